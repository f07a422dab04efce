package org.dhruva.timeline.http;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.access.Caller;
import org.dhruva.access.Roles;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.service.http.ConsistencyToken;
import org.dhruva.service.http.Page;
import org.dhruva.service.projection.CheckpointWatch;
import org.dhruva.timeline.entry.TimelineProjection;
import org.dhruva.timeline.http.TimelineUpdates.Update;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestMulti;

/** A survivor's timeline: all her services in one order, who acts next, and by when. */
@Path("/v1/timelines")
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {

  private static final String LAST_EVENT_ID = "Last-Event-ID";

  @Inject Caller caller;
  @Inject JsonWebToken token;
  @Inject TimelineAccess access;
  @Inject TimelinePages pages;
  @Inject TimelineUpdates updates;
  @Inject CheckpointWatch watch;
  @Inject InstantSource clock;

  @GET
  @Path("/me")
  @RolesAllowed(Roles.SURVIVOR)
  @Operation(summary = "My timeline, the latest entry first")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TimelinePage.class)))
  public Uni<Response> own(
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit,
      @HeaderParam(ConsistencyToken.HEADER) String consistency) {
    return access.own(caller).chain(reader -> page(reader, cursor, limit, consistency));
  }

  @GET
  @Path("/{survivor}")
  @RolesAllowed({Roles.SURVIVOR, Roles.PEER, Roles.LAWYER, Roles.CASEWORKER})
  @Operation(summary = "The parts of a timeline that she opened to me, the latest entry first")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TimelinePage.class)))
  public Uni<Response> ofSurvivor(
      @PathParam("survivor") UUID survivor,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit,
      @HeaderParam(ConsistencyToken.HEADER) String consistency) {
    return page(access.of(caller, new SurvivorId(survivor)), cursor, limit, consistency);
  }

  private Uni<Response> page(Reader reader, String cursor, Integer limit, String consistency) {
    Optional<Place> after = Place.parse(cursor);
    int size = Page.limit(limit);
    var wanted = ConsistencyToken.parse(consistency, TimelineProjection.TOPICS);
    return watch
        .reached(wanted)
        .chain(reached -> pages.page(reader, after, size).map(json -> answer(json, reached)));
  }

  private static Response answer(String json, boolean reached) {
    Response.ResponseBuilder response = Response.ok(json);
    return (reached
            ? response
            : response.header(ConsistencyToken.STATE_HEADER, ConsistencyToken.BEHIND))
        .build();
  }

  @GET
  @Path("/me/updates")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RolesAllowed(Roles.SURVIVOR)
  @Operation(summary = "What comes to my timeline, as it comes")
  public RestMulti<OutboundSseEvent> ownUpdates(
      @QueryParam("after") String after,
      @HeaderParam(LAST_EVENT_ID) String lastEventId,
      @Context Sse sse) {
    return follow(access.own(caller), after, lastEventId, sse);
  }

  @GET
  @Path("/{survivor}/updates")
  @Followed
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RolesAllowed({Roles.SURVIVOR, Roles.PEER, Roles.LAWYER, Roles.CASEWORKER})
  @Operation(summary = "What comes to the parts of a timeline that she opened to me, as it comes")
  public RestMulti<OutboundSseEvent> updatesOfSurvivor(
      @PathParam("survivor") UUID survivor,
      @QueryParam("after") String after,
      @HeaderParam(LAST_EVENT_ID) String lastEventId,
      @Context Sse sse) {
    Reader reader = access.of(caller, new SurvivorId(survivor));
    return follow(Uni.createFrom().item(reader), after, lastEventId, sse);
  }

  private RestMulti<OutboundSseEvent> follow(
      Uni<Reader> reader, String after, String lastEventId, Sse sse) {
    String account = caller.account();
    Duration lasting =
        Duration.between(clock.instant(), Instant.ofEpochSecond(token.getExpirationTime()));
    // A browser that comes back says by itself what it had last.
    Optional<String> from = Optional.ofNullable(lastEventId).or(() -> Optional.ofNullable(after));
    Uni<Multi<Update>> followed =
        reader.chain(found -> updates.follow(account, found, from, lasting));
    return RestMulti.fromUniResponse(followed, all -> all.map(update -> event(update, sse)));
  }

  private static OutboundSseEvent event(Update update, Sse sse) {
    OutboundSseEvent.Builder event = sse.newEventBuilder();
    update.id().ifPresent(event::id);
    String name = update.kind().name().toLowerCase(Locale.ROOT);
    // Without data a browser only keeps the id, and tells the page nothing.
    return update
        .json()
        .map(
            json ->
                event
                    .name(name)
                    .mediaType(MediaType.APPLICATION_JSON_TYPE)
                    .data(String.class, json)
                    .build())
        .orElseGet(() -> event.comment(name).build());
  }
}
