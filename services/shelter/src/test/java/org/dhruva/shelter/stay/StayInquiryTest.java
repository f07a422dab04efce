package org.dhruva.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.shelter.stay.StaySamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.AgeEvidence;
import org.dhruva.contracts.shelter.StayEvent.AgeGroup;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Bench;
import org.dhruva.contracts.shelter.StayEvent.InquiryOutcome;
import org.dhruva.contracts.shelter.StayEvent.Placement;
import org.dhruva.contracts.shelter.StayEvent.ReportKind;
import org.dhruva.contracts.shelter.StayEvent.Safeguard;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the law asks for before she is kept, and before she is handed to anybody. */
class StayInquiryTest {

  @Nested
  class DetermineAge {

    private static final StayCommand DETERMINE =
        new StayCommand.DetermineAge(
            MEANWHILE, AgeGroup.CHILD, AgeEvidence.SCHOOL_PAPER, Authority.CWC);
    private static final StayEvent CHILD = decided(MEANWHILE, AgeGroup.CHILD);

    @Test
    void is_possible_while_she_lives_wherever_she_is() {
      for (List<StayEvent> history : List.of(IN_HOME, AWAY, LEFT)) {
        stay().given(history).when(DETERMINE).then(CHILD);
      }
      stay().given(DIED).when(DETERMINE).thenRejected(new StayRejection.HasDied());
      stay().given(List.of()).when(DETERMINE).thenRejected(new StayRejection.NotAdmitted());
    }

    @Test
    void the_same_again_changes_nothing() {
      stay().given(with(IN_HOME, CHILD)).when(DETERMINE).thenNothing();
    }

    @Test
    void what_was_decided_last_goes_before_where_she_was_brought() {
      StayEvent produced = new StayEvent.SurvivorProduced(ADMISSION_DAY, Bench.CWC);
      assertThat(after(IN_HOME).file().isChild()).isFalse();
      assertThat(after(with(IN_HOME, produced)).file().isChild()).isTrue();
      assertThat(
              after(with(IN_HOME, produced, decided(MEANWHILE, AgeGroup.ADULT))).file().isChild())
          .isFalse();
      assertThat(
              after(with(IN_HOME, decided(LATER, AgeGroup.CHILD), decided(BEFORE, AgeGroup.ADULT)))
                  .file()
                  .isChild())
          .isTrue();
    }

    @Test
    void who_was_admitted_under_the_act_for_children_is_kept_as_a_child_until_she_is_eighteen() {
      StayEvent admitted = new StayEvent.SurvivorAdmitted(ADMISSION_DAY, ASHA, HOME, "JJ 31");
      assertThat(after(List.of(admitted)).file().isChild()).isTrue();
      assertThat(
              after(List.of(admitted, new StayEvent.AdulthoodReached(MEANWHILE))).file().isChild())
          .isFalse();
    }

    private static StayEvent decided(CivilDate on, AgeGroup age) {
      return new StayEvent.AgeDetermined(on, age, AgeEvidence.SCHOOL_PAPER, Authority.CWC);
    }
  }

  @Nested
  class RecordSafeguard {

    private static final StayEvent NOT_HEARD = heard(ORDER_DAY, false);

    @Test
    void says_whether_she_was_heard_and_can_be_entered_after_her_death() {
      StayCommand record = new StayCommand.RecordSafeguard(ORDER_DAY, Safeguard.HEARD, false);
      for (List<StayEvent> history : List.of(IN_HOME, AWAY, LEFT, DIED)) {
        stay().given(history).when(record).then(NOT_HEARD);
      }
      stay().given(CLOSED).when(record).thenRejected(new StayRejection.IsClosed());
      stay().given(with(IN_HOME, NOT_HEARD)).when(record).thenNothing();
    }

    @Test
    void the_latest_word_counts_and_what_was_kept_is_no_ground() {
      assertThat(leftOut(NOT_HEARD)).containsExactly(Safeguard.HEARD);
      assertThat(leftOut(NOT_HEARD, heard(MEANWHILE, true))).isEmpty();
      assertThat(leftOut(heard(MEANWHILE, true), NOT_HEARD)).isEmpty();
    }

    @Test
    void what_was_wrong_with_an_earlier_order_is_no_ground_against_the_next() {
      StayEvent first = ordered(ORDER_DAY, "ITPA 17(3)", PETITION_DAY);
      StayEvent next = ordered(PETITION_DAY, "ITPA 17(4)", LATER);
      assertThat(leftOut(NOT_HEARD, first)).containsExactly(Safeguard.HEARD);
      assertThat(leftOut(NOT_HEARD, first, next)).isEmpty();
      assertThat(leftOut(first, heard(PETITION_DAY, false), next)).containsExactly(Safeguard.HEARD);
    }

    private static Iterable<Safeguard> leftOut(StayEvent... more) {
      return after(with(IN_HOME, more)).file().safeguardsLeftOut();
    }

    private static StayEvent heard(CivilDate on, boolean kept) {
      return new StayEvent.SafeguardRecorded(on, Safeguard.HEARD, kept);
    }
  }

  @Nested
  class OrderReport {

    @Test
    void asks_for_one_of_each_kind_also_with_a_day() {
      for (ReportKind kind : ReportKind.values()) {
        stay()
            .given(IN_HOME)
            .when(new StayCommand.OrderReport(PETITION_DAY, kind, Optional.of(MEANWHILE)))
            .then(new StayEvent.ReportOrdered(PETITION_DAY, kind, Optional.of(MEANWHILE)));
      }
    }

    @Test
    void the_same_order_again_changes_nothing() {
      stay().given(with(IN_HOME, REPORT_ORDERED)).when(order(PETITION_DAY)).thenNothing();
    }

    @Test
    void is_not_due_before_it_is_ordered() {
      stay()
          .given(IN_HOME)
          .when(
              new StayCommand.OrderReport(
                  PETITION_DAY, ReportKind.FAMILY_CAPACITY, Optional.of(ORDER_DAY)))
          .thenRejected(new StayRejection.PlannedDayTooEarly("/dueOn"));
      stay().given(DIED).when(order(MEANWHILE)).thenRejected(new StayRejection.HasDied());
    }

    private static StayCommand order(CivilDate on) {
      return new StayCommand.OrderReport(on, ReportKind.FAMILY_CAPACITY, Optional.empty());
    }
  }

  @Nested
  class ReceiveReport {

    private static final StayEvent RECEIVED = received(MEANWHILE);

    @Test
    void answers_the_first_order_of_its_kind_that_waits() {
      stay().given(with(IN_HOME, REPORT_ORDERED)).when(receive(MEANWHILE)).then(RECEIVED);
      assertThat(after(with(IN_HOME, REPORT_ORDERED, RECEIVED)).file().reports())
          .containsExactly(
              new Report(
                  ReportKind.FAMILY_CAPACITY,
                  PETITION_DAY,
                  Optional.empty(),
                  Optional.of(MEANWHILE),
                  Optional.of(InquiryOutcome.FAVOURABLE)));
    }

    @Test
    void the_same_report_again_changes_nothing() {
      stay().given(with(IN_HOME, REPORT_ORDERED, RECEIVED)).when(receive(MEANWHILE)).thenNothing();
    }

    @Test
    void needs_an_order_of_its_kind_before_it() {
      stay()
          .given(IN_HOME)
          .when(receive(MEANWHILE))
          .thenRejected(new StayRejection.NoReportAwaited());
      stay()
          .given(with(IN_HOME, REPORT_ORDERED, RECEIVED))
          .when(receive(LATER))
          .thenRejected(new StayRejection.NoReportAwaited());
      stay()
          .given(with(IN_HOME, REPORT_ORDERED))
          .when(
              new StayCommand.ReceiveReport(
                  MEANWHILE, ReportKind.PROBATION_OFFICER, Optional.empty()))
          .thenRejected(new StayRejection.NoReportAwaited());
      stay()
          .given(with(IN_HOME, REPORT_ORDERED))
          .when(receive(ORDER_DAY))
          .thenRejected(new StayRejection.ReportTooEarly(PETITION_DAY));
    }

    @Test
    void two_orders_bring_two_reports() {
      StayEvent again =
          new StayEvent.ReportOrdered(LATER, ReportKind.FAMILY_CAPACITY, Optional.empty());
      stay()
          .given(with(IN_HOME, REPORT_ORDERED, RECEIVED, again))
          .when(receive(LATER))
          .then(received(LATER));
    }

    private static StayCommand receive(CivilDate on) {
      return new StayCommand.ReceiveReport(
          on, ReportKind.FAMILY_CAPACITY, Optional.of(InquiryOutcome.FAVOURABLE));
    }

    private static StayEvent received(CivilDate on) {
      return new StayEvent.ReportReceived(
          on, ReportKind.FAMILY_CAPACITY, Optional.of(InquiryOutcome.FAVOURABLE));
    }
  }

  @Nested
  class OrderPlacement {

    private static final StayEvent PLACED =
        new StayEvent.PlacementOrdered(
            MEANWHILE, Placement.FOSTER_CARE, Authority.CWC, Optional.of(LATER));

    @Test
    void says_where_a_child_will_live_and_the_latest_stands() {
      stay().given(IN_HOME).when(place(LATER)).then(PLACED);
      StayEvent earlier =
          new StayEvent.PlacementOrdered(
              BEFORE, Placement.FIT_PERSON, Authority.CWC, Optional.empty());
      assertThat(after(with(IN_HOME, PLACED, earlier)).file().placement())
          .hasValue((StayEvent.PlacementOrdered) PLACED);
    }

    @Test
    void the_same_order_again_changes_nothing() {
      stay().given(with(IN_HOME, PLACED)).when(place(LATER)).thenNothing();
    }

    @Test
    void does_not_end_before_it_is_made_and_is_not_made_about_the_dead() {
      stay()
          .given(IN_HOME)
          .when(place(ORDER_DAY))
          .thenRejected(new StayRejection.PlannedDayTooEarly("/until"));
      stay().given(DIED).when(place(LATER)).thenRejected(new StayRejection.HasDied());
    }

    private static StayCommand place(CivilDate until) {
      return new StayCommand.OrderPlacement(
          MEANWHILE, Placement.FOSTER_CARE, Authority.CWC, Optional.of(until));
    }
  }
}
