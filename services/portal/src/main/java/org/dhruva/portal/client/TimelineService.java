package org.dhruva.portal.client;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.client.SseEvent;

/** The timeline of the survivor who is signed in. */
@Path("/v1/timelines/me")
@RegisterRestClient(configKey = "timeline")
@RegisterProvider(BearerToken.class)
@RegisterProvider(ProblemReader.class)
public interface TimelineService {

  @GET
  RestResponse<Timeline> mine(
      @RestQuery String cursor,
      @RestQuery int limit,
      @HeaderParam(ConsistencyCookie.HEADER) String consistencyToken);

  /** An event whenever something was added. */
  @GET
  @Path("/updates")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  Multi<SseEvent<String>> updates();
}
