package org.dhruva.service.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Missing or wrong tokens, and roles that do not fit, as problems. */
public final class SecurityProblems {

  private static final int BEFORE_ALL_OTHERS = 1;
  private static final String BEARER = "Bearer";

  @ServerExceptionMapper(value = UnauthorizedException.class, priority = BEFORE_ALL_OTHERS)
  public Response missing(UnauthorizedException e) {
    return signIn("Sign in, and send the access token as a bearer token.");
  }

  @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = BEFORE_ALL_OTHERS)
  public Response wrong(AuthenticationFailedException e) {
    return signIn("This access token is not valid here, or no longer. Sign in again.");
  }

  @ServerExceptionMapper(value = ForbiddenException.class, priority = BEFORE_ALL_OTHERS)
  public Response roleDoesNotFit(ForbiddenException e) {
    return Problems.notYours("Your role does not allow this.").toResponse();
  }

  private static Response signIn(String detail) {
    return Response.fromResponse(Problems.notSignedIn(detail).toResponse())
        .header(HttpHeaders.WWW_AUTHENTICATE, BEARER)
        .build();
  }
}
