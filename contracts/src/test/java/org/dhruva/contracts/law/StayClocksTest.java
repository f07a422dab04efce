package org.dhruva.contracts.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Bench;
import org.dhruva.contracts.shelter.StayEvent.CustodyOrdered;
import org.dhruva.contracts.shelter.StayEvent.FollowUpRecorded;
import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.contracts.shelter.StayEvent.Placement;
import org.dhruva.contracts.shelter.StayEvent.PlacementOrdered;
import org.dhruva.contracts.shelter.StayEvent.ReportKind;
import org.dhruva.contracts.shelter.StayEvent.ReportOrdered;
import org.dhruva.contracts.shelter.StayEvent.ReportReceived;
import org.dhruva.contracts.shelter.StayEvent.RestorationCompleted;
import org.dhruva.contracts.shelter.StayEvent.RestorationKind;
import org.dhruva.contracts.shelter.StayEvent.RestorationOrdered;
import org.dhruva.contracts.shelter.StayEvent.RestorationStarted;
import org.dhruva.contracts.shelter.StayEvent.RestorationStepCompleted;
import org.dhruva.contracts.shelter.StayEvent.RestorationStepReopened;
import org.dhruva.contracts.shelter.StayEvent.SurvivorAdmitted;
import org.dhruva.contracts.shelter.StayEvent.SurvivorProduced;
import org.dhruva.contracts.shelter.StayEvent.SurvivorReleased;
import org.dhruva.contracts.shelter.StayEvent.Wellbeing;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.SurvivorId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The clocks of a stay beyond the order that keeps her: see {@link CaseClocksTest} for that. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StayClocksTest {

  private static final StayEvent ADMITTED =
      new SurvivorAdmitted(
          day("2024-01-02"),
          new SurvivorId(UUID.randomUUID()),
          new Home("shakti-sadan", Optional.empty(), "west-bengal", Optional.empty()),
          "ITPA 17(1)");

  @Nested
  class The_inquiry_about_a_child {

    private static final StayEvent PRODUCED = new SurvivorProduced(day("2024-01-03"), Bench.CWC);

    @Test
    void has_four_months_from_the_first_production() {
      Clock inquiry =
          only(clocks(PRODUCED, new SurvivorProduced(day("2024-02-03"), Bench.CWC)), "jj.enquiry");
      assertThat(inquiry.startedOn()).isEqualTo(day("2024-01-03"));
      assertThat(inquiry.dueOn()).contains(day("2024-05-03"));
      assertThat(inquiry.owner()).isEqualTo("CWC");
      assertThat(inquiry.deadline().basis().verified()).isFalse();
      assertThat(clocks(new SurvivorProduced(day("2024-01-03"), Bench.MAGISTRATE)))
          .noneMatch(clock -> clock.deadline().id().equals("jj.enquiry"));
    }

    @Test
    void ends_with_a_final_order_and_not_with_one_for_the_meantime() {
      assertThat(inquiryAfter(ordered("JJ 36")).isRunning()).isTrue();
      for (StayEvent last :
          List.of(
              ordered("JJ 37"),
              new RestorationOrdered(day("2024-03-01"), Authority.CWC),
              new StayEvent.ReleaseOrdered(day("2024-03-01"), Authority.CWC),
              new PlacementOrdered(
                  day("2024-03-01"), Placement.FOSTER_CARE, Authority.CWC, Optional.empty()),
              new SurvivorReleased(day("2024-03-01"), "family"))) {
        assertThat(inquiryAfter(last).endedOn()).contains(day("2024-03-01"));
      }
    }

    private static Clock inquiryAfter(StayEvent more) {
      return only(clocks(PRODUCED, more), "jj.enquiry");
    }

    private static StayEvent ordered(String section) {
      return new CustodyOrdered(day("2024-03-01"), section, Authority.CWC, day("2025-03-01"));
    }
  }

  @Nested
  class A_report {

    @Test
    void about_a_child_has_fifteen_days_and_ends_when_it_is_there() {
      StayEvent ordered =
          new ReportOrdered(day("2024-02-01"), ReportKind.SOCIAL_INVESTIGATION, Optional.empty());
      assertThat(only(clocks(ordered), "jj.social-report").dueOn()).contains(day("2024-02-16"));
      assertThat(
              only(
                      clocks(
                          ordered,
                          new ReportReceived(
                              day("2024-02-20"),
                              ReportKind.SOCIAL_INVESTIGATION,
                              Optional.empty())),
                      "jj.social-report")
                  .endedOn())
          .contains(day("2024-02-20"));
    }

    @Test
    void has_the_day_of_the_order_where_the_law_names_none() {
      List<Clock> clocks =
          clocks(
              new ReportOrdered(
                  day("2024-02-01"), ReportKind.PROBATION_OFFICER, Optional.of(day("2024-02-20"))),
              new ReportOrdered(day("2024-02-01"), ReportKind.FAMILY_CAPACITY, Optional.empty()));
      assertThat(only(clocks, "itpa.17_2.report").dueOn()).contains(day("2024-02-20"));
      assertThat(only(clocks, "itpa.17_2.report").owner()).isEqualTo("PROBATION_OFFICER");
      assertThat(only(clocks, "itpa.17a.report").dueOn()).isEmpty();
      assertThat(only(clocks, "itpa.17a.report").owner()).isEqualTo("MAGISTRATE");
    }
  }

  @Nested
  class A_way_home {

    @Test
    void has_its_steps_in_the_order_of_the_deadlines() {
      assertThat(codes(RestorationKind.CROSS_BORDER))
          .containsExactly(
              "identification",
              "high-commission-informed",
              "home-verification",
              "travel-permit",
              "exit-permit",
              "handed-over");
      assertThat(codes(RestorationKind.INTER_STATE))
          .containsExactly(
              "home-verification",
              "order-sent",
              "escort-arranged",
              "escort-arrived",
              "handed-over");
      assertThat(codes(RestorationKind.WITHIN_STATE))
          .containsExactly("home-verification", "escort-arranged", "handed-over");
    }

    @Test
    void to_bangladesh_is_measured_by_twenty_one_weeks_from_the_order() {
      Clock whole =
          only(
              clocks(
                  new RestorationOrdered(day("2024-02-01"), Authority.MAGISTRATE),
                  new RestorationStarted(day("2024-02-20"), RestorationKind.CROSS_BORDER)),
              "bd.repatriation");
      assertThat(whole.startedOn()).isEqualTo(day("2024-02-01"));
      assertThat(whole.dueOn()).contains(day("2024-06-27"));
      assertThat(whole.deadline().basis().binding()).isFalse();
    }

    @Test
    void waits_for_one_step_at_a_time() {
      List<Clock> clocks =
          clocks(
              new RestorationStarted(day("2024-02-01"), RestorationKind.INTER_STATE),
              // Done before its turn.
              done("2024-02-10", "order-sent"),
              done("2024-03-01", "home-verification"));
      assertThat(clocks)
          .filteredOn(clock -> clock.about().duty().equals("stay.way-inter-state"))
          .extracting(StayClocksTest::step, Clock::startedOn, Clock::endedOn)
          .containsExactly(
              tuple("home-verification", day("2024-02-01"), Optional.of(day("2024-03-01"))),
              tuple("escort-arranged", day("2024-03-01"), Optional.empty()));
    }

    @Test
    void goes_back_to_a_permit_that_lapsed() {
      List<Clock> clocks =
          clocks(
              new RestorationStarted(day("2024-02-01"), RestorationKind.CROSS_BORDER),
              done("2024-02-02", "identification"),
              done("2024-02-03", "high-commission-informed"),
              done("2024-06-01", "home-verification"),
              done("2024-07-01", "travel-permit"),
              new RestorationStepReopened(day("2024-10-01"), "travel-permit"),
              done("2024-11-01", "travel-permit"));
      assertThat(clocks)
          .filteredOn(clock -> clock.about().duty().equals("stay.way-cross-border"))
          .extracting(StayClocksTest::step, Clock::startedOn, Clock::endedOn)
          .endsWith(
              tuple("travel-permit", day("2024-06-01"), Optional.of(day("2024-07-01"))),
              tuple("exit-permit", day("2024-07-01"), Optional.of(day("2024-10-01"))),
              tuple("travel-permit", day("2024-10-01"), Optional.of(day("2024-11-01"))),
              tuple("exit-permit", day("2024-11-01"), Optional.empty()));
    }

    @Test
    void goes_on_after_a_release_and_ends_at_home() {
      StayEvent started = new RestorationStarted(day("2024-02-01"), RestorationKind.CROSS_BORDER);
      StayEvent released = new SurvivorReleased(day("2024-03-01"), "family");
      assertThat(only(clocks(started, released), "bd.identification").isRunning()).isTrue();
      List<Clock> home = clocks(started, released, new RestorationCompleted(day("2024-04-01")));
      assertThat(only(home, "bd.identification").endedOn()).contains(day("2024-04-01"));
      assertThat(only(home, "bd.repatriation").endedOn()).contains(day("2024-04-01"));
    }

    private static StayEvent done(String on, String step) {
      return new RestorationStepCompleted(day(on), step);
    }

    private static List<String> codes(RestorationKind kind) {
      return WayHome.of(kind).steps().stream().map(WayHome.Step::code).toList();
    }
  }

  @Nested
  class Asking_how_she_is {

    @Test
    void is_due_three_six_and_twelve_months_after_she_left() {
      List<Clock> clocks =
          clocks(
              new SurvivorReleased(day("2024-03-01"), "family"),
              new FollowUpRecorded(day("2024-06-05"), 3, Wellbeing.WELL, Optional.empty()));
      assertThat(clocks)
          .filteredOn(clock -> clock.about().duty().equals(StayClocks.FOLLOW_UP))
          .allSatisfy(clock -> assertThat(clock.deadline().basis().binding()).isFalse())
          .extracting(Clock::dueOn, Clock::endedOn)
          .containsExactly(
              tuple(Optional.of(day("2024-06-01")), Optional.of(day("2024-06-05"))),
              tuple(Optional.of(day("2024-09-01")), Optional.empty()),
              tuple(Optional.of(day("2025-03-01")), Optional.empty()));
    }

    @Test
    void is_counted_once_where_a_release_went_before_the_way_home() {
      assertThat(
              clocks(
                  new RestorationStarted(day("2024-02-01"), RestorationKind.WITHIN_STATE),
                  new SurvivorReleased(day("2024-03-01"), "family"),
                  new RestorationCompleted(day("2024-04-01"))))
          .filteredOn(clock -> clock.about().duty().equals(StayClocks.FOLLOW_UP))
          .hasSameSizeAs(StayClocks.FOLLOW_UP_MONTHS)
          .allSatisfy(clock -> assertThat(clock.startedOn()).isEqualTo(day("2024-03-01")));
    }

    @Test
    void ends_with_the_record_or_her_life() {
      for (StayEvent end :
          List.of(
              new StayEvent.StayClosed(day("2024-05-01")),
              new StayEvent.DeathRecorded(day("2024-05-01")))) {
        assertThat(clocks(new SurvivorReleased(day("2024-03-01"), "family"), end))
            .noneMatch(Clock::isRunning);
      }
    }
  }

  @Test
  void custody_as_a_child_ends_when_she_is_eighteen() {
    StayEvent order =
        new CustodyOrdered(day("2024-02-01"), "JJ 37", Authority.CWC, day("2026-01-31"));
    StayEvent eighteen = new StayEvent.AdulthoodReached(day("2025-02-01"));
    assertThat(only(clocks(order, eighteen), "custody.order").dueOn()).contains(day("2025-02-01"));
    assertThat(
            only(clocks(order, new StayEvent.AdulthoodReached(day("2027-02-01"))), "custody.order")
                .dueOn())
        .contains(day("2026-01-31"));
    StayEvent other =
        new CustodyOrdered(day("2024-02-01"), "ITPA 17(4)", Authority.CWC, day("2026-01-31"));
    assertThat(only(clocks(other, eighteen), "itpa.17_4").dueOn()).contains(day("2026-01-31"));
  }

  @Test
  void whoever_was_brought_in_is_produced_or_kept_by_an_order_and_then_it_is_over() {
    assertThat(admission(new SurvivorProduced(day("2024-01-03"), Bench.MAGISTRATE)).endedOn())
        .contains(day("2024-01-03"));
    assertThat(
            admission(
                    new CustodyOrdered(
                        day("2024-01-04"), "ITPA 17(2)", Authority.MAGISTRATE, day("2024-01-20")))
                .endedOn())
        .contains(day("2024-01-04"));
  }

  @Test
  void an_inquiry_into_her_home_is_waited_for_until_its_report_is_there() {
    StayEvent ordered =
        new StayEvent.HomeInquiryOrdered(day("2024-02-01"), Optional.of(day("2024-02-20")));
    StayEvent reported = new StayEvent.HomeInquiryReported(day("2024-02-25"), Optional.empty());
    assertThat(of(StayClocks.HOME_INQUIRY, clocks(ordered)))
        .isNotEmpty()
        .allMatch(Clock::isRunning);
    assertThat(of(StayClocks.HOME_INQUIRY, clocks(ordered, reported)))
        .isNotEmpty()
        .allMatch(clock -> clock.endedOn().equals(Optional.of(day("2024-02-25"))));
  }

  private static Clock admission(StayEvent more) {
    List<Clock> admissions = of(StayClocks.ADMISSION, clocks(more));
    assertThat(admissions).hasSize(1);
    return admissions.getFirst();
  }

  private static List<Clock> of(String duty, List<Clock> clocks) {
    return clocks.stream().filter(clock -> clock.about().duty().equals(duty)).toList();
  }

  @Nested
  class A_petition {

    private static final StayEvent FILED =
        new StayEvent.PetitionFiled(
            day("2024-03-01~"),
            StayEvent.PetitionKind.RELEASE,
            Optional.of(Authority.MAGISTRATE),
            Optional.empty());

    @Test
    void is_waited_for_until_it_is_granted_or_refused_and_not_until_it_is_put_off() {
      assertThat(petition(decided("2024-04-01", StayEvent.PetitionResult.ADJOURNED)))
          .matches(Clock::isRunning);
      for (StayEvent.PetitionResult result :
          List.of(StayEvent.PetitionResult.GRANTED, StayEvent.PetitionResult.REFUSED)) {
        assertThat(petition(decided("2024-04-01", result)).endedOn()).contains(day("2024-04-01"));
      }
    }

    @Test
    void that_was_decided_is_over_though_the_day_it_was_filed_is_only_about_known() {
      assertThat(petition(decided("2024-02-20", StayEvent.PetitionResult.GRANTED)))
          .matches(clock -> !clock.isRunning());
    }

    private static Clock petition(StayEvent decision) {
      List<Clock> petitions = of(StayClocks.PETITION, clocks(FILED, decision));
      assertThat(petitions).hasSize(1);
      return petitions.getFirst();
    }

    private static StayEvent decided(String on, StayEvent.PetitionResult result) {
      return new StayEvent.PetitionDecided(day(on), 2, result, Optional.empty());
    }
  }

  @Test
  void who_has_left_is_not_kept_whatever_is_dated_after_it() {
    StayEvent released = new SurvivorReleased(day("2024-03-01~"), "family");
    assertThat(
            only(
                clocks(
                    released,
                    new CustodyOrdered(
                        day("2024-03-10~"), "ITPA 17(4)", Authority.MAGISTRATE, day("2024-06-01"))),
                "itpa.17_4"))
        .matches(order -> !order.isRunning());
  }

  @Test
  void who_was_away_and_left_is_not_kept_again_by_a_return_that_is_dated_later() {
    assertThat(
            only(
                    clocks(
                        new CustodyOrdered(
                            day("2024-02-01"),
                            "ITPA 17(4)",
                            Authority.MAGISTRATE,
                            day("2024-06-01")),
                        new StayEvent.AbsenceRecorded(day("2024-02-20")),
                        new SurvivorReleased(day("2024-03-01"), "family"),
                        new StayEvent.SurvivorReturned(day("2024-03-05~"))),
                    "itpa.17_4")
                .endedOn())
        .contains(day("2024-03-01"));
  }

  @Test
  void nothing_that_is_dated_after_her_death_is_waited_for() {
    assertThat(
            clocks(
                new StayEvent.DeathRecorded(day("2024-03-01")),
                new ReportOrdered(day("2024-03-04"), ReportKind.FAMILY_CAPACITY, Optional.empty()),
                new RestorationStarted(day("2024-03-05"), RestorationKind.CROSS_BORDER)))
        .isNotEmpty()
        .noneMatch(Clock::isRunning);
  }

  private static List<Clock> clocks(StayEvent... more) {
    List<StayEvent> entries = new ArrayList<>(List.of(ADMITTED));
    entries.addAll(List.of(more));
    return StayClocks.of(entries);
  }

  private static String step(Clock clock) {
    return clock.deadline().appliesTo().iterator().next();
  }

  private static Clock only(List<Clock> clocks, String id) {
    List<Clock> found = clocks.stream().filter(clock -> clock.deadline().id().equals(id)).toList();
    assertThat(found).as(id).hasSize(1);
    return found.getFirst();
  }

  private static CivilDate day(String text) {
    return CivilDate.parse(text);
  }
}
