package org.dhruva.statistics.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Set;
import org.dhruva.contracts.compensation.ClaimEvents;
import org.dhruva.contracts.legal.ProceedingEvents;
import org.dhruva.contracts.livelihoods.PathwayEvents;
import org.dhruva.contracts.people.LookEvents;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvents;
import org.dhruva.contracts.shelter.StayEvents;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.Recorded;
import org.dhruva.projection.Projection;
import org.dhruva.statistics.cases.Entry;
import org.dhruva.statistics.cases.Fact;

/**
 * Whom to count, and the facts of her cases. Facts are kept also of those who are not counted,
 * because a yes may come later, and from before their enrolment, because there is no order between
 * topics.
 */
public final class StatisticsProjection implements Projection {

  public static final String NAME = "statistics";

  public static final EventTypes EVENT_TYPES =
      SurvivorEvents.TYPES
          .and(LookEvents.TYPES)
          .and(ClaimEvents.TYPES)
          .and(ProceedingEvents.TYPES)
          .and(StayEvents.TYPES)
          .and(PathwayEvents.TYPES);

  private static final Set<String> TOPICS =
      Set.of(
          "dhruva.people",
          "dhruva.compensation",
          "dhruva.legal",
          "dhruva.shelter",
          "dhruva.livelihoods");

  private final Set<String> topics;

  public StatisticsProjection() {
    this(TOPICS);
  }

  StatisticsProjection(Set<String> topics) {
    this.topics = Set.copyOf(topics);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> topics() {
    return topics;
  }

  @Override
  public String migrations() {
    return "db/statistics";
  }

  @Override
  public Set<String> tables() {
    return Set.of("survivor", "case_file");
  }

  @Override
  public Uni<Void> apply(List<Recorded<Event>> events, SqlConnection transaction) {
    SurvivorRows survivors = new SurvivorRows();
    CaseFileRows cases = new CaseFileRows();
    for (Recorded<Event> recorded : events) {
      if (recorded.event() instanceof SurvivorEvent event) {
        survivors.add(recorded.envelope().subject(), event);
      }
      Fact.of(recorded.event())
          .ifPresent(
              fact ->
                  cases.add(
                      recorded.envelope(), new Entry(recorded.envelope().streamVersion(), fact)));
    }
    return survivors.write(transaction).chain(_ -> cases.write(transaction));
  }
}
