package org.dhruva.people.survivor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.people.survivor.SurvivorSamples.enrolled;
import static org.dhruva.people.survivor.SurvivorSamples.full;
import static org.dhruva.people.survivor.SurvivorSamples.spec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.CollectiveJoined;
import org.dhruva.contracts.people.SurvivorEvent.CollectiveLeft;
import org.dhruva.kernel.CivilDate;
import org.dhruva.people.survivor.Collectives.Membership;
import org.dhruva.people.survivor.SurvivorRejection.Limit;
import org.dhruva.testing.DeciderSpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SurvivorCollectivesTest {

  private static final CivilDate IN_2018 = CivilDate.of(2018, 6, 1);
  private static final CivilDate IN_2020 = CivilDate.of(2020, 6, 1);
  private static final String SUNRISE = "sunrise";
  private static final String RIVERBANK = "riverbank";

  private final DeciderSpec<SurvivorCommand, Survivor, SurvivorEvent, SurvivorRejection> survivor =
      spec();

  @Nested
  class JoinCollective {

    @Test
    void records_a_day_that_may_be_long_ago() {
      survivor
          .given(enrolled())
          .when(join(IN_2018, SUNRISE))
          .then(new CollectiveJoined(IN_2018, SUNRISE));
    }

    @Test
    void joins_several() {
      survivor
          .given(enrolled(), joined(IN_2018, SUNRISE))
          .when(join(IN_2018, RIVERBANK))
          .then(joined(IN_2018, RIVERBANK));
    }

    @Test
    void changes_nothing_when_she_joined_it_that_day() {
      survivor
          .given(enrolled(), joined(IN_2018, SUNRISE))
          .when(join(IN_2018, SUNRISE))
          .thenNothing();
    }

    @Test
    void is_refused_when_she_belongs_to_it_since_another_day() {
      survivor
          .given(enrolled(), joined(IN_2018, SUNRISE))
          .when(join(IN_2020, SUNRISE))
          .thenRejected(new SurvivorRejection.AlreadyMember());
    }

    @Test
    void joins_again_after_leaving() {
      survivor
          .given(enrolled(), joined(IN_2018, SUNRISE), left(IN_2018, SUNRISE))
          .when(join(IN_2020, SUNRISE))
          .then(joined(IN_2020, SUNRISE));
    }

    @Test
    void takes_codes_only() {
      survivor
          .given(enrolled())
          .when(join(IN_2018, "Rising Sun"))
          .thenRejected(new SurvivorRejection.CodeMalformed("/collective"));
    }

    @Test
    void takes_ten_at_a_time_and_no_more() {
      List<SurvivorEvent> history = memberOf(10);
      survivor
          .given(history)
          .when(join(IN_2020, SUNRISE))
          .thenRejected(new SurvivorRejection.LimitReached(Limit.COLLECTIVES));
      survivor
          .given(history.subList(0, 10))
          .when(join(IN_2020, SUNRISE))
          .then(joined(IN_2020, SUNRISE));
      history.add(left(IN_2020, "collective-1"));
      survivor.given(history).when(join(IN_2020, SUNRISE)).then(joined(IN_2020, SUNRISE));
    }

    @Test
    void is_refused_when_the_record_is_full() {
      survivor
          .given(full(enrolled()))
          .when(join(IN_2018, SUNRISE))
          .thenRejected(new SurvivorRejection.LimitReached(Limit.ENTRIES));
    }

    @Test
    void is_refused_before_she_is_enrolled() {
      survivor
          .given()
          .when(join(IN_2018, SUNRISE))
          .thenRejected(new SurvivorRejection.NotEnrolled());
    }

    private List<SurvivorEvent> memberOf(int count) {
      List<SurvivorEvent> history = new ArrayList<>();
      history.add(enrolled());
      for (int number = 1; number <= count; number++) {
        history.add(joined(IN_2018, "collective-" + number));
      }
      return history;
    }
  }

  @Nested
  class LeaveCollective {

    @Test
    void records_the_day_and_ends_the_membership() {
      survivor
          .given(enrolled(), joined(IN_2018, SUNRISE), joined(IN_2018, RIVERBANK))
          .when(leave(IN_2020, SUNRISE))
          .then(left(IN_2020, SUNRISE));
      survivor
          .given(
              enrolled(),
              joined(IN_2018, SUNRISE),
              joined(IN_2018, RIVERBANK),
              left(IN_2020, SUNRISE))
          .thenState(
              state ->
                  assertThat(((Survivor.Enrolled) state).collectives().current())
                      .containsExactly(new Membership(RIVERBANK, IN_2018, Optional.empty())));
    }

    @Test
    void is_possible_on_the_day_she_joined() {
      survivor
          .given(enrolled(), joined(IN_2018, SUNRISE))
          .when(leave(IN_2018, SUNRISE))
          .then(left(IN_2018, SUNRISE));
    }

    @Test
    void changes_nothing_when_she_left_it_that_day() {
      survivor
          .given(enrolled(), joined(IN_2018, SUNRISE), left(IN_2020, SUNRISE))
          .when(leave(IN_2020, SUNRISE))
          .thenNothing();
    }

    @Test
    void is_refused_when_she_does_not_belong_to_it() {
      survivor
          .given(enrolled())
          .when(leave(IN_2020, SUNRISE))
          .thenRejected(new SurvivorRejection.NotAMember());
      survivor
          .given(enrolled(), joined(IN_2018, RIVERBANK))
          .when(leave(IN_2020, SUNRISE))
          .thenRejected(new SurvivorRejection.NotAMember());
      survivor
          .given(
              enrolled(),
              joined(IN_2018, RIVERBANK),
              joined(IN_2018, SUNRISE),
              left(IN_2018, SUNRISE))
          .when(leave(IN_2020, SUNRISE))
          .thenRejected(new SurvivorRejection.NotAMember());
    }

    @Test
    void is_refused_before_she_joined() {
      survivor
          .given(enrolled(), joined(IN_2020, SUNRISE))
          .when(leave(CivilDate.of(2020, 5, 31), SUNRISE))
          .thenRejected(new SurvivorRejection.LeftBeforeJoining());
    }

    @Test
    void about_that_month_proves_no_order_by_a_few_weeks() {
      CivilDate month = CivilDate.about(LocalDate.of(2020, 5, 1));
      survivor
          .given(enrolled(), joined(IN_2020, SUNRISE))
          .when(leave(month, SUNRISE))
          .then(left(month, SUNRISE));
      survivor
          .given(enrolled(), joined(IN_2020, SUNRISE))
          .when(leave(CivilDate.about(LocalDate.of(2020, 4, 30)), SUNRISE))
          .thenRejected(new SurvivorRejection.LeftBeforeJoining());
    }

    @Test
    void is_accepted_even_when_the_record_is_full() {
      survivor
          .given(full(enrolled(), joined(IN_2018, SUNRISE)))
          .when(leave(IN_2020, SUNRISE))
          .then(left(IN_2020, SUNRISE));
    }

    @Test
    void is_refused_before_she_is_enrolled() {
      survivor
          .given()
          .when(leave(IN_2020, SUNRISE))
          .thenRejected(new SurvivorRejection.NotEnrolled());
    }
  }

  private static SurvivorCommand.JoinCollective join(CivilDate on, String collective) {
    return new SurvivorCommand.JoinCollective(on, collective);
  }

  private static SurvivorCommand.LeaveCollective leave(CivilDate on, String collective) {
    return new SurvivorCommand.LeaveCollective(on, collective);
  }

  private static CollectiveJoined joined(CivilDate on, String collective) {
    return new CollectiveJoined(on, collective);
  }

  private static CollectiveLeft left(CivilDate on, String collective) {
    return new CollectiveLeft(on, collective);
  }
}
