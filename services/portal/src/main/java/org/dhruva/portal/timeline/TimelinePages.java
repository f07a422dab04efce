package org.dhruva.portal.timeline;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;
import org.dhruva.portal.client.ConsistencyCookie;
import org.dhruva.portal.client.Timeline;
import org.dhruva.portal.client.Timeline.Entry;
import org.dhruva.portal.client.TimelineService;
import org.dhruva.portal.entrance.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.client.SseEvent;

/** Her timeline, a page at a time. */
@Path("/timeline")
@RolesAllowed(Roles.SURVIVOR)
public class TimelinePages {

  /** How many entries a page shows. */
  static final int ENTRIES_MAX = 20;

  private static final Comparator<NextStep> MOST_URGENT_FIRST =
      Comparator.comparing(next -> next.step().dueOn().map(CivilDate::day).orElse(LocalDate.MAX));

  /**
   * @param steps on the first page only: what happens next
   * @param older the cursor of the page after this one
   * @param updates on the first page only: from where on to follow what comes
   */
  record TimelinePage(
      List<NextStep> steps,
      List<Entry> entries,
      Optional<String> older,
      Optional<String> updates,
      boolean behind)
      implements TemplateInstance {}

  @RestClient TimelineService timelines;

  @GET
  @Produces(MediaType.TEXT_HTML)
  @RunOnVirtualThread
  public TemplateInstance show(
      @RestQuery String from, @RestCookie(ConsistencyCookie.NAME) String entered) {
    RestResponse<Timeline> answer = timelines.mine(from, ENTRIES_MAX, entered);
    Timeline timeline = answer.getEntity();
    return new TimelinePage(
        steps(timeline),
        timeline.items(),
        timeline.next(),
        timeline.updates(),
        ConsistencyCookie.isBehind(answer));
  }

  /** Says that there is something new, and nothing else: the page then asks for it. */
  @GET
  @Path("/updates")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Multi<OutboundSseEvent> updates(
      @RestQuery String after, @HeaderParam("Last-Event-ID") String lastEventId, @Context Sse sse) {
    return timelines.updates(after, lastEventId).map(event -> passOn(event, sse));
  }

  /** One without data only keeps the connection, and the place in it, alive. */
  private static OutboundSseEvent passOn(SseEvent<String> event, Sse sse) {
    OutboundSseEvent.Builder builder = sse.newEventBuilder();
    if (event.id() != null) {
      builder.id(event.id());
    }
    boolean nothingNew = event.data() == null || event.data().isBlank();
    return nothingNew ? builder.comment("").build() : builder.data("new").build();
  }

  private static List<NextStep> steps(Timeline timeline) {
    return timeline.cases().stream()
        .flatMap(now -> now.steps().stream().map(step -> NextStep.of(now, step)))
        .sorted(MOST_URGENT_FIRST)
        .toList();
  }
}
