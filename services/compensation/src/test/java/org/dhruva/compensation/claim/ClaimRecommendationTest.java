package org.dhruva.compensation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.claim.ClaimSamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.compensation.claim.ClaimRejection.Milestone;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.RecommendationOccasion;
import org.dhruva.contracts.compensation.ClaimEvent.RecommendationReceived;
import org.dhruva.contracts.compensation.ClaimEvent.RecommendingCourt;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.Test;

/** What a court recommends: a way to a decision without an application, convicted or not. */
class ClaimRecommendationTest {

  private static final ClaimCommand RECOMMEND = recommend(FILING_DAY);
  private static final ClaimEvent RECOMMENDED =
      new RecommendationReceived(
          FILING_DAY,
          RecommendingCourt.TRIAL_COURT,
          RecommendationOccasion.ACQUITTAL,
          Forum.DLSA,
          Optional.empty());
  private static final List<ClaimEvent> ONLY_RECOMMENDED = after(BEGUN, RECOMMENDED);

  private static ClaimCommand recommend(CivilDate on) {
    return new ClaimCommand.RecordRecommendation(
        on,
        RecommendingCourt.TRIAL_COURT,
        RecommendationOccasion.ACQUITTAL,
        Forum.DLSA,
        Optional.empty());
  }

  private static ClaimCommand award(CivilDate on) {
    return new ClaimCommand.Award(on, AWARD, AwardExtent.FULL, List.of(), REASONS);
  }

  @Test
  void brings_a_claim_before_the_authority_though_nobody_filed() {
    claim().given(BEGUN).when(RECOMMEND).then(RECOMMENDED);
    claim()
        .given(ONLY_RECOMMENDED)
        .thenState(state -> assertThat(state).isInstanceOf(Claim.Recommended.class));
    claim()
        .given(ONLY_RECOMMENDED)
        .when(award(ORDER_DAY))
        .then(new ClaimAwarded(ORDER_DAY, AWARD, AwardExtent.FULL, List.of()));
  }

  @Test
  void can_be_followed_by_an_application_and_can_follow_one() {
    claim()
        .given(ONLY_RECOMMENDED)
        .when(
            new ClaimCommand.File(
                FILING_DAY, Forum.DLSA, Optional.empty(), Optional.empty(), List.of()))
        .then(filed());
    claim().given(FILED).when(RECOMMEND).then(RECOMMENDED);
    claim()
        .given(after(FILED, RECOMMENDED))
        .thenState(state -> assertThat(state).isInstanceOf(Claim.Pending.class));
  }

  @Test
  void the_same_again_changes_nothing() {
    claim().given(ONLY_RECOMMENDED).when(RECOMMEND).thenNothing();
  }

  @Test
  void is_too_late_once_an_order_stands() {
    claim().given(AWARDED).when(RECOMMEND).thenRejected(new ClaimRejection.OrderStands());
    claim().given(APPEALED).when(RECOMMEND).thenRejected(new ClaimRejection.AppealIsOpen());
    claim().given(WITHDRAWN).when(RECOMMEND).thenRejected(new ClaimRejection.IsWithdrawn());
    claim().given().when(RECOMMEND).thenRejected(new ClaimRejection.NotBegun());
  }

  @Test
  void comes_after_the_offence_and_before_what_the_authority_does() {
    claim()
        .given(BEGUN)
        .when(recommend(CivilDate.of(2017, 1, 1)))
        .thenRejected(new ClaimRejection.DayTooEarly(Milestone.OFFENCE));
    claim()
        .given(ONLY_RECOMMENDED)
        .when(award(DRAFT_DAY))
        .thenRejected(new ClaimRejection.DayTooEarly(Milestone.RECOMMENDATION));
  }
}
