package org.dhruva.contracts.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealDecided;
import org.dhruva.contracts.compensation.ClaimEvent.AppealFiled;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.AwardRefused;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimBlocked;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimDrafted;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimReopened;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimUnblocked;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimWithdrawn;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentPurpose;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentRecorded;
import org.dhruva.contracts.compensation.ClaimEvent.StageBecameDue;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.FirRegistered;
import org.dhruva.contracts.legal.ProceedingEvent.Jurisdiction;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Bench;
import org.dhruva.contracts.shelter.StayEvent.CustodyOrdered;
import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.contracts.shelter.StayEvent.PetitionFiled;
import org.dhruva.contracts.shelter.StayEvent.PetitionKind;
import org.dhruva.contracts.shelter.StayEvent.SurvivorAdmitted;
import org.dhruva.contracts.shelter.StayEvent.SurvivorProduced;
import org.dhruva.contracts.shelter.StayEvent.SurvivorReleased;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.SurvivorId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseClocksTest {

  private static final SurvivorId HER = new SurvivorId(UUID.randomUUID());

  private static CivilDate day(String text) {
    return CivilDate.of(LocalDate.parse(text));
  }

  private static Clock only(List<Clock> clocks, String id) {
    return clocks.stream()
        .filter(clock -> clock.deadline().id().equals(id))
        .reduce(
            (one, other) -> {
              throw new AssertionError("two clocks " + id);
            })
        .orElseThrow();
  }

  @Nested
  class A_claim {

    private static ClaimDrafted drafted(String scheme, String offence) {
      return new ClaimDrafted(day("2018-09-18"), HER, scheme, Optional.of(day(offence)));
    }

    private static ClaimFiled filed(String on, Forum forum) {
      return new ClaimFiled(day(on), forum, Optional.empty(), Optional.empty(), List.of());
    }

    private static ClaimAwarded awarded(String on, long rupees) {
      return new ClaimAwarded(day(on), Money.rupees(rupees), AwardExtent.FULL, List.of());
    }

    private static PaymentRecorded paid(String on, long rupees) {
      return new PaymentRecorded(
          day(on), Money.rupees(rupees), PaymentPurpose.AWARD, Optional.empty(), Optional.empty());
    }

    @Test
    void has_two_months_under_the_old_code_and_the_new() {
      List<Clock> old =
          ClaimClocks.of(
              List.of(drafted("west-bengal-2017", "2018-01-01"), filed("2018-09-18", Forum.DLSA)));
      List<Clock> now =
          ClaimClocks.of(
              List.of(drafted("west-bengal-2017", "2024-07-01"), filed("2024-09-18", Forum.SLSA)));

      assertThat(only(old, "vc.statute").deadline().basis().law()).isEqualTo("CrPC 357A(5)");
      assertThat(only(old, "vc.statute").dueOn()).contains(day("2018-11-18"));
      assertThat(only(old, "vc.statute").owner()).isEqualTo("DLSA");
      assertThat(only(now, "vc.statute").deadline().basis().law()).isEqualTo("BNSS 396(5)");
      assertThat(only(now, "vc.statute").owner()).isEqualTo("SLSA");
    }

    @Test
    void of_a_child_is_paid_within_the_days_of_the_rule_it_is_made_under() {
      List<Clock> relief =
          ClaimClocks.of(
              List.of(
                  drafted("pocso-2020-rule-8", "2020-06-01"),
                  filed("2020-06-10", Forum.DLSA),
                  awarded("2020-06-12", 20_000)));
      List<Clock> compensation =
          ClaimClocks.of(
              List.of(
                  drafted("pocso-2020-rule-9", "2020-06-01"),
                  filed("2020-06-10", Forum.DLSA),
                  awarded("2020-06-12", 400_000)));

      assertThat(payments(relief)).containsExactly(only(relief, "pocso.r8"));
      assertThat(only(relief, "pocso.r8").dueOn()).contains(day("2020-06-19"));
      assertThat(payments(compensation)).containsExactly(only(compensation, "pocso.r9"));
      assertThat(only(compensation, "pocso.r9").dueOn()).contains(day("2020-07-12"));
    }

    private static List<Clock> payments(List<Clock> clocks) {
      return clocks.stream()
          .filter(clock -> clock.about().duty().equals(ClaimClocks.PAYMENT))
          .toList();
    }

    @Test
    void under_the_national_scheme_has_its_sixty_days_as_well_and_three_years_to_be_filed() {
      List<Clock> clocks =
          ClaimClocks.of(
              List.of(drafted("nalsa-2018", "2017-03-01"), filed("2018-11-05", Forum.DLSA)));

      assertThat(only(clocks, "vc.enquiry").dueOn()).contains(day("2019-01-04"));
      assertThat(only(clocks, "vc.statute").dueOn()).contains(day("2019-01-05"));
      assertThat(only(clocks, "vc.limit.nalsa").dueOn()).contains(day("2020-03-01"));
      assertThat(only(clocks, "vc.limit.nalsa").isRunning()).isFalse();
    }

    @Test
    void is_paid_only_with_the_last_rupee() {
      List<ClaimEvent> half =
          List.of(
              drafted("west-bengal-2017", "2018-01-01"),
              filed("2018-09-18", Forum.DLSA),
              awarded("2019-09-15", 150_000),
              paid("2020-01-01", 149_999));

      assertThat(only(ClaimClocks.of(half), "vc.payment").isRunning()).isTrue();
      assertThat(only(ClaimClocks.of(half), "vc.payment").owner()).isEqualTo("SLSA");

      List<ClaimEvent> whole = plus(half, paid("2020-02-01", 1));
      assertThat(only(ClaimClocks.of(whole), "vc.payment").endedOn()).contains(day("2020-02-01"));
    }

    @Test
    void whose_unpaid_award_is_enhanced_has_waited_since_the_first_order() {
      List<Clock> clocks =
          ClaimClocks.of(
              List.of(
                  drafted("west-bengal-2017", "2018-01-01"),
                  filed("2018-09-18", Forum.DLSA),
                  awarded("2019-09-15", 150_000),
                  new AppealFiled(day("2019-10-01"), Forum.SLSA),
                  new AppealDecided(
                      day("2021-10-01"), AppealResult.ENHANCED, Optional.of(Money.rupees(400_000))),
                  paid("2021-11-01", 150_000)));

      assertThat(only(clocks, "vc.payment").startedOn()).isEqualTo(day("2019-09-15"));
      assertThat(only(clocks, "vc.payment").isRunning()).isTrue();
      assertThat(only(clocks, "vc.appeal").daysTaken(day("2030-01-01"))).isEqualTo(731);
    }

    @Test
    void whose_award_she_refuses_is_owed_anew_from_the_order_that_enhances_it() {
      List<Clock> clocks =
          ClaimClocks.of(
              List.of(
                  drafted("west-bengal-2017", "2018-01-01"),
                  filed("2019-06-01", Forum.DLSA),
                  awarded("2020-01-15", 300_000),
                  new AwardRefused(day("2020-02-10"), Optional.empty()),
                  new AppealFiled(day("2020-02-20"), Forum.SLSA),
                  new AppealDecided(
                      day("2025-01-15"),
                      AppealResult.ENHANCED,
                      Optional.of(Money.rupees(1_350_000)))));

      assertThat(clocks)
          .filteredOn(clock -> clock.deadline().id().equals("vc.payment"))
          .extracting(Clock::startedOn, Clock::endedOn)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  day("2020-01-15"), Optional.of(day("2020-02-10"))),
              org.assertj.core.groups.Tuple.tuple(day("2025-01-15"), Optional.empty()));
    }

    @Test
    void that_is_sent_back_is_enquired_into_again_and_owes_nothing() {
      List<Clock> clocks =
          ClaimClocks.of(
              List.of(
                  drafted("west-bengal-2017", "2018-01-01"),
                  filed("2019-06-01", Forum.DLSA),
                  awarded("2020-01-15", 300_000),
                  new AppealFiled(day("2020-02-20"), Forum.SLSA),
                  new AppealDecided(day("2020-05-15"), AppealResult.SENT_BACK, Optional.empty())));

      assertThat(only(clocks, "vc.payment").endedOn()).contains(day("2020-05-15"));
      assertThat(clocks.getLast().deadline().id()).isEqualTo("vc.statute");
      assertThat(clocks.getLast().dueOn()).contains(day("2020-07-15"));
    }

    @Test
    void that_rests_and_goes_on_has_the_clock_it_had() {
      List<ClaimEvent> resting =
          List.of(
              drafted("west-bengal-2017", "2018-01-01"),
              filed("2018-09-18", Forum.DLSA),
              new ClaimWithdrawn(day("2018-10-01"), Optional.empty()));

      assertThat(only(ClaimClocks.of(resting), "vc.statute").isRunning()).isFalse();
      assertThat(
              only(
                      ClaimClocks.of(
                          plus(resting, new ClaimReopened(day("2019-01-01"), Optional.empty()))),
                      "vc.statute")
                  .overdueDays(day("2018-11-20")))
          .isEqualTo(2);
    }

    @Test
    void is_measured_by_the_days_things_happened_not_by_when_they_were_entered() {
      List<Clock> clocks =
          ClaimClocks.of(
              List.of(
                  drafted("west-bengal-2017", "2018-01-01"),
                  filed("2018-09-18", Forum.DLSA),
                  awarded("2019-09-15", 100_000),
                  paid("2021-01-01", 60_000),
                  paid("2020-01-01", 40_000)));

      assertThat(only(clocks, "vc.payment").endedOn()).contains(day("2021-01-01"));
    }

    @Test
    void has_a_clock_for_each_part_that_is_due_and_for_each_of_two_places_that_hold_it_up() {
      List<Clock> clocks =
          ClaimClocks.of(
              List.of(
                  drafted("bonded-labour-2021", "2022-05-01"),
                  filed("2023-05-10", Forum.DISTRICT_MAGISTRATE),
                  new ClaimBlocked(
                      day("2023-05-11"), "release-certificate", List.of("uttar-pradesh", "bihar")),
                  new ClaimUnblocked(day("2023-11-10"), "release-certificate"),
                  new StageBecameDue(
                      day("2023-11-10"), "immediate", Money.rupees(30_000), Optional.empty()),
                  new PaymentRecorded(
                      day("2023-11-20"),
                      Money.rupees(30_000),
                      PaymentPurpose.STAGE,
                      Optional.of("immediate"),
                      Optional.empty())));

      assertThat(clocks)
          .filteredOn(clock -> clock.deadline().id().equals("vc.blockage"))
          .allSatisfy(clock -> assertThat(clock.daysTaken(day("2030-01-01"))).isEqualTo(183))
          .extracting(Clock::owner)
          .containsExactly("uttar-pradesh", "bihar");
      assertThat(only(clocks, "vc.stage-payment").daysTaken(day("2030-01-01"))).isEqualTo(10);
      assertThat(only(clocks, "vc.stage-payment").owner()).isEqualTo("DISTRICT_MAGISTRATE");
    }

    private static List<ClaimEvent> plus(List<ClaimEvent> before, ClaimEvent more) {
      return java.util.stream.Stream.concat(before.stream(), java.util.stream.Stream.of(more))
          .toList();
    }
  }

  @Nested
  class A_stay {

    private final SurvivorAdmitted admitted =
        new SurvivorAdmitted(
            day("2019-05-02"),
            HER,
            new Home("shakti-sadan", Optional.empty(), "maharashtra", Optional.empty()),
            "ITPA 17(1)");

    private static CustodyOrdered ordered(String on, String section, String until) {
      return new CustodyOrdered(day(on), section, Authority.MAGISTRATE, day(until));
    }

    @Test
    void beyond_its_last_day_counts_the_days_until_she_is_out() {
      List<Clock> clocks =
          StayClocks.of(
              List.of(
                  admitted,
                  new SurvivorProduced(day("2019-05-06"), Bench.MAGISTRATE),
                  ordered("2019-05-06", "ITPA 17(3)", "2019-05-27"),
                  ordered("2019-08-20", "ITPA 17(4)", "2020-08-19"),
                  new PetitionFiled(
                      day("2020-10-12"), PetitionKind.RELEASE, Optional.empty(), Optional.empty()),
                  new SurvivorReleased(day("2022-06-14"), "own-home")));

      assertThat(only(clocks, "itpa.17_1.production").overdueDays(day("2030-01-01"))).isZero();
      assertThat(only(clocks, "itpa.17_3").overdueDays(day("2030-01-01"))).isEqualTo(85);
      assertThat(only(clocks, "itpa.17_4").overdueDays(day("2030-01-01"))).isEqualTo(664);
      assertThat(only(clocks, "release.petition").daysTaken(day("2030-01-01"))).isEqualTo(610);
    }

    @Test
    void is_never_longer_than_the_law_allows_whatever_the_order_says() {
      List<Clock> clocks =
          StayClocks.of(List.of(admitted, ordered("2019-08-20", "ITPA 17(4)", "2029-08-19")));

      assertThat(only(clocks, "itpa.17_4").dueOn()).contains(day("2022-08-20"));
    }

    @Test
    void under_a_section_without_a_rule_of_its_own_ends_with_the_order() {
      List<Clock> clocks =
          StayClocks.of(List.of(admitted, ordered("2019-08-20", "JJ 37", "2021-08-19")));

      assertThat(only(clocks, "custody.order").dueOn()).contains(day("2021-08-19"));
    }

    @Test
    void is_not_counted_while_she_is_away() {
      List<StayEvent> away =
          List.of(
              admitted,
              ordered("2019-05-06", "ITPA 17(3)", "2019-05-27"),
              new StayEvent.AbsenceRecorded(day("2019-05-20")));

      assertThat(only(StayClocks.of(away), "itpa.17_3").overdueDays(day("2019-07-01"))).isZero();
    }
  }

  @Nested
  class A_proceeding {

    private static List<Clock> clocks(String on, List<String> sections, ProceedingEvent... more) {
      FirRegistered fir =
          new FirRegistered(
              day(on),
              HER,
              sections,
              new Jurisdiction("west-bengal", "nadia"),
              Optional.empty(),
              false,
              Optional.empty());
      return ProceedingClocks.of(
          java.util.stream.Stream.concat(
                  java.util.stream.Stream.of(fir), java.util.Arrays.stream(more))
              .toList());
    }

    @Test
    void under_the_new_code_owes_her_news_and_an_end_of_the_investigation() {
      List<Clock> clocks = clocks("2025-01-10", List.of("BNS 143(2)", "BNS 64(1)", "POCSO 4"));

      assertThat(only(clocks, "inv.progress").dueOn()).contains(day("2025-04-10"));
      assertThat(only(clocks, "inv.rape").dueOn()).contains(day("2025-03-10"));
    }

    @Test
    void of_an_offence_under_the_old_code_does_not() {
      assertThat(clocks("2018-02-25", List.of("IPC 370", "ITPA 5"))).isEmpty();
      assertThat(clocks("2025-01-10", List.of("IPC 370"))).isEmpty();
    }

    @Test
    void stops_with_the_charge_sheet() {
      List<Clock> clocks =
          clocks(
              "2025-01-10",
              List.of("BNS 64"),
              new ProceedingEvent.ChargeSheetFiled(
                  day("2025-03-01"), List.of(), List.of(), List.of(), false));

      assertThat(clocks).hasSize(3).noneMatch(Clock::isRunning);
    }
  }

  @Nested
  class A_pathway {

    @Test
    void waits_for_an_office_only_once_nothing_is_missing() {
      List<PathwayEvent> applied =
          List.of(
              new PathwayEvent.EntitlementAppliedFor(
                  day("2024-01-01"), "ration-card", "bdo", Optional.empty()),
              new PathwayEvent.EntitlementAcknowledged(
                  day("2024-01-02"), 1, false, Optional.empty()));

      assertThat(PathwayClocks.of(applied)).isEmpty();

      List<PathwayEvent> complete =
          java.util.stream.Stream.concat(
                  applied.stream(),
                  java.util.stream.Stream.of(
                      new PathwayEvent.EntitlementAcknowledged(
                          day("2024-01-10"), 1, true, Optional.of(day("2024-02-09")))))
              .toList();
      Clock clock = only(PathwayClocks.of(complete), "entitlement.decision");
      assertThat(clock.owner()).isEqualTo("bdo");
      assertThat(clock.overdueDays(day("2024-02-19"))).isEqualTo(10);
    }

    private static PathwayEvent applied(String on, String entitlement, String state) {
      return new PathwayEvent.EntitlementAppliedFor(
          day(on), entitlement, "bdo", Optional.ofNullable(state));
    }

    private static PathwayEvent complete(String on, String dueOn) {
      return new PathwayEvent.EntitlementAcknowledged(
          day(on), 1, true, Optional.ofNullable(dueOn).map(A_pathway::day));
    }

    private static CivilDate day(String text) {
      return CaseClocksTest.day(text);
    }

    private static Clock running(PathwayEvent... entries) {
      return PathwayClocks.of(List.of(entries)).stream()
          .filter(Clock::isRunning)
          .reduce(
              (one, other) -> {
                throw new AssertionError("two clocks run");
              })
          .orElseThrow();
    }

    /** 22 March is a holiday in Bihar, 26 January and weekends everywhere. */
    @Test
    void without_a_named_day_the_days_of_the_state_count_and_holidays_are_added() {
      Clock residence =
          running(
              applied("2024-03-14", "residence-certificate", "bihar"),
              complete("2024-03-15", null));
      assertThat(residence.dueOn()).contains(day("2024-03-27"));
      assertThat(residence.verified()).isFalse();

      Clock elsewhere =
          running(
              applied("2024-03-14", "residence-certificate", null), complete("2024-03-15", null));
      assertThat(elsewhere.dueOn()).isEmpty();
      assertThat(
              running(
                      applied("2024-03-14", "residence-certificate", "odisha"),
                      complete("2024-03-15", null))
                  .dueOn())
          .isEmpty();
    }

    @Test
    void what_is_the_same_everywhere_is_so_in_a_state_without_days_of_its_own() {
      assertThat(
              running(applied("2024-03-14", "voter-id", "bihar"), complete("2024-03-15", null))
                  .dueOn())
          .contains(day("2024-04-14"));
    }

    @Test
    void a_day_that_the_office_named_counts_though_it_is_later() {
      assertThat(
              running(
                      applied("2024-03-14", "residence-certificate", "bihar"),
                      complete("2024-03-15", "2024-05-15"))
                  .dueOn())
          .contains(day("2024-05-15"));
    }

    @Test
    void days_of_a_law_that_was_replaced_are_not_counted_any_more() {
      assertThat(
              running(applied("2025-12-31", "mgnrega-job-card", null), complete("2025-12-31", null))
                  .dueOn())
          .contains(day("2026-01-15"));
      assertThat(
              running(applied("2026-01-01", "mgnrega-job-card", null), complete("2026-01-01", null))
                  .dueOn())
          .isEmpty();
    }

    @Test
    void an_extra_paper_stops_it() {
      assertThat(
              PathwayClocks.of(
                  List.of(
                      applied("2024-03-14", "voter-id", null),
                      complete("2024-03-15", null),
                      new PathwayEvent.ExtraPaperRequested(day("2024-03-20"), 1, "affidavit"))))
          .noneMatch(Clock::isRunning);
    }

    @Test
    void an_appeal_is_counted_and_a_second_one_goes_to_who_reviews_it() {
      PathwayEvent applied = applied("2024-03-14", "voter-id", null);
      PathwayEvent no =
          new PathwayEvent.EntitlementRefused(day("2024-04-01"), 1, List.of("not-on-list"));
      PathwayEvent appeal = new PathwayEvent.EntitlementAppealed(day("2024-04-05"), 1, "sdo");
      Clock first = running(applied, complete("2024-03-15", null), no, appeal);
      assertThat(first.deadline().id()).isEqualTo("entitlement.appeal");
      assertThat(first.owner()).isEqualTo("sdo");
      assertThat(first.dueOn()).isEmpty();
      assertThat(first.daysTaken(day("2024-04-15"))).isEqualTo(10);

      Clock named = running(applied, no, appeal, complete("2024-04-06", "2024-05-06"));
      assertThat(named.deadline().id()).isEqualTo("entitlement.appeal");
      assertThat(named.dueOn()).contains(day("2024-05-06"));

      Clock second =
          running(
              applied,
              no,
              appeal,
              new PathwayEvent.EntitlementRefused(day("2024-05-01"), 1, List.of("not-on-list")),
              new PathwayEvent.EntitlementAppealed(day("2024-05-05"), 1, "dm"));
      assertThat(second.deadline().id()).isEqualTo("entitlement.review");

      assertThat(
              PathwayClocks.of(
                  List.of(
                      applied,
                      no,
                      appeal,
                      new PathwayEvent.EntitlementGranted(day("2024-05-01"), 1))))
          .noneMatch(Clock::isRunning);
    }

    private static final PathwayEvent AGREED =
        new PathwayEvent.LoanScheduled(
            day("2024-01-02"),
            1,
            day("2024-02-01"),
            PathwayEvent.Rhythm.MONTHLY,
            Money.rupees(3_000));

    private static PathwayEvent loan(PathwayEvent.Owner to) {
      return new PathwayEvent.LoanTaken(
          day("2024-01-01"), to, Money.rupees(6_000), "bank", Optional.empty());
    }

    private static PathwayEvent repaid(String on, long rupees) {
      return new PathwayEvent.RepaymentRecorded(day(on), 1, Money.rupees(rupees), Optional.empty());
    }

    @Test
    void of_a_loan_one_part_is_waited_for_at_a_time() {
      PathwayEvent loan = loan(PathwayEvent.Owner.HERSELF);
      assertThat(PathwayClocks.of(List.of(loan))).isEmpty();
      Clock first = running(loan, AGREED);
      assertThat(first.owner()).isEqualTo("SURVIVOR");
      assertThat(first.dueOn()).contains(day("2024-02-01"));
      assertThat(first.deadline().escalateTo()).isEmpty();
      assertThat(running(loan, AGREED, repaid("2024-01-20", 1_000)).dueOn())
          .contains(day("2024-02-01"));
      assertThat(running(loan, AGREED, repaid("2024-01-20", 3_000)).dueOn())
          .contains(day("2024-03-01"));
      assertThat(PathwayClocks.of(List.of(loan, AGREED, repaid("2024-01-20", 6_000))))
          .noneMatch(Clock::isRunning);
    }

    @Test
    void what_a_group_owes_is_no_clock_of_hers() {
      assertThat(PathwayClocks.of(List.of(loan(PathwayEvent.Owner.GROUP), AGREED))).isEmpty();
    }

    private static final PathwayEvent SHOP =
        new PathwayEvent.EnterpriseStarted(
            day("2024-01-10"), PathwayEvent.EnterpriseKind.OWN, Optional.empty(), "tea-stall");

    private static PathwayEvent visit(String on) {
      return new PathwayEvent.EnterpriseVisited(
          day(on), 1, true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void somebody_asks_about_a_business_after_a_year() {
      Clock clock = running(SHOP, visit("2024-12-31"));
      assertThat(clock.owner()).isEqualTo("CASEWORKER");
      assertThat(clock.dueOn()).contains(day("2025-01-10"));
      assertThat(clock.verified()).isFalse();
      assertThat(PathwayClocks.of(List.of(SHOP, visit("2025-01-03")))).noneMatch(Clock::isRunning);
    }

    @Test
    void nobody_asks_about_a_business_that_has_stopped_until_it_goes_on() {
      PathwayEvent stop = new PathwayEvent.EnterpriseStopped(day("2024-05-01"), 1, "no-customers");
      PathwayEvent goesOn = new PathwayEvent.EnterpriseResumed(day("2024-07-01"), 1);
      assertThat(PathwayClocks.of(List.of(SHOP, stop))).noneMatch(Clock::isRunning);
      assertThat(running(SHOP, stop, goesOn).dueOn()).contains(day("2025-01-10"));
    }

    @Test
    void no_application_is_limited_twice() {
      assertThat(
              Law.DEADLINES.all().stream()
                  .filter(deadline -> deadline.duty().equals(PathwayClocks.ENTITLEMENT))
                  .flatMap(deadline -> deadline.appliesTo().stream())
                  .distinct())
          .isNotEmpty()
          .allSatisfy(
              code ->
                  assertThat(
                          Law.DEADLINES.limiting(
                              PathwayClocks.ENTITLEMENT, code, LocalDate.of(2024, 1, 1)))
                      .as(code)
                      .hasSize(1));
    }
  }
}
