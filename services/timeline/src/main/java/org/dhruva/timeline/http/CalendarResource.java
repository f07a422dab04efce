package org.dhruva.timeline.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.dhruva.access.AccountInRoles;
import org.dhruva.access.Caller;
import org.dhruva.access.Roles;
import org.dhruva.timeline.calendar.Feed;
import org.dhruva.timeline.calendar.FeedSecret;
import org.dhruva.timeline.calendar.Feeds;
import org.dhruva.timeline.calendar.OpenedCalendar;
import org.dhruva.timeline.calendar.Titles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/** Hearings and last days of the cases that survivors opened to somebody, for their calendar. */
@Path(CalendarResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

  static final String PATH = "/v1/calendars";

  private static final String CONTENT =
      "Hearings that are set, with the time of day in Asia/Kolkata where it is known, and the last"
          + " days of clocks that run, of all cases that are open to the account at this moment; what"
          + " is overdue stands on today. A hearing that is moved keeps its UID. Of more than "
          + OpenedCalendar.SURVIVORS_MAX
          + " survivors not all are shown, of more than "
          + OpenedCalendar.COMING_MAX
          + " days to come those that come soonest, of more than "
          + OpenedCalendar.OVERDUE_MAX
          + " overdue ones those that ran out last; an entry on today then says that something is"
          + " left out. What is shown is recorded for each survivor to read, once a day.";

  @Inject Caller caller;
  @Inject Feeds feeds;
  @Inject CalendarAnswers answers;

  @POST
  @Path("/me")
  @RolesAllowed({Roles.PEER, Roles.LAWYER, Roles.CASEWORKER})
  @Operation(
      operationId = "make-calendar",
      summary = "Make my calendar, or give it another address",
      description =
          "The address is told this once. It opens the calendar to whoever knows it, for "
              + Feed.DAYS_MAX
              + " days. An address that was made before stops at once.")
  @APIResponse(
      responseCode = "201",
      description = "The address of the calendar.",
      content = @Content(schema = @Schema(implementation = MadeCalendar.class)))
  public Uni<Response> make(CalendarChoice choice) {
    Titles titles = choice == null ? Titles.OPAQUE : choice.chosen();
    return feeds
        .make(AccountInRoles.of(caller), titles)
        .map(
            made ->
                Response.status(Status.CREATED)
                    .header(HttpHeaders.CACHE_CONTROL, CalendarAnswers.CACHING)
                    .entity(MadeCalendar.of(made))
                    .build());
  }

  @GET
  @Path("/me")
  @RolesAllowed({Roles.PEER, Roles.LAWYER, Roles.CASEWORKER})
  @Operation(
      operationId = "show-calendar",
      summary = "Whether I have a calendar, and until when",
      description = "Never its address; make it anew to get one.")
  public Uni<StandingCalendar> show() {
    return feeds
        .of(caller.account())
        .map(feed -> new StandingCalendar(feed.map(StandingCalendar.Terms::of)));
  }

  @DELETE
  @Path("/me")
  @RolesAllowed({Roles.PEER, Roles.LAWYER, Roles.CASEWORKER})
  @Operation(
      operationId = "end-calendar",
      summary = "End my calendar",
      description = "Its address stops at once. The same answer if there was none.")
  @APIResponse(responseCode = "204", description = "There is none.")
  public Uni<Void> end() {
    return feeds.end(caller.account());
  }

  @GET
  @Path("/{secret}.ics")
  @PermitAll
  @SecurityRequirements
  @Produces({CalendarAnswers.TYPE, "application/problem+json"})
  @Operation(
      operationId = "fetch-calendar",
      summary = "A calendar, for a program that cannot sign in",
      description = CONTENT)
  @APIResponse(
      responseCode = "200",
      description = "The calendar, as RFC 5545 has it.",
      content =
          @Content(mediaType = "text/calendar", schema = @Schema(implementation = String.class)),
      headers =
          @Header(
              name = HttpHeaders.ETAG,
              description = "The same as long as the calendar is.",
              schema = @Schema(implementation = String.class)))
  @APIResponse(responseCode = "304", description = "The program has it already.")
  @APIResponse(responseCode = "503")
  public Uni<Response> fetch(
      @Parameter(description = "What nobody can guess; other than that, no sign-in.")
          @PathParam("secret")
          String secret,
      @Parameter(description = "The ETag of the calendar that the program has.")
          @HeaderParam(HttpHeaders.IF_NONE_MATCH)
          String known,
      @Context Request request) {
    return answers.to(new FeedSecret(secret), request);
  }
}
