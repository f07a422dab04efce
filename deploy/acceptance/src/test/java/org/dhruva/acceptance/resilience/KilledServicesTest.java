package org.dhruva.acceptance.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dhruva.acceptance.resilience.Writer.Confirmed;
import org.dhruva.acceptance.system.InWholeSystem;
import org.dhruva.acceptance.system.WholeSystem;
import org.dhruva.local.ServiceInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A service ends as in a power cut while people work with it, and comes back. */
@InWholeSystem
@Order(7) // after the journeys are read
class KilledServicesTest {

  private static final int A_WHILE = 15;

  private final WholeSystem system;
  private final Ledger ledger;

  KilledServicesTest(WholeSystem system) {
    this.system = system;
    this.ledger = new Ledger(system);
  }

  @Test
  void what_a_killed_service_had_confirmed_is_there_once_and_told_once() throws Exception {
    ServiceInstance compensation = system.stack().service("compensation");
    try (Load load = new Load(system, "compensation")) {
      load.goesOnFor(A_WHILE);
      compensation.kill();
      assertThat(compensation.running()).isFalse();
      compensation.start();
      load.goesOnFor(A_WHILE);
      List<Writer> writers = load.stop();
      assertThat(writers).allSatisfy(her -> assertThat(her.unanswered()).isPositive());
      for (Writer writer : writers) {
        ledger.isRecordedOnce(writer);
        changesNothingWhenSentAgain(writer);
        ledger.isRecordedOnce(writer);
        ledger.isToldOnce(writer);
      }
    }
    ledger.isPublishedAsCommitted("compensation");
  }

  @Test
  void a_killed_timeline_tells_all_that_was_entered_meanwhile() throws Exception {
    ServiceInstance timeline = system.stack().service("timeline");
    try (Load load = new Load(system, "timeline")) {
      load.goesOnFor(A_WHILE);
      timeline.kill();
      load.goesOnFor(A_WHILE);
      assertThat(timeline.running()).isFalse();
      timeline.start();
      for (Writer writer : load.stop()) {
        ledger.isToldOnce(writer);
      }
    }
  }

  private static void changesNothingWhenSentAgain(Writer writer) throws Exception {
    for (Confirmed entry : List.of(writer.confirmed().getFirst(), writer.confirmed().getLast())) {
      var again = writer.send(entry);
      assertThat(again.statusCode()).isEqualTo(200);
      assertThat(again.headers().firstValue("ETag"))
          .contains("\"%d\"".formatted(entry.before() + 1));
    }
  }
}
