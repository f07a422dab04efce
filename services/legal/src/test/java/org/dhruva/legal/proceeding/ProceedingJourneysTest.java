package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Outcome;
import org.junit.jupiter.api.Test;

/** Proceedings carried from beginning to end, command by command. */
class ProceedingJourneysTest {

  private final ProceedingDecider decider = new ProceedingDecider();
  private Proceeding state = decider.initial();

  @Test
  void telangana_staged_relief_has_an_fir_and_a_late_charge_sheet() {
    CivilDate fir = CivilDate.about(LocalDate.of(2018, 2, 25));
    CivilDate sheet = CivilDate.about(LocalDate.of(2019, 2, 20));
    does(
        new ProceedingCommand.RegisterFir(
            fir,
            ASHA,
            List.of("IPC 370", "ITPA 5"),
            new Jurisdiction("telangana", "hyderabad"),
            Optional.empty(),
            false,
            Optional.empty()));
    ProceedingEvent filed =
        does(new ProceedingCommand.FileChargeSheet(sheet, List.of(), List.of(), List.of()));
    assertThat(filed)
        .isEqualTo(new ChargeSheetFiled(sheet, List.of(), List.of(), List.of(), false));
    assertThat(state.file().stage().code()).isEqualTo("chargesheet");
    assertThat(
            state
                .file()
                .fir()
                .orElseThrow()
                .on()
                .daysUntil(state.file().chargeSheetOn().orElseThrow()))
        .isEqualTo(360);
    assertThat(state.file().result()).isEmpty();
    assertThat(state.file().compensationDirectionMissing()).isFalse();
  }

  @Test
  void a_zero_fir_ends_in_an_acquittal_that_she_has_reversed() {
    does(
        new ProceedingCommand.RegisterFir(
            FIR_DAY, ASHA, SECTIONS, THERE, firNumber(), true, Optional.empty()));
    does(
        new ProceedingCommand.AppointCounsel(
            FIR_DAY,
            CounselKind.LEGAL_AID,
            CounselRole.ASSISTING_PROSECUTION,
            sealed(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    does(new ProceedingCommand.TransferFir(NAMING_DAY, HERE, firNumber()));
    does(new ProceedingCommand.RecordMedicalExamination(FIR_DAY));
    does(new ProceedingCommand.RecordStatement(NAMING_DAY, StatementKind.MAGISTRATE));
    stands("statement_183");
    does(new ProceedingCommand.NameAccused(NAMING_DAY, sealed()));
    does(new ProceedingCommand.NameAccused(NAMING_DAY, Optional.empty()));
    does(new ProceedingCommand.RecordArrest(NAMING_DAY, A1));
    does(
        new ProceedingCommand.TransferInvestigation(
            NAMING_DAY, InvestigatingUnit.AHTU, Optional.empty()));
    stands("investigation");
    does(new ProceedingCommand.FileChargeSheet(SHEET_DAY, List.of(A1), List.of(A2), SECTIONS));
    does(new ProceedingCommand.TakeCognizance(COGNIZANCE_DAY, Court.MAGISTRATE, Optional.empty()));
    does(new ProceedingCommand.CommitToSessions(COGNIZANCE_DAY, sealed()));
    stands("committal");
    does(new ProceedingCommand.FrameCharges(CHARGE_DAY, charges(A1)));
    does(new ProceedingCommand.ApplyForBail(CHARGE_DAY, A1, BailKind.REGULAR));
    does(new ProceedingCommand.DecideBail(CHARGE_DAY, A1, BailDecision.REFUSED, SurvivorHeard.YES));
    does(
        new ProceedingCommand.RequestRemoteTestimony(
            CHARGE_DAY, RemoteTestimonyGround.ADULT, Optional.empty()));
    does(
        new ProceedingCommand.OrderRemoteTestimony(
            CHARGE_DAY,
            true,
            Optional.of(RemotePoint.DLSA_OFFICE),
            Optional.empty(),
            true,
            true,
            Optional.empty()));
    does(
        new ProceedingCommand.ScheduleHearing(
            CHARGE_DAY,
            HEARING_DAY,
            Optional.empty(),
            Optional.of(HearingPurpose.PROSECUTION_EVIDENCE),
            Optional.empty()));
    int scheduled = state.file().size();
    does(
        new ProceedingCommand.HoldHearing(
            HEARING_DAY,
            Optional.of(scheduled),
            Optional.of(HearingPurpose.PROSECUTION_EVIDENCE),
            Optional.empty()));
    does(
        new ProceedingCommand.RecordTestimony(
            HEARING_DAY, Witness.SURVIVOR, TestimonyMode.VIDEO, true));
    stands("prosecution_evidence");
    does(new ProceedingCommand.DeliverJudgment(JUDGMENT_DAY, List.of(acquitted(A1))));
    assertThat(state.file().result()).contains(CaseResult.ACQUITTAL);
    assertThat(state.file().compensationDirectionMissing()).isTrue();
    does(
        new ProceedingCommand.DirectCompensation(
            JUDGMENT_DAY, CompensationRoute.RECOMMENDED_TO_DLSA, false, Optional.empty()));
    stands("compensation_direction");
    does(new ProceedingCommand.Close(JUDGMENT_DAY, ClosingReason.DECIDED));

    does(new ProceedingCommand.Reopen(APPEAL_DAY, Optional.empty()));
    does(
        new ProceedingCommand.FileAppeal(
            APPEAL_DAY, AppealKind.APPEAL, Party.SURVIVOR, AppealForum.HIGH_COURT, List.of(A1)));
    int appeal = state.file().size();
    stands("appeal");
    does(
        new ProceedingCommand.DecideAppeal(
            DECISION_DAY,
            appeal,
            List.of(verdict(A1, AppealResult.REVERSED_TO_CONVICTION, "IPC 370"))));
    stands("judgment");
    does(new ProceedingCommand.PassSentence(DECISION_DAY, A1, TEN_YEARS, Optional.of(FINE)));
    does(new ProceedingCommand.Close(LATER, ClosingReason.DECIDED));

    assertThat(state.file().result()).contains(CaseResult.CONVICTION);
    assertThat(state.file().outcomes()).containsOnlyKeys(AccusedOutcome.CONVICTED);
    assertThat(state.file().judgmentDays()).containsExactly(JUDGMENT_DAY);
    assertThat(state.file().counsel()).hasSize(1);
    assertThat(state.file().docket()).map(Docket::court).contains(Court.SESSIONS);
    assertThat(state.file().medicallyExaminedOn()).contains(FIR_DAY);
    assertThat(state.file().statedBeforeMagistrateOn()).contains(NAMING_DAY);
    assertThat(state.file().herTestimony())
        .containsExactly(
            new TestimonyRecorded(HEARING_DAY, Witness.SURVIVOR, TestimonyMode.VIDEO, true));
    assertThat(state.file().compensationDirections()).hasSize(1);
    assertThat(decider.fold(decider.initial(), state.file().entries())).isEqualTo(state);
  }

  private void stands(String stage) {
    assertThat(state.file().stage().code()).isEqualTo(stage);
  }

  private ProceedingEvent does(ProceedingCommand command) {
    assertThat(state.possible()).contains(command.getClass());
    Outcome<ProceedingEvent, ProceedingRejection> outcome = decider.decide(command, state);
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    List<ProceedingEvent> events =
        ((Outcome.Accepted<ProceedingEvent, ProceedingRejection>) outcome).events();
    state = decider.fold(state, events);
    return events.getLast();
  }
}
