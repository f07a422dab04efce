package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.CivilDate;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** With the police, after the FIR. */
class ProceedingInvestigationTest {

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
                      .contains(new ProceedingFile.Investigator(InvestigatingUnit.CID, HERE)));
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
}
