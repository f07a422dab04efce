package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.contracts.legal.ProceedingEvents;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CorruptHistory;
import org.dhruva.kernel.Sealed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The record itself: notes, closing, reopening and limits. */
class ProceedingRecordTest {

  @Nested
  class NoteObservation {

    private static final Sealed<String> WORDS = Sealed.of("the judge was kind");

    @Test
    void is_kept_each_time() {
      proceeding()
          .given(after(REGISTERED, new ObservationNoted(LATER, WORDS)))
          .when(new ProceedingCommand.NoteObservation(LATER, WORDS))
          .then(new ObservationNoted(LATER, WORDS));
    }

    @Test
    void needs_a_proceeding() {
      proceeding()
          .given(List.of())
          .when(new ProceedingCommand.NoteObservation(LATER, WORDS))
          .thenRejected(new ProceedingRejection.NotBegun());
    }
  }

  @Nested
  class Close {

    @Test
    void when_everybody_is_decided() {
      proceeding()
          .given(SENTENCED)
          .when(close(ClosingReason.DECIDED))
          .then(closed(ClosingReason.DECIDED));
      proceeding()
          .given(after(SENTENCED, closed(ClosingReason.DECIDED)))
          .when(close(ClosingReason.DECIDED))
          .thenNothing();
      proceeding()
          .given(after(SENTENCED, closed(ClosingReason.DECIDED)))
          .when(close(ClosingReason.DUPLICATE))
          .thenRejected(new ProceedingRejection.IsClosed());
    }

    @Test
    void not_while_somebody_is_undecided() {
      proceeding()
          .given(REGISTERED)
          .when(close(ClosingReason.DECIDED))
          .thenRejected(new ProceedingRejection.SomebodyUndecided());
      proceeding()
          .given(after(CHARGED, judged(acquitted(A1))))
          .when(close(ClosingReason.DECIDED))
          .thenRejected(new ProceedingRejection.SomebodyUndecided());
    }

    @Test
    void does_not_wait_for_who_was_not_sent_up() {
      List<ProceedingEvent> oneSentUp =
          after(
              NAMED,
              new ChargeSheetFiled(SHEET_DAY, List.of(A1), List.of(A2), SECTIONS, false),
              cognizance(),
              charged(A1),
              judged(acquitted(A1)));
      proceeding()
          .given(oneSentUp)
          .when(close(ClosingReason.DECIDED))
          .then(closed(ClosingReason.DECIDED));
      proceeding()
          .given(after(oneSentUp, new ChargesFramed(LATER, charges(A2))))
          .when(close(ClosingReason.DECIDED))
          .thenRejected(new ProceedingRejection.SomebodyUndecided());
    }

    @Test
    void not_while_an_appeal_is_open() {
      proceeding()
          .given(APPEALED)
          .when(close(ClosingReason.DECIDED))
          .thenRejected(new ProceedingRejection.AppealIsOpen());
    }

    @Test
    void when_the_prosecution_was_withdrawn() {
      ProceedingEvent withdrawn = new ProsecutionWithdrawn(LATER, List.of(), SurvivorHeard.YES);
      proceeding()
          .given(after(REGISTERED, withdrawn))
          .when(close(ClosingReason.PROSECUTION_WITHDRAWN))
          .then(closed(ClosingReason.PROSECUTION_WITHDRAWN));
      proceeding()
          .given(SENTENCED)
          .when(close(ClosingReason.PROSECUTION_WITHDRAWN))
          .thenRejected(new ProceedingRejection.ReasonDoesNotFit());
      proceeding()
          .given(after(CHARGED, new ProsecutionWithdrawn(LATER, List.of(A1), SurvivorHeard.YES)))
          .when(close(ClosingReason.PROSECUTION_WITHDRAWN))
          .thenRejected(new ProceedingRejection.SomebodyUndecided());
    }

    @Test
    void when_the_fir_was_quashed() {
      proceeding()
          .given(after(REGISTERED, new FirQuashed(LATER, List.of())))
          .when(close(ClosingReason.FIR_QUASHED))
          .then(closed(ClosingReason.FIR_QUASHED));
      proceeding()
          .given(SENTENCED)
          .when(close(ClosingReason.FIR_QUASHED))
          .thenRejected(new ProceedingRejection.ReasonDoesNotFit());
    }

    @Test
    void when_the_closure_report_was_accepted() {
      List<ProceedingEvent> reported =
          after(REGISTERED, new ClosureReportRecorded(SHEET_DAY, ClosureGround.UNTRACED));
      proceeding()
          .given(reported)
          .when(close(ClosingReason.CLOSURE_REPORT_ACCEPTED))
          .thenRejected(new ProceedingRejection.ClosureReportNotAccepted());
      proceeding()
          .given(after(reported, new ClosureReportDecided(LATER, ClosureDecision.ACCEPTED)))
          .when(close(ClosingReason.CLOSURE_REPORT_ACCEPTED))
          .then(closed(ClosingReason.CLOSURE_REPORT_ACCEPTED));
    }

    @Test
    void when_it_was_entered_twice() {
      proceeding()
          .given(IN_COURT)
          .when(close(ClosingReason.DUPLICATE))
          .then(closed(ClosingReason.DUPLICATE));
    }

    @Test
    void ends_everything_but_correcting_and_reopening() {
      proceeding()
          .given(after(SENTENCED, closed(ClosingReason.DECIDED)))
          .when(
              new ProceedingCommand.FileAppeal(
                  LATER, AppealKind.APPEAL, Party.SURVIVOR, AppealForum.HIGH_COURT, List.of(A2)))
          .thenRejected(new ProceedingRejection.IsClosed());
    }

    private static ProceedingCommand close(ClosingReason reason) {
      return new ProceedingCommand.Close(LATER, reason);
    }
  }

  @Nested
  class Reopen {

    private static final ProceedingCommand REOPEN =
        new ProceedingCommand.Reopen(LATER, Optional.empty());
    private static final ProceedingEvent REOPENED = new ProceedingReopened(LATER, Optional.empty());
    private static final List<ProceedingEvent> CLOSED =
        after(SENTENCED, closed(ClosingReason.DECIDED));

    @Test
    void goes_on_where_it_stood() {
      proceeding().given(CLOSED).when(REOPEN).then(REOPENED);
      proceeding()
          .given(after(CLOSED, REOPENED))
          .thenState(state -> assertThat(state).isInstanceOf(Proceeding.BeforeCourt.class));
      proceeding()
          .given(after(REGISTERED, closed(ClosingReason.DUPLICATE), REOPENED))
          .thenState(state -> assertThat(state).isInstanceOf(Proceeding.Investigation.class));
      proceeding().given(after(CLOSED, REOPENED)).when(REOPEN).thenNothing();
    }

    @Test
    void and_close_again_on_the_same_day() {
      proceeding()
          .given(after(CLOSED, REOPENED))
          .when(new ProceedingCommand.Close(LATER, ClosingReason.DECIDED))
          .then(closed(ClosingReason.DECIDED));
    }

    @Test
    void needs_to_be_closed() {
      proceeding().given(SENTENCED).when(REOPEN).thenRejected(new ProceedingRejection.IsOpen());
    }
  }

  @Nested
  class Limits {

    @Test
    void hold_for_the_entries() {
      ProceedingEvent note = new ObservationNoted(LATER, Sealed.of("a note"));
      ProceedingEvent[] many =
          IntStream.range(1, ProceedingGate.ENTRIES_MAX)
              .mapToObj(_ -> note)
              .toArray(ProceedingEvent[]::new);
      proceeding()
          .given(after(REGISTERED, many))
          .when(new ProceedingCommand.NoteObservation(LATER, Sealed.of("one more")))
          .thenRejected(
              new ProceedingRejection.LimitReached("entries", ProceedingGate.ENTRIES_MAX));
    }
  }

  @Nested
  class History {

    private final ProceedingDecider decider = new ProceedingDecider();

    @Test
    void that_cannot_be_is_not_swallowed() {
      for (List<ProceedingEvent> corrupt :
          List.of(
              List.<ProceedingEvent>of(cognizance()),
              after(REGISTERED, registered()),
              after(REGISTERED, charged(A1)),
              after(REGISTERED, named(A2)),
              after(REGISTERED, new ProceedingReopened(LATER, Optional.empty())),
              after(
                  REGISTERED,
                  new EntryCorrected(
                      LATER,
                      7,
                      new Amendment(Optional.of(LATER), Optional.empty()),
                      Sealed.of("no such entry"))),
              after(REGISTERED, closed(ClosingReason.DUPLICATE), cognizance()))) {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                () -> decider.fold(decider.initial(), corrupt))
            .isInstanceOf(CorruptHistory.class);
      }
    }

    @Test
    void has_a_stored_name_for_every_event() {
      assertThat(
              ProceedingEvents.TYPES.all().stream()
                  .<Class<?>>map(org.dhruva.kernel.EventTypes.EventType::record))
          .containsExactlyInAnyOrder(ProceedingEvent.class.getPermittedSubclasses());
    }
  }
}
