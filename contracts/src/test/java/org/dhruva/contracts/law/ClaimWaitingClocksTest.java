package org.dhruva.contracts.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealDecided;
import org.dhruva.contracts.compensation.ClaimEvent.AppealFiled;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.AuthorityAnswer;
import org.dhruva.contracts.compensation.ClaimEvent.AuthorityAnswered;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.AwardRefused;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimBlocked;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimDrafted;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimRejected;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentAttached;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.FundsRequested;
import org.dhruva.contracts.compensation.ClaimEvent.FundsSanctioned;
import org.dhruva.contracts.compensation.ClaimEvent.InterestAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.InterimGround;
import org.dhruva.contracts.compensation.ClaimEvent.InterimReliefOrdered;
import org.dhruva.contracts.compensation.ClaimEvent.InterimReliefRequested;
import org.dhruva.contracts.compensation.ClaimEvent.OrderAcknowledged;
import org.dhruva.contracts.compensation.ClaimEvent.OrderServed;
import org.dhruva.contracts.compensation.ClaimEvent.Payer;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentPurpose;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentRecorded;
import org.dhruva.contracts.compensation.ClaimEvent.RecommendationOccasion;
import org.dhruva.contracts.compensation.ClaimEvent.RecommendationReceived;
import org.dhruva.contracts.compensation.ClaimEvent.RecommendingCourt;
import org.dhruva.contracts.compensation.ClaimEvent.RejectionKind;
import org.dhruva.contracts.compensation.ClaimEvent.WritDecided;
import org.dhruva.contracts.compensation.ClaimEvent.WritFiled;
import org.dhruva.contracts.compensation.ClaimEvent.WritResult;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.SurvivorId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The clocks of a claim beside those of enquiry and payment: who has to act, and what ends it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimWaitingClocksTest {

  private static final SurvivorId HER = SurvivorId.parse("6f1f3c1e-7a52-4f0e-9d57-2b6c1d8e4a10");

  private final List<ClaimEvent> entries = new ArrayList<>();

  private static CivilDate day(String day) {
    return CivilDate.parse(day);
  }

  private ClaimWaitingClocksTest claim(String scheme) {
    return then(new ClaimDrafted(day("2024-08-01"), HER, scheme, Optional.of(day("2024-07-10"))));
  }

  private ClaimWaitingClocksTest filed(Forum forum, Long... claimed) {
    return then(
        new ClaimFiled(
            day("2024-09-01"),
            forum,
            Stream.of(claimed).findFirst().map(Money::rupees),
            Optional.empty(),
            List.of()));
  }

  private ClaimWaitingClocksTest awarded(long rupees) {
    return then(
        new ClaimAwarded(day("2024-10-01"), Money.rupees(rupees), AwardExtent.FULL, List.of()));
  }

  private ClaimWaitingClocksTest paid(String on, long rupees, PaymentPurpose purpose) {
    return then(
        new PaymentRecorded(
            day(on), Money.rupees(rupees), purpose, Optional.empty(), Optional.empty()));
  }

  private ClaimWaitingClocksTest then(ClaimEvent event) {
    entries.add(event);
    return this;
  }

  private List<Clock> of(String duty) {
    return ClaimClocks.of(entries).stream()
        .filter(clock -> clock.about().duty().equals(duty))
        .toList();
  }

  private Clock only(String duty) {
    assertThat(of(duty)).hasSize(1);
    return of(duty).getFirst();
  }

  @Test
  void a_recommendation_starts_the_enquiry_and_ends_the_time_to_apply() {
    claim("nalsa-2018")
        .then(
            new RecommendationReceived(
                day("2024-11-01"),
                RecommendingCourt.SESSIONS_COURT,
                RecommendationOccasion.ACQUITTAL,
                Forum.SLSA,
                Optional.empty()));
    assertThat(of(ClaimClocks.ENQUIRY))
        .extracting(clock -> clock.owner() + " " + clock.startedOn())
        .containsExactly("SLSA 2024-11-01", "SLSA 2024-11-01");
    assertThat(only(ClaimClocks.FILING).isRunning()).isFalse();
    filed(Forum.SLSA);
    assertThat(of(ClaimClocks.ENQUIRY)).hasSize(2);
  }

  @Test
  void the_time_to_appeal_is_that_of_the_scheme_and_ends_with_the_appeal() {
    claim("nalsa-2018")
        .filed(Forum.DLSA)
        .then(new ClaimRejected(day("2024-10-01"), RejectionKind.REJECTED, List.of()));
    Clock window = only(ClaimClocks.APPEAL_WINDOW);
    assertThat(window.owner()).isEqualTo("SURVIVOR");
    assertThat(window.dueOn()).contains(day("2024-10-31"));
    assertThat(window.deadline().basis().verified()).isFalse();
    then(new AppealFiled(day("2024-10-20"), Forum.DLSA_CHAIRPERSON));
    assertThat(only(ClaimClocks.APPEAL_WINDOW).endedOn()).contains(day("2024-10-20"));
  }

  @Test
  void less_than_was_asked_for_can_be_appealed_and_all_of_it_need_not_be() {
    claim("jharkhand-2016").filed(Forum.DLSA, 500_000L).awarded(100_000);
    assertThat(only(ClaimClocks.APPEAL_WINDOW).dueOn()).contains(day("2024-12-30"));
    entries.clear();
    claim("jharkhand-2016").filed(Forum.DLSA, 100_000L).awarded(100_000);
    assertThat(of(ClaimClocks.APPEAL_WINDOW)).isEmpty();
    then(new AwardRefused(day("2024-10-05"), Optional.empty()));
    assertThat(only(ClaimClocks.APPEAL_WINDOW).startedOn()).isEqualTo(day("2024-10-01"));
  }

  @Test
  void what_a_higher_authority_decided_has_no_such_time() {
    claim("jharkhand-2016")
        .filed(Forum.DLSA)
        .awarded(100_000)
        .then(new AppealFiled(day("2024-10-10"), Forum.SLSA))
        .then(new AppealDecided(day("2024-12-01"), AppealResult.DISMISSED, Optional.empty()))
        .then(new AwardRefused(day("2024-12-05"), Optional.empty()));
    assertThat(of(ClaimClocks.APPEAL_WINDOW)).isEmpty();
  }

  @Test
  void the_order_of_a_court_has_to_reach_whoever_pays() {
    claim("delhi-2018").filed(Forum.TRIAL_COURT).awarded(300_000);
    assertThat(only(ClaimClocks.ORDER_SERVICE).deadline().limit()).isPresent();
    assertThat(only(ClaimClocks.ORDER_SERVICE).owner()).isEqualTo("TRIAL_COURT");
    then(new OrderServed(day("2024-10-03"), Payer.SLSA));
    assertThat(only(ClaimClocks.ORDER_SERVICE).endedOn()).contains(day("2024-10-03"));
    assertThat(only(ClaimClocks.ORDER_ACKNOWLEDGEMENT).owner()).isEqualTo("SLSA");
    then(new OrderAcknowledged(day("2024-10-09"), Payer.SLSA));
    assertThat(only(ClaimClocks.ORDER_ACKNOWLEDGEMENT).endedOn()).contains(day("2024-10-09"));
  }

  @Test
  void elsewhere_the_days_are_only_counted_and_an_order_of_the_authority_itself_needs_no_clock() {
    claim("west-bengal-2017")
        .filed(Forum.DLSA)
        .awarded(300_000)
        .then(new AppealFiled(day("2024-10-10"), Forum.HIGH_COURT))
        .then(
            new AppealDecided(
                day("2025-01-01"), AppealResult.ENHANCED, Optional.of(Money.rupees(900_000))));
    assertThat(only(ClaimClocks.ORDER_SERVICE).deadline().limit()).isEmpty();
    assertThat(only(ClaimClocks.ORDER_SERVICE).startedOn()).isEqualTo(day("2025-01-01"));
    paid("2025-02-01", 900_000, PaymentPurpose.AWARD);
    assertThat(only(ClaimClocks.ORDER_SERVICE).isRunning()).isFalse();
  }

  @Test
  void funds_are_waited_for_until_they_are_set_aside() {
    claim("west-bengal-2017")
        .filed(Forum.DLSA)
        .awarded(300_000)
        .then(new FundsRequested(day("2024-10-10"), Payer.STATE_GOVERNMENT, Optional.empty()));
    assertThat(only(ClaimClocks.FUNDS).owner()).isEqualTo("STATE_GOVERNMENT");
    then(new FundsSanctioned(day("2024-12-10"), Money.rupees(300_000)));
    assertThat(only(ClaimClocks.FUNDS).endedOn()).contains(day("2024-12-10"));
  }

  @Test
  void a_writ_is_the_high_courts_to_decide() {
    claim("west-bengal-2017").then(new WritFiled(day("2024-10-10"), Optional.empty()));
    assertThat(only(ClaimClocks.WRIT).owner()).isEqualTo("HIGH_COURT");
    then(new WritDecided(day("2024-12-10"), WritResult.ALLOWED));
    assertThat(only(ClaimClocks.WRIT).isRunning()).isFalse();
  }

  @Test
  void interest_is_paid_before_all_is_paid() {
    claim("west-bengal-2017")
        .filed(Forum.DLSA)
        .awarded(300_000)
        .then(new InterestAwarded(day("2025-01-01"), Money.rupees(10_000)));
    paid("2025-02-01", 300_000, PaymentPurpose.AWARD);
    assertThat(only(ClaimClocks.PAYMENT).isRunning()).isTrue();
    paid("2025-03-01", 10_000, PaymentPurpose.AWARD);
    assertThat(only(ClaimClocks.PAYMENT).endedOn()).contains(day("2025-03-01"));
  }

  @Test
  void after_an_attack_with_acid_money_has_times_of_its_own() {
    claim("nalsa-2018")
        .filed(Forum.DLSA)
        .then(
            new InterimReliefRequested(day("2024-09-01"), Optional.of(InterimGround.ACID_ATTACK)));
    assertThat(only(ClaimClocks.ACID_INTERIM_ORDER).dueOn()).contains(day("2024-09-08"));
    then(new InterimReliefOrdered(day("2024-09-05"), Money.rupees(100_000)));
    assertThat(only(ClaimClocks.ACID_INTERIM_ORDER).endedOn()).contains(day("2024-09-05"));
    assertThat(only(ClaimClocks.ACID_INTERIM_PAYMENT).dueOn()).contains(day("2024-09-13"));
    assertThat(of(ClaimClocks.INTERIM_PAYMENT)).isEmpty();
    paid("2024-09-10", 100_000, PaymentPurpose.INTERIM_RELIEF);
    assertThat(only(ClaimClocks.ACID_INTERIM_PAYMENT).endedOn()).contains(day("2024-09-10"));
    assertThat(only(ClaimClocks.ACID_FURTHER_PAYMENT).dueOn()).contains(day("2024-11-05"));
    then(new InterimReliefOrdered(day("2024-10-05"), Money.rupees(200_000)));
    assertThat(only(ClaimClocks.ACID_FURTHER_PAYMENT).isRunning()).isTrue();
    paid("2024-10-20", 200_000, PaymentPurpose.INTERIM_RELIEF);
    assertThat(only(ClaimClocks.ACID_FURTHER_PAYMENT).endedOn()).contains(day("2024-10-20"));
  }

  @Test
  void other_money_before_the_final_order_keeps_its_own_clock() {
    claim("nalsa-2018")
        .filed(Forum.DLSA)
        .then(new InterimReliefRequested(day("2024-09-01"), Optional.of(InterimGround.FIRST_AID)))
        .then(new InterimReliefOrdered(day("2024-09-05"), Money.rupees(10_000)));
    assertThat(of(ClaimClocks.ACID_INTERIM_ORDER)).isEmpty();
    assertThat(only(ClaimClocks.INTERIM_PAYMENT).isRunning()).isTrue();
  }

  @Test
  void manodhairya_has_a_first_sum_and_a_rest() {
    claim("manodhairya-2018").filed(Forum.DLSA);
    assertThat(only(ClaimClocks.FIRST_INSTALMENT).dueOn()).contains(day("2024-09-08"));
    assertThat(only(ClaimClocks.LAST_INSTALMENT).dueOn()).contains(day("2024-12-30"));
    awarded(300_000).paid("2024-10-02", 30_000, PaymentPurpose.AWARD);
    assertThat(only(ClaimClocks.FIRST_INSTALMENT).endedOn()).contains(day("2024-10-02"));
    assertThat(only(ClaimClocks.LAST_INSTALMENT).isRunning()).isTrue();
    paid("2024-11-02", 270_000, PaymentPurpose.AWARD);
    assertThat(only(ClaimClocks.LAST_INSTALMENT).endedOn()).contains(day("2024-11-02"));
    entries.clear();
    claim("nalsa-2018").filed(Forum.DLSA);
    assertThat(of(ClaimClocks.FIRST_INSTALMENT)).isEmpty();
  }

  @Test
  void a_bonded_labourer_waits_for_the_release_certificate_until_it_is_there() {
    claim("bonded-labour-2021").filed(Forum.DISTRICT_MAGISTRATE);
    assertThat(only(ClaimClocks.RELEASE_CERTIFICATE).owner()).isEqualTo("DISTRICT_MAGISTRATE");
    then(new DocumentAttached(day("2024-09-20"), "release-certificate", Optional.empty()));
    assertThat(only(ClaimClocks.RELEASE_CERTIFICATE).endedOn()).contains(day("2024-09-20"));
    entries.clear();
    claim("bonded-labour-2021")
        .then(new DocumentAttached(day("2024-08-20"), "release-certificate", Optional.empty()))
        .filed(Forum.DISTRICT_MAGISTRATE);
    assertThat(of(ClaimClocks.RELEASE_CERTIFICATE)).isEmpty();
  }

  @Test
  void of_two_authorities_each_has_a_task_with_an_end_of_its_own() {
    claim("west-bengal-2017")
        .then(new ClaimBlocked(day("2024-09-10"), "police-report", List.of("bihar", "west-bengal")))
        .then(
            new AuthorityAnswered(
                day("2024-09-20"), "police-report", "bihar", AuthorityAnswer.GAVE_ITS_PART));
    assertThat(of(ClaimClocks.BLOCKAGE))
        .extracting(clock -> clock.owner() + " " + clock.isRunning())
        .containsExactlyInAnyOrder("bihar false", "west-bengal true");
  }

  @Test
  void what_a_criminal_court_orders_is_no_enquiry_and_is_not_paid_by_the_state() {
    claim("bnss-395").filed(Forum.TRIAL_COURT).awarded(50_000);
    assertThat(of(ClaimClocks.ENQUIRY)).isEmpty();
    assertThat(only(ClaimClocks.PAYMENT).owner()).isEqualTo("TRIAL_COURT");
  }
}
