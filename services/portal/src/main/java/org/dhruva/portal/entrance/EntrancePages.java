package org.dhruva.portal.entrance;

import io.quarkus.oidc.OidcProviderClient;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The pages before and after all others. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class EntrancePages {

  private static final Logger LOG = Logger.getLogger(EntrancePages.class);

  record NothingForYou() implements TemplateInstance {}

  record Goodbye() implements TemplateInstance {}

  record SignInFailed() implements TemplateInstance {}

  record Operations(List<ServiceAddress> services) implements TemplateInstance {}

  @Inject Visitor visitor;
  @Inject OidcSession session;
  @Inject RefreshToken refreshToken;
  @Inject OidcProviderClient provider;
  @Inject ServiceAddresses addresses;

  @ConfigProperty(name = "dhruva.exit.address")
  URI exit;

  /** Leads everybody to where their pages begin. */
  @GET
  @RolesAllowed("**")
  public Response home() {
    return visitor
        .audience()
        .map(audience -> Response.seeOther(URI.create(audience.start())))
        .orElseGet(() -> Response.ok(new NothingForYou()))
        .build();
  }

  @GET
  @Path("/goodbye")
  @PermitAll
  public TemplateInstance goodbye() {
    return new Goodbye();
  }

  @GET
  @Path("/sign-in-failed")
  @PermitAll
  public TemplateInstance signInFailed() {
    return new SignInFailed();
  }

  /**
   * Away from here at once, to a page that anybody might be reading. Ends the session; Keycloak's
   * side of it ends without being waited for.
   */
  @GET
  @Path("/leave")
  @RolesAllowed("**")
  public Uni<Response> leave() {
    provider
        .revokeRefreshToken(refreshToken.getToken())
        .subscribe()
        .with(_ -> {}, failure -> LOG.warn("A session could not be ended at Keycloak", failure));
    return session
        .logout()
        .map(
            _ ->
                Response.seeOther(exit)
                    .header("Clear-Site-Data", "\"cookies\", \"storage\"")
                    .build());
  }

  @GET
  @Path("/operations")
  @RolesAllowed(Roles.OPERATOR)
  public TemplateInstance operations() {
    return new Operations(addresses.all());
  }
}
