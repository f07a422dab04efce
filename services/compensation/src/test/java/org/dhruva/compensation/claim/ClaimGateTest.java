package org.dhruva.compensation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dhruva.compensation.claim.ClaimSamples.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimPaidInFull;
import org.dhruva.contracts.compensation.ClaimEvent.ClosingReason;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentAttached;
import org.dhruva.contracts.compensation.ClaimEvents;
import org.dhruva.contracts.compensation.retired.ClaimDraftedV1;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CorruptHistory;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.EventTypes.EventType;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is possible when; how much there can be; and under which names it is kept. */
class ClaimGateTest {

  @Nested
  class Possible {

    private static final Set<Class<? extends ClaimCommand>> IN_A_DRAFT =
        Set.of(
            ClaimCommand.AttachDocument.class,
            ClaimCommand.File.class,
            ClaimCommand.RecordRecommendation.class,
            ClaimCommand.Block.class,
            ClaimCommand.NameJurisdiction.class,
            ClaimCommand.FileWrit.class,
            ClaimCommand.Withdraw.class,
            ClaimCommand.NoteObservation.class,
            ClaimCommand.Correct.class,
            ClaimCommand.Close.class);

    private static void possible(
        List<ClaimEvent> history, Set<Class<? extends ClaimCommand>> expected) {
      claim().given(history).thenState(state -> assertThat(state.possible()).isEqualTo(expected));
    }

    private static void mentions(
        List<ClaimEvent> history,
        Set<Class<? extends ClaimCommand>> there,
        Set<Class<? extends ClaimCommand>> missing) {
      claim()
          .given(history)
          .thenState(
              state ->
                  assertThat(state.possible())
                      .containsAll(there)
                      .doesNotContainAnyElementsOf(missing));
    }

    @Test
    void a_claim_begins_with_a_draft() {
      possible(List.of(), Set.of(ClaimCommand.Draft.class));
      possible(BEGUN, IN_A_DRAFT);
    }

    @Test
    void an_award_can_be_paid_refused_or_appealed_but_not_made_again() {
      mentions(
          AWARDED,
          Set.of(
              ClaimCommand.RecordPayment.class,
              ClaimCommand.RecordDeposit.class,
              ClaimCommand.RefuseAward.class,
              ClaimCommand.Appeal.class,
              ClaimCommand.Withdraw.class),
          Set.of(
              ClaimCommand.Award.class,
              ClaimCommand.Reject.class,
              ClaimCommand.DecideAppeal.class,
              ClaimCommand.MakeStageDue.class,
              ClaimCommand.Reopen.class));
    }

    @Test
    void what_is_paid_is_not_paid_again() {
      mentions(
          PAID,
          Set.of(ClaimCommand.Close.class, ClaimCommand.Appeal.class),
          Set.of(
              ClaimCommand.RecordPayment.class,
              ClaimCommand.RecordDeposit.class,
              ClaimCommand.Withdraw.class));
    }

    @Test
    void after_the_end_there_are_only_correcting_and_reopening() {
      possible(CLOSED, Set.of(ClaimCommand.Correct.class, ClaimCommand.Reopen.class));
      possible(
          WITHDRAWN,
          Set.of(
              ClaimCommand.Correct.class,
              ClaimCommand.Reopen.class,
              ClaimCommand.Close.class,
              ClaimCommand.NoteObservation.class));
    }
  }

  @Nested
  class Completeness {

    private static Set<Class<?>> records(Class<?> family) {
      return Arrays.stream(family.getPermittedSubclasses()).collect(Collectors.toSet());
    }

    @Test
    void every_command_and_every_event_has_its_row() {
      assertThat(ClaimGate.ALL).extracting(ClaimGate::command).doesNotHaveDuplicates();
      assertThat(Set.<Class<?>>copyOf(ClaimGate.ALL.stream().map(ClaimGate::command).toList()))
          .isEqualTo(records(ClaimCommand.class));
      Set<Class<?>> events = records(ClaimEvent.class);
      events.remove(ClaimPaidInFull.class);
      assertThat(Set.<Class<?>>copyOf(ClaimGate.ALL.stream().map(ClaimGate::event).toList()))
          .isEqualTo(events);
    }

    @Test
    void every_event_has_a_stored_name() {
      assertThat(
              ClaimEvents.TYPES.all().stream()
                  .filter(EventType::current)
                  .<Class<?>>map(EventType::record)
                  .collect(Collectors.toSet()))
          .isEqualTo(records(ClaimEvent.class));
      assertThat(ClaimEvents.TYPES.all()).allMatch(type -> type.name().startsWith("compensation."));
    }

    @Test
    void a_draft_from_before_the_day_of_the_offence_was_asked_for_reads_as_one_without() {
      EventType first = ClaimEvents.TYPES.named("compensation.claim-drafted.v1").orElseThrow();
      Event drafted = first.upcast().apply(new ClaimDraftedV1(DRAFT_DAY, RUPA, SCHEME));

      assertThat(first.current()).isFalse();
      assertThat(drafted)
          .isEqualTo(new ClaimEvent.ClaimDrafted(DRAFT_DAY, RUPA, SCHEME, Optional.empty()));
      assertThat(ClaimEvents.TYPES.of(drafted).name()).isEqualTo("compensation.claim-drafted.v2");
      claim()
          .given((ClaimEvent) drafted)
          .when(
              new ClaimCommand.File(
                  FILING_DAY, ClaimEvent.Forum.DLSA, Optional.empty(), Optional.empty(), List.of()))
          .then(filed());
    }
  }

  @Nested
  class ImpossiblePairs {

    private static void corrupt(List<ClaimEvent> history, ClaimEvent event) {
      ClaimDecider decider = new ClaimDecider();
      Claim claim = decider.fold(decider.initial(), history);
      assertThatThrownBy(() -> decider.evolve(claim, event)).isInstanceOf(CorruptHistory.class);
    }

    @Test
    void are_never_swallowed() {
      corrupt(List.of(), filed());
      corrupt(List.of(), paidInFull(LATER, 1));
      corrupt(BEGUN, drafted());
      corrupt(BEGUN, awarded());
      corrupt(FILED, filed());
      corrupt(FILED, appealed());
      corrupt(AWARDED, awarded());
      corrupt(WITHDRAWN, awarded());
      corrupt(CLOSED, paid(LATER, 1));
      corrupt(CLOSED, closed(ClosingReason.DUPLICATE));
    }
  }

  @Nested
  class Limits {

    @Test
    void documents() {
      ClaimEvent document = new DocumentAttached(DRAFT_DAY, "fir", Optional.of(words()));
      List<ClaimEvent> full =
          after(
              BEGUN,
              Collections.nCopies(ClaimGate.DOCUMENTS_MAX, document).toArray(ClaimEvent[]::new));
      claim()
          .given(full)
          .when(new ClaimCommand.AttachDocument(LATER, "fir", Optional.empty()))
          .thenRejected(new ClaimRejection.LimitReached("documents", ClaimGate.DOCUMENTS_MAX));
      claim()
          .given(full)
          .thenState(
              state ->
                  assertThat(state.possible()).doesNotContain(ClaimCommand.AttachDocument.class));
    }

    @Test
    void entries() {
      List<ClaimEvent> full = filledUpTo(ClaimGate.ENTRIES_MAX);
      ClaimRejection limit = new ClaimRejection.LimitReached("entries", ClaimGate.ENTRIES_MAX);
      claim()
          .given(full)
          .when(new ClaimCommand.NoteObservation(LATER, words()))
          .thenRejected(limit);
      claim()
          .given(full)
          .when(
              new ClaimCommand.Correct(
                  LATER, 3, new Amendment(Optional.empty(), Optional.of(Money.rupees(1))), words()))
          .thenRejected(limit);
      claim().given(full).thenState(state -> assertThat(state.possible()).isEmpty());
    }

    @Test
    void what_follows_by_itself_needs_room_too() {
      List<ClaimEvent> almost = filledUpTo(ClaimGate.ENTRIES_MAX - 1);
      claim()
          .given(almost)
          .when(pay(PAYMENT_DAY, 300_000))
          .thenRejected(new ClaimRejection.LimitReached("entries", ClaimGate.ENTRIES_MAX));
      claim().given(almost).when(pay(PAYMENT_DAY, 1_000)).then(paid(PAYMENT_DAY, 1_000));
    }

    private static List<ClaimEvent> filledUpTo(int entries) {
      ClaimEvent note = new ClaimEvent.ObservationNoted(LATER, words());
      return after(
          AWARDED, Collections.nCopies(entries - AWARDED.size(), note).toArray(ClaimEvent[]::new));
    }
  }

  @Nested
  class SealedWords {

    @Test
    void a_history_never_prints_them() {
      ClaimFiled filing =
          new ClaimFiled(
              FILING_DAY, ClaimEvent.Forum.DLSA, Optional.empty(), Optional.of(words()), List.of());
      claim()
          .given(after(BEGUN, filing))
          .thenState(state -> assertThat(state.toString()).doesNotContain("own words"));
    }
  }
}
