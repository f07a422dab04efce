package org.dhruva.timeline.http;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dhruva.access.Caller;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.service.http.Problems;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Asks whether the caller may follow a timeline before the answer begins: once events are sent, the
 * status of the answer can say no more.
 */
class FollowedFilter {

  @Inject Caller caller;
  // Filters are made before the service starts; what stands behind access is not there by then.
  @Inject Provider<TimelineAccess> access;

  @Followed
  @ServerRequestFilter
  Uni<Response> require(UriInfo uri) {
    SurvivorId survivor = survivor(uri.getPathParameters().getFirst("survivor"));
    return access.get().of(caller, survivor).services().get().map(_ -> null);
  }

  private static SurvivorId survivor(String id) {
    try {
      return new SurvivorId(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      throw Problems.notFound("address");
    }
  }
}
