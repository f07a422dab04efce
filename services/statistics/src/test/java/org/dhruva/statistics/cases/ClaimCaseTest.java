package org.dhruva.statistics.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.statistics.Samples.day;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.kernel.Money;
import org.dhruva.statistics.cases.ClaimFact.AppealDecided;
import org.dhruva.statistics.cases.ClaimFact.Awarded;
import org.dhruva.statistics.cases.ClaimFact.Filed;
import org.dhruva.statistics.cases.ClaimFact.Received;
import org.dhruva.statistics.cases.ClaimFact.Rejected;
import org.dhruva.statistics.cases.ClaimFact.Reopened;
import org.dhruva.statistics.cases.ClaimFact.Withdrawn;
import org.junit.jupiter.api.Test;

class ClaimCaseTest {

  private static final Filed FILED = new Filed(day("2018-09-18"), false);
  private static final Awarded AWARDED = new Awarded(day("2019-09-15"), Money.rupees(150_000));

  @Test
  void an_award_is_paid_on_the_day_of_the_last_rupee() {
    ClaimCase part = claim(FILED, AWARDED, received("2020-01-01", 50_000));
    ClaimCase full =
        claim(FILED, AWARDED, received("2020-01-01", 50_000), received("2021-03-04", 100_000));

    assertThat(part.awardPaidInFullOn()).isEmpty();
    assertThat(full.awardPaidInFullOn()).contains(day("2021-03-04"));
    assertThat(full.firstReceiptOn()).contains(day("2020-01-01"));
  }

  @Test
  void an_enhanced_award_is_unpaid_again() {
    assertThat(
            claim(FILED, AWARDED, received("2020-01-01", 150_000), enhanced(400_000))
                .awardPaidInFullOn())
        .isEmpty();
  }

  @Test
  void an_award_reduced_to_what_was_paid_is_paid_since_the_reduction() {
    AppealDecided reduced =
        new AppealDecided(
            day("2021-01-15"), AppealResult.REDUCED, Optional.of(Money.rupees(50_000)));

    assertThat(claim(FILED, AWARDED, received("2020-01-01", 50_000), reduced).awardPaidInFullOn())
        .contains(day("2021-01-15"));
  }

  @Test
  void a_rejection_is_an_order_and_no_award() {
    ClaimCase rejected = claim(FILED, new Rejected(day("2019-01-01")));

    assertThat(rejected.firstOrderOn()).contains(day("2019-01-01"));
    assertThat(rejected.firstAwardOn()).isEmpty();
    assertThat(rejected.standingAward()).isEmpty();
  }

  @Test
  void a_rejection_turned_on_appeal_is_awarded_on_the_day_of_the_appeal() {
    ClaimCase turned = claim(FILED, new Rejected(day("2019-01-01")), enhanced(400_000));

    assertThat(turned.firstOrderOn()).contains(day("2019-01-01"));
    assertThat(turned.firstAwardOn()).contains(day("2021-01-15"));
    assertThat(turned.standingAward()).contains(Money.rupees(400_000));
  }

  @Test
  void a_claim_sent_back_has_no_award() {
    AppealDecided sentBack =
        new AppealDecided(day("2021-01-15"), AppealResult.SENT_BACK, Optional.empty());

    assertThat(claim(FILED, AWARDED, sentBack).standingAward()).isEmpty();
  }

  @Test
  void a_claim_taken_up_again_is_not_withdrawn() {
    Withdrawn withdrawn = new Withdrawn(day("2019-01-01"));

    assertThat(claim(FILED, withdrawn).withdrawnOn()).contains(day("2019-01-01"));
    assertThat(claim(FILED, withdrawn, new Reopened(day("2019-02-01"))).withdrawnOn()).isEmpty();
  }

  private static ClaimCase claim(ClaimFact... facts) {
    return new ClaimCase(List.of(facts));
  }

  private static Received received(String on, long rupees) {
    return new Received(day(on), Money.rupees(rupees));
  }

  private static AppealDecided enhanced(long rupees) {
    return new AppealDecided(
        day("2021-01-15"), AppealResult.ENHANCED, Optional.of(Money.rupees(rupees)));
  }
}
