package org.dhruva.compensation.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.estimate.FactsSamples.*;
import static org.dhruva.compensation.scheme.ViolationCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhruva.compensation.estimate.Estimate.Alongside;
import org.dhruva.compensation.estimate.Estimate.Amount;
import org.dhruva.compensation.estimate.Estimate.Line;
import org.dhruva.compensation.estimate.Estimate.Missing;
import org.dhruva.compensation.estimate.Estimate.OfScheme;
import org.dhruva.compensation.estimate.Estimate.Together;
import org.dhruva.compensation.scheme.Circumstance;
import org.dhruva.compensation.scheme.Schedule.Instalment;
import org.dhruva.contracts.people.SurvivorEvent.Gender;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What other schemes give, how schemes go together, and what is not known. */
class EstimatorTest {

  @Nested
  class CloseToTheBorderOfTwoVersions {

    private static List<OfScheme> odisha(CivilDate offence) {
      return woman(RAPE).aged(20).in("odisha").on(offence).estimate().schemes().stream()
          .filter(of -> of.scheme().startsWith("odisha"))
          .toList();
    }

    @Test
    void a_roughly_known_day_leaves_both_open_and_the_exact_day_is_asked_for() {
      List<OfScheme> both = odisha(CivilDate.about(LocalDate.of(2018, 10, 10)));
      assertThat(both)
          .extracting(OfScheme::scheme)
          .containsExactlyInAnyOrder("odisha-2017", "odisha-2018");
      assertThat(both)
          .allSatisfy(
              of -> {
                assertThat(of.depends()).isTrue();
                assertThat(of.missing()).extracting(Missing::field).contains("offenceOn");
                assertThat(of.alongside()).noneMatch(other -> other.scheme().startsWith("odisha"));
              });
    }

    @Test
    void a_known_day_or_one_far_from_it_picks_one() {
      assertThat(odisha(CivilDate.of(2018, 10, 10)))
          .singleElement()
          .satisfies(
              of -> {
                assertThat(of.scheme()).isEqualTo("odisha-2018");
                assertThat(of.missing()).extracting(Missing::field).doesNotContain("offenceOn");
              });
      assertThat(odisha(CivilDate.about(LocalDate.of(2019, 5, 1))))
          .extracting(OfScheme::scheme)
          .containsExactly("odisha-2018");
    }
  }

  @Test
  void what_a_criminal_court_orders_is_shown_beside_the_others_and_on_top_of_them() {
    OfScheme nalsa = woman(RAPE).aged(20).under("nalsa-2018").orElseThrow();
    assertThat(nalsa.alongside())
        .contains(new Estimate.Alongside("crpc-357", Estimate.Together.IN_ADDITION));
    assertThat(woman(RAPE).aged(20).under("crpc-357").orElseThrow().amount())
        .isEqualTo(Estimate.Amount.LEFT_TO_DECIDER);
  }

  @Nested
  class UnknownFacts {

    @Test
    void an_unknown_age_gives_both_possibilities_and_is_asked_for() {
      OfScheme estimate = woman(GANG_RAPE).under("nalsa-2018").orElseThrow();
      assertThat(estimate.range()).contains(rupees(500_000, 1_500_000));
      assertThat(estimate.depends()).isFalse();
      assertThat(estimate.missing()).extracting(Missing::field).contains("ageAtOffence");
      assertThat(estimate.computation()).extracting(Line::certain).containsExactly(true, false);
      assertThat(estimate.deposits()).hasSize(2);
    }

    @Test
    void a_fact_that_changes_nothing_is_not_asked_for() {
      assertThat(woman(RAPE).aged(20).under("nalsa-2018").orElseThrow().missing())
          .extracting(Missing::field)
          .doesNotContain("gender", "disability", "scheduledCasteOrTribe");
    }

    @Test
    void a_scheme_that_may_not_be_for_her_says_so_and_asks() {
      OfScheme estimate = woman(BONDED_LABOUR).aged(30).under("bonded-labour-2021").orElseThrow();
      assertThat(estimate.depends()).isTrue();
      assertThat(estimate.range()).contains(rupees(200_000, 300_000));
      assertThat(estimate.missing())
          .extracting(Missing::field)
          .containsExactly("releaseCertificate", "disability");
      assertThat(estimate.missing()).allSatisfy(each -> assertThat(each.why()).endsWith("."));
    }

    @Test
    void the_state_is_asked_for_and_all_that_the_schemes_ask() {
      assertThat(woman(RAPE).estimate().missing())
          .extracting(Missing::field)
          .contains("state", "ageAtOffence", "scheduledCasteOrTribe", "endOfTrialOn")
          .doesNotHaveDuplicates();
      assertThat(woman(RAPE).in("bihar").estimate().missing())
          .extracting(Missing::field)
          .doesNotContain("state");
    }

    @Test
    void a_gender_that_is_not_stated_is_unknown() {
      assertThat(
              woman(RAPE)
                  .aged(20)
                  .gender(Optional.of(Gender.NOT_STATED))
                  .under("nalsa-2018")
                  .orElseThrow()
                  .missing())
          .extracting(Missing::field)
          .contains("gender");
    }
  }

  @Nested
  class OtherSchemes {

    @Test
    void the_floor_of_the_central_fund_rises_for_those_under_fourteen() {
      assertThat(woman(TRAFFICKING).aged(13).rangeUnder("cvcf-2015")).isEqualTo(atLeast(150_000));
      assertThat(woman(TRAFFICKING).aged(14).rangeUnder("cvcf-2015")).isEqualTo(atLeast(100_000));
    }

    @Test
    void an_amount_that_was_not_found_is_not_known() {
      for (String state :
          List.of(
              "chhattisgarh",
              "rajasthan",
              "tamil-nadu",
              "uttar-pradesh",
              "assam",
              "karnataka",
              "madhya-pradesh")) {
        assertThat(woman(TRAFFICKING).in(state).under(state + "-357a"))
            .hasValueSatisfying(EstimatorTest::isUnknown);
      }
      assertThat(woman(TRAFFICKING).in("west-bengal").under("west-bengal-2017"))
          .hasValueSatisfying(EstimatorTest::isUnknown);
      assertThat(woman(TRAFFICKING).in("bihar").under("bihar-2018"))
          .hasValueSatisfying(EstimatorTest::isUnknown);
      assertThat(woman(TRAFFICKING).in("delhi").under("delhi-2018"))
          .hasValueSatisfying(EstimatorTest::isUnknown);
      assertThat(woman(TRAFFICKING).in("maharashtra").under("maharashtra-2014"))
          .hasValueSatisfying(EstimatorTest::isUnknown);
    }

    @Test
    void an_amount_can_be_known_in_part() {
      OfScheme bihar =
          woman(RAPE, TRAFFICKING).aged(17).in("bihar").under("bihar-2018").orElseThrow();
      assertThat(bihar.amount()).isEqualTo(Amount.PARTLY_KNOWN);
      assertThat(bihar.range()).contains(rupees(1_050_000, 1_050_000));
      assertThat(bihar.withoutRow()).containsExactly(TRAFFICKING);
    }

    @Test
    void trafficking_by_state() {
      FactsSamples trafficked = woman(TRAFFICKING).aged(20);
      assertThat(trafficked.in("jharkhand").rangeUnder("jharkhand-2016"))
          .isEqualTo(rupees(100_000, 100_000));
      assertThat(trafficked.aged(13).in("jharkhand").rangeUnder("jharkhand-2016"))
          .isEqualTo(rupees(150_000, 150_000));
      assertThat(trafficked.in("andhra-pradesh").rangeUnder("andhra-pradesh-2015"))
          .isEqualTo(rupees(100_000, 100_000));
      assertThat(trafficked.in("andhra-pradesh").rangeUnder("andhra-pradesh-go-28"))
          .isEqualTo(rupees(20_000, 20_000));
      assertThat(trafficked.in("telangana").rangeUnder("telangana-go-9"))
          .isEqualTo(rupees(50_000, 50_000));
      assertThat(trafficked.in("telangana").rangeUnder("telangana-go-28"))
          .isEqualTo(rupees(100_000, 100_000));
      assertThat(trafficked.in("odisha").rangeUnder("odisha-2018")).isEqualTo(rupees(0, 10_000));
      assertThat(trafficked.in("chandigarh").rangeUnder("chandigarh-2016"))
          .isEqualTo(atLeast(100_000));
    }

    @Test
    void the_offence_day_picks_the_version() {
      FactsSamples raped = woman(RAPE).aged(20).in("bihar");
      assertThat(raped.on(CivilDate.of(2018, 6, 30)).rangeUnder("bihar-2014"))
          .isEqualTo(rupees(300_000, 300_000));
      assertThat(raped.on(CivilDate.of(2018, 7, 1)).rangeUnder("bihar-2018"))
          .isEqualTo(rupees(700_000, 700_000));
      assertThat(raped.on(CivilDate.of(2018, 7, 1)).under("bihar-2014")).isEmpty();
      assertThat(raped.on(CivilDate.of(2018, 10, 1)).under("nalsa-2018")).isEmpty();
      assertThat(raped.on(CivilDate.of(2018, 10, 2)).under("nalsa-2018")).isPresent();
    }

    @Test
    void bonded_labour_by_who_she_is() {
      FactsSamples bonded =
          woman(BONDED_LABOUR)
              .aged(30)
              .who(Circumstance.RELEASE_CERTIFICATE, true)
              .who(Circumstance.DISABILITY, false);
      assertThat(bonded.rangeUnder("bonded-labour-2021")).isEqualTo(rupees(200_000, 200_000));
      assertThat(bonded.gender(Optional.of(Gender.MALE)).rangeUnder("bonded-labour-2021"))
          .isEqualTo(rupees(100_000, 100_000));
      assertThat(bonded.gender(Optional.of(Gender.TRANSGENDER)).rangeUnder("bonded-labour-2021"))
          .isEqualTo(rupees(300_000, 300_000));
      OfScheme trafficked =
          bonded
              .violations(List.of(BONDED_LABOUR, TRAFFICKING))
              .under("bonded-labour-2021")
              .orElseThrow();
      assertThat(trafficked.range()).contains(rupees(300_000, 300_000));
      assertThat(trafficked.computation())
          .singleElement()
          .satisfies(line -> assertThat(line.depositMin()).contains(Money.rupees(200_000)));
      assertThat(bonded.who(Circumstance.RELEASE_CERTIFICATE, false).under("bonded-labour-2021"))
          .isEmpty();
    }

    @Test
    void relief_after_an_atrocity_comes_in_instalments_and_in_addition() {
      FactsSamples raped = woman(RAPE).aged(20).who(Circumstance.SCHEDULED_CASTE_OR_TRIBE, true);
      OfScheme relief = raped.under("poa-2016").orElseThrow();
      assertThat(relief.range()).contains(rupees(500_000, 500_000));
      assertThat(relief.computation().getFirst().instalments())
          .extracting(Instalment::percent)
          .containsExactly(50, 25, 25);
      assertThat(raped.rangeUnder("ambedkar-national-relief")).isEqualTo(rupees(200_000, 200_000));
      assertThat(raped.violations(List.of(GANG_RAPE)).rangeUnder("poa-2016"))
          .isEqualTo(rupees(825_000, 825_000));
      assertThat(raped.who(Circumstance.SCHEDULED_CASTE_OR_TRIBE, false).under("poa-2016"))
          .isEmpty();
    }

    @Test
    void a_girl_taken_in_under_the_traffic_act_gets_up_to_ten_lakh_in_maharashtra() {
      FactsSamples girl = woman(TRAFFICKING).aged(17).in("maharashtra");
      assertThat(girl.who(Circumstance.TAKEN_IN_UNDER_ITPA, true).rangeUnder("manodhairya-2018"))
          .isEqualTo(rupees(0, 1_000_000));
      assertThat(girl.who(Circumstance.TAKEN_IN_UNDER_ITPA, false).under("manodhairya-2018"))
          .isEmpty();
      assertThat(
              girl.aged(18).who(Circumstance.TAKEN_IN_UNDER_ITPA, true).under("manodhairya-2018"))
          .isEmpty();
    }

    @Test
    void what_a_court_decides_has_no_schedule() {
      OfScheme ruleNine = woman(RAPE).aged(17).under("pocso-2020-rule-9").orElseThrow();
      assertThat(ruleNine.amount()).isEqualTo(Amount.LEFT_TO_DECIDER);
      assertThat(ruleNine.range()).isEmpty();
      assertThat(woman(RAPE).aged(18).under("pocso-2020-rule-9")).isEmpty();
    }

    @Test
    void a_scheme_deducts_what_it_has_paid_itself() {
      assertThat(
              woman(RAPE)
                  .aged(20)
                  .in("bihar")
                  .received("bihar-2018", 200_000)
                  .rangeUnder("bihar-2018"))
          .isEqualTo(rupees(500_000, 500_000));
    }

    @Test
    void the_home_state_has_schemes_too() {
      Facts here = woman(RAPE).aged(20).in("delhi").facts();
      Facts both =
          new Facts(
              here.offenceOn(),
              here.violations(),
              here.ageAtOffence(),
              here.gender(),
              here.state(),
              Optional.of("west-bengal"),
              here.endOfTrialOn(),
              here.scheduledCasteOrTribe(),
              here.releaseCertificate(),
              here.takenInUnderItpa(),
              here.disability(),
              here.received());
      assertThat(new Estimator(CATALOGUE).estimate(both).schemes())
          .extracting(OfScheme::scheme)
          .contains("delhi-2018", "west-bengal-2017")
          .isSorted();
    }
  }

  @Nested
  class Beside {

    @Test
    void each_says_how_it_goes_with_the_others() {
      FactsSamples raped =
          woman(RAPE).aged(20).in("west-bengal").who(Circumstance.SCHEDULED_CASTE_OR_TRIBE, true);
      assertThat(raped.under("nalsa-2018").orElseThrow().alongside())
          .contains(
              new Alongside("poa-2016", Together.IN_ADDITION),
              new Alongside("west-bengal-2017", Together.DEDUCTED))
          .extracting(Alongside::scheme)
          .doesNotContain("cvcf-2015", "nalsa-2018");
      assertThat(raped.under("west-bengal-2017").orElseThrow().alongside())
          .contains(new Alongside("nalsa-2018", Together.NOT_KNOWN));
      assertThat(raped.under("cvcf-2015").orElseThrow().alongside()).isEmpty();
    }

    @Test
    void a_declaration_that_nothing_was_received_shuts_others_out() {
      OfScheme delhi =
          woman(RAPE)
              .on(CivilDate.of(2017, 5, 1))
              .aged(20)
              .in("delhi")
              .who(Circumstance.SCHEDULED_CASTE_OR_TRIBE, true)
              .under("delhi-2015")
              .orElseThrow();
      assertThat(delhi.alongside()).contains(new Alongside("poa-2016", Together.NOT_TOGETHER));
      assertThat(delhi.notes())
          .contains("It wants a declaration that nothing was received elsewhere.");
    }
  }

  private static void isUnknown(OfScheme estimate) {
    assertThat(estimate.amount()).isEqualTo(Amount.NOT_KNOWN);
    assertThat(estimate.range()).isEmpty();
    assertThat(estimate.computation()).isEmpty();
    assertThat(estimate.notes()).contains("The amount is not known here.");
  }
}
