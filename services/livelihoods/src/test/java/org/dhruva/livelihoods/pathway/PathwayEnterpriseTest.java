package org.dhruva.livelihoods.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dhruva.livelihoods.pathway.PathwaySamples.*;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.ClosingReason;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseResumed;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStarted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStopped;
import org.dhruva.contracts.livelihoods.PathwayEvent.IncomeRecorded;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayClosed;
import org.dhruva.livelihoods.pathway.PathwayRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Her own enterprises and those of her group. */
class PathwayEnterpriseTest {

  private static final PathwayEvent STOPPED = new EnterpriseStopped(day("2021-06-01"), 2, "flood");
  private static final PathwayEvent RESUMED = new EnterpriseResumed(day("2021-09-01"), 2);

  @Nested
  class StartEnterprise {

    private static PathwayCommand start(EnterpriseKind kind, Integer members, String trade) {
      return new PathwayCommand.StartEnterprise(
          day("2021-03-01"), kind, Optional.ofNullable(members), trade);
    }

    @Test
    void she_opens_one_of_her_own_or_with_her_group() {
      begunAnd().when(start(EnterpriseKind.OWN, null, "saree-shop")).then(OWN_SHOP);
      begunAnd().when(start(EnterpriseKind.GROUP, 8, "canteen")).then(GROUP_KITCHEN);
    }

    @Test
    void several_may_run_at_once() {
      begunAnd(OWN_SHOP).when(start(EnterpriseKind.GROUP, 8, "canteen")).then(GROUP_KITCHEN);
      begunAnd(OWN_SHOP, GROUP_KITCHEN)
          .thenState(
              s ->
                  assertThat(s.file().runningEnterprises())
                      .extracting(Enterprise::entry)
                      .containsExactly(2, 3));
    }

    @Test
    void the_same_start_again_changes_nothing() {
      begunAnd(OWN_SHOP).when(start(EnterpriseKind.OWN, null, "saree-shop")).thenNothing();
    }

    @Test
    void a_group_has_members_and_her_own_has_none() {
      PathwayRejection wrong = new PathwayRejection.MembersWrong();
      begunAnd().when(start(EnterpriseKind.OWN, 1, "saree-shop")).thenRejected(wrong);
      begunAnd().when(start(EnterpriseKind.GROUP, null, "canteen")).thenRejected(wrong);
      begunAnd().when(start(EnterpriseKind.GROUP, 1, "canteen")).thenRejected(wrong);
      begunAnd()
          .when(start(EnterpriseKind.GROUP, PathwayRules.MEMBERS_MAX + 1, "canteen"))
          .thenRejected(wrong);
    }

    @Test
    void the_smallest_and_the_largest_group_are_groups() {
      begunAnd()
          .when(start(EnterpriseKind.GROUP, PathwayRules.MEMBERS_MIN, "canteen"))
          .then(group(PathwayRules.MEMBERS_MIN));
      begunAnd()
          .when(start(EnterpriseKind.GROUP, PathwayRules.MEMBERS_MAX, "canteen"))
          .then(group(PathwayRules.MEMBERS_MAX));
    }

    private static PathwayEvent group(int members) {
      return new EnterpriseStarted(
          day("2021-03-01"), EnterpriseKind.GROUP, Optional.of(members), "canteen");
    }

    @Test
    void the_trade_is_a_code() {
      begunAnd()
          .when(start(EnterpriseKind.OWN, null, "sarees of Meena"))
          .thenRejected(new PathwayRejection.CodeMalformed("/trade"));
    }

    @Test
    void there_is_a_limit() {
      begunAnd(
              IntStream.range(0, PathwayGate.ENTERPRISES_MAX)
                  .mapToObj(
                      n ->
                          new EnterpriseStarted(
                              day("2021-03-01"),
                              EnterpriseKind.OWN,
                              Optional.empty(),
                              "stall-" + n))
                  .toArray(PathwayEvent[]::new))
          .when(start(EnterpriseKind.OWN, null, "saree-shop"))
          .thenRejected(
              new PathwayRejection.LimitReached("enterprises", PathwayGate.ENTERPRISES_MAX));
    }

    @Test
    void not_on_a_closed_pathway() {
      begunAnd(CLOSED)
          .when(start(EnterpriseKind.OWN, null, "saree-shop"))
          .thenRejected(new PathwayRejection.IsClosed());
    }
  }

  @Nested
  class StopEnterprise {

    private static PathwayCommand stop(String on, String reason) {
      return new PathwayCommand.StopEnterprise(day(on), 2, reason);
    }

    @Test
    void it_is_given_up() {
      begunAnd(OWN_SHOP).when(stop("2021-06-01", "flood")).then(STOPPED);
      begunAnd(OWN_SHOP, STOPPED)
          .thenState(s -> assertThat(s.file().runningEnterprises()).isEmpty());
    }

    @Test
    void stopping_it_again_changes_nothing() {
      begunAnd(OWN_SHOP, STOPPED).when(stop("2021-06-01", "flood")).thenNothing();
    }

    @Test
    void it_can_stop_again_on_the_day_on_which_it_went_on() {
      begunAnd(OWN_SHOP, STOPPED, new EnterpriseResumed(day("2021-06-01"), 2))
          .when(stop("2021-06-01", "flood"))
          .then(STOPPED);
    }

    @Test
    void only_what_runs() {
      begunAnd()
          .when(stop("2021-06-01", "flood"))
          .thenRejected(new PathwayRejection.EnterpriseNotRunning());
      begunAnd(OWN_SHOP, STOPPED)
          .when(stop("2021-07-01", "flood"))
          .thenRejected(new PathwayRejection.EnterpriseNotRunning());
    }

    @Test
    void not_before_it_began_to_run() {
      begunAnd(OWN_SHOP)
          .when(stop("2021-02-28", "flood"))
          .thenRejected(new PathwayRejection.DayTooEarly(Milestone.ENTERPRISE_START));
      begunAnd(OWN_SHOP, STOPPED, RESUMED)
          .when(stop("2021-08-31", "flood"))
          .thenRejected(new PathwayRejection.DayTooEarly(Milestone.ENTERPRISE_START));
    }

    @Test
    void for_a_coded_reason() {
      begunAnd(OWN_SHOP)
          .when(stop("2021-06-01", "taunts of his family"))
          .thenRejected(new PathwayRejection.CodeMalformed("/reason"));
    }

    @Test
    void not_before_money_that_came_to_the_group() {
      PathwayEvent july =
          new IncomeRecorded(day("2021-08-01"), YearMonth.of(2021, 7), rupees(9_000), Owner.GROUP);

      begunAnd(GROUP_KITCHEN, july)
          .when(stop("2021-06-30", "flood"))
          .thenRejected(new PathwayRejection.GroupHadMoneyLater());
      begunAnd(GROUP_KITCHEN, july)
          .when(stop("2021-07-01", "flood"))
          .then(new EnterpriseStopped(day("2021-07-01"), 2, "flood"));
    }

    @Test
    void her_own_income_goes_on_without_an_enterprise() {
      begunAnd(
              OWN_SHOP,
              new IncomeRecorded(
                  day("2021-08-01"), YearMonth.of(2021, 7), rupees(900), Owner.HERSELF))
          .when(stop("2021-06-01", "flood"))
          .then(STOPPED);
    }
  }

  @Nested
  class ResumeEnterprise {

    private static PathwayCommand resume(String on) {
      return new PathwayCommand.ResumeEnterprise(day(on), 2);
    }

    @Test
    void it_goes_on_after_a_stop() {
      begunAnd(OWN_SHOP, STOPPED).when(resume("2021-09-01")).then(RESUMED);
      begunAnd(OWN_SHOP, STOPPED, RESUMED)
          .thenState(
              s ->
                  assertThat(s.file().runningEnterprises())
                      .singleElement()
                      .extracting(Enterprise::startedOn)
                      .isEqualTo(day("2021-03-01")));
    }

    @Test
    void resuming_it_again_changes_nothing() {
      begunAnd(OWN_SHOP, STOPPED, RESUMED).when(resume("2021-09-01")).thenNothing();
    }

    @Test
    void only_what_has_stopped() {
      begunAnd(OWN_SHOP)
          .when(resume("2021-09-01"))
          .thenRejected(new PathwayRejection.EnterpriseNotStopped());
      begunAnd()
          .when(resume("2021-09-01"))
          .thenRejected(new PathwayRejection.EnterpriseNotStopped());
    }

    @Test
    void not_before_it_stopped() {
      begunAnd(OWN_SHOP, STOPPED)
          .when(resume("2021-05-31"))
          .thenRejected(new PathwayRejection.DayTooEarly(Milestone.ENTERPRISE_STOP));
    }
  }

  @Nested
  class RunningAtMonths {

    private static Optional<Boolean> afterAYear(Pathway pathway, String asOf) {
      return pathway.file().runningAtMonths(2, 12, day(asOf));
    }

    @Test
    void nobody_knows_before_that_day() {
      begunAnd(OWN_SHOP).thenState(s -> assertThat(afterAYear(s, "2022-02-28")).isEmpty());
      begunAnd(OWN_SHOP, STOPPED).thenState(s -> assertThat(afterAYear(s, "2021-07-01")).isEmpty());
    }

    @Test
    void what_never_stopped_runs() {
      begunAnd(OWN_SHOP).thenState(s -> assertThat(afterAYear(s, "2022-03-01")).contains(true));
    }

    @Test
    void what_stopped_before_does_not() {
      begunAnd(OWN_SHOP, STOPPED)
          .thenState(s -> assertThat(afterAYear(s, "2022-03-01")).contains(false));
      begunAnd(OWN_SHOP, new EnterpriseStopped(day("2022-03-01"), 2, "flood"))
          .thenState(s -> assertThat(afterAYear(s, "2023-03-01")).contains(false));
    }

    @Test
    void what_stopped_later_did() {
      begunAnd(OWN_SHOP, new EnterpriseStopped(day("2022-03-02"), 2, "flood"))
          .thenState(s -> assertThat(afterAYear(s, "2023-03-01")).contains(true));
    }

    @Test
    void what_went_on_in_time_does() {
      begunAnd(OWN_SHOP, STOPPED, RESUMED)
          .thenState(s -> assertThat(afterAYear(s, "2022-03-01")).contains(true));
      begunAnd(OWN_SHOP, STOPPED, new EnterpriseResumed(day("2022-03-02"), 2))
          .thenState(s -> assertThat(afterAYear(s, "2022-04-01")).contains(false));
    }

    @Test
    void nobody_knows_when_the_pathway_was_closed_before_that_day() {
      begunAnd(OWN_SHOP, new PathwayClosed(day("2022-02-28"), ClosingReason.LOST_CONTACT))
          .thenState(s -> assertThat(afterAYear(s, "2024-01-01")).isEmpty());
      begunAnd(OWN_SHOP, new PathwayClosed(day("2022-03-01"), ClosingReason.LOST_CONTACT))
          .thenState(s -> assertThat(afterAYear(s, "2024-01-01")).contains(true));
    }

    @Test
    void only_an_enterprise_can_be_asked_about() {
      begunAnd(OWN_SHOP)
          .thenState(
              s ->
                  assertThatThrownBy(() -> s.file().runningAtMonths(1, 12, day("2022-03-01")))
                      .isInstanceOf(IllegalArgumentException.class));
    }
  }
}
