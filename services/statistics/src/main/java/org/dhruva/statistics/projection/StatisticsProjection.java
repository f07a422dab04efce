package org.dhruva.statistics.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhruva.contracts.AllEvents;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.kernel.Event;
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

  private static final Set<String> TOPICS =
      AllEvents.BY_SERVICE.keySet().stream()
          .map(service -> "dhruva." + service)
          .collect(Collectors.toUnmodifiableSet());

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
