package org.dhruva.portal.entrance;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is looking at the page; templates ask it what to offer. */
@Named
@RequestScoped
public class Visitor {

  @Inject SecurityIdentity identity;

  public Optional<Audience> audience() {
    return identity.isAnonymous() ? Optional.empty() : Audience.of(identity.getRoles());
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

  /** The name of the login, for the person to see that it is hers. */
  public String name() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? token.<String>claim(Claims.preferred_username).orElse("")
        : "";
  }

  private boolean is(Audience wanted) {
    return audience().filter(wanted::equals).isPresent();
  }
}
