package org.dhruva.portal.entrance;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** A script that listens cannot sign in: once the session is over it is told so, and gives up. */
@ApplicationScoped
public class EventStreams implements JavaScriptRequestChecker {

  @Override
  public boolean isJavaScriptRequest(RoutingContext request) {
    String accepted = request.request().getHeader(HttpHeaders.ACCEPT);
    return MediaType.SERVER_SENT_EVENTS.equals(accepted)
        || request.request().headers().contains("X-Requested-With");
  }
}
