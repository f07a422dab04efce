package org.dhruva.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.shelter.stay.StaySamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Bench;
import org.dhruva.contracts.shelter.StayEvent.ExaminationKind;
import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.contracts.shelter.StayEvent.InquiryOutcome;
import org.dhruva.kernel.CivilDate;
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
      rejects(new Home("Kiran Home", Optional.empty(), "IN-WB", Optional.empty()), "/home/kind");
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
  class OrderCustody {

    private static final CivilDate UNTIL = CivilDate.of(2022, 3, 9);

    @Test
    void names_its_last_day() {
      stay()
          .given(IN_HOME)
          .when(order(ORDER_DAY, Optional.of(UNTIL), Optional.empty()))
          .then(ordered(ORDER_DAY, "ITPA 17(4)", UNTIL));
    }

    @Test
    void or_a_number_of_days_after_the_day_it_was_made() {
      stay()
          .given(IN_HOME)
          .when(order(ORDER_DAY, Optional.empty(), Optional.of(21)))
          .then(ordered(ORDER_DAY, "ITPA 17(4)", CivilDate.of(2021, 3, 31)));
    }

    @Test
    void a_last_day_counted_from_an_approximate_day_is_approximate() {
      CivilDate about = CivilDate.about(ORDER_DAY.day());
      stay()
          .given(IN_HOME)
          .when(order(about, Optional.empty(), Optional.of(21)))
          .then(ordered(about, "ITPA 17(4)", CivilDate.parse("2021-03-31~")));
    }

    @Test
    void does_not_say_it_twice_or_not_at_all() {
      stay()
          .given(IN_HOME)
          .when(order(ORDER_DAY, Optional.of(UNTIL), Optional.of(21)))
          .thenRejected(new StayRejection.LastDayTwice());
      stay()
          .given(IN_HOME)
          .when(order(ORDER_DAY, Optional.empty(), Optional.empty()))
          .thenRejected(new StayRejection.LastDayMissing());
    }

    @Test
    void lasts_at_least_a_day_and_no_longer_than_a_life() {
      int max = StayDecider.CUSTODY_DAYS_MAX;
      stay()
          .given(IN_HOME)
          .when(order(ORDER_DAY, Optional.empty(), Optional.of(max)))
          .then(ordered(ORDER_DAY, "ITPA 17(4)", CivilDate.of(ORDER_DAY.day().plusDays(max))));
      stay()
          .given(IN_HOME)
          .when(order(ORDER_DAY, Optional.empty(), Optional.of(max + 1)))
          .thenRejected(new StayRejection.DaysOutOfBounds(max));
      stay()
          .given(IN_HOME)
          .when(order(ORDER_DAY, Optional.empty(), Optional.of(0)))
          .thenRejected(new StayRejection.DaysOutOfBounds(max));
    }

    @Test
    void does_not_end_before_it_was_made() {
      stay()
          .given(IN_HOME)
          .when(order(ORDER_DAY, Optional.of(ADMISSION_DAY), Optional.empty()))
          .thenRejected(new StayRejection.PlannedDayTooEarly("/until"));
    }

    @Test
    void names_its_section_by_code() {
      stay()
          .given(IN_HOME)
          .when(
              new StayCommand.OrderCustody(
                  ORDER_DAY, "", Authority.CWC, Optional.of(UNTIL), Optional.empty()))
          .thenRejected(new StayRejection.CodeMalformed("/section"));
    }

    @Test
    void the_same_order_again_changes_nothing() {
      stay()
          .given(with(IN_HOME, ordered(ORDER_DAY, "ITPA 17(4)", UNTIL)))
          .when(order(ORDER_DAY, Optional.of(UNTIL), Optional.empty()))
          .thenNothing();
    }

    @Test
    void can_be_entered_after_she_left_but_not_made_after_it() {
      stay()
          .given(LEFT)
          .when(order(ORDER_DAY, Optional.of(UNTIL), Optional.empty()))
          .then(ordered(ORDER_DAY, "ITPA 17(4)", UNTIL));
      stay()
          .given(LEFT)
          .when(order(LATER, Optional.empty(), Optional.of(10)))
          .thenRejected(new StayRejection.AfterLeaving(LEAVING_DAY));
    }

    private static StayCommand order(
        CivilDate on, Optional<CivilDate> until, Optional<Integer> forDays) {
      return new StayCommand.OrderCustody(on, "ITPA 17(4)", Authority.MAGISTRATE, until, forDays);
    }
  }

  @Nested
  class StandingOrder {

    private static final StayEvent INTERIM =
        ordered(ORDER_DAY, "ITPA 17(3)", CivilDate.of(2021, 3, 31));
    private static final StayEvent FINAL =
        ordered(CivilDate.of(2021, 5, 10), "ITPA 17(4)", CivilDate.of(2022, 5, 9));

    @Test
    void the_latest_order_stands_and_the_earlier_one_is_kept() {
      StayFile file = after(with(IN_HOME, INTERIM, FINAL)).file();
      assertThat(file.standingOrder()).map(StayFile.CustodyOrder::section).hasValue("ITPA 17(4)");
      assertThat(file.custodyOrders())
          .extracting(StayFile.CustodyOrder::entry)
          .containsExactly(2, 3);
    }

    @Test
    void an_order_that_is_entered_late_does_not_displace_a_later_one() {
      StayFile file = after(with(IN_HOME, FINAL, INTERIM)).file();
      assertThat(file.standingOrder()).map(StayFile.CustodyOrder::entry).hasValue(2);
    }

    @Test
    void of_two_orders_of_one_day_the_later_entry_stands() {
      StayEvent second = ordered(ORDER_DAY, "JJ 37", CivilDate.of(2021, 6, 1));
      StayFile file = after(with(IN_HOME, INTERIM, second)).file();
      assertThat(file.standingOrder()).map(StayFile.CustodyOrder::section).hasValue("JJ 37");
    }

    @Test
    void no_day_is_held_beyond_up_to_and_on_the_last_day() {
      StayFile file = after(with(IN_HOME, INTERIM)).file();
      assertThat(file.daysHeldBeyond(BEFORE)).isZero();
      assertThat(file.daysHeldBeyond(CivilDate.of(2021, 3, 31))).isZero();
      assertThat(file.daysHeldBeyond(CivilDate.of(2021, 4, 1))).isEqualTo(1);
    }

    @Test
    void each_order_is_counted_until_the_next_one() {
      StayFile file = after(with(IN_HOME, INTERIM, FINAL, RELEASED)).file();
      List<StayFile.CustodyOrder> orders = file.custodyOrders();
      assertThat(file.daysHeldBeyond(orders.getFirst(), LATER)).isEqualTo(40);
      assertThat(file.daysHeldBeyond(orders.getLast(), LATER)).isEqualTo(11);
      assertThat(file.daysHeldBeyond(LATER)).isEqualTo(11);
      assertThat(file.daysHeldBeyond(CivilDate.of(2021, 4, 10))).isEqualTo(10);
    }

    @Test
    void days_away_are_not_days_held() {
      StayFile file =
          after(
                  with(
                      IN_HOME,
                      INTERIM,
                      new StayEvent.AbsenceRecorded(CivilDate.of(2021, 3, 25)),
                      new StayEvent.SurvivorReturned(CivilDate.of(2021, 4, 5)),
                      new StayEvent.AbsenceRecorded(CivilDate.of(2021, 4, 15))))
              .file();
      assertThat(file.daysHeldBeyond(CivilDate.of(2021, 4, 3))).isZero();
      assertThat(file.daysHeldBeyond(CivilDate.of(2021, 4, 15))).isEqualTo(10);
      assertThat(file.daysHeldBeyond(LATER)).isEqualTo(10);
    }

    @Test
    void without_an_order_there_is_none_to_be_held_beyond() {
      StayFile file = after(IN_HOME).file();
      assertThat(file.standingOrder()).isEmpty();
      assertThat(file.daysHeldBeyond(LATER)).isZero();
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
      StayEvent transferred = new StayEvent.SurvivorTransferred(MEANWHILE, OTHER_HOME);
      stay().given(IN_HOME).when(new StayCommand.Transfer(MEANWHILE, OTHER_HOME)).then(transferred);
      Stay moved = after(with(IN_HOME, transferred));
      assertThat(moved).isInstanceOf(Stay.InHome.class);
      assertThat(moved.file().home()).hasValue(OTHER_HOME);
      assertThat(moved.file().admittedOn()).hasValue(ADMISSION_DAY);
    }

    @Test
    void a_transfer_that_is_entered_late_does_not_displace_a_later_one() {
      StayFile file =
          after(
                  with(
                      IN_HOME,
                      new StayEvent.SurvivorTransferred(MEANWHILE, OTHER_HOME),
                      new StayEvent.SurvivorTransferred(PETITION_DAY, HOME)))
              .file();
      assertThat(file.home()).hasValue(OTHER_HOME);
    }

    @Test
    void is_between_admission_and_leaving() {
      stay()
          .given(IN_HOME)
          .when(new StayCommand.Transfer(BEFORE, OTHER_HOME))
          .thenRejected(new StayRejection.BeforeAdmission(ADMISSION_DAY));
      stay()
          .given(LEFT)
          .when(new StayCommand.Transfer(LATER, OTHER_HOME))
          .thenRejected(new StayRejection.AfterLeaving(LEAVING_DAY));
    }

    @Test
    void the_same_transfer_again_changes_nothing() {
      stay()
          .given(with(IN_HOME, new StayEvent.SurvivorTransferred(MEANWHILE, OTHER_HOME)))
          .when(new StayCommand.Transfer(MEANWHILE, OTHER_HOME))
          .thenNothing();
    }

    @Test
    void the_home_is_named_by_codes() {
      Home unnamed = new Home("", Optional.empty(), "IN-MH", Optional.empty());
      stay()
          .given(IN_HOME)
          .when(new StayCommand.Transfer(MEANWHILE, unnamed))
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
