package org.dhruva.infrastructure;

import java.util.List;

/** A Keycloak with the realm {@code dhruva} of {@code deploy/keycloak}. */
public interface Keycloak extends Part {

  /** The realm's address, which is also what its tokens carry as {@code iss}. */
  String issuer();

  String tokenEndpoint();

  /** The people of the example realm. */
  List<Person> people();

  /** The secret of a confidential client of the realm. */
  String clientSecret(String client);

  /** An access token for a person of the example realm, where the password is the user name. */
  String accessToken(String user);

  /** An access token for a service, as it gets one to speak to another service. */
  String serviceToken(String client);

  /** Adds another realm: for tests, whose token of a stranger must be refused. */
  void importRealm(String json);
}
