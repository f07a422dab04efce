package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A proceeding that begins when the police are told, and what comes of it. */
class ProceedingReportTest {

  private static final CivilDate BETWEEN = CivilDate.of(2019, 3, 2);

  @Nested
  class ReportOffence {

    @Test
    void begins_the_proceeding_before_there_is_an_fir() {
      proceeding()
          .given(List.of())
          .when(report(List.of(), HERE, Optional.empty()))
          .then(reported(ReportWay.AT_STATION));
      proceeding()
          .given(REPORTED)
          .thenState(
              state -> {
                assertThat(state).isInstanceOf(Proceeding.Reported.class);
                assertThat(state.file().stage().code()).isEqualTo("report");
                assertThat(state.file().investigator()).isEmpty();
                assertThat(state.file().isZeroFir()).isFalse();
                assertThat(state.file().firNumber()).isEmpty();
              });
    }

    @Test
    void keeps_the_sections_and_the_day_of_the_offence_where_they_are_known() {
      proceeding()
          .given(List.of())
          .when(report(SECTIONS, HERE, Optional.of(EARLY)))
          .then(
              new OffenceReported(
                  REPORT_DAY, ASHA, SECTIONS, HERE, ReportWay.AT_STATION, Optional.of(EARLY)));
    }

    @Test
    void again_changes_nothing() {
      proceeding().given(REPORTED).when(report(List.of(), HERE, Optional.empty())).thenNothing();
      proceeding()
          .given(after(REPORTED, registered()))
          .when(report(List.of(), HERE, Optional.empty()))
          .thenNothing();
    }

    @Test
    void of_another_offence_needs_another_proceeding() {
      proceeding()
          .given(REPORTED)
          .when(report(SECTIONS, HERE, Optional.empty()))
          .thenRejected(new ProceedingRejection.AlreadyReported());
      proceeding()
          .given(after(REPORTED, closed(ClosingReason.NOT_REGISTERED)))
          .when(report(SECTIONS, HERE, Optional.empty()))
          .thenRejected(new ProceedingRejection.AlreadyReported());
      proceeding()
          .given(REGISTERED)
          .when(report(SECTIONS, HERE, Optional.empty()))
          .thenRejected(new ProceedingRejection.AlreadyRegistered());
    }

    @Test
    void needs_what_it_says_to_be_right() {
      proceeding()
          .given(List.of())
          .when(report(List.of("section 370"), HERE, Optional.empty()))
          .thenRejected(new ProceedingRejection.SectionMalformed("/sections"));
      proceeding()
          .given(List.of())
          .when(report(SECTIONS, new Jurisdiction("west-bengal", ""), Optional.empty()))
          .thenRejected(new ProceedingRejection.CodeMalformed("/jurisdiction/district"));
      proceeding()
          .given(List.of())
          .when(report(SECTIONS, HERE, Optional.of(FIR_DAY)))
          .thenRejected(new ProceedingRejection.OffenceAfterReport());
    }

    @Test
    void speaks_of_so_many_sections_and_no_more() {
      List<String> most = IntStream.rangeClosed(1, 50).mapToObj("IPC %d"::formatted).toList();
      List<String> tooMany = IntStream.rangeClosed(1, 51).mapToObj("IPC %d"::formatted).toList();
      proceeding()
          .given(List.of())
          .when(report(most, HERE, Optional.empty()))
          .then(
              new OffenceReported(
                  REPORT_DAY, ASHA, most, HERE, ReportWay.AT_STATION, Optional.empty()));
      proceeding()
          .given(List.of())
          .when(report(tooMany, HERE, Optional.empty()))
          .thenRejected(new ProceedingRejection.LimitReached("sections", Checks.SECTIONS_MAX));
    }

    private static ProceedingCommand report(
        List<String> sections, Jurisdiction at, Optional<CivilDate> offenceOn) {
      return new ProceedingCommand.ReportOffence(
          REPORT_DAY, ASHA, sections, at, ReportWay.AT_STATION, offenceOn);
    }
  }

  @Nested
  class RegisterFir {

    @Test
    void brings_it_to_the_police() {
      proceeding().given(REPORTED).when(register(FIR_DAY, ASHA)).then(registered());
      proceeding()
          .given(after(REPORTED, registered()))
          .thenState(
              state -> {
                assertThat(state).isInstanceOf(Proceeding.Investigation.class);
                assertThat(state.file().stage().code()).isEqualTo("fir");
                assertThat(state.file().sections()).isEqualTo(SECTIONS);
              });
    }

    @Test
    void again_changes_nothing_and_another_is_refused() {
      proceeding().given(after(REPORTED, registered())).when(register(FIR_DAY, ASHA)).thenNothing();
      proceeding()
          .given(after(REPORTED, registered()))
          .when(register(NAMING_DAY, ASHA))
          .thenRejected(new ProceedingRejection.AlreadyRegistered());
    }

    @Test
    void is_of_the_survivor_who_reported() {
      proceeding()
          .given(REPORTED)
          .when(register(FIR_DAY, new SurvivorId(new UUID(7, 7))))
          .thenRejected(new ProceedingRejection.AnotherSurvivor());
    }

    @Test
    void is_not_before_the_report() {
      proceeding()
          .given(REPORTED)
          .when(register(CivilDate.of(2019, 2, 28), ASHA))
          .thenRejected(tooEarly(Milestone.REPORT));
    }

    @Test
    void of_a_closed_report_needs_it_to_be_reopened() {
      List<ProceedingEvent> closed = after(REPORTED, closed(ClosingReason.NOT_REGISTERED));
      proceeding()
          .given(closed)
          .when(register(FIR_DAY, ASHA))
          .thenRejected(new ProceedingRejection.IsClosed());
      proceeding()
          .given(after(closed, new ProceedingReopened(LATER, Optional.empty())))
          .when(register(FIR_DAY, ASHA))
          .then(registered());
    }

    private static ProceedingCommand register(CivilDate on, SurvivorId survivor) {
      return new ProceedingCommand.RegisterFir(
          on, survivor, SECTIONS, HERE, firNumber(), false, Optional.empty());
    }
  }

  @Nested
  class RecordRegistrationStep {

    @Test
    void signs_what_was_said_online() {
      proceeding()
          .given(reported(ReportWay.ONLINE))
          .when(take(BETWEEN, RegistrationStep.SIGNED))
          .then(new RegistrationStepTaken(BETWEEN, RegistrationStep.SIGNED));
      proceeding()
          .given(REPORTED)
          .when(take(BETWEEN, RegistrationStep.SIGNED))
          .thenRejected(new ProceedingRejection.StepMissing(RegistrationStep.GIVEN_ONLINE));
      proceeding()
          .given(reported(ReportWay.ONLINE))
          .when(take(EARLY, RegistrationStep.SIGNED))
          .thenRejected(tooEarly(Milestone.REGISTRATION_STEP));
    }

    @Test
    void takes_a_refusal_to_those_above() {
      ProceedingEvent refused = new RegistrationStepTaken(BETWEEN, RegistrationStep.REFUSED);
      proceeding().given(REPORTED).when(take(BETWEEN, RegistrationStep.REFUSED)).then(refused);
      proceeding()
          .given(after(REPORTED, refused))
          .when(take(FIR_DAY, RegistrationStep.TAKEN_TO_MAGISTRATE))
          .then(new RegistrationStepTaken(FIR_DAY, RegistrationStep.TAKEN_TO_MAGISTRATE));
    }

    private static ProceedingCommand take(CivilDate on, RegistrationStep step) {
      return new ProceedingCommand.RecordRegistrationStep(on, step);
    }
  }

  @Nested
  class Before_the_fir {

    @Test
    void there_is_nothing_to_investigate_or_to_try() {
      for (ProceedingCommand command :
          List.of(
              new ProceedingCommand.RecordStatement(BETWEEN, StatementKind.POLICE),
              new ProceedingCommand.NameAccused(BETWEEN, Optional.empty()),
              new ProceedingCommand.TransferInvestigation(
                  BETWEEN, InvestigatingUnit.AHTU, Optional.empty()),
              new ProceedingCommand.FileChargeSheet(BETWEEN, List.of(), List.of(), List.of()),
              new ProceedingCommand.TakeCognizance(BETWEEN, Court.SESSIONS, Optional.empty()),
              new ProceedingCommand.QuashFir(BETWEEN, List.of()))) {
        proceeding()
            .given(REPORTED)
            .when(command)
            .thenRejected(new ProceedingRejection.NotRegistered());
      }
    }

    @Test
    void she_can_be_examined_protected_and_advised() {
      proceeding()
          .given(REPORTED)
          .when(new ProceedingCommand.RecordMedicalExamination(BETWEEN))
          .then(new MedicalExaminationRecorded(BETWEEN));
      proceeding()
          .given(REPORTED)
          .when(new ProceedingCommand.RequestWitnessProtection(BETWEEN))
          .then(new WitnessProtectionRequested(BETWEEN));
      proceeding()
          .given(REPORTED)
          .when(
              new ProceedingCommand.AppointCounsel(
                  BETWEEN,
                  CounselKind.LEGAL_AID,
                  CounselRole.OWN_APPLICATIONS,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()))
          .then(
              new CounselAppointed(
                  BETWEEN,
                  CounselKind.LEGAL_AID,
                  CounselRole.OWN_APPLICATIONS,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()));
    }

    @Test
    void protection_comes_after_the_report_whether_it_is_entered_before_the_fir_or_after() {
      ProceedingCommand early = new ProceedingCommand.RequestWitnessProtection(EARLY);
      ProceedingCommand between = new ProceedingCommand.RequestWitnessProtection(BETWEEN);
      for (List<ProceedingEvent> history : List.of(REPORTED, after(REPORTED, registered()))) {
        proceeding().given(history).when(early).thenRejected(tooEarly(Milestone.REPORT));
        proceeding().given(history).when(between).then(new WitnessProtectionRequested(BETWEEN));
      }
    }

    @Test
    void an_entry_can_be_put_right_as_long_as_the_fir_stays_later() {
      Sealed<String> why = Sealed.of("in her words");
      Amendment earlier = new Amendment(Optional.of(EARLY), Optional.empty());
      Amendment tooLate = new Amendment(Optional.of(NAMING_DAY), Optional.empty());
      proceeding()
          .given(after(REPORTED, registered()))
          .when(new ProceedingCommand.Correct(LATER, 1, earlier, why))
          .then(new EntryCorrected(LATER, 1, earlier, why));
      proceeding()
          .given(after(REPORTED, registered()))
          .when(new ProceedingCommand.Correct(LATER, 1, tooLate, why))
          .thenRejected(
              new ProceedingRejection.CorrectionContradicts(2, tooEarly(Milestone.REPORT)));
    }
  }

  @Nested
  class Close {

    @Test
    void when_no_fir_came_of_it_or_it_was_entered_twice() {
      for (ClosingReason fits : List.of(ClosingReason.NOT_REGISTERED, ClosingReason.DUPLICATE)) {
        proceeding()
            .given(REPORTED)
            .when(new ProceedingCommand.Close(LATER, fits))
            .then(closed(fits));
      }
    }

    @Test
    void for_a_reason_of_a_trial_is_refused() {
      for (ClosingReason trial :
          List.of(
              ClosingReason.DECIDED,
              ClosingReason.PROSECUTION_WITHDRAWN,
              ClosingReason.CLOSURE_REPORT_ACCEPTED,
              ClosingReason.FIR_QUASHED)) {
        proceeding()
            .given(REPORTED)
            .when(new ProceedingCommand.Close(LATER, trial))
            .thenRejected(new ProceedingRejection.ReasonDoesNotFit());
      }
    }

    @Test
    void for_want_of_an_fir_is_refused_once_there_is_one() {
      proceeding()
          .given(after(REPORTED, registered()))
          .when(new ProceedingCommand.Close(LATER, ClosingReason.NOT_REGISTERED))
          .thenRejected(new ProceedingRejection.ReasonDoesNotFit());
    }

    @Test
    void is_not_before_the_report() {
      proceeding()
          .given(REPORTED)
          .when(new ProceedingCommand.Close(EARLY, ClosingReason.NOT_REGISTERED))
          .thenRejected(tooEarly(Milestone.REPORT));
    }
  }
}
