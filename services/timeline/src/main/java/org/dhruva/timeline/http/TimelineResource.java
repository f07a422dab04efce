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
import org.dhruva.timeline.entry.TimelineEntries;
import org.dhruva.timeline.entry.TimelineProjection;
import org.dhruva.timeline.http.TimelineUpdates.Update;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestMulti;

/** A survivor's timeline: all her services in one order, who acts next, and by when. */
@Path("/v1/timelines")
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {

  private static final String LAST_EVENT_ID = "Last-Event-ID";

  private static final String PAGES =
      "The first page also says how each case stands today. Of a timeline of more than "
          + TimelineEntries.READ_ENTRIES_MAX
          + " entries the last cases are left out, and `complete` is false.";
  private static final String OPENED_PARTS =
      "For the survivor herself, and for helpers: a helper reads the parts she opened to her or him,"
          + " and never what she decided about her own record.";
  private static final String UPDATES =
      "Server-sent events: `entries` has new entries and those that read otherwise now, `reload` asks"
          + " to read the first page again since more than "
          + TimelineUpdates.UPDATE_ITEMS_MAX
          + " entries changed or something was taken back. Comments say that the connection stands. It ends with the access token;"
          + " one account may have "
          + UpdateConnections.CONNECTIONS_OF_ACCOUNT_MAX
          + " connections at a time, beyond which the answer is 503.";
  private static final String HER_ID = "Id of the survivor.";
  private static final String AFTER =
      "The `updates` of a first page: what comes after it is sent. Left out, what comes from now on.";
  private static final String AGAIN =
      "What a browser sends by itself when it connects again: the id of the last event it had. Goes"
          + " before `after`.";
  private static final String BEHIND =
      "`behind` if the read could not wait until it knew of the write in its Consistency-Token;"
          + " absent else.";

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
  @Operation(
      operationId = "show-own",
      summary = "My timeline, the latest entry first",
      description =
          "For a survivor whose account is linked to her record; 403 until it is. " + PAGES)
  @APIResponse(
      responseCode = "200",
      description = "A page of the timeline.",
      content = @Content(schema = @Schema(implementation = TimelinePage.class)),
      headers =
          @Header(
              name = ConsistencyToken.STATE_HEADER,
              description = BEHIND,
              schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "503")
  public Uni<Response> own(
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit,
      @HeaderParam(ConsistencyToken.HEADER) String consistency) {
    return access.own(caller).chain(reader -> page(reader, cursor, limit, consistency));
  }

  @GET
  @Path("/{survivor}")
  @RolesAllowed({Roles.SURVIVOR, Roles.PEER, Roles.LAWYER, Roles.CASEWORKER})
  @Operation(
      operationId = "show",
      summary = "The parts of a timeline that she opened to me, the latest entry first",
      description = OPENED_PARTS + " The look is recorded for her to read. " + PAGES)
  @APIResponse(
      responseCode = "200",
      description = "A page of the timeline.",
      content = @Content(schema = @Schema(implementation = TimelinePage.class)),
      headers =
          @Header(
              name = ConsistencyToken.STATE_HEADER,
              description = BEHIND,
              schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "503")
  public Uni<Response> ofSurvivor(
      @Parameter(description = HER_ID) @PathParam("survivor") UUID survivor,
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
  @Operation(
      operationId = "follow-own",
      summary = "What comes to my timeline, as it comes",
      description = UPDATES)
  @APIResponse(
      responseCode = "200",
      description = "Events whose data, where they have any, is such a JSON text.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = TimelineUpdate.class)))
  @APIResponse(responseCode = "503")
  public RestMulti<OutboundSseEvent> ownUpdates(
      @Parameter(description = AFTER) @QueryParam("after") String after,
      @Parameter(description = AGAIN) @HeaderParam(LAST_EVENT_ID) String lastEventId,
      @Context Sse sse) {
    return follow(access.own(caller), after, lastEventId, sse);
  }

  @GET
  @Path("/{survivor}/updates")
  @Followed
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RolesAllowed({Roles.SURVIVOR, Roles.PEER, Roles.LAWYER, Roles.CASEWORKER})
  @Operation(
      operationId = "follow",
      summary = "What comes to the parts of a timeline that she opened to me, as it comes",
      description = OPENED_PARTS + " It ends when she takes that back. " + UPDATES)
  @APIResponse(
      responseCode = "200",
      description = "Events whose data, where they have any, is such a JSON text.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = TimelineUpdate.class)))
  @APIResponse(responseCode = "503")
  public RestMulti<OutboundSseEvent> updatesOfSurvivor(
      @Parameter(description = HER_ID) @PathParam("survivor") UUID survivor,
      @Parameter(description = AFTER) @QueryParam("after") String after,
      @Parameter(description = AGAIN) @HeaderParam(LAST_EVENT_ID) String lastEventId,
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
