package org.dhruva.timeline.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.dhruva.kernel.Sha256;
import org.dhruva.projection.Failures;
import org.dhruva.service.http.Problems;
import org.dhruva.timeline.calendar.FeedSecret;
import org.dhruva.timeline.calendar.Feeds;
import org.dhruva.timeline.calendar.OpenedCalendar;
import org.jboss.logging.Logger;

/**
 * Answers calendar programs. Whoever reads an answer, or a log, must not find the address in it:
 * every failure is turned into an answer here, since a problem that leaves a resource by itself
 * names the path.
 */
@Singleton
class CalendarAnswers {

  static final String TYPE = "text/calendar;charset=UTF-8";

  /** The program keeps what it has; nothing between it and this service may. */
  static final String CACHING = "private, no-store";

  private static final Logger LOG = Logger.getLogger(CalendarAnswers.class);

  private final Feeds feeds;
  private final OpenedCalendar calendar;

  @Inject
  CalendarAnswers(Feeds feeds, OpenedCalendar calendar) {
    this.feeds = feeds;
    this.calendar = calendar;
  }

  /** The calendar that a secret opens, unless the program has it already. */
  Uni<Response> to(FeedSecret secret, Request request) {
    return feeds
        .openedBy(secret)
        .map(found -> found.orElseThrow(() -> Problems.notFound("calendar")))
        .chain(calendar::of)
        .map(text -> answer(text, request))
        .onFailure()
        .recoverWithItem(CalendarAnswers::failed)
        .map(
            answer ->
                Response.fromResponse(answer).header(HttpHeaders.CACHE_CONTROL, CACHING).build());
  }

  private static Response answer(String text, Request request) {
    EntityTag tag = new EntityTag(Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged != null
        ? unchanged.tag(tag).build()
        : Response.ok(text, TYPE).tag(tag).build();
  }

  private static Response failed(Throwable failure) {
    if (failure instanceof HttpProblem problem) {
      return problem.toResponse();
    }
    // Its own words may quote an entry.
    LOG.errorf("a calendar could not be made: %s", Failures.describe(failure));
    return Problems.unavailable(
            "calendar-not-made", "The calendar cannot be made just now. Try again in a moment.")
        .toResponse();
  }
}
