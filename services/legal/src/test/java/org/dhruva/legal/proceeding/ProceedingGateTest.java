package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.junit.jupiter.api.Test;

/** What can be done next, in each state that matters. */
class ProceedingGateTest {

  /** What the police, an advocate and she herself can do from the FIR until the closing. */
  private static final Set<Class<? extends ProceedingCommand>> ALWAYS_UNTIL_CLOSED =
      Set.of(
          ProceedingCommand.RecordRegistrationStep.class,
          ProceedingCommand.RecordMedicalExamination.class,
          ProceedingCommand.RecordCnr.class,
          ProceedingCommand.GiveCopies.class,
          ProceedingCommand.OrderThreatReport.class,
          ProceedingCommand.NoteDanger.class,
          ProceedingCommand.IssuePaper.class,
          ProceedingCommand.RequestSafeService.class,
          ProceedingCommand.RecordStatement.class,
          ProceedingCommand.GiveProgressNotice.class,
          ProceedingCommand.RequestInvestigationTransfer.class,
          ProceedingCommand.TransferInvestigation.class,
          ProceedingCommand.NameAccused.class,
          ProceedingCommand.FileChargeSheet.class,
          ProceedingCommand.ScheduleHearing.class,
          ProceedingCommand.HoldHearing.class,
          ProceedingCommand.AdjournHearing.class,
          ProceedingCommand.RequestWitnessProtection.class,
          ProceedingCommand.OrderWitnessProtection.class,
          ProceedingCommand.DirectCompensation.class,
          ProceedingCommand.AppointCounsel.class,
          ProceedingCommand.NoteObservation.class,
          ProceedingCommand.Correct.class,
          ProceedingCommand.Close.class);

  private static final Set<Class<? extends ProceedingCommand>> WHILE_SOMEBODY_IS_ACCUSED =
      Set.of(
          ProceedingCommand.RecordArrest.class,
          ProceedingCommand.ApplyForBail.class,
          ProceedingCommand.DecideBail.class);

  private static final Set<Class<? extends ProceedingCommand>> WHILE_SOMEBODY_IS_UNDECIDED =
      Set.of(
          ProceedingCommand.WithdrawProsecution.class,
          ProceedingCommand.QuashFir.class,
          ProceedingCommand.Abate.class);

  private static final Set<Class<? extends ProceedingCommand>> IN_COURT_UNTIL_CLOSED =
      Set.of(
          ProceedingCommand.CommitToSessions.class,
          ProceedingCommand.RecordAppearance.class,
          ProceedingCommand.RecordHighCourtCircular.class,
          ProceedingCommand.RequestRemoteTestimony.class,
          ProceedingCommand.OrderRemoteTestimony.class,
          ProceedingCommand.RecordTestimony.class);

  @Test
  void it_begins_with_a_report_or_an_fir() {
    possible(
        List.of(),
        Set.of(ProceedingCommand.ReportOffence.class, ProceedingCommand.RegisterFir.class));
  }

  @Test
  void with_a_report_alone_it_waits_for_the_fir() {
    possible(
        REPORTED,
        Set.of(
            ProceedingCommand.RegisterFir.class,
            ProceedingCommand.RecordRegistrationStep.class,
            ProceedingCommand.RecordMedicalExamination.class,
            ProceedingCommand.OrderThreatReport.class,
            ProceedingCommand.RequestWitnessProtection.class,
            ProceedingCommand.OrderWitnessProtection.class,
            ProceedingCommand.NoteDanger.class,
            ProceedingCommand.AppointCounsel.class,
            ProceedingCommand.NoteObservation.class,
            ProceedingCommand.Correct.class,
            ProceedingCommand.Close.class));
  }

  @Test
  void once_registered_it_makes_no_difference_that_it_was_reported_first() {
    possible(
        after(REPORTED, registered()),
        ALWAYS_UNTIL_CLOSED,
        Set.of(
            ProceedingCommand.RecordClosureReport.class,
            ProceedingCommand.WithdrawProsecution.class,
            ProceedingCommand.QuashFir.class));
  }

  @Test
  void with_an_fir_alone() {
    possible(
        REGISTERED,
        ALWAYS_UNTIL_CLOSED,
        Set.of(
            ProceedingCommand.RecordClosureReport.class,
            ProceedingCommand.WithdrawProsecution.class,
            ProceedingCommand.QuashFir.class));
  }

  @Test
  void a_zero_fir_can_also_go_to_the_right_station() {
    mentions(List.of(registeredAsZero()), Set.of(ProceedingCommand.TransferFir.class), Set.of());
    mentions(
        List.of(registeredAsZero(), new FirTransferred(NAMING_DAY, HERE, firNumber())),
        Set.of(),
        Set.of(ProceedingCommand.TransferFir.class));
  }

  @Test
  void once_somebody_is_accused() {
    possible(
        NAMED,
        ALWAYS_UNTIL_CLOSED,
        WHILE_SOMEBODY_IS_ACCUSED,
        WHILE_SOMEBODY_IS_UNDECIDED,
        Set.of(ProceedingCommand.RecordClosureReport.class));
  }

  @Test
  void a_closure_report_can_be_objected_to_and_decided() {
    mentions(
        after(NAMED, new ClosureReportRecorded(SHEET_DAY, ClosureGround.INSUFFICIENT_EVIDENCE)),
        Set.of(
            ProceedingCommand.FileProtest.class,
            ProceedingCommand.DecideClosureReport.class,
            ProceedingCommand.TakeCognizance.class),
        Set.of());
    mentions(
        after(
            NAMED,
            new ClosureReportRecorded(SHEET_DAY, ClosureGround.INSUFFICIENT_EVIDENCE),
            new ClosureReportDecided(LATER, ClosureDecision.ACCEPTED)),
        Set.of(ProceedingCommand.FileChargeSheet.class, ProceedingCommand.Close.class),
        Set.of(
            ProceedingCommand.FileProtest.class,
            ProceedingCommand.DecideClosureReport.class,
            ProceedingCommand.TakeCognizance.class));
  }

  @Test
  void a_charge_sheet_waits_for_cognizance() {
    possible(
        SENT_UP,
        ALWAYS_UNTIL_CLOSED,
        WHILE_SOMEBODY_IS_ACCUSED,
        WHILE_SOMEBODY_IS_UNDECIDED,
        Set.of(
            ProceedingCommand.RecordClosureReport.class, ProceedingCommand.TakeCognizance.class));
  }

  @Test
  void after_cognizance_charges_are_framed_or_the_accused_discharged() {
    possible(
        IN_COURT,
        ALWAYS_UNTIL_CLOSED,
        WHILE_SOMEBODY_IS_ACCUSED,
        WHILE_SOMEBODY_IS_UNDECIDED,
        IN_COURT_UNTIL_CLOSED,
        Set.of(
            ProceedingCommand.FrameCharges.class,
            ProceedingCommand.DischargeAccused.class,
            ProceedingCommand.CompoundOffence.class));
  }

  @Test
  void after_the_charges_only_a_judgment_decides() {
    possible(
        CHARGED,
        ALWAYS_UNTIL_CLOSED,
        WHILE_SOMEBODY_IS_ACCUSED,
        WHILE_SOMEBODY_IS_UNDECIDED,
        IN_COURT_UNTIL_CLOSED,
        Set.of(
            ProceedingCommand.FrameCharges.class,
            ProceedingCommand.ConcludeArguments.class,
            ProceedingCommand.DeliverJudgment.class,
            ProceedingCommand.CompoundOffence.class));
  }

  @Test
  void a_conviction_waits_for_the_sentence_and_both_verdicts_for_an_appeal() {
    possible(
        JUDGED,
        ALWAYS_UNTIL_CLOSED,
        WHILE_SOMEBODY_IS_ACCUSED,
        IN_COURT_UNTIL_CLOSED,
        Set.of(ProceedingCommand.PassSentence.class, ProceedingCommand.FileAppeal.class));
    possible(
        SENTENCED,
        ALWAYS_UNTIL_CLOSED,
        WHILE_SOMEBODY_IS_ACCUSED,
        IN_COURT_UNTIL_CLOSED,
        Set.of(ProceedingCommand.FileAppeal.class));
  }

  @Test
  void an_open_appeal_can_be_decided_and_joined_by_another() {
    possible(
        APPEALED,
        ALWAYS_UNTIL_CLOSED,
        WHILE_SOMEBODY_IS_ACCUSED,
        IN_COURT_UNTIL_CLOSED,
        Set.of(ProceedingCommand.FileAppeal.class, ProceedingCommand.DecideAppeal.class));
  }

  @Test
  void what_is_sent_back_is_judged_again() {
    mentions(
        after(APPEALED, decided(STATES_APPEAL, verdict(A2, AppealResult.SENT_BACK))),
        Set.of(ProceedingCommand.DeliverJudgment.class, ProceedingCommand.FrameCharges.class),
        Set.of(ProceedingCommand.DecideAppeal.class));
  }

  @Test
  void bail_that_was_granted_can_be_asked_to_be_cancelled() {
    mentions(CHARGED, Set.of(), Set.of(ProceedingCommand.RequestBailCancellation.class));
    mentions(
        after(CHARGED, onBail(A1)),
        Set.of(ProceedingCommand.RequestBailCancellation.class),
        Set.of());
  }

  @Test
  void protection_is_declined_only_when_asked_for_and_ended_only_when_ordered() {
    mentions(
        after(REGISTERED, new WitnessProtectionRequested(LATER)),
        Set.of(ProceedingCommand.DeclineWitnessProtection.class),
        Set.of(ProceedingCommand.EndWitnessProtection.class));
    mentions(
        after(
            REGISTERED,
            new WitnessProtectionOrdered(
                LATER, ThreatCategory.A, ProtectionExtent.FINAL, Optional.empty())),
        Set.of(ProceedingCommand.EndWitnessProtection.class),
        Set.of(ProceedingCommand.DeclineWitnessProtection.class));
  }

  @Test
  void what_was_not_begun_cannot_be_answered() {
    mentions(
        REGISTERED,
        Set.of(),
        Set.of(
            ProceedingCommand.SendMedicalReport.class,
            ProceedingCommand.ReceiveThreatReport.class,
            ProceedingCommand.LiftDangerNote.class,
            ProceedingCommand.DecideSafeService.class));
    mentions(
        after(
            REGISTERED,
            new MedicalExaminationRecorded(FIR_DAY),
            new ThreatReportOrdered(NAMING_DAY),
            new DangerNoted(NAMING_DAY, sealed().orElseThrow(), SafeWay.PHONE),
            new SafeServiceRequested(NAMING_DAY, SafeWay.PHONE)),
        Set.of(
            ProceedingCommand.SendMedicalReport.class,
            ProceedingCommand.ReceiveThreatReport.class,
            ProceedingCommand.LiftDangerNote.class,
            ProceedingCommand.DecideSafeService.class),
        Set.of());
  }

  @Test
  void an_advocate_is_discharged_only_while_one_acts() {
    mentions(REGISTERED, Set.of(), Set.of(ProceedingCommand.DischargeCounsel.class));
    mentions(
        after(REGISTERED, appointed(Optional.empty())),
        Set.of(ProceedingCommand.DischargeCounsel.class),
        Set.of());
  }

  @Test
  void a_quashed_case_goes_on_only_through_a_higher_court_or_its_closing() {
    mentions(
        after(CHARGED, new FirQuashed(LATER, List.of())),
        Set.of(ProceedingCommand.FileAppeal.class, ProceedingCommand.Close.class),
        Set.of(
            ProceedingCommand.NameAccused.class,
            ProceedingCommand.FileChargeSheet.class,
            ProceedingCommand.FrameCharges.class,
            ProceedingCommand.DeliverJudgment.class,
            ProceedingCommand.WithdrawProsecution.class));
  }

  @Test
  void a_closed_one_can_be_corrected_and_reopened() {
    possible(
        after(SENTENCED, closed(ClosingReason.DECIDED)),
        Set.of(ProceedingCommand.Correct.class, ProceedingCommand.Reopen.class));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read, never stored
  private static void possible(
      List<ProceedingEvent> history, Set<Class<? extends ProceedingCommand>>... expected) {
    Set<Class<? extends ProceedingCommand>> all =
        Stream.of(expected).flatMap(Set::stream).collect(Collectors.toSet());
    proceeding().given(history).thenState(state -> assertThat(state.possible()).isEqualTo(all));
  }

  private static void mentions(
      List<ProceedingEvent> history,
      Set<Class<? extends ProceedingCommand>> there,
      Set<Class<? extends ProceedingCommand>> missing) {
    proceeding()
        .given(history)
        .thenState(
            state -> assertThat(state.possible()).containsAll(there).noneMatch(missing::contains));
  }
}
