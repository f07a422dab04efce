package org.dhruva.statistics.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.statistics.Samples.answered;
import static org.dhruva.statistics.Samples.awarded;
import static org.dhruva.statistics.Samples.day;
import static org.dhruva.statistics.Samples.drafted;
import static org.dhruva.statistics.Samples.enrolled;
import static org.dhruva.statistics.Samples.filed;
import static org.dhruva.statistics.Samples.from;
import static org.dhruva.statistics.Samples.paid;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.dhruva.contracts.AllEvents;
import org.dhruva.contracts.compensation.ClaimEvent.EntryCorrected;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobStarted;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayBegun;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.contracts.shelter.StayEvent.SurvivorAdmitted;
import org.dhruva.contracts.shelter.StayEvent.SurvivorReleased;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.Envelope;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Recorded;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;
import org.dhruva.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** There is no order between topics; whichever comes first, the same is counted. */
class TopicOrderTest {

  private static final int ORDERS = 30;
  private static final int SURVIVORS = 5;
  private static TestDatabase database;

  private final List<Deque<Recorded<Event>>> topics = new ArrayList<>();

  @BeforeAll
  static void open() {
    database = TestDatabase.with("db/statistics");
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void the_same_comes_out_in_any_order_of_topics_and_any_batches() {
    List<List<Recorded<Event>>> byTopic = List.of(people(), claims(), stays(), pathways());
    String expected = applied(byTopic, new Random(0));

    for (int seed = 1; seed <= ORDERS; seed++) {
      assertThat(applied(byTopic, new Random(seed))).as("order %d", seed).isEqualTo(expected);
    }
    assertThat(expected.lines()).hasSize(SURVIVORS * 4);
  }

  private String applied(List<List<Recorded<Event>>> byTopic, Random random) {
    execute("truncate survivor, case_file");
    topics.clear();
    byTopic.forEach(events -> topics.add(new ArrayDeque<>(events)));
    while (topics.stream().anyMatch(topic -> !topic.isEmpty())) {
      List<Recorded<Event>> batch = new ArrayList<>();
      for (int size = 1 + random.nextInt(6); size > 0; size--) {
        Deque<Recorded<Event>> topic = topics.get(random.nextInt(topics.size()));
        Optional.ofNullable(topic.poll()).ifPresent(batch::add);
      }
      database
          .pool()
          .withTransaction(transaction -> new StatisticsProjection().apply(batch, transaction))
          .await()
          .indefinitely();
    }
    return rows();
  }

  private static String rows() {
    StringBuilder rows = new StringBuilder();
    for (String table : List.of("survivor", "case_file")) {
      database
          .pool()
          .query("select t::text from %s t order by 1".formatted(table))
          .execute()
          .await()
          .indefinitely()
          .forEach(row -> rows.append(row.getString(0)).append('\n'));
    }
    return rows.toString();
  }

  private static void execute(String sql) {
    database.pool().query(sql).execute().await().indefinitely();
  }

  private static List<Recorded<Event>> people() {
    return ofEach(
        survivor ->
            List.of(enrolled(survivor, from("bihar", "gaya")), answered(StatisticsAnswer.YES)));
  }

  private static List<Recorded<Event>> claims() {
    return ofEach(
        survivor ->
            List.of(
                drafted(survivor, day("2019-01-01")),
                filed(day("2019-01-02")),
                awarded(day("2019-09-15"), 150_000),
                paid(day("2020-09-15"), 15_000),
                new EntryCorrected(
                    day("2020-10-01"),
                    4,
                    new Amendment(Optional.of(day("2020-09-16")), Optional.empty()),
                    Sealed.of("misread"))));
  }

  private static List<Recorded<Event>> stays() {
    return ofEach(
        survivor ->
            List.of(
                new SurvivorAdmitted(
                    day("2018-01-01"),
                    survivor,
                    new Home("shakti-sadan", Optional.empty(), "bihar", Optional.empty()),
                    "ITPA 17(1)"),
                new SurvivorReleased(day("2019-01-01"), "own-home")));
  }

  private static List<Recorded<Event>> pathways() {
    return ofEach(
        survivor ->
            List.of(
                new PathwayBegun(day("2019-02-01"), survivor, Sealed.of("to earn")),
                new JobStarted(
                    day("2019-03-01"), "garment", JobKind.REGULAR_WAGE, Optional.empty())));
  }

  private interface Story {
    List<Event> of(SurvivorId survivor);
  }

  /** One stream of each survivor, all of one topic. */
  private static List<Recorded<Event>> ofEach(Story story) {
    List<Recorded<Event>> events = new ArrayList<>();
    for (int number = 1; number <= SURVIVORS; number++) {
      SurvivorId survivor = new SurvivorId(new UUID(1, number));
      int version = 1;
      for (Event event : story.of(survivor)) {
        events.add(new Recorded<>(envelope(survivor, event, version++), event));
      }
    }
    return events;
  }

  private static Envelope envelope(SurvivorId survivor, Event event, int version) {
    String type = AllEvents.TYPES.of(event).name();
    String service = type.substring(0, type.indexOf('.'));
    UUID stream =
        service.equals("people")
            ? survivor.value()
            : new UUID(service.hashCode(), survivor.value().getLeastSignificantBits());
    return new Envelope(
        new UUID(stream.getLeastSignificantBits(), version),
        type,
        service,
        stream,
        version,
        Optional.of(survivor),
        event.occurredAt(),
        Instant.EPOCH,
        new Actor("account-of-anil", "caseworker"),
        new Trace(stream, stream, Optional.empty()),
        0,
        1);
  }
}
