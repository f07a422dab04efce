package org.dhruva.portal.entrance;

import io.quarkus.oidc.IdToken;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is looking at the page; templates ask it what to offer. */
@Named
@RequestScoped
public class Visitor {

  private static final List<String> HELPING = List.of(Roles.LAWYER, Roles.CASEWORKER, Roles.PEER);

  /** As long as a session lasts without use: then nothing of hers stays on a screen either. */
  private static final Duration SIGNED_OUT_AFTER = Duration.ofMinutes(15);

  @Inject SecurityIdentity identity;
  @Inject @IdToken JsonWebToken token;

  public Optional<Audience> audience() {
    return isSignedIn() ? Audience.of(identity.getRoles()) : Optional.empty();
  }

  public boolean isSignedIn() {
    return !identity.isAnonymous();
  }

  public boolean isSurvivor() {
    return is(Audience.SURVIVOR);
  }

  public boolean isHelper() {
    return is(Audience.HELPER);
  }

  public boolean isResearcher() {
    return is(Audience.RESEARCHER);
  }

  public long secondsUntilSignedOut() {
    return SIGNED_OUT_AFTER.toSeconds();
  }

  public long minutesUntilSignedOut() {
    return SIGNED_OUT_AFTER.toMinutes();
  }

  /** The name of the login, for the person to see that it is hers. */
  public String login() {
    return claim("preferred_username").orElse("");
  }

  /** Full name, as Keycloak has it. */
  public String name() {
    return claim("name").orElseGet(this::login);
  }

  /** The opaque id of the account. */
  public String account() {
    return token.getSubject();
  }

  public Optional<String> organisation() {
    return claim("organisation");
  }

  /** As what somebody helps survivors. */
  public Optional<String> helpingRole() {
    return HELPING.stream().filter(identity.getRoles()::contains).findFirst();
  }

  private Optional<String> claim(String name) {
    return Optional.ofNullable(token.getClaim(name));
  }

  private boolean is(Audience wanted) {
    return audience().filter(wanted::equals).isPresent();
  }
}
