package org.dhruva.timeline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AuthorityAnswer;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.InterimGround;
import org.dhruva.contracts.compensation.ClaimEvent.JurisdictionPart;
import org.dhruva.contracts.compensation.ClaimEvent.Payer;
import org.dhruva.contracts.compensation.ClaimEvent.RecommendationOccasion;
import org.dhruva.contracts.compensation.ClaimEvent.RecommendingCourt;
import org.dhruva.contracts.compensation.ClaimEvent.WritResult;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What she reads of courts that recommend, of an order on its way, and of what goes on beside. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimSentencesTest {

  private static final CivilDate DAY = CivilDate.of(2024, 3, 1);

  @Test
  void a_court_recommended_it_though_nobody_was_convicted() {
    assertThat(
            told(
                new ClaimEvent.RecommendationReceived(
                    DAY,
                    RecommendingCourt.SESSIONS_COURT,
                    RecommendationOccasion.ACQUITTAL,
                    Forum.DLSA,
                    Optional.empty())))
        .isEqualTo(
            "The Sessions Court recommended compensation for you, though nobody was convicted. The"
                + " District Legal Services Authority has to decide.");
  }

  @Test
  void the_order_is_on_its_way_to_whoever_pays() {
    assertThat(told(new ClaimEvent.OrderServed(DAY, Payer.SLSA)))
        .isEqualTo("The order was sent to the State Legal Services Authority, which has to pay.");
    assertThat(told(new ClaimEvent.OrderAcknowledged(DAY, Payer.SLSA)))
        .isEqualTo("The State Legal Services Authority confirmed that the order is there.");
    assertThat(
            told(
                new ClaimEvent.FundsRequested(
                    DAY, Payer.STATE_GOVERNMENT, Optional.of(Money.rupees(300_000)))))
        .startsWith("Money to pay you was asked for from the State government: ");
  }

  @Test
  void the_high_court_and_interest() {
    assertThat(told(new ClaimEvent.WritFiled(DAY, Optional.empty())))
        .isEqualTo("You asked the High Court to order what was not done.");
    assertThat(told(new ClaimEvent.WritDecided(DAY, WritResult.ALLOWED)))
        .isEqualTo("The High Court decided for you.");
    assertThat(told(new ClaimEvent.InterestClaimed(DAY, Optional.empty())))
        .isEqualTo("You asked for interest, because the money is late.");
    assertThat(told(new ClaimEvent.InterestAwarded(DAY, Money.rupees(20_000))))
        .endsWith("of interest was granted to you on top of the award. It is not paid yet.");
  }

  @Test
  void who_answered_and_which_states_have_a_part() {
    assertThat(
            told(
                new ClaimEvent.AuthorityAnswered(
                    DAY, "release-certificate", "bihar", AuthorityAnswer.NOT_RESPONSIBLE)))
        .isEqualTo("Bihar says that it is not for it to give: release certificate.");
    assertThat(told(new ClaimEvent.JurisdictionNamed(DAY, "bihar", JurisdictionPart.HOME)))
        .isEqualTo("Bihar has a part in the claim: your home is there.");
  }

  @Test
  void what_money_before_the_order_is_needed_for() {
    assertThat(
            told(
                new ClaimEvent.InterimReliefRequested(
                    DAY, Optional.of(InterimGround.MEDICAL_TREATMENT))))
        .isEqualTo("You asked for money before the final order, for treatment.");
    assertThat(told(new ClaimEvent.InterimReliefRequested(DAY, Optional.empty())))
        .isEqualTo("You asked for money before the final order.");
  }

  private static String told(ClaimEvent event) {
    return new ClaimSentences(Voice.TO_HER).tell(event).sentence();
  }
}
