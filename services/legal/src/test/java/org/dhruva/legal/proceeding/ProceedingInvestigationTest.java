package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.CivilDate;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** With the police: from the FIR to the charge sheet or the closure report. */
class ProceedingInvestigationTest {

  @Nested
  class RegisterFir {

    @Test
    void begins_the_proceeding() {
      proceeding().given(List.of()).when(register(SECTIONS, HERE)).then(registered());
      proceeding()
          .given(REGISTERED)
          .thenState(
              state -> {
                assertThat(state).isInstanceOf(Proceeding.Investigation.class);
                assertThat(state.file().stage().code()).isEqualTo("fir");
                assertThat(state.file().isZeroFir()).isFalse();
              });
    }

    @Test
    void again_changes_nothing() {
      proceeding().given(REGISTERED).when(register(SECTIONS, HERE)).thenNothing();
    }

    @Test
    void of_another_case_needs_another_proceeding() {
      proceeding()
          .given(REGISTERED)
          .when(register(List.of("BNS 143"), HERE))
          .thenRejected(new ProceedingRejection.AlreadyRegistered());
      proceeding()
          .given(after(REGISTERED, closed(ClosingReason.DUPLICATE)))
          .when(register(SECTIONS, HERE))
          .thenRejected(new ProceedingRejection.AlreadyRegistered());
    }

    @Test
    void needs_sections_that_can_be_counted() {
      proceeding()
          .given(List.of())
          .when(register(List.of(), HERE))
          .thenRejected(new ProceedingRejection.ListEmpty("/sections"));
      proceeding()
          .given(List.of())
          .when(register(List.of("section 370"), HERE))
          .thenRejected(new ProceedingRejection.SectionMalformed("/sections"));
      proceeding()
          .given(List.of())
          .when(register(IntStream.rangeClosed(1, 51).mapToObj("IPC %d"::formatted).toList(), HERE))
          .thenRejected(new ProceedingRejection.LimitReached("sections", Checks.SECTIONS_MAX));
    }

    @Test
    void takes_sections_as_the_law_writes_them() {
      List<String> real = List.of("IPC 376DA", "IPC 376(2)(n)", "BNS 143(4)", "POCSO 6");
      proceeding()
          .given(List.of())
          .when(register(real, HERE))
          .then(new FirRegistered(FIR_DAY, ASHA, real, HERE, sealed(), false));
    }

    @Test
    void needs_codes_of_state_and_district() {
      proceeding()
          .given(List.of())
          .when(register(SECTIONS, new Jurisdiction("West Bengal", "kolkata")))
          .thenRejected(new ProceedingRejection.CodeMalformed("/jurisdiction/state"));
      proceeding()
          .given(List.of())
          .when(register(SECTIONS, new Jurisdiction("west-bengal", "")))
          .thenRejected(new ProceedingRejection.CodeMalformed("/jurisdiction/district"));
    }

    private static ProceedingCommand register(List<String> sections, Jurisdiction at) {
      return new ProceedingCommand.RegisterFir(FIR_DAY, ASHA, sections, at, sealed(), false);
    }
  }

  @Test
  void nothing_comes_before_the_fir() {
    proceeding()
        .given(List.of())
        .when(new ProceedingCommand.RecordStatement(FIR_DAY, StatementKind.MAGISTRATE))
        .thenRejected(new ProceedingRejection.NotBegun());
    proceeding()
        .given(List.of())
        .when(
            new ProceedingCommand.TransferInvestigation(
                FIR_DAY, InvestigatingUnit.AHTU, Optional.empty()))
        .thenRejected(new ProceedingRejection.NotBegun());
  }

  @Nested
  class TransferFir {

    private static final ProceedingCommand HOME =
        new ProceedingCommand.TransferFir(NAMING_DAY, HERE, sealed());
    private static final ProceedingEvent WENT_HOME = new FirTransferred(NAMING_DAY, HERE, sealed());

    @Test
    void brings_a_zero_fir_to_the_station_with_jurisdiction() {
      proceeding().given(registeredAsZero()).when(HOME).then(WENT_HOME);
      proceeding()
          .given(registeredAsZero(), WENT_HOME)
          .thenState(
              state -> {
                assertThat(state.file().isZeroFir()).isFalse();
                assertThat(state.file().investigator().jurisdiction()).isEqualTo(HERE);
              });
    }

    @Test
    void again_changes_nothing() {
      proceeding().given(registeredAsZero(), WENT_HOME).when(HOME).thenNothing();
    }

    @Test
    void is_for_a_zero_fir_only() {
      proceeding().given(REGISTERED).when(HOME).thenRejected(new ProceedingRejection.NotAZeroFir());
      proceeding()
          .given(registeredAsZero(), WENT_HOME)
          .when(new ProceedingCommand.TransferFir(LATER, THERE, Optional.empty()))
          .thenRejected(new ProceedingRejection.NotAZeroFir());
    }

    @Test
    void comes_after_the_fir() {
      proceeding()
          .given(registeredAsZero())
          .when(new ProceedingCommand.TransferFir(EARLY, HERE, Optional.empty()))
          .thenRejected(tooEarly(Milestone.FIR));
    }
  }

  @Nested
  class RecordMedicalExamination {

    @Test
    void may_have_been_before_the_fir() {
      proceeding()
          .given(REGISTERED)
          .when(new ProceedingCommand.RecordMedicalExamination(EARLY))
          .then(new MedicalExaminationRecorded(EARLY));
      proceeding()
          .given(after(REGISTERED, new MedicalExaminationRecorded(EARLY)))
          .thenState(state -> assertThat(state.file().stage().code()).isEqualTo("medical_exam"));
    }

    @Test
    void again_changes_nothing() {
      proceeding()
          .given(after(REGISTERED, new MedicalExaminationRecorded(EARLY)))
          .when(new ProceedingCommand.RecordMedicalExamination(EARLY))
          .thenNothing();
    }

    @Test
    void is_not_entered_after_the_end() {
      proceeding()
          .given(after(REGISTERED, closed(ClosingReason.DUPLICATE)))
          .when(new ProceedingCommand.RecordMedicalExamination(EARLY))
          .thenRejected(new ProceedingRejection.IsClosed());
    }
  }

  @Nested
  class RecordStatement {

    private static final ProceedingCommand STATE =
        new ProceedingCommand.RecordStatement(NAMING_DAY, StatementKind.MAGISTRATE);
    private static final ProceedingEvent STATED =
        new StatementRecorded(NAMING_DAY, StatementKind.MAGISTRATE);

    @Test
    void before_the_magistrate_is_a_stage() {
      proceeding().given(REGISTERED).when(STATE).then(STATED);
      proceeding()
          .given(after(REGISTERED, STATED))
          .thenState(state -> assertThat(state.file().stage().code()).isEqualTo("statement_183"));
    }

    @Test
    void again_changes_nothing() {
      proceeding().given(after(REGISTERED, STATED)).when(STATE).thenNothing();
    }

    @Test
    void cannot_be_earlier_than_the_fir() {
      proceeding()
          .given(REGISTERED)
          .when(new ProceedingCommand.RecordStatement(EARLY, StatementKind.POLICE))
          .thenRejected(tooEarly(Milestone.FIR));
    }

    @Test
    void of_about_that_month_may_seem_a_little_earlier() {
      CivilDate about = CivilDate.about(FIR_DAY.day().minusDays(20));
      proceeding()
          .given(REGISTERED)
          .when(new ProceedingCommand.RecordStatement(about, StatementKind.POLICE))
          .then(new StatementRecorded(about, StatementKind.POLICE));
    }
  }

  @Nested
  class GiveProgressNotice {

    private static final ProceedingCommand TELL =
        new ProceedingCommand.GiveProgressNotice(SHEET_DAY);
    private static final ProceedingEvent TOLD = new ProgressNoticeGiven(SHEET_DAY);

    @Test
    void is_kept_once_a_day() {
      proceeding().given(REGISTERED).when(TELL).then(TOLD);
      proceeding().given(after(REGISTERED, TOLD)).when(TELL).thenNothing();
    }

    @Test
    void comes_after_the_fir() {
      proceeding()
          .given(REGISTERED)
          .when(new ProceedingCommand.GiveProgressNotice(EARLY))
          .thenRejected(tooEarly(Milestone.FIR));
    }
  }

  @Nested
  class RequestInvestigationTransfer {

    private static final ProceedingCommand ASK =
        new ProceedingCommand.RequestInvestigationTransfer(
            SHEET_DAY, InvestigatingUnit.AHTU, Optional.empty());
    private static final ProceedingEvent ASKED =
        new InvestigationTransferRequested(SHEET_DAY, InvestigatingUnit.AHTU, Optional.empty());

    @Test
    void asks_for_another_unit() {
      proceeding().given(REGISTERED).when(ASK).then(ASKED);
      proceeding()
          .given(after(REGISTERED, ASKED))
          .thenState(state -> assertThat(state.file().stage().code()).isEqualTo("investigation"));
    }

    @Test
    void again_changes_nothing() {
      proceeding().given(after(REGISTERED, ASKED)).when(ASK).thenNothing();
    }

    @Test
    void asks_for_a_change() {
      proceeding()
          .given(REGISTERED)
          .when(
              new ProceedingCommand.RequestInvestigationTransfer(
                  SHEET_DAY, InvestigatingUnit.DISTRICT_POLICE, Optional.empty()))
          .thenRejected(new ProceedingRejection.InvestigatesAlready());
    }
  }

  @Nested
  class TransferInvestigation {

    @Test
    void makes_another_unit_investigate() {
      proceeding().given(REGISTERED).when(to(InvestigatingUnit.CID)).then(went());
      proceeding()
          .given(after(REGISTERED, went()))
          .thenState(
              state ->
                  assertThat(state.file().investigator())
                      .isEqualTo(new ProceedingFile.Investigator(InvestigatingUnit.CID, HERE)));
    }

    @Test
    void goes_to_another_district_too() {
      proceeding()
          .given(REGISTERED)
          .when(
              new ProceedingCommand.TransferInvestigation(
                  SHEET_DAY, InvestigatingUnit.DISTRICT_POLICE, Optional.of(THERE)))
          .then(
              new InvestigationTransferred(
                  SHEET_DAY, InvestigatingUnit.DISTRICT_POLICE, Optional.of(THERE)));
    }

    @Test
    void to_who_investigates_changes_nothing() {
      proceeding().given(after(REGISTERED, went())).when(to(InvestigatingUnit.CID)).thenNothing();
      proceeding().given(REGISTERED).when(to(InvestigatingUnit.DISTRICT_POLICE)).thenNothing();
    }

    @Test
    void needs_a_place_by_its_codes() {
      proceeding()
          .given(REGISTERED)
          .when(
              new ProceedingCommand.TransferInvestigation(
                  SHEET_DAY,
                  InvestigatingUnit.CID,
                  Optional.of(new Jurisdiction("maharashtra", "Pune City"))))
          .thenRejected(new ProceedingRejection.CodeMalformed("/jurisdiction/district"));
    }

    private static ProceedingCommand to(InvestigatingUnit unit) {
      return new ProceedingCommand.TransferInvestigation(SHEET_DAY, unit, Optional.empty());
    }

    private static ProceedingEvent went() {
      return new InvestigationTransferred(SHEET_DAY, InvestigatingUnit.CID, Optional.empty());
    }
  }

  @Nested
  class NameAccused {

    private static final ProceedingCommand NAME =
        new ProceedingCommand.NameAccused(NAMING_DAY, sealed());

    @Test
    void gives_the_next_label() {
      proceeding().given(REGISTERED).when(NAME).then(named(A1));
      proceeding().given(after(REGISTERED, named(A1))).when(NAME).then(named(A2));
    }

    @Test
    void takes_somebody_without_a_name() {
      proceeding()
          .given(REGISTERED)
          .when(new ProceedingCommand.NameAccused(NAMING_DAY, Optional.empty()))
          .then(new AccusedNamed(NAMING_DAY, A1, Optional.empty()));
    }

    @Test
    void has_a_limit() {
      ProceedingEvent[] many =
          IntStream.rangeClosed(1, ProceedingGate.ACCUSED_MAX)
              .mapToObj(number -> named("A" + number))
              .toArray(ProceedingEvent[]::new);
      proceeding()
          .given(after(REGISTERED, many))
          .when(NAME)
          .thenRejected(
              new ProceedingRejection.LimitReached("accused", ProceedingGate.ACCUSED_MAX));
    }
  }

  @Nested
  class RecordArrest {

    private static final ProceedingCommand ARREST =
        new ProceedingCommand.RecordArrest(NAMING_DAY, A2);

    @Test
    void is_of_a_named_accused() {
      proceeding().given(NAMED).when(ARREST).then(new ArrestRecorded(NAMING_DAY, A2));
      proceeding()
          .given(after(NAMED, new ArrestRecorded(NAMING_DAY, A2)))
          .thenState(
              state -> {
                assertThat(state.file().accused(A2).orElseThrow().arrestedOn())
                    .contains(NAMING_DAY);
                assertThat(state.file().accused(A1).orElseThrow().arrestedOn()).isEmpty();
              });
    }

    @Test
    void again_changes_nothing() {
      proceeding()
          .given(after(NAMED, new ArrestRecorded(NAMING_DAY, A2)))
          .when(ARREST)
          .thenNothing();
    }

    @Test
    void of_somebody_else_is_refused() {
      proceeding()
          .given(REGISTERED)
          .when(ARREST)
          .thenRejected(new ProceedingRejection.NobodyAccused());
      proceeding()
          .given(NAMED)
          .when(new ProceedingCommand.RecordArrest(NAMING_DAY, NOBODY))
          .thenRejected(new ProceedingRejection.AccusedUnknown("/accused"));
    }
  }

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
