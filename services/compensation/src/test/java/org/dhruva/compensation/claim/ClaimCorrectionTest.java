package org.dhruva.compensation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dhruva.compensation.claim.ClaimSamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.compensation.claim.ClaimRejection.CorrectionContradicts;
import org.dhruva.compensation.claim.ClaimRejection.Milestone;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimReopened;
import org.dhruva.contracts.compensation.ClaimEvent.ClosingReason;
import org.dhruva.contracts.compensation.ClaimEvent.EntryCorrected;
import org.dhruva.contracts.compensation.ClaimEvent.StageBecameDue;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.CorruptHistory;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A wrong entry is put right by another entry, and everything is derived anew. */
class ClaimCorrectionTest {

  private static final CivilDate TODAY = CivilDate.of(2022, 2, 2);
  private static final int FILING = 2;
  private static final int ORDER = 3;
  private static final int PAYMENT = 4;

  private static Amendment day(CivilDate on) {
    return new Amendment(Optional.of(on), Optional.empty());
  }

  private static Amendment amount(long rupees) {
    return new Amendment(Optional.empty(), Optional.of(Money.rupees(rupees)));
  }

  private static ClaimCommand correct(int entry, Amendment amendment) {
    return new ClaimCommand.Correct(TODAY, entry, amendment, words());
  }

  private static ClaimEvent corrected(int entry, Amendment amendment) {
    return new EntryCorrected(TODAY, entry, amendment, words());
  }

  @Nested
  class Day {

    @Test
    void reads_as_it_should_have_been_and_keeps_its_number() {
      CivilDate real = CivilDate.of(2018, 9, 10);
      claim().given(AWARDED).when(correct(FILING, day(real))).then(corrected(FILING, day(real)));
      claim()
          .given(after(AWARDED, corrected(FILING, day(real))))
          .thenState(
              state -> {
                assertThat(state.file().filedOn()).contains(real);
                assertThat(state.file().entries()).hasSize(4);
                assertThat(state.file().entry(ORDER)).isEqualTo(awarded());
              });
    }

    @Test
    void may_not_come_after_what_followed() {
      claim()
          .given(AWARDED)
          .when(correct(FILING, day(LATER)))
          .thenRejected(
              new CorrectionContradicts(ORDER, new ClaimRejection.DayTooEarly(Milestone.FILING)));
      claim()
          .given(PAID)
          .when(correct(PAYMENT, day(FILING_DAY)))
          .thenRejected(
              new CorrectionContradicts(PAYMENT, new ClaimRejection.DayTooEarly(Milestone.ORDER)));
    }

    @Test
    void a_later_correction_of_the_same_entry_counts() {
      List<ClaimEvent> twice =
          after(
              AWARDED,
              corrected(FILING, day(CivilDate.of(2018, 9, 10))),
              corrected(FILING, day(CivilDate.of(2018, 9, 12))));
      claim()
          .given(twice)
          .thenState(
              state -> assertThat(state.file().filedOn()).contains(CivilDate.of(2018, 9, 12)));
      claim()
          .given(twice)
          .when(correct(ORDER, day(CivilDate.of(2018, 9, 11))))
          .thenRejected(
              new CorrectionContradicts(ORDER, new ClaimRejection.DayTooEarly(Milestone.FILING)));
    }
  }

  @Nested
  class Amount {

    @Test
    void changes_what_stands() {
      claim()
          .given(after(APPEALED, decided(AppealResult.UPHELD)))
          .when(correct(ORDER, amount(350_000)))
          .then(corrected(ORDER, amount(350_000)));
      claim()
          .given(after(APPEALED, decided(AppealResult.UPHELD), corrected(ORDER, amount(350_000))))
          .thenState(
              state -> assertThat(state.file().standingAward()).contains(Money.rupees(350_000)));
    }

    @Test
    void stays_within_the_rules() {
      claim()
          .given(after(APPEALED, decided(AppealResult.ENHANCED, 400_000)))
          .when(correct(ORDER, amount(400_000)))
          .thenRejected(
              new CorrectionContradicts(
                  5, new ClaimRejection.AppealAmountWrong(AppealResult.ENHANCED)));
      claim()
          .given(PAID)
          .when(correct(ORDER, amount(299_999)))
          .thenRejected(
              new CorrectionContradicts(
                  PAYMENT, new ClaimRejection.MoreThanIsOwed(Money.rupees(299_999))));
      claim()
          .given(PAID)
          .when(correct(PAYMENT, amount(0)))
          .thenRejected(
              new CorrectionContradicts(PAYMENT, new ClaimRejection.AmountOutOfBounds("/amount")));
    }

    @Test
    void says_which_entry_contradicts_and_why() {
      assertThat(new CorrectionContradicts(4, new ClaimRejection.MoreThanIsOwed(AWARD)).message())
          .isEqualTo(
              "After this correction entry 4 could not have happened: This is more than is owed,"
                  + " which is 300000 rupees; check the amount, or record the order that grants"
                  + " more.");
    }

    @Test
    void a_smaller_payment_means_it_is_not_paid_in_full_any_more() {
      List<ClaimEvent> less = after(PAID, corrected(PAYMENT, amount(30_000)));
      claim()
          .given(PAID)
          .when(correct(PAYMENT, amount(30_000)))
          .then(corrected(PAYMENT, amount(30_000)));
      claim()
          .given(less)
          .thenState(
              state -> {
                assertThat(state.file().isPaidInFull()).isFalse();
                assertThat(state.file().paidInFullOn()).isEmpty();
                assertThat(state.file().outstanding()).isEqualTo(Money.rupees(270_000));
              });
      claim()
          .given(less)
          .when(new ClaimCommand.Close(TODAY, ClosingReason.PAID_IN_FULL))
          .thenRejected(new ClaimRejection.NotPaidInFull(Money.rupees(270_000)));
    }

    @Test
    void it_is_paid_in_full_anew_with_the_next_payment() {
      claim()
          .given(after(PAID, corrected(PAYMENT, amount(30_000))))
          .when(pay(TODAY, 270_000))
          .then(paid(TODAY, 270_000), paidInFull(TODAY, 300_000));
    }

    @Test
    void a_larger_payment_can_make_it_paid_in_full() {
      claim()
          .given(after(AWARDED, paid(PAYMENT_DAY, 30_000)))
          .when(correct(PAYMENT, amount(300_000)))
          .then(corrected(PAYMENT, amount(300_000)), paidInFull(PAYMENT_DAY, 300_000));
    }

    @Test
    void a_closing_that_loses_its_reason_is_followed_by_reopening() {
      ClaimEvent reopened = new ClaimReopened(TODAY, Optional.empty());
      claim()
          .given(CLOSED)
          .when(correct(PAYMENT, amount(30_000)))
          .then(corrected(PAYMENT, amount(30_000)), reopened);
      claim()
          .given(after(CLOSED, corrected(PAYMENT, amount(30_000)), reopened))
          .thenState(state -> assertThat(state).isInstanceOf(Claim.Decided.class));
      claim()
          .given(after(CLOSED, corrected(PAYMENT, amount(30_000)), reopened))
          .when(correct(PAYMENT, amount(300_000)))
          .then(corrected(PAYMENT, amount(300_000)), paidInFull(PAYMENT_DAY, 300_000));
    }

    @Test
    void an_award_found_in_a_claim_closed_as_rejected_reopens_it() {
      claim()
          .given(
              after(
                  APPEALED, decided(AppealResult.REDUCED), closed(ClosingReason.FINALLY_REJECTED)))
          .when(correct(5, amount(50_000)))
          .then(corrected(5, amount(50_000)), new ClaimReopened(TODAY, Optional.empty()));
    }

    @Test
    void any_other_correction_leaves_a_closed_claim_closed() {
      claim().given(CLOSED).when(correct(PAYMENT, day(LATER))).then(corrected(PAYMENT, day(LATER)));
      claim()
          .given(after(CLOSED, corrected(PAYMENT, day(LATER))))
          .thenState(
              state -> {
                assertThat(state).isInstanceOf(Claim.Closed.class);
                assertThat(state.file().paidInFullOn()).contains(LATER);
              });
    }

    @Test
    void a_withdrawn_claim_cannot_turn_out_to_have_been_paid() {
      claim()
          .given(after(AWARDED, paid(PAYMENT_DAY, 30_000), withdrawn()))
          .when(correct(PAYMENT, amount(300_000)))
          .thenRejected(new CorrectionContradicts(5, new ClaimRejection.AlreadyPaidInFull()));
    }
  }

  @Nested
  class Refused {

    @Test
    void what_is_not_there() {
      claim().given().when(correct(1, amount(1))).thenRejected(new ClaimRejection.NotBegun());
      claim()
          .given(PAID)
          .when(correct(0, amount(1)))
          .thenRejected(new ClaimRejection.NoSuchEntry());
      claim()
          .given(PAID)
          .when(correct(6, amount(1)))
          .thenRejected(new ClaimRejection.NoSuchEntry());
    }

    @Test
    void what_follows_from_others() {
      ClaimEvent due = new StageBecameDue(LATER, "fir", Money.rupees(20_000), Optional.empty());
      claim()
          .given(PAID)
          .when(correct(5, day(LATER)))
          .thenRejected(new ClaimRejection.EntryFollowsFromOthers());
      claim()
          .given(after(STAGED, due))
          .when(correct(3, amount(1)))
          .thenRejected(new ClaimRejection.EntryFollowsFromOthers());
      claim()
          .given(after(PAID, corrected(PAYMENT, amount(30_000))))
          .when(correct(6, day(LATER)))
          .thenRejected(new ClaimRejection.EntryFollowsFromOthers());
    }

    @Test
    void what_changes_nothing_in_the_entry() {
      claim()
          .given(PAID)
          .when(correct(PAYMENT, new Amendment(Optional.empty(), Optional.empty())))
          .thenRejected(new ClaimRejection.AmendmentEmpty());
      claim()
          .given(PAID)
          .when(correct(FILING, amount(1)))
          .thenRejected(new ClaimRejection.AmendmentDoesNotFit());
    }

    @Test
    void a_day_that_had_not_come_when_the_correction_was_made() {
      claim()
          .given(PAID)
          .when(correct(PAYMENT, day(CivilDate.of(2022, 2, 3))))
          .thenRejected(new ClaimRejection.AmendedDayTooLate());
      claim().given(PAID).when(correct(PAYMENT, day(TODAY))).then(corrected(PAYMENT, day(TODAY)));
    }

    @Test
    void nothing_happens_if_it_reads_so_already() {
      claim().given(PAID).when(correct(PAYMENT, amount(300_000))).thenNothing();
      claim()
          .given(after(PAID, corrected(PAYMENT, amount(30_000))))
          .when(correct(PAYMENT, amount(30_000)))
          .thenNothing();
    }

    @Test
    void a_history_that_corrects_what_cannot_be_corrected_is_corrupt() {
      ClaimDecider decider = new ClaimDecider();
      Claim paid = decider.fold(decider.initial(), PAID);
      for (int entry : new int[] {0, 5, 6}) {
        assertThatThrownBy(() -> decider.evolve(paid, corrected(entry, amount(1))))
            .isInstanceOf(CorruptHistory.class);
      }
    }
  }
}
