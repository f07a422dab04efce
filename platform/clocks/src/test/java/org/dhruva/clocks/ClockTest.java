package org.dhruva.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockTest {

  private static final CivilDate START = CivilDate.of(2018, 9, 18);
  private static final LocalDate OFFENCE = LocalDate.of(2018, 3, 1);

  static Deadline deadline(String id, String limit) {
    return new Deadline(
        id,
        "reply",
        "reply",
        "the letter",
        Optional.empty(),
        new LegalBasis("the rules", "a page", true, true),
        Optional.of(Limit.parse(limit)),
        Deadline.DECIDER,
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        "Write again.",
        List.of("DLSA"));
  }

  @Nested
  class A_limit {

    @Test
    void does_not_count_the_day_that_starts_it() {
      assertThat(Limit.parse("2 months").lastDayFrom(START, WorkingDays.ALL))
          .isEqualTo(CivilDate.of(2018, 11, 18));
      assertThat(Limit.parse("60 days").lastDayFrom(START, WorkingDays.ALL))
          .isEqualTo(CivilDate.of(2018, 11, 17));
      assertThat(Limit.parse("3 years").lastDayFrom(START, WorkingDays.ALL))
          .isEqualTo(CivilDate.of(2021, 9, 18));
      assertThat(Limit.parse("21 weeks").lastDayFrom(START, WorkingDays.ALL))
          .isEqualTo(CivilDate.of(2019, 2, 12));
    }

    @Test
    void of_months_ends_with_a_shorter_month() {
      assertThat(Limit.parse("1 month").lastDayFrom(CivilDate.of(2023, 1, 31), WorkingDays.ALL))
          .isEqualTo(CivilDate.of(2023, 2, 28));
    }

    @Test
    void of_hours_reaches_into_the_day_it_ends_in() {
      assertThat(Limit.parse("24 hours").lastDayFrom(START, WorkingDays.ALL))
          .isEqualTo(CivilDate.of(2018, 9, 19));
      assertThat(Limit.parse("72 hours").lastDayFrom(START, WorkingDays.ALL))
          .isEqualTo(CivilDate.of(2018, 9, 21));
      assertThat(Limit.parse("25 hours").lastDayFrom(START, WorkingDays.ALL))
          .isEqualTo(CivilDate.of(2018, 9, 20));
    }

    @Test
    void of_working_days_skips_the_days_on_which_offices_are_closed() {
      WorkingDays offices =
          new WorkingDays(
              Set.of(DayOfWeek.SUNDAY),
              Set.of(MonthDay.of(10, 2)),
              Set.of(LocalDate.of(2018, 10, 1)),
              true);
      // Friday; Saturday is 1, Sunday to Tuesday are free, Wednesday is 2.
      CivilDate friday = CivilDate.of(2018, 9, 28);

      assertThat(Limit.parse("1 working day").lastDayFrom(friday, offices))
          .isEqualTo(CivilDate.of(2018, 9, 29));
      assertThat(Limit.parse("2 working days").lastDayFrom(friday, offices))
          .isEqualTo(CivilDate.of(2018, 10, 3));
      assertThat(Limit.parse("5 working days").lastDayFrom(friday, offices))
          .isEqualTo(CivilDate.of(2018, 10, 6));
    }

    @Test
    void is_as_approximate_as_its_start() {
      assertThat(
              Limit.parse("1 day")
                  .lastDayFrom(CivilDate.about(START.day()), WorkingDays.ALL)
                  .approximate())
          .isTrue();
    }

    @Test
    void reads_as_it_is_written() {
      for (String text :
          List.of("2 months", "1 day", "24 hours", "21 weeks", "3 years", "5 working days")) {
        assertThat(Limit.parse(text)).hasToString(text);
      }
      for (String text :
          List.of("", "two months", "0 days", "2 moons", "2", "60days", "-1 day", "5 idle days")) {
        assertThatThrownBy(() -> Limit.parse(text))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("hours, days, working days, weeks, months, years");
      }
    }
  }

  @Nested
  class A_clock {

    private final Clock clock =
        Clock.start(
            deadline("r.1", "2 months"), About.duty("reply"), START, "DLSA", WorkingDays.ALL);

    @Test
    void is_not_overdue_on_its_last_day_and_is_on_the_next() {
      assertThat(clock.overdueDays(CivilDate.of(2018, 11, 18))).isZero();
      assertThat(clock.overdueDays(CivilDate.of(2018, 11, 19))).isEqualTo(1);
    }

    @Test
    void counts_to_its_end_and_no_further() {
      Clock ended = clock.endedOn(CivilDate.of(2019, 9, 15));

      assertThat(ended.isRunning()).isFalse();
      assertThat(ended.daysTaken(CivilDate.of(2030, 1, 1))).isEqualTo(362);
      assertThat(ended.overdueDays(CivilDate.of(2030, 1, 1))).isEqualTo(301);
      assertThat(ended.resumed().daysTaken(CivilDate.of(2019, 9, 16))).isEqualTo(363);
    }

    @Test
    void that_counts_working_days_is_as_sure_as_the_holidays_are() {
      WorkingDays unsure = new WorkingDays(Set.of(), Set.of(), Set.of(), false);
      About about = About.duty("reply");

      assertThat(
              Clock.start(deadline("r.1", "5 working days"), about, START, "DLSA", unsure)
                  .read(START)
                  .verified())
          .isFalse();
      assertThat(
              Clock.start(deadline("r.1", "5 days"), about, START, "DLSA", unsure)
                  .read(START)
                  .verified())
          .isTrue();
    }

    @Test
    void that_ended_before_it_began_took_no_day() {
      assertThat(clock.endedOn(CivilDate.of(2018, 9, 1)).daysTaken(START)).isZero();
    }

    @Test
    void is_due_on_the_day_set_in_the_case_unless_the_limit_comes_first() {
      assertThat(clock.dueAtTheLatestOn(CivilDate.of(2018, 10, 1)).dueOn())
          .contains(CivilDate.of(2018, 10, 1));
      assertThat(clock.dueAtTheLatestOn(CivilDate.of(2020, 10, 1)).dueOn())
          .contains(CivilDate.of(2018, 11, 18));
    }

    @Test
    void belongs_to_whoever_decides_the_case() {
      assertThat(clock.owner()).isEqualTo("DLSA");
    }

    @Test
    void reads_with_its_rule_and_its_days() {
      ClockReading reading = clock.read(CivilDate.of(2018, 11, 20));

      assertThat(reading.deadline()).isEqualTo("r.1");
      assertThat(reading.limit()).contains("2 months");
      assertThat(reading.daysTaken()).isEqualTo(63);
      assertThat(reading.overdueDays()).isEqualTo(2);
      assertThat(reading.escalation()).isEqualTo("Write again.", List.of("DLSA"));
    }
  }

  @Nested
  class Deadlines_that_are_known {

    @Test
    void are_chosen_by_the_day_of_the_offence() {
      Deadlines deadlines =
          new Deadlines(
              List.of(
                  valid(deadline("r.1", "60 days"), null, LocalDate.of(2024, 6, 30)),
                  valid(deadline("r.1", "90 days"), LocalDate.of(2024, 7, 1), null)));

      assertThat(deadlines.find("r.1", LocalDate.of(2024, 6, 30)).orElseThrow().limit())
          .contains(Limit.parse("60 days"));
      assertThat(deadlines.limiting("reply", "any", LocalDate.of(2024, 7, 1)))
          .singleElement()
          .satisfies(d -> assertThat(d.limit()).contains(Limit.parse("90 days")));
      assertThat(deadlines.find("r.2", OFFENCE)).isEmpty();
    }

    @Test
    void cannot_say_two_things_about_one_offence() {
      List<Deadline> twice =
          List.of(
              valid(deadline("r.1", "60 days"), null, LocalDate.of(2024, 7, 1)),
              valid(deadline("r.1", "90 days"), LocalDate.of(2024, 7, 1), null));

      assertThatThrownBy(() -> new Deadlines(twice)).hasMessageContaining("r.1");
    }

    @Test
    void apply_to_the_codes_they_name_and_not_to_those_they_except() {
      Deadlines deadlines =
          new Deadlines(
              List.of(
                  forCodes(deadline("special", "7 days"), Set.of("pocso"), Set.of()),
                  forCodes(deadline("general", "30 days"), Set.of(), Set.of("pocso"))));

      assertThat(deadlines.limiting("reply", "pocso", OFFENCE))
          .extracting(Deadline::id)
          .containsExactly("special");
      assertThat(deadlines.limiting("reply", "other", OFFENCE))
          .extracting(Deadline::id)
          .containsExactly("general");
    }

    private static Deadline valid(Deadline d, LocalDate from, LocalDate to) {
      return new Deadline(
          d.id(),
          d.duty(),
          d.what(),
          d.starts(),
          d.countsFrom(),
          d.basis(),
          d.limit(),
          d.owner(),
          d.appliesTo(),
          d.exceptFor(),
          Optional.ofNullable(from),
          Optional.ofNullable(to),
          d.escalation(),
          d.escalateTo());
    }

    private static Deadline forCodes(Deadline d, Set<String> codes, Set<String> except) {
      return new Deadline(
          d.id(),
          d.duty(),
          d.what(),
          d.starts(),
          d.countsFrom(),
          d.basis(),
          d.limit(),
          d.owner(),
          codes,
          except,
          d.validFrom(),
          d.validTo(),
          d.escalation(),
          d.escalateTo());
    }
  }

  @Nested
  class The_clocks_of_a_case {

    private final About reply = About.duty("reply");
    private final Clockwork clocks =
        new Clockwork(
            new Deadlines(List.of(deadline("r.1", "60 days"), deadline("r.2", "2 months"))),
            OFFENCE,
            WorkingDays.ALL);

    @Test
    void run_for_every_rule_that_limits_the_duty() {
      clocks.start(reply, "any", START, "DLSA");

      assertThat(clocks.clocks())
          .extracting(clock -> clock.deadline().id())
          .containsExactly("r.1", "r.2");
      assertThat(clocks.isRunning(reply)).isTrue();

      clocks.stop(reply, START);
      assertThat(clocks.isRunning(reply)).isFalse();
    }

    @Test
    void are_told_apart_by_their_subject() {
      About first = About.duty("reply", "1");
      About second = About.duty("reply", "2");
      clocks.start(first, "any", START, "DLSA");
      clocks.start(second, "any", START, "DLSA");

      clocks.stop(first, START);
      assertThat(clocks.isRunning(second)).isTrue();
      clocks.stopAll("reply", START);
      assertThat(clocks.isRunning(second)).isFalse();
    }

    @Test
    void that_were_suspended_go_on_and_those_that_had_ended_do_not() {
      About done = About.duty("reply", "done");
      clocks.start(done, "any", START, "DLSA");
      clocks.stop(done, START);
      clocks.start(reply, "any", START, "DLSA");

      clocks.suspend(CivilDate.of(2018, 10, 1));
      assertThat(clocks.isRunning(reply)).isFalse();
      clocks.resume();

      assertThat(clocks.isRunning(reply)).isTrue();
      assertThat(clocks.isRunning(done)).isFalse();
    }

    @Test
    void that_are_done_while_the_case_rests_ended_on_that_day_and_do_not_go_on() {
      About other = About.duty("reply", "other");
      About never = About.duty("reply", "never");
      clocks.start(reply, "any", START, "DLSA");
      clocks.start(other, "any", START, "DLSA");
      clocks.suspend(CivilDate.of(2018, 10, 1));
      clocks.stop(reply, CivilDate.of(2018, 10, 5));
      clocks.stop(reply, CivilDate.of(2018, 10, 7));
      clocks.stop(never, CivilDate.of(2018, 10, 6));

      assertThat(ends(reply)).containsOnly(CivilDate.of(2018, 10, 1));
      clocks.resume();

      assertThat(ends(reply)).containsOnly(CivilDate.of(2018, 10, 5));
      assertThat(clocks.isRunning(other)).isTrue();
    }

    @Test
    void of_several_who_have_the_same_to_do_end_one_by_one() {
      About other = About.duty("reply", "other");
      CivilDate done = CivilDate.of(2018, 10, 1);
      clocks.start(reply, "any", START, "bihar");
      clocks.start(reply, "any", START, "kerala");
      clocks.start(other, "any", START, "bihar");

      clocks.stop(reply, "bihar", done);

      assertThat(clocks.clocks())
          .filteredOn(clock -> !clock.isRunning())
          .allSatisfy(
              clock -> {
                assertThat(clock.about()).isEqualTo(reply);
                assertThat(clock.owner()).isEqualTo("bihar");
                assertThat(clock.endedOn()).contains(done);
              })
          .hasSize(2);

      clocks.stop(reply, "bihar", CivilDate.of(2018, 10, 9));
      assertThat(clocks.clocks().getFirst().endedOn()).contains(done);
    }

    private List<CivilDate> ends(About about) {
      return clocks.clocks().stream()
          .filter(clock -> clock.about().equals(about))
          .map(clock -> clock.endedOn().orElseThrow())
          .toList();
    }
  }
}
