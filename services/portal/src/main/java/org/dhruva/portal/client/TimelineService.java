package org.dhruva.portal.client;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.client.SseEvent;

/** Timelines, as far as they are open to whoever is signed in. */
@Path("/v1/timelines")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "timeline")
@RegisterProvider(BearerToken.class)
@RegisterProvider(ProblemReader.class)
public interface TimelineService {

  /** That of the survivor who is signed in. */
  @GET
  @Path("/me")
  RestResponse<Timeline> mine(
      @RestQuery String cursor,
      @RestQuery int limit,
      @HeaderParam(ConsistencyCookie.HEADER) String consistencyToken);

  @GET
  @Path("/{survivor}")
  Uni<Timeline> of(
      UUID survivor,
      @RestQuery int limit,
      @HeaderParam(ConsistencyCookie.HEADER) String consistencyToken);

  /**
   * What comes to the timeline of the survivor who is signed in.
   *
   * @param after the {@code updates} of the page that is shown
   * @param lastEventId what a browser that comes back had last
   */
  @GET
  @Path("/me/updates")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  Multi<SseEvent<String>> updates(
      @RestQuery String after, @HeaderParam("Last-Event-ID") String lastEventId);
}
