package org.dhruva.imports;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Lets a register through where every other body is stopped. The limit of bodies is one for the
 * whole service and is applied by the announced length; so for this one address the announcement is
 * taken away before, and the limit for bodies of unknown length raised after.
 */
final class LargeUploads {

  static final String PATH = "/v1/imports";

  // Just around the handler that applies the limit (RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT, -2).
  private static final int BEFORE_THE_LIMIT = -3;
  private static final int AFTER_THE_LIMIT = -1;
  private static final String LIMIT = "io.quarkus.max-request-size";

  /** The resource itself answers before; this ends what goes on sending. */
  private static final long BYTES_MAX = 2L * ImportLimits.BYTES_MAX;

  void route(@Observes Router router) {
    router
        .route(HttpMethod.POST, PATH)
        .order(BEFORE_THE_LIMIT)
        .handler(LargeUploads::withoutAnnouncement);
    router.route(HttpMethod.POST, PATH).order(AFTER_THE_LIMIT).handler(LargeUploads::raised);
  }

  private static void withoutAnnouncement(RoutingContext request) {
    request.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
    request.next();
  }

  private static void raised(RoutingContext request) {
    request.put(LIMIT, BYTES_MAX);
    request.next();
  }
}
