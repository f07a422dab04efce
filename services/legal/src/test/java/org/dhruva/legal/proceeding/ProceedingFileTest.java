package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What whoever opens a case is told about where it stands. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProceedingFileTest {

  @Nested
  class Her_part {

    @Test
    void her_statement_is_the_first_before_a_magistrate_and_not_the_one_to_the_police() {
      ProceedingFile file =
          file(
              REGISTERED,
              new StatementRecorded(NAMING_DAY, StatementKind.POLICE),
              new StatementRecorded(SHEET_DAY, StatementKind.MAGISTRATE),
              new StatementRecorded(CHARGE_DAY, StatementKind.MAGISTRATE));
      assertThat(file.statedBeforeMagistrateOn()).contains(SHEET_DAY);
      assertThat(
              file(REGISTERED, new StatementRecorded(NAMING_DAY, StatementKind.POLICE))
                  .statedBeforeMagistrateOn())
          .isEmpty();
    }

    @Test
    void her_testimony_is_not_that_of_others() {
      TestimonyRecorded hers =
          new TestimonyRecorded(HEARING_DAY, Witness.SURVIVOR, TestimonyMode.VIDEO, true);
      TestimonyRecorded another =
          new TestimonyRecorded(HEARING_DAY, Witness.OTHER, TestimonyMode.VIDEO, true);
      assertThat(file(CHARGED, another, hers).herTestimony()).containsExactly(hers);
    }

    @Test
    void her_request_to_be_heard_from_elsewhere_waits_until_it_is_answered() {
      RemoteTestimonyRequested request =
          new RemoteTestimonyRequested(
              CHARGE_DAY, RemoteTestimonyGround.values()[0], Optional.empty());
      assertThat(file(CHARGED, request).remoteTestimonyRequest()).contains(request);
      assertThat(file(CHARGED, request, remote(false)).remoteTestimonyRequest()).isEmpty();
      assertThat(file(CHARGED, request, remote(false), request).remoteTestimonyRequest())
          .contains(request);
    }

    @Test
    void her_request_for_a_safe_way_waits_until_it_is_decided() {
      ProceedingEvent request = new SafeServiceRequested(CHARGE_DAY, SafeWay.PHONE);
      assertThat(file(CHARGED, request).safeServiceRequestedOn()).contains(CHARGE_DAY);
      assertThat(
              file(CHARGED, request, new SafeServiceDecided(HEARING_DAY, false))
                  .safeServiceRequestedOn())
          .isEmpty();
    }

    @Test
    void an_advocate_who_was_discharged_does_not_act_for_her_and_the_other_does() {
      int first = CHARGED.size() + 1;
      ProceedingFile file =
          file(
              CHARGED,
              appointed(Optional.empty()),
              appointed(Optional.of(LATER)),
              new CounselDischarged(HEARING_DAY, first));
      assertThat(file.counsel()).extracting(Counsel::entry).containsExactly(first + 1);
    }
  }

  @Nested
  class The_fir {

    @Test
    void has_the_number_of_the_station_that_has_it_now() {
      Optional<Sealed<String>> there = Optional.of(Sealed.of("9/2019"));
      List<ProceedingEvent> zero = List.of(registeredAsZero());
      assertThat(file(zero).firNumber()).isEqualTo(firNumber());
      assertThat(file(zero, new FirTransferred(NAMING_DAY, HERE, there)).firNumber())
          .isEqualTo(there);
      assertThat(file(zero, new FirTransferred(NAMING_DAY, HERE, Optional.empty())).firNumber())
          .isEqualTo(firNumber());
    }

    @Test
    void keeps_what_was_done_on_the_way_to_it_in_order() {
      RegistrationStepTaken refused =
          new RegistrationStepTaken(CivilDate.of(2019, 3, 1), RegistrationStep.REFUSED);
      RegistrationStepTaken toSuperintendent =
          new RegistrationStepTaken(
              CivilDate.of(2019, 3, 2), RegistrationStep.TAKEN_TO_SUPERINTENDENT);
      assertThat(file(REGISTERED, refused, toSuperintendent).registrationSteps())
          .containsExactly(refused, toSuperintendent);
    }

    @Test
    void step_that_answers_one_that_was_not_taken_is_refused_though_others_were() {
      proceeding()
          .given(
              after(
                  REGISTERED,
                  new RegistrationStepTaken(
                      CivilDate.of(2019, 3, 1), RegistrationStep.GIVEN_ONLINE)))
          .when(
              new ProceedingCommand.RecordRegistrationStep(
                  CivilDate.of(2019, 3, 2), RegistrationStep.TAKEN_TO_MAGISTRATE))
          .thenRejected(new ProceedingRejection.StepMissing(RegistrationStep.REFUSED));
    }
  }

  @Nested
  class Milestones {

    @Test
    void are_the_days_on_which_things_were_done() {
      ProceedingFile file =
          file(
              CHARGED,
              new MedicalExaminationRecorded(FIR_DAY),
              new MedicalReportSent(NAMING_DAY),
              new CopiesGiven(COGNIZANCE_DAY),
              new HighCourtCircularRecorded(CHARGE_DAY),
              new HighCourtCircularRecorded(HEARING_DAY),
              new ArgumentsConcluded(HEARING_DAY),
              new ArgumentsConcluded(JUDGMENT_DAY));
      assertThat(file.medicalReportSentOn()).contains(NAMING_DAY);
      assertThat(file.copiesGivenOn()).contains(COGNIZANCE_DAY);
      assertThat(file.highCourtCircularOn()).contains(HEARING_DAY);
      assertThat(file.argumentsConcludedOn()).contains(JUDGMENT_DAY);
    }

    @Test
    void hearings_are_told_by_day_and_one_whose_day_has_passed_waits_for_its_result() {
      ProceedingFile file =
          file(
              CHARGED,
              scheduled(HEARING_DAY),
              scheduled(CivilDate.of(2019, 12, 1)),
              new HearingHeld(LATER, Optional.of(8), HearingPurpose.PROSECUTION_EVIDENCE),
              scheduled(CivilDate.of(2019, 11, 1)));
      assertThat(file.openHearings())
          .extracting(Hearing::on)
          .containsExactly(CivilDate.of(2019, 11, 1), HEARING_DAY);
      assertThat(file.hearingsWithoutResult(HEARING_DAY))
          .extracting(Hearing::on)
          .containsExactly(CivilDate.of(2019, 11, 1));
      assertThat(file.nextHearing(HEARING_DAY)).map(Hearing::on).contains(HEARING_DAY);
    }

    private static ProceedingEvent scheduled(CivilDate day) {
      return new HearingScheduled(
          CHARGE_DAY, day, Optional.empty(), HearingPurpose.PROSECUTION_EVIDENCE);
    }
  }

  @Nested
  class Each_accused {

    @Test
    void has_the_name_that_was_entered_and_is_told_apart_from_the_others() {
      Accused first = accused(A1, SENT_UP);
      assertThat(first.name()).isEqualTo(sealed());
      assertThat(first.chargeSheetedOn()).contains(SHEET_DAY);
      assertThat(accused(A2, NAMED, sheet(A1)).chargeSheetedOn()).isEmpty();
    }

    @Test
    void named_beside_those_who_were_sent_up_was_sent_up_on_no_day() {
      ProceedingEvent left =
          new ChargeSheetFiled(SHEET_DAY, List.of(A1), List.of(A2), SECTIONS, false);
      assertThat(accused(A2, NAMED, left).chargeSheetedOn()).isEmpty();
      assertThat(accused(A2, NAMED, left).isNotSentUp()).isTrue();
      assertThat(accused(A2, NAMED, left, sheet(A2)).isNotSentUp()).isFalse();
    }

    @Test
    void stays_on_bail_when_its_cancellation_is_refused_and_not_when_it_is_granted() {
      ProceedingEvent refused =
          new BailDecided(JUDGMENT_DAY, A1, BailDecision.CANCELLATION_REFUSED, SurvivorHeard.YES);
      ProceedingEvent cancelled =
          new BailDecided(JUDGMENT_DAY, A1, BailDecision.CANCELLED, SurvivorHeard.YES);
      assertThat(accused(A1, CHARGED, onBail(A1), refused).onBailSince()).contains(HEARING_DAY);
      assertThat(accused(A1, CHARGED, onBail(A1), cancelled).onBailSince()).isEmpty();
    }

    @Test
    void waits_for_a_decision_on_bail_whatever_happens_beside_it() {
      ProceedingEvent asked = new BailApplied(CHARGE_DAY, A1, BailKind.values()[0]);
      assertThat(accused(A1, CHARGED, asked, new AccusedAppeared(HEARING_DAY, A1)).isBailPending())
          .isTrue();
      assertThat(accused(A1, CHARGED, asked, onBail(A1)).isBailPending()).isFalse();
    }

    @Test
    void convicted_keeps_the_sentence_that_an_appeal_upholds_and_loses_one_it_changes() {
      List<ProceedingEvent> convict =
          after(SENTENCED, appealed(AppealKind.APPEAL, Party.CONVICT, A1));
      assertThat(accused(A1, convict, decided(9, verdict(A1, AppealResult.UPHELD))).sentence())
          .isPresent();
      assertThat(
              accused(A1, convict, decided(9, verdict(A1, AppealResult.SENTENCE_CHANGED)))
                  .sentence())
          .isEmpty();
    }

    @Test
    void is_not_touched_by_what_a_higher_court_says_about_another() {
      List<ProceedingEvent> both =
          after(
              after(CHARGED, judged(convicted(A1), convicted(A2))),
              sentenced(A1),
              sentenced(A2),
              appealed(AppealKind.APPEAL, Party.CONVICT, A1, A2));
      ProceedingEvent reversed =
          new AppealDecided(
              DECISION_DAY,
              both.size(),
              List.of(
                  verdict(A1, AppealResult.REVERSED_TO_ACQUITTAL),
                  verdict(A2, AppealResult.UPHELD)));
      assertThat(accused(A1, both, reversed).outcome()).contains(AccusedOutcome.ACQUITTED);
      assertThat(accused(A2, both, reversed).isConvicted()).isTrue();
      assertThat(accused(A2, both, reversed).sentence()).isPresent();
    }

    @Test
    void is_let_go_where_the_whole_fir_is_quashed_and_not_where_it_is_for_another() {
      assertThat(accused(A2, NAMED, new FirQuashed(SHEET_DAY, List.of())).isUndecided()).isFalse();
      assertThat(accused(A2, NAMED, new FirQuashed(SHEET_DAY, List.of(A1))).isUndecided()).isTrue();
    }
  }

  @Nested
  class Compensation {

    @Test
    void that_is_only_interim_is_not_what_the_court_has_to_say_at_the_end() {
      ProceedingEvent interim =
          new CompensationDirected(
              JUDGMENT_DAY, CompensationRoute.RECOMMENDED_TO_DLSA, true, Optional.empty());
      assertThat(file(JUDGED, interim).isCompensationDirected()).isFalse();
      assertThat(file(JUDGED, interim).compensationDirectionMissing()).isTrue();
      assertThat(file(JUDGED, directed()).isCompensationDirected()).isTrue();
      assertThat(file(JUDGED, directed()).compensationDirectionMissing()).isFalse();
    }
  }

  @Nested
  class Sent_back {

    private static final List<ProceedingEvent> QUASHED =
        after(
            CHARGED,
            new FirQuashed(JUDGMENT_DAY, List.of()),
            appealed(AppealKind.REVISION, Party.STATE, A1));

    @Test
    void a_case_that_was_quashed_as_a_whole_is_not_stopped_any_more() {
      assertThat(file(QUASHED).isStopped()).isTrue();
      assertThat(file(QUASHED, decided(QUASHED.size(), verdict(A1, AppealResult.SENT_BACK))))
          .matches(file -> !file.isStopped());
      assertThat(file(QUASHED, decided(QUASHED.size(), verdict(A1, AppealResult.UPHELD))))
          .matches(ProceedingFile::isStopped);
    }
  }

  private static ProceedingFile file(List<ProceedingEvent> history, ProceedingEvent... more) {
    ProceedingDecider decider = new ProceedingDecider();
    return decider.fold(decider.initial(), after(history, more)).file();
  }

  private static Accused accused(
      String label, List<ProceedingEvent> history, ProceedingEvent... more) {
    return file(history, more).accused(label).orElseThrow();
  }
}
