package org.dhruva.contracts.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealDecided;
import org.dhruva.contracts.compensation.ClaimEvent.AppealFiled;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimBlocked;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimClosed;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimDrafted;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimRejected;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimReopened;
import org.dhruva.contracts.compensation.ClaimEvent.ClosingReason;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.InterimReliefOrdered;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentPurpose;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentRecorded;
import org.dhruva.contracts.compensation.ClaimEvent.RejectionKind;
import org.dhruva.contracts.compensation.ClaimEvent.StageBecameDue;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.SurvivorId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What ends the waiting for a decision and for money: see {@link CaseClocksTest} for how long. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimClocksTest {

  private static final ClaimEvent AWARDED = awarded("2020-01-15", 300_000);

  @Nested
  class The_enquiry {

    @Test
    void ends_with_the_decision_whatever_it_says() {
      assertThat(ended(ClaimClocks.ENQUIRY, AWARDED)).containsExactly("2020-01-15");
      assertThat(
              ended(
                  ClaimClocks.ENQUIRY,
                  new ClaimRejected(day("2020-01-20"), RejectionKind.REJECTED, List.of())))
          .containsExactly("2020-01-20");
    }

    @Test
    void ends_where_the_claim_is_closed_and_goes_on_where_it_is_reopened() {
      ClaimEvent closed = new ClaimClosed(day("2020-01-10"), anyReason());
      assertThat(ended(ClaimClocks.ENQUIRY, closed)).containsExactly("2020-01-10");
      assertThat(
              ended(
                  ClaimClocks.ENQUIRY,
                  closed,
                  new ClaimReopened(day("2020-01-12"), Optional.empty())))
          .containsExactly("runs");
    }

    @Test
    void does_not_run_on_in_a_closed_claim_because_of_what_is_dated_later() {
      assertThat(
              ended(
                  ClaimClocks.INTERIM_PAYMENT,
                  new InterimReliefOrdered(day("2020-03-01~"), Money.rupees(50_000)),
                  new ClaimClosed(day("2020-02-10"), anyReason())))
          .doesNotContain("runs");
    }

    private static ClosingReason anyReason() {
      return ClosingReason.values()[0];
    }
  }

  @Nested
  class Interim_relief {

    private static final ClaimEvent ORDERED =
        new InterimReliefOrdered(day("2019-07-01"), Money.rupees(50_000));

    @Test
    void is_owed_from_its_order_until_all_of_it_is_paid() {
      assertThat(ended(ClaimClocks.INTERIM_PAYMENT, ORDERED)).containsExactly("runs");
      assertThat(ended(ClaimClocks.INTERIM_PAYMENT, ORDERED, interim("2019-08-01", 49_999)))
          .containsExactly("runs");
      assertThat(
              ended(
                  ClaimClocks.INTERIM_PAYMENT,
                  ORDERED,
                  interim("2019-08-01", 20_000),
                  interim("2019-08-20", 30_000)))
          .containsExactly("2019-08-20");
    }

    @Test
    void that_was_paid_before_its_order_was_entered_is_not_owed() {
      assertThat(ended(ClaimClocks.INTERIM_PAYMENT, interim("2019-06-20", 50_000), ORDERED))
          .containsExactly("2019-07-01");
    }

    @Test
    void is_not_paid_by_money_for_something_else_unless_that_is_all_there_is_to_pay() {
      assertThat(ended(ClaimClocks.INTERIM_PAYMENT, ORDERED, AWARDED, paid("2020-02-01", 100_000)))
          .containsExactly("runs");
      assertThat(ended(ClaimClocks.INTERIM_PAYMENT, ORDERED, AWARDED, paid("2020-02-01", 300_000)))
          .containsExactly("2020-02-01");
    }

    private static ClaimEvent interim(String on, long rupees) {
      return payment(on, rupees, PaymentPurpose.INTERIM_RELIEF, Optional.empty());
    }
  }

  @Nested
  class An_award {

    @Test
    void that_was_paid_before_the_order_was_entered_is_not_owed() {
      assertThat(ended(ClaimClocks.PAYMENT, paid("2020-01-01", 300_000), AWARDED)).isEmpty();
    }

    @Test
    void that_is_reduced_to_what_was_paid_is_paid_with_the_decision() {
      assertThat(
              ended(
                  ClaimClocks.PAYMENT,
                  AWARDED,
                  paid("2020-02-01", 200_000),
                  new AppealFiled(day("2020-03-01"), Forum.SLSA),
                  decided("2020-09-01", AppealResult.REDUCED, Optional.of(Money.rupees(200_000)))))
          .containsExactly("2020-09-01");
    }

    @Test
    void that_is_upheld_is_owed_on_and_its_appeal_is_over() {
      ClaimEvent[] upheld = {
        AWARDED,
        new AppealFiled(day("2020-03-01"), Forum.SLSA),
        decided("2020-09-01", AppealResult.UPHELD, Optional.empty())
      };
      assertThat(ended(ClaimClocks.PAYMENT, upheld)).containsExactly("runs");
      assertThat(ended(ClaimClocks.APPEAL, upheld)).containsOnly("2020-09-01");
    }

    @Test
    void that_was_refused_and_is_upheld_on_appeal_is_none_where_nothing_had_been_awarded() {
      assertThat(
              ended(
                  ClaimClocks.PAYMENT,
                  new ClaimRejected(day("2020-01-20"), RejectionKind.REJECTED, List.of()),
                  new AppealFiled(day("2020-03-01"), Forum.SLSA),
                  decided("2020-09-01", AppealResult.DISMISSED, Optional.empty())))
          .isEmpty();
    }

    @Test
    void that_is_taken_away_is_not_owed_any_more() {
      assertThat(
              ended(
                  ClaimClocks.PAYMENT,
                  AWARDED,
                  new AppealFiled(day("2020-03-01"), Forum.SLSA),
                  decided("2020-09-01", AppealResult.REDUCED, Optional.empty())))
          .containsExactly("2020-09-01");
    }

    private static ClaimEvent decided(String on, AppealResult result, Optional<Money> amount) {
      return new AppealDecided(day(on), result, amount);
    }
  }

  @Nested
  class A_part {

    private static final ClaimEvent DUE =
        new StageBecameDue(day("2020-05-01"), "at-fir", Money.rupees(50_000), Optional.empty());

    @Test
    void is_not_paid_by_the_money_for_another() {
      assertThat(ended(ClaimClocks.STAGE_PAYMENT, DUE, stage("2020-05-10", "at-charge-sheet")))
          .containsExactly("runs");
      assertThat(ended(ClaimClocks.STAGE_PAYMENT, DUE, stage("2020-05-10", "at-fir")))
          .containsExactly("2020-05-10");
    }

    @Test
    void that_was_paid_before_it_was_due_is_not_owed() {
      assertThat(ended(ClaimClocks.STAGE_PAYMENT, stage("2020-04-20", "at-fir"), DUE))
          .containsExactly("2020-05-01");
    }

    private static ClaimEvent stage(String on, String stage) {
      return payment(on, 50_000, PaymentPurpose.STAGE, Optional.of(stage));
    }
  }

  @Test
  void what_holds_a_claim_up_is_for_whoever_decides_where_no_other_is_named() {
    assertThat(
            clocks(new ClaimBlocked(day("2019-07-01"), "police-report", List.of())).stream()
                .filter(clock -> clock.about().duty().equals(ClaimClocks.BLOCKAGE)))
        .singleElement()
        .satisfies(clock -> assertThat(clock.owner()).isEqualTo("DLSA"));
  }

  private static ClaimEvent awarded(String on, long rupees) {
    return new ClaimAwarded(day(on), Money.rupees(rupees), AwardExtent.FULL, List.of());
  }

  private static ClaimEvent paid(String on, long rupees) {
    return payment(on, rupees, PaymentPurpose.AWARD, Optional.empty());
  }

  private static ClaimEvent payment(
      String on, long rupees, PaymentPurpose purpose, Optional<String> stage) {
    return new PaymentRecorded(day(on), Money.rupees(rupees), purpose, stage, Optional.empty());
  }

  /** The day on which each clock of the duty ended, if it does not run. */
  private static List<String> ended(String duty, ClaimEvent... more) {
    return clocks(more).stream()
        .filter(clock -> clock.about().duty().equals(duty))
        .map(clock -> clock.endedOn().map(CivilDate::toString).orElse("runs"))
        .distinct()
        .toList();
  }

  private static List<Clock> clocks(ClaimEvent... more) {
    List<ClaimEvent> entries =
        new ArrayList<>(
            List.of(
                new ClaimDrafted(
                    day("2019-05-01"),
                    new SurvivorId(new UUID(1, 1)),
                    "west-bengal-2017",
                    Optional.of(day("2018-01-01"))),
                new ClaimFiled(
                    day("2019-06-01"), Forum.DLSA, Optional.empty(), Optional.empty(), List.of())));
    entries.addAll(List.of(more));
    return ClaimClocks.of(entries);
  }

  private static CivilDate day(String text) {
    return CivilDate.parse(text);
  }
}
