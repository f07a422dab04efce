package org.dhruva.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.shelter.stay.StaySamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How long she may be kept, and how much longer she is. */
class StayCustodyTest {

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
      assertThat(file.standingOrder()).map(CustodyOrder::section).hasValue("ITPA 17(4)");
      assertThat(file.custodyOrders()).extracting(CustodyOrder::entry).containsExactly(2, 3);
    }

    @Test
    void an_order_that_is_entered_late_does_not_displace_a_later_one() {
      StayFile file = after(with(IN_HOME, FINAL, INTERIM)).file();
      assertThat(file.standingOrder()).map(CustodyOrder::entry).hasValue(2);
    }

    @Test
    void of_two_orders_of_one_day_the_later_entry_stands() {
      StayEvent second = ordered(ORDER_DAY, "JJ 37", CivilDate.of(2021, 6, 1));
      StayFile file = after(with(IN_HOME, INTERIM, second)).file();
      assertThat(file.standingOrder()).map(CustodyOrder::section).hasValue("JJ 37");
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
      List<CustodyOrder> orders = file.custodyOrders();
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
}
