package org.dhruva.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.shelter.stay.StaySamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.DueService;
import org.dhruva.contracts.shelter.StayEvent.ServiceAnswer;
import org.dhruva.contracts.shelter.StayEvent.ServiceAnswered;
import org.dhruva.contracts.shelter.StayEvent.Speaker;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.junit.jupiter.api.Test;

/** What she says about what is due to her in the home. */
class StayServicesTest {

  @Test
  void she_answers_in_the_home_away_from_it_and_afterwards() {
    for (List<StayEvent> history : List.of(IN_HOME, AWAY, LEFT)) {
      stay()
          .given(history)
          .when(say(MEANWHILE, ServiceAnswer.NO, Speaker.SURVIVOR))
          .then(said(MEANWHILE, ServiceAnswer.NO, Speaker.SURVIVOR));
    }
  }

  @Test
  void nobody_answers_for_the_dead_or_before_there_is_a_stay() {
    StayCommand answer = say(MEANWHILE, ServiceAnswer.NO, Speaker.CASEWORKER);
    stay().given(DIED).when(answer).thenRejected(new StayRejection.HasDied());
    stay().given(CLOSED).when(answer).thenRejected(new StayRejection.IsClosed());
    stay().given(List.of()).when(answer).thenRejected(new StayRejection.NotAdmitted());
  }

  @Test
  void the_same_answer_again_changes_nothing() {
    stay()
        .given(with(IN_HOME, said(MEANWHILE, ServiceAnswer.NO, Speaker.SURVIVOR)))
        .when(say(MEANWHILE, ServiceAnswer.NO, Speaker.SURVIVOR))
        .thenNothing();
  }

  @Test
  void who_changes_her_mind_and_changes_it_back_on_one_day_has_said_so() {
    stay()
        .given(
            with(
                IN_HOME,
                said(MEANWHILE, ServiceAnswer.NO, Speaker.SURVIVOR),
                said(MEANWHILE, ServiceAnswer.YES, Speaker.SURVIVOR)))
        .when(say(MEANWHILE, ServiceAnswer.NO, Speaker.SURVIVOR))
        .then(said(MEANWHILE, ServiceAnswer.NO, Speaker.SURVIVOR));
  }

  @Test
  void a_note_is_kept_every_time() {
    ServiceAnswered noted =
        answered(MEANWHILE, ServiceAnswer.NO, Speaker.SURVIVOR, Optional.of(WORDS));
    stay()
        .given(with(IN_HOME, noted))
        .when(
            new StayCommand.AnswerService(
                MEANWHILE,
                DueService.MEDICAL_CARE,
                ServiceAnswer.NO,
                Optional.of(WORDS),
                Speaker.SURVIVOR))
        .then(noted);
  }

  @Test
  void another_persons_answer_is_one_of_its_own() {
    stay()
        .given(with(IN_HOME, said(MEANWHILE, ServiceAnswer.NO, Speaker.SURVIVOR)))
        .when(say(MEANWHILE, ServiceAnswer.NO, Speaker.LAWYER))
        .then(said(MEANWHILE, ServiceAnswer.NO, Speaker.LAWYER));
  }

  @Test
  void the_answer_of_the_latest_day_stands_however_late_an_earlier_one_is_entered() {
    StayFile file =
        after(
                with(
                    IN_HOME,
                    said(LATER, ServiceAnswer.PARTLY, Speaker.SURVIVOR),
                    said(MEANWHILE, ServiceAnswer.NO, Speaker.PEER)))
            .file();
    assertThat(file.latestAnswer(DueService.MEDICAL_CARE))
        .hasValue(answered(LATER, ServiceAnswer.PARTLY, Speaker.SURVIVOR, Optional.empty()));
    assertThat(file.latestAnswer(DueService.EDUCATION)).isEmpty();
  }

  private static StayCommand say(CivilDate on, ServiceAnswer answer, Speaker by) {
    return new StayCommand.AnswerService(on, DueService.MEDICAL_CARE, answer, Optional.empty(), by);
  }

  private static StayEvent said(CivilDate on, ServiceAnswer answer, Speaker by) {
    return answered(on, answer, by, Optional.empty());
  }

  private static ServiceAnswered answered(
      CivilDate on, ServiceAnswer answer, Speaker by, Optional<Sealed<String>> note) {
    return new ServiceAnswered(on, DueService.MEDICAL_CARE, answer, by, note);
  }
}
