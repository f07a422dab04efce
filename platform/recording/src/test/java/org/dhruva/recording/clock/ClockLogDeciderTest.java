package org.dhruva.recording.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhruva.contracts.clock.ClockEvent;
import org.dhruva.contracts.clock.ClockEvent.ClockExpired;
import org.dhruva.contracts.clock.ClockEvent.ClockExpiryWithdrawn;
import org.dhruva.contracts.clock.ClockEvent.Expiry;
import org.dhruva.eventstore.EventStore;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.CorruptHistory;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.Rejection;
import org.dhruva.testing.DeciderSpec;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockLogDeciderTest {

  private static final UUID CASE = UUID.randomUUID();
  private static final CivilDate TODAY = CivilDate.of(2024, 3, 10);
  private static final Expiry ENQUIRY = expiry("vc.statute", CivilDate.of(2023, 11, 18));
  private static final Expiry PAYMENT = expiry("vc.payment", CivilDate.of(2024, 2, 1));

  private final DeciderSpec<Reconcile, ClockLog, ClockEvent, Rejection> log =
      DeciderSpec.of(new ClockLogDecider());

  private static Expiry expiry(String deadline, CivilDate dueOn) {
    return new Expiry(deadline, "claim.enquiry", "", 0, "DLSA", dueOn);
  }

  private static Reconcile reconcile(Expiry... expired) {
    return new Reconcile(TODAY, CASE, Set.of(expired));
  }

  private static ClockExpired expired(CivilDate on, Expiry expiry) {
    return new ClockExpired(on, CASE, expiry);
  }

  @Test
  void what_has_run_out_is_said_on_the_first_day_beyond_the_earliest_first() {
    log.given()
        .when(reconcile(PAYMENT, ENQUIRY))
        .then(
            expired(CivilDate.of(2023, 11, 19), ENQUIRY),
            expired(CivilDate.of(2024, 2, 2), PAYMENT));
  }

  @Test
  void it_is_said_once() {
    log.given(expired(CivilDate.of(2023, 11, 19), ENQUIRY)).when(reconcile(ENQUIRY)).thenNothing();
  }

  @Test
  void where_nothing_has_run_out_nothing_is_said() {
    log.given().when(reconcile()).thenNothing();
  }

  @Test
  void what_turns_out_not_to_have_run_out_is_withdrawn() {
    log.given(expired(CivilDate.of(2023, 11, 19), ENQUIRY))
        .when(reconcile(PAYMENT))
        .then(new ClockExpiryWithdrawn(TODAY, 1), expired(CivilDate.of(2024, 2, 2), PAYMENT));
  }

  @Test
  void after_it_was_withdrawn_it_can_be_said_again() {
    log.given(expired(CivilDate.of(2023, 11, 19), ENQUIRY), new ClockExpiryWithdrawn(TODAY, 1))
        .when(reconcile(ENQUIRY))
        .then(expired(CivilDate.of(2023, 11, 19), ENQUIRY));
  }

  @Test
  void another_last_day_is_another_expiry() {
    Expiry later = expiry("vc.statute", CivilDate.of(2023, 12, 1));
    log.given(expired(CivilDate.of(2023, 11, 19), ENQUIRY))
        .when(reconcile(later))
        .then(new ClockExpiryWithdrawn(TODAY, 1), expired(CivilDate.of(2023, 12, 2), later));
  }

  @Test
  void one_decision_fits_into_one_append() {
    Set<Expiry> many =
        IntStream.range(0, EventStore.APPEND_EVENTS_MAX + 20)
            .mapToObj(
                number -> new Expiry("d", "claim.stage-payment", "s" + number, 0, "DLSA", TODAY))
            .collect(Collectors.toSet());
    ClockLogDecider decider = new ClockLogDecider();
    Reconcile command = new Reconcile(TODAY, CASE, many);

    List<ClockEvent> first = accepted(decider.decide(command, decider.initial()));
    ClockLog between = decider.fold(decider.initial(), first);
    List<ClockEvent> second = accepted(decider.decide(command, between));

    assertThat(first).hasSize(EventStore.APPEND_EVENTS_MAX);
    assertThat(between.says(many)).isFalse();
    assertThat(second).hasSize(20);
    assertThat(decider.fold(between, second).says(many)).isTrue();
  }

  @Test
  void withdrawing_what_was_not_said_is_no_history() {
    assertThatThrownBy(
            () -> log.given(new ClockExpiryWithdrawn(TODAY, 1)).when(reconcile()).thenNothing())
        .isInstanceOf(CorruptHistory.class);
  }

  private static List<ClockEvent> accepted(Outcome<ClockEvent, Rejection> outcome) {
    return ((Outcome.Accepted<ClockEvent, Rejection>) outcome).events();
  }
}
