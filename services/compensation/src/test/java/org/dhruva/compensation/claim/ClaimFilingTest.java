package org.dhruva.compensation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.claim.ClaimSamples.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhruva.compensation.claim.ClaimRejection.Milestone;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAcknowledged;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimDrafted;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.ReliefStage;
import org.dhruva.contracts.compensation.ClaimEvent.StageTrigger;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From the first draft to a claim that the authority has. */
class ClaimFilingTest {

  private static final CivilDate NEXT_DAY = CivilDate.of(2018, 9, 19);

  @Nested
  class Draft {

    private static final ClaimCommand DRAFT =
        new ClaimCommand.Draft(DRAFT_DAY, RUPA, SCHEME, Optional.of(OFFENCE_DAY), CATALOGUE);

    @Test
    void begins_a_claim() {
      claim().given().when(DRAFT).then(ClaimSamples.drafted());
    }

    @Test
    void the_day_of_the_offence_may_be_unknown() {
      claim()
          .given()
          .when(new ClaimCommand.Draft(DRAFT_DAY, RUPA, SCHEME, Optional.empty(), CATALOGUE))
          .then(new ClaimDrafted(DRAFT_DAY, RUPA, SCHEME, Optional.empty()));
    }

    @Test
    void the_same_draft_again_changes_nothing() {
      claim().given(BEGUN).when(DRAFT).thenNothing();
      claim().given(CLOSED).when(DRAFT).thenNothing();
    }

    @Test
    void a_claim_is_begun_once() {
      ClaimCommand other =
          new ClaimCommand.Draft(LATER, RUPA, "odisha-2017", Optional.empty(), CATALOGUE);
      claim().given(BEGUN).when(other).thenRejected(new ClaimRejection.AlreadyBegun());
      claim().given(CLOSED).when(other).thenRejected(new ClaimRejection.AlreadyBegun());
    }

    @Test
    void no_claim_is_begun_before_the_offence() {
      claim()
          .given()
          .when(new ClaimCommand.Draft(DRAFT_DAY, RUPA, SCHEME, Optional.of(LATER), CATALOGUE))
          .thenRejected(new ClaimRejection.OffenceTooLate());
    }

    @Test
    void a_scheme_is_a_code_and_no_free_text() {
      claim()
          .given()
          .when(new ClaimCommand.Draft(DRAFT_DAY, RUPA, "West Bengal", Optional.empty(), CATALOGUE))
          .thenRejected(new ClaimRejection.CodeMalformed("/scheme"));
    }

    @Test
    void of_a_family_the_day_of_the_offence_picks_the_version() {
      claim()
          .given()
          .when(draft("odisha", "2017-05-01"))
          .then(drafted("odisha-2017", "2017-05-01"));
      claim()
          .given()
          .when(draft("odisha", "2018-10-01"))
          .then(drafted("odisha-2017", "2018-10-01"));
      claim()
          .given()
          .when(draft("odisha", "2018-10-02"))
          .then(drafted("odisha-2018", "2018-10-02"));
    }

    @Test
    void the_same_family_again_changes_nothing() {
      claim()
          .given(drafted("odisha-2017", "2017-05-01"))
          .when(draft("odisha", "2017-05-01"))
          .thenNothing();
    }

    @Test
    void a_version_of_another_day_is_refused_with_the_right_one() {
      ClaimRejection refused = new ClaimRejection.SchemeNotInForce(Optional.of("odisha-2018"));
      claim().given().when(draft("odisha-2017", "2019-05-01")).thenRejected(refused);
      assertThat(refused.message()).contains("choose odisha-2018.");
      assertThat(refused.field()).contains("/scheme");
    }

    @Test
    void where_no_version_was_in_force_there_is_none_to_choose() {
      ClaimRejection refused = new ClaimRejection.SchemeNotInForce(Optional.empty());
      claim().given().when(draft("odisha", "2016-12-31")).thenRejected(refused);
      claim().given().when(draft("odisha-2017", "2016-05-01")).thenRejected(refused);
      assertThat(refused.message()).contains("No version of this scheme");
    }

    @Test
    void an_approximate_day_close_to_the_border_refuses_no_version() {
      claim()
          .given()
          .when(draft("odisha-2018", "2018-09-15~"))
          .then(drafted("odisha-2018", "2018-09-15~"));
    }

    @Test
    void without_a_day_a_family_of_several_versions_asks_for_it() {
      ClaimRejection refused =
          new ClaimRejection.OffenceDayNeeded(List.of("odisha-2017", "odisha-2018"));
      claim()
          .given()
          .when(new ClaimCommand.Draft(LATER, RUPA, "odisha", Optional.empty(), CATALOGUE))
          .thenRejected(refused);
      assertThat(refused.message()).endsWith("choose one of: odisha-2017, odisha-2018.");
      assertThat(refused.field()).contains("/offenceOn");
      claim()
          .given()
          .when(new ClaimCommand.Draft(LATER, RUPA, "west-bengal", Optional.empty(), CATALOGUE))
          .then(new ClaimDrafted(LATER, RUPA, SCHEME, Optional.empty()));
    }

    @Test
    void a_scheme_that_is_in_no_catalogue_is_unknown() {
      claim()
          .given()
          .when(draft("atlantis", "2018-05-01"))
          .thenRejected(new ClaimRejection.SchemeUnknown());
    }

    private static ClaimCommand draft(String scheme, String offence) {
      return new ClaimCommand.Draft(
          LATER, RUPA, scheme, Optional.of(CivilDate.parse(offence)), CATALOGUE);
    }

    private static ClaimDrafted drafted(String scheme, String offence) {
      return new ClaimDrafted(LATER, RUPA, scheme, Optional.of(CivilDate.parse(offence)));
    }
  }

  @Nested
  class File {

    private static final ClaimCommand FILE = file(FILING_DAY, List.of());

    private static ClaimCommand file(CivilDate on, List<ReliefStage> stages) {
      return new ClaimCommand.File(on, Forum.DLSA, Optional.empty(), Optional.empty(), stages);
    }

    private static ReliefStage stage(String code, Money amount) {
      return new ReliefStage(code, StageTrigger.FIR, amount);
    }

    @Test
    void hands_the_claim_in() {
      Optional<Money> claimed = Optional.of(Money.rupees(1_900_000));
      claim().given(BEGUN).when(FILE).then(filed());
      claim()
          .given(BEGUN)
          .when(
              new ClaimCommand.File(
                  FILING_DAY, Forum.TRIAL_COURT, claimed, Optional.of(words()), List.of()))
          .then(
              new ClaimFiled(
                  FILING_DAY, Forum.TRIAL_COURT, claimed, Optional.of(words()), List.of()));
    }

    @Test
    void keeps_the_stages_as_the_scheme_has_them_on_that_day() {
      claim()
          .given(BEGUN)
          .when(
              new ClaimCommand.File(
                  FILING_DAY, Forum.STATE_DEPARTMENT, Optional.empty(), Optional.empty(), stages()))
          .then(filedInStages());
    }

    @Test
    void the_same_filing_again_changes_nothing() {
      claim().given(AWARDED).when(FILE).thenNothing();
    }

    @Test
    void a_claim_is_filed_once() {
      claim()
          .given(AWARDED)
          .when(file(LATER, List.of()))
          .thenRejected(new ClaimRejection.AlreadyFiled());
    }

    @Test
    void needs_a_draft() {
      claim().given().when(FILE).thenRejected(new ClaimRejection.NotBegun());
      claim()
          .given(after(BEGUN, withdrawn()))
          .when(FILE)
          .thenRejected(new ClaimRejection.IsWithdrawn());
    }

    @Test
    void nothing_is_filed_before_the_offence() {
      claim()
          .given(BEGUN)
          .when(file(CivilDate.of(2017, 11, 1), List.of()))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.OFFENCE));
    }

    @Test
    void an_approximate_day_is_not_held_against_her() {
      CivilDate about = CivilDate.about(CivilDate.of(2017, 10, 15).day());
      claim()
          .given(BEGUN)
          .when(file(about, List.of()))
          .then(new ClaimFiled(about, Forum.DLSA, Optional.empty(), Optional.empty(), List.of()));
      claim()
          .given(BEGUN)
          .when(file(CivilDate.about(CivilDate.of(2017, 9, 15).day()), List.of()))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.OFFENCE));
    }

    @Test
    void amounts_are_rupees_within_bounds() {
      for (Money amount :
          List.of(
              Money.ZERO, Money.rupees(-1), Money.rupees(1_000_000_001), new Money(100, "USD"))) {
        claim()
            .given(BEGUN)
            .when(
                new ClaimCommand.File(
                    FILING_DAY, Forum.DLSA, Optional.of(amount), Optional.empty(), List.of()))
            .thenRejected(new ClaimRejection.AmountOutOfBounds("/claimed"));
        claim()
            .given(BEGUN)
            .when(file(FILING_DAY, List.of(stage("fir", amount))))
            .thenRejected(new ClaimRejection.AmountOutOfBounds("/stages"));
      }
    }

    @Test
    void stages_are_few_and_each_has_a_code_of_its_own() {
      ReliefStage fir = stage("fir", AWARD);
      claim()
          .given(BEGUN)
          .when(file(FILING_DAY, List.of(fir, fir)))
          .thenRejected(new ClaimRejection.StageTwice());
      claim()
          .given(BEGUN)
          .when(file(FILING_DAY, List.of(stage("FIR", AWARD))))
          .thenRejected(new ClaimRejection.CodeMalformed("/stages"));
      claim()
          .given(BEGUN)
          .when(
              file(
                  FILING_DAY,
                  IntStream.rangeClosed(0, ClaimRules.STAGES_MAX)
                      .mapToObj(i -> stage("stage-" + i, AWARD))
                      .toList()))
          .thenRejected(new ClaimRejection.LimitReached("stages", ClaimRules.STAGES_MAX));
    }
  }

  @Nested
  class Acknowledge {

    private static final ClaimCommand ACKNOWLEDGE =
        new ClaimCommand.Acknowledge(NEXT_DAY, Optional.of(words()));
    private static final ClaimAcknowledged ACKNOWLEDGED =
        new ClaimAcknowledged(NEXT_DAY, Optional.of(words()));

    @Test
    void the_authority_has_the_claim() {
      claim().given(FILED).when(ACKNOWLEDGE).then(ACKNOWLEDGED);
      claim()
          .given(after(FILED, ACKNOWLEDGED))
          .thenState(state -> assertThat(state.file().isAcknowledged()).isTrue());
    }

    @Test
    void may_become_known_after_the_order() {
      claim().given(AWARDED).when(ACKNOWLEDGE).then(ACKNOWLEDGED);
    }

    @Test
    void the_same_again_changes_nothing() {
      claim().given(after(FILED, ACKNOWLEDGED)).when(ACKNOWLEDGE).thenNothing();
    }

    @Test
    void is_recognised_although_its_words_are_stored_sealed() {
      claim()
          .given(
              after(
                  FILED,
                  new ClaimAcknowledged(
                      NEXT_DAY,
                      Optional.of(
                          new Sealed.Locked<>(RUPA, new UUID(1, 2), "/reference", "c2VhbGVk")))))
          .when(ACKNOWLEDGE)
          .thenNothing();
    }

    @Test
    void happens_once() {
      claim()
          .given(after(FILED, ACKNOWLEDGED))
          .when(new ClaimCommand.Acknowledge(LATER, Optional.empty()))
          .thenRejected(new ClaimRejection.AlreadyAcknowledged());
    }

    @Test
    void comes_after_the_filing() {
      claim().given(BEGUN).when(ACKNOWLEDGE).thenRejected(new ClaimRejection.NotFiled());
      claim()
          .given(FILED)
          .when(new ClaimCommand.Acknowledge(DRAFT_DAY, Optional.empty()))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.FILING));
    }
  }
}
