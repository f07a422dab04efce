package org.dhruva.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.shelter.stay.StaySamples.*;

import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Bench;
import org.dhruva.contracts.shelter.StayEvent.ExaminationKind;
import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.contracts.shelter.StayEvent.InquiryOutcome;
import org.dhruva.kernel.Sealed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From the admission to what is asked and ordered while she lives in the home. */
class StayInTheHomeTest {

  @Nested
  class Admit {

    private static final StayCommand ADMIT =
        new StayCommand.Admit(ADMISSION_DAY, ASHA, HOME, "ITPA 17(1)");

    @Test
    void begins_a_stay() {
      stay().given().when(ADMIT).then(ADMITTED);
    }

    @Test
    void the_same_admission_again_changes_nothing() {
      stay().given(IN_HOME).when(ADMIT).thenNothing();
      stay().given(CLOSED).when(ADMIT).thenNothing();
    }

    @Test
    void a_stay_begins_once() {
      StayCommand again = new StayCommand.Admit(LATER, ASHA, HOME, "JJ 31");
      stay().given(IN_HOME).when(again).thenRejected(new StayRejection.AlreadyAdmitted());
      stay().given(CLOSED).when(again).thenRejected(new StayRejection.AlreadyAdmitted());
    }

    @Test
    void what_is_not_sealed_is_a_code() {
      rejects(
          new Home("Kiran Home", Optional.empty(), "west-bengal", Optional.empty()), "/home/kind");
      rejects(
          new Home("open-shelter", Optional.empty(), "W. Bengal", Optional.empty()), "/home/state");
      rejects(new Home("open-shelter", Optional.empty(), "19", Optional.of("")), "/home/district");
      stay()
          .given()
          .when(new StayCommand.Admit(ADMISSION_DAY, ASHA, HOME, "because, she said, of him"))
          .thenRejected(new StayRejection.CodeMalformed("/legalBasis"));
    }

    @Test
    void a_code_has_at_most_sixty_characters() {
      String longest = "a".repeat(StayRules.CODE_CHARACTERS_MAX);
      Home fits = new Home(longest, Optional.empty(), longest, Optional.empty());
      stay()
          .given()
          .when(new StayCommand.Admit(ADMISSION_DAY, ASHA, fits, longest))
          .then(new StayEvent.SurvivorAdmitted(ADMISSION_DAY, ASHA, fits, longest));
      rejects(new Home(longest + "a", Optional.empty(), "19", Optional.empty()), "/home/kind");
      stay()
          .given()
          .when(new StayCommand.Admit(ADMISSION_DAY, ASHA, HOME, longest + "a"))
          .thenRejected(new StayRejection.CodeMalformed("/legalBasis"));
    }

    private static void rejects(Home home, String field) {
      stay()
          .given()
          .when(new StayCommand.Admit(ADMISSION_DAY, ASHA, home, "JJ 31"))
          .thenRejected(new StayRejection.CodeMalformed(field));
    }
  }

  @Nested
  class Produce {

    @Test
    void is_often_earlier_than_the_admission() {
      stay()
          .given(IN_HOME)
          .when(new StayCommand.Produce(BEFORE, Bench.CWC))
          .then(new StayEvent.SurvivorProduced(BEFORE, Bench.CWC));
    }

    @Test
    void the_same_production_again_changes_nothing() {
      stay()
          .given(with(IN_HOME, new StayEvent.SurvivorProduced(ORDER_DAY, Bench.MAGISTRATE)))
          .when(new StayCommand.Produce(ORDER_DAY, Bench.MAGISTRATE))
          .thenNothing();
    }

    @Test
    void nothing_is_recorded_before_the_stay_has_begun() {
      stay()
          .given()
          .when(new StayCommand.Produce(ORDER_DAY, Bench.MAGISTRATE))
          .thenRejected(new StayRejection.NotAdmitted());
    }
  }

  @Nested
  class OrderHomeInquiry {

    @Test
    void asks_for_a_report_by_a_day() {
      stay()
          .given(IN_HOME)
          .when(new StayCommand.OrderHomeInquiry(ORDER_DAY, Optional.of(MEANWHILE)))
          .then(new StayEvent.HomeInquiryOrdered(ORDER_DAY, Optional.of(MEANWHILE)));
    }

    @Test
    void the_report_is_not_due_before_it_was_asked_for() {
      stay()
          .given(IN_HOME)
          .when(new StayCommand.OrderHomeInquiry(ORDER_DAY, Optional.of(BEFORE)))
          .thenRejected(new StayRejection.PlannedDayTooEarly("/dueOn"));
    }

    @Test
    void the_same_order_again_changes_nothing() {
      stay()
          .given(with(IN_HOME, new StayEvent.HomeInquiryOrdered(ORDER_DAY, Optional.empty())))
          .when(new StayCommand.OrderHomeInquiry(ORDER_DAY, Optional.empty()))
          .thenNothing();
    }
  }

  @Nested
  class RecordHomeInquiry {

    @Test
    void says_what_was_found() {
      stay()
          .given(IN_HOME)
          .when(
              new StayCommand.RecordHomeInquiry(
                  MEANWHILE, Optional.of(InquiryOutcome.COULD_NOT_BE_DONE)))
          .then(
              new StayEvent.HomeInquiryReported(
                  MEANWHILE, Optional.of(InquiryOutcome.COULD_NOT_BE_DONE)));
    }

    @Test
    void answers_the_latest_order_or_none() {
      StayEvent ordered = new StayEvent.HomeInquiryOrdered(ORDER_DAY, Optional.of(PETITION_DAY));
      StayEvent reported =
          new StayEvent.HomeInquiryReported(MEANWHILE, Optional.of(InquiryOutcome.FAVOURABLE));
      assertThat(after(with(IN_HOME, reported)).file().homeInquiry())
          .hasValue(
              new HomeInquiry(
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(MEANWHILE),
                  Optional.of(InquiryOutcome.FAVOURABLE)));
      assertThat(after(with(IN_HOME, ordered, reported)).file().homeInquiry())
          .hasValue(
              new HomeInquiry(
                  Optional.of(ORDER_DAY),
                  Optional.of(PETITION_DAY),
                  Optional.of(MEANWHILE),
                  Optional.of(InquiryOutcome.FAVOURABLE)));
      assertThat(after(with(IN_HOME, reported, ordered)).file().homeInquiry())
          .hasValue(
              new HomeInquiry(
                  Optional.of(ORDER_DAY),
                  Optional.of(PETITION_DAY),
                  Optional.empty(),
                  Optional.empty()));
    }

    @Test
    void the_same_report_again_changes_nothing() {
      stay()
          .given(with(IN_HOME, new StayEvent.HomeInquiryReported(MEANWHILE, Optional.empty())))
          .when(new StayCommand.RecordHomeInquiry(MEANWHILE, Optional.empty()))
          .thenNothing();
    }

    @Test
    void is_not_recorded_of_a_closed_stay() {
      stay()
          .given(CLOSED)
          .when(new StayCommand.RecordHomeInquiry(MEANWHILE, Optional.empty()))
          .thenRejected(new StayRejection.IsClosed());
    }
  }

  @Nested
  class RecordMedicalExamination {

    @Test
    void keeps_what_was_found_sealed() {
      Optional<Sealed<String>> findings = Optional.of(Sealed.of("A healed fracture."));
      stay()
          .given(IN_HOME)
          .when(new StayCommand.RecordMedicalExamination(BEFORE, ExaminationKind.INJURY, findings))
          .then(new StayEvent.MedicalExaminationRecorded(BEFORE, ExaminationKind.INJURY, findings));
    }

    @Test
    void the_same_examination_without_findings_again_changes_nothing() {
      stay()
          .given(
              with(
                  IN_HOME,
                  new StayEvent.MedicalExaminationRecorded(
                      BEFORE, ExaminationKind.AGE, Optional.empty())))
          .when(
              new StayCommand.RecordMedicalExamination(
                  BEFORE, ExaminationKind.AGE, Optional.empty()))
          .thenNothing();
    }

    @Test
    void is_not_later_than_her_death() {
      stay()
          .given(DIED)
          .when(
              new StayCommand.RecordMedicalExamination(
                  BEFORE, ExaminationKind.AGE, Optional.empty()))
          .thenRejected(new StayRejection.HasDied());
    }
  }

  @Nested
  class Transfer {

    @Test
    void changes_the_home_and_the_stay_goes_on() {
      StayEvent transferred =
          new StayEvent.SurvivorTransferred(MEANWHILE, OTHER_HOME, Optional.empty());
      stay()
          .given(IN_HOME)
          .when(new StayCommand.Transfer(MEANWHILE, OTHER_HOME, Optional.empty()))
          .then(transferred);
      Stay moved = after(with(IN_HOME, transferred));
      assertThat(moved).isInstanceOf(Stay.InHome.class);
      assertThat(moved.file().home()).hasValue(OTHER_HOME);
      assertThat(moved.file().admittedOn()).hasValue(ADMISSION_DAY);
    }

    @Test
    void says_who_ordered_it() {
      stay()
          .given(IN_HOME)
          .when(new StayCommand.Transfer(MEANWHILE, OTHER_HOME, Optional.of(Authority.MAGISTRATE)))
          .then(
              new StayEvent.SurvivorTransferred(
                  MEANWHILE, OTHER_HOME, Optional.of(Authority.MAGISTRATE)));
    }

    @Test
    void a_transfer_that_is_entered_late_does_not_displace_a_later_one() {
      StayFile file =
          after(
                  with(
                      IN_HOME,
                      new StayEvent.SurvivorTransferred(MEANWHILE, OTHER_HOME, Optional.empty()),
                      new StayEvent.SurvivorTransferred(PETITION_DAY, HOME, Optional.empty())))
              .file();
      assertThat(file.home()).hasValue(OTHER_HOME);
    }

    @Test
    void is_between_admission_and_leaving() {
      stay()
          .given(IN_HOME)
          .when(new StayCommand.Transfer(BEFORE, OTHER_HOME, Optional.empty()))
          .thenRejected(new StayRejection.BeforeAdmission(ADMISSION_DAY));
      stay()
          .given(LEFT)
          .when(new StayCommand.Transfer(LATER, OTHER_HOME, Optional.empty()))
          .thenRejected(new StayRejection.AfterLeaving(LEAVING_DAY));
    }

    @Test
    void the_same_transfer_again_changes_nothing() {
      stay()
          .given(
              with(
                  IN_HOME,
                  new StayEvent.SurvivorTransferred(MEANWHILE, OTHER_HOME, Optional.empty())))
          .when(new StayCommand.Transfer(MEANWHILE, OTHER_HOME, Optional.empty()))
          .thenNothing();
    }

    @Test
    void the_home_is_named_by_codes() {
      Home unnamed = new Home("", Optional.empty(), "maharashtra", Optional.empty());
      stay()
          .given(IN_HOME)
          .when(new StayCommand.Transfer(MEANWHILE, unnamed, Optional.empty()))
          .thenRejected(new StayRejection.CodeMalformed("/home/kind"));
    }
  }

  @Nested
  class TurnAdult {

    @Test
    void she_turns_eighteen_once() {
      stay()
          .given(IN_HOME)
          .when(new StayCommand.TurnAdult(MEANWHILE))
          .then(new StayEvent.AdulthoodReached(MEANWHILE));
      stay()
          .given(with(IN_HOME, new StayEvent.AdulthoodReached(MEANWHILE)))
          .when(new StayCommand.TurnAdult(LATER))
          .thenRejected(new StayRejection.AlreadyAdult());
    }

    @Test
    void on_the_same_day_again_nothing_changes() {
      stay()
          .given(with(IN_HOME, new StayEvent.AdulthoodReached(MEANWHILE)))
          .when(new StayCommand.TurnAdult(MEANWHILE))
          .thenNothing();
    }
  }

  @Nested
  class NoteObservation {

    @Test
    void is_kept_every_time() {
      StayEvent noted = new StayEvent.ObservationNoted(MEANWHILE, WORDS);
      StayCommand note = new StayCommand.NoteObservation(MEANWHILE, WORDS);
      stay().given(with(IN_HOME, noted)).when(note).then(noted);
      stay().given(DIED).when(note).then(noted);
    }

    @Test
    void but_not_before_the_stay_or_after_its_closing() {
      StayCommand note = new StayCommand.NoteObservation(MEANWHILE, WORDS);
      stay().given().when(note).thenRejected(new StayRejection.NotAdmitted());
      stay().given(CLOSED).when(note).thenRejected(new StayRejection.IsClosed());
    }
  }
}
