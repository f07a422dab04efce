package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.CivilDate;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How an investigation ends: with a charge sheet, or a closure report. */
class ProceedingPoliceReportTest {

  @Nested
  class FileChargeSheet {

    @Test
    void sends_the_accused_for_trial() {
      proceeding()
          .given(NAMED)
          .when(file(SHEET_DAY, List.of(A1, A2), List.of()))
          .then(sheet(A1, A2));
      proceeding()
          .given(SENT_UP)
          .thenState(
              state -> {
                assertThat(state.file().stage().code()).isEqualTo("chargesheet");
                assertThat(state.file().chargeSheetOn()).contains(SHEET_DAY);
                assertThat(state.file().accused(A1).orElseThrow().chargeSheetedOn())
                    .contains(SHEET_DAY);
              });
    }

    @Test
    void may_leave_open_whom_it_covers() {
      proceeding()
          .given(REGISTERED)
          .when(new ProceedingCommand.FileChargeSheet(SHEET_DAY, List.of(), List.of(), List.of()))
          .then(new ChargeSheetFiled(SHEET_DAY, List.of(), List.of(), List.of(), false));
    }

    @Test
    void after_the_first_is_supplementary() {
      proceeding()
          .given(IN_COURT)
          .when(file(CHARGE_DAY, List.of(A2), List.of()))
          .then(new ChargeSheetFiled(CHARGE_DAY, List.of(A2), List.of(), SECTIONS, true));
    }

    @Test
    void again_changes_nothing() {
      proceeding().given(SENT_UP).when(file(SHEET_DAY, List.of(A1, A2), List.of())).thenNothing();
      proceeding()
          .given(
              after(
                  SENT_UP,
                  new ChargeSheetFiled(CHARGE_DAY, List.of(A2), List.of(), SECTIONS, true)))
          .when(file(CHARGE_DAY, List.of(A2), List.of()))
          .thenNothing();
    }

    @Test
    void knows_the_accused_and_puts_each_on_one_side() {
      proceeding()
          .given(NAMED)
          .when(file(SHEET_DAY, List.of(A1, NOBODY), List.of()))
          .thenRejected(new ProceedingRejection.AccusedUnknown("/accused"));
      proceeding()
          .given(NAMED)
          .when(file(SHEET_DAY, List.of(A1, A1), List.of()))
          .thenRejected(new ProceedingRejection.AccusedTwice("/accused"));
      proceeding()
          .given(NAMED)
          .when(file(SHEET_DAY, List.of(A1), List.of(A1)))
          .thenRejected(new ProceedingRejection.AccusedTwice("/notSentUp"));
    }

    @Test
    void cannot_be_earlier_than_the_fir() {
      proceeding()
          .given(NAMED)
          .when(file(EARLY, List.of(A1), List.of()))
          .thenRejected(tooEarly(Milestone.FIR));
      proceeding()
          .given(List.of())
          .when(file(SHEET_DAY, List.of(), List.of()))
          .thenRejected(new ProceedingRejection.NotBegun());
    }

    private static ProceedingCommand file(
        CivilDate on, List<String> accused, List<String> notSentUp) {
      return new ProceedingCommand.FileChargeSheet(on, accused, notSentUp, SECTIONS);
    }
  }

  @Nested
  class ClosureReport {

    private static final ProceedingEvent REPORTED =
        new ClosureReportRecorded(SHEET_DAY, ClosureGround.UNTRACED);
    private static final ProceedingCommand REPORT =
        new ProceedingCommand.RecordClosureReport(SHEET_DAY, ClosureGround.UNTRACED);
    private static final ProceedingCommand PROTEST =
        new ProceedingCommand.FileProtest(COGNIZANCE_DAY);

    @Test
    void is_recorded_once() {
      proceeding().given(REGISTERED).when(REPORT).then(REPORTED);
      proceeding().given(after(REGISTERED, REPORTED)).when(REPORT).thenNothing();
    }

    @Test
    void belongs_before_cognizance() {
      proceeding()
          .given(IN_COURT)
          .when(REPORT)
          .thenRejected(new ProceedingRejection.CognizanceTakenBefore());
    }

    @Test
    void can_be_protested_against() {
      proceeding()
          .given(after(REGISTERED, REPORTED))
          .when(PROTEST)
          .then(new ProtestFiled(COGNIZANCE_DAY));
      proceeding()
          .given(after(REGISTERED, REPORTED, new ProtestFiled(COGNIZANCE_DAY)))
          .when(PROTEST)
          .thenNothing();
      proceeding()
          .given(REGISTERED)
          .when(PROTEST)
          .thenRejected(new ProceedingRejection.NoClosureReport());
      proceeding()
          .given(after(REGISTERED, REPORTED))
          .when(new ProceedingCommand.FileProtest(NAMING_DAY))
          .thenRejected(tooEarly(Milestone.CLOSURE_REPORT));
    }

    @Test
    void is_decided_by_the_magistrate() {
      proceeding()
          .given(after(REGISTERED, REPORTED))
          .when(decide(ClosureDecision.ACCEPTED))
          .then(decided(ClosureDecision.ACCEPTED));
      proceeding()
          .given(after(REGISTERED, REPORTED, decided(ClosureDecision.ACCEPTED)))
          .when(decide(ClosureDecision.ACCEPTED))
          .thenNothing();
      proceeding()
          .given(after(REGISTERED, REPORTED, decided(ClosureDecision.ACCEPTED)))
          .when(decide(ClosureDecision.REJECTED))
          .thenRejected(new ProceedingRejection.NoClosureReport());
      proceeding()
          .given(after(REGISTERED, REPORTED))
          .when(new ProceedingCommand.DecideClosureReport(NAMING_DAY, ClosureDecision.ACCEPTED))
          .thenRejected(tooEarly(Milestone.CLOSURE_REPORT));
    }

    @Test
    void that_was_accepted_leaves_nothing_to_take_cognizance_of() {
      proceeding()
          .given(after(REGISTERED, REPORTED, decided(ClosureDecision.ACCEPTED)))
          .when(take())
          .thenRejected(new ProceedingRejection.NoPoliceReport());
    }

    @Test
    void that_was_rejected_may_lead_to_a_trial() {
      proceeding()
          .given(after(REGISTERED, REPORTED, decided(ClosureDecision.REJECTED)))
          .when(take())
          .then(cognizance());
    }

    @Test
    void is_overtaken_by_a_charge_sheet() {
      proceeding()
          .given(
              after(
                  REGISTERED,
                  REPORTED,
                  decided(ClosureDecision.ACCEPTED),
                  new ChargeSheetFiled(COGNIZANCE_DAY, List.of(), List.of(), SECTIONS, false)))
          .when(take())
          .then(cognizance());
    }

    private static ProceedingCommand take() {
      return new ProceedingCommand.TakeCognizance(
          COGNIZANCE_DAY, Court.MAGISTRATE, Optional.empty());
    }

    private static ProceedingCommand decide(ClosureDecision decision) {
      return new ProceedingCommand.DecideClosureReport(COGNIZANCE_DAY, decision);
    }

    private static ProceedingEvent decided(ClosureDecision decision) {
      return new ClosureReportDecided(COGNIZANCE_DAY, decision);
    }
  }
}
