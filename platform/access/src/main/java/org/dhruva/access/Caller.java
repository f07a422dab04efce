package org.dhruva.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.kernel.Actor;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes this request, as the token says. */
@RequestScoped
public class Caller {

  @Inject SecurityIdentity identity;
  @Inject JsonWebToken token;

  /** The opaque subject of the login. */
  public String account() {
    return token.getSubject();
  }

  public boolean is(String role) {
    return identity.hasRole(role);
  }

  /** As what she may have been let in: a peer, a lawyer, a caseworker. */
  public List<Role> helperRoles() {
    return Arrays.stream(Role.values())
        .filter(role -> is(role.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** For whom somebody works, as the realm's administrators say; empty for somebody alone. */
  public Optional<String> organisation() {
    return Optional.<String>ofNullable(token.getClaim("organisation"))
        .filter(name -> !name.isBlank());
  }

  /** The client that a service signs in with. */
  public String client() {
    return token.getClaim("azp");
  }

  /** Whoever made the entry, in the role they acted in. */
  public Actor actor() {
    if (is(Roles.SURVIVOR)) {
      return new Actor(account(), Roles.SURVIVOR);
    }
    return helperRoles().stream()
        .findFirst()
        .map(role -> new Actor(account(), role.name().toLowerCase(Locale.ROOT)))
        .orElseGet(() -> new Actor(account(), is(Roles.SERVICE) ? Roles.SERVICE : Roles.OPERATOR));
  }
}
