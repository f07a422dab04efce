package org.dhruva.compensation.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.estimate.FactsSamples.*;
import static org.dhruva.compensation.scheme.ViolationCode.*;

import java.util.Optional;
import org.dhruva.compensation.estimate.Estimate.Line;
import org.dhruva.compensation.estimate.Estimate.Line.Step;
import org.dhruva.compensation.estimate.Estimate.Missing;
import org.dhruva.compensation.estimate.Estimate.OfScheme;
import org.dhruva.contracts.people.SurvivorEvent.Gender;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.Test;

/** The published numbers of the scheme of 2018, and what the estimate says of them. */
class NationalSchemeEstimateTest {

  @Test
  void gang_rape_of_a_woman_is_five_to_ten_lakh() {
    assertThat(woman(GANG_RAPE).aged(18).rangeUnder("nalsa-2018"))
        .isEqualTo(rupees(500_000, 1_000_000));
  }

  @Test
  void gang_rape_of_a_minor_is_half_as_much_again() {
    OfScheme estimate = woman(GANG_RAPE).aged(17).under("nalsa-2018").orElseThrow();
    assertThat(estimate.range()).contains(rupees(750_000, 1_500_000));
    assertThat(estimate.computation())
        .extracting(Line::step)
        .containsExactly(Step.ROW, Step.UPLIFT);
    assertThat(estimate.computation())
        .extracting(Line::amount)
        .containsExactly(rupees(500_000, 1_000_000), rupees(250_000, 500_000));
  }

  @Test
  void rows_add_up_and_one_row_counts_once() {
    assertThat(
            woman(RAPE, PREGNANCY_FROM_RAPE, GRIEVOUS_INJURY, MENTAL_INJURY)
                .aged(25)
                .rangeUnder("nalsa-2018"))
        .isEqualTo(rupees(800_000, 1_300_000));
  }

  @Test
  void each_line_says_where_it_is_known_from() {
    OfScheme estimate = woman(RAPE, GRIEVOUS_INJURY).aged(17).under("nalsa-2018").orElseThrow();
    assertThat(estimate.computation())
        .allSatisfy(line -> assertThat(line.provenance()).isPresent())
        .extracting(line -> line.provenance().orElseThrow().verified())
        .containsExactly(true, false, true);
    assertThat(estimate.computation().getFirst().provenance().orElseThrow().clause())
        .contains("schedule, row 3");
    assertThat(estimate.verified()).isFalse();
    assertThat(estimate.notes()).contains("Not yet checked by a lawyer.");
  }

  @Test
  void no_row_names_trafficking() {
    assertThat(woman(TRAFFICKING).aged(20).under("nalsa-2018")).isEmpty();
    assertThat(woman(TRAFFICKING, RAPE).aged(20).under("nalsa-2018").orElseThrow().withoutRow())
        .containsExactly(TRAFFICKING);
  }

  @Test
  void it_is_for_women_and_for_all_children() {
    FactsSamples man = woman(RAPE).gender(Optional.of(Gender.MALE));
    assertThat(man.aged(18).under("nalsa-2018")).isEmpty();
    assertThat(man.aged(17).under("nalsa-2018")).isPresent();
  }

  @Test
  void interim_money_is_a_first_sum_and_a_quarter_of_the_maximum() {
    assertThat(woman(GANG_RAPE).aged(17).under("nalsa-2018").orElseThrow().interim())
        .extracting(Estimate.InterimMoney::amount)
        .containsExactly(rupees(5_000, 10_000), atLeast(375_000));
    assertThat(woman(ACID_FACE).aged(20).under("nalsa-2018").orElseThrow().interim())
        .extracting(Estimate.InterimMoney::amount)
        .containsExactly(
            rupees(5_000, 10_000),
            atLeast(200_000),
            rupees(100_000, 100_000),
            rupees(200_000, 200_000));
  }

  @Test
  void three_quarters_are_deposited_for_a_woman_and_four_fifths_for_a_minor() {
    assertThat(woman(GANG_RAPE).aged(18).under("nalsa-2018").orElseThrow().deposits())
        .singleElement()
        .satisfies(
            split -> {
              assertThat(split.deposited()).isEqualTo(rupees(375_000, 750_000));
              assertThat(split.free()).isEqualTo(rupees(125_000, 250_000));
            });
    assertThat(woman(GANG_RAPE).aged(17).under("nalsa-2018").orElseThrow().deposits())
        .singleElement()
        .satisfies(
            split -> {
              assertThat(split.deposited()).isEqualTo(rupees(600_000, 1_200_000));
              assertThat(split.rule().untilAge()).contains(18);
            });
  }

  @Test
  void what_another_scheme_paid_is_deducted() {
    OfScheme estimate =
        woman(GANG_RAPE)
            .aged(17)
            .received("west-bengal-2017", 300_000)
            .under("nalsa-2018")
            .orElseThrow();
    assertThat(estimate.range()).contains(rupees(450_000, 1_200_000));
    assertThat(estimate.computation().getLast())
        .satisfies(
            line -> {
              assertThat(line.step()).isEqualTo(Step.DEDUCTION);
              assertThat(line.amount()).isEqualTo(rupees(300_000, 300_000));
            });
  }

  @Test
  void what_is_paid_in_addition_to_everything_is_not_deducted() {
    assertThat(woman(RAPE).aged(20).received("poa-2016", 500_000).rangeUnder("nalsa-2018"))
        .isEqualTo(rupees(400_000, 700_000));
  }

  @Test
  void the_last_day_is_three_years_after_the_offence_or_the_end_of_the_trial() {
    OfScheme open = woman(RAPE).aged(20).under("nalsa-2018").orElseThrow();
    assertThat(open.lastDay().orElseThrow().on()).isEqualTo(CivilDate.of(2025, 5, 1));
    assertThat(open.lastDay().orElseThrow().condonable()).contains(true);
    assertThat(open.missing()).extracting(Missing::field).containsExactly("endOfTrialOn");
    OfScheme ended =
        woman(RAPE)
            .aged(20)
            .trialEnded(CivilDate.of(2024, 2, 29))
            .under("nalsa-2018")
            .orElseThrow();
    assertThat(ended.lastDay().orElseThrow().on()).isEqualTo(CivilDate.of(2027, 2, 28));
    assertThat(ended.missing()).isEmpty();
  }
}
