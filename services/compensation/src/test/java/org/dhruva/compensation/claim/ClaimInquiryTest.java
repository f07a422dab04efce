package org.dhruva.compensation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.claim.ClaimSamples.*;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dhruva.compensation.claim.ClaimRejection.Milestone;
import org.dhruva.contracts.compensation.ClaimEvent.HearingHeld;
import org.dhruva.contracts.compensation.ClaimEvent.HearingScheduled;
import org.dhruva.contracts.compensation.ClaimEvent.InquiryKind;
import org.dhruva.contracts.compensation.ClaimEvent.InquiryOpened;
import org.dhruva.contracts.compensation.ClaimEvent.InterimReliefDeclined;
import org.dhruva.contracts.compensation.ClaimEvent.InterimReliefOrdered;
import org.dhruva.contracts.compensation.ClaimEvent.InterimReliefRequested;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Between filing and order: inquiries, hearings and interim relief. */
class ClaimInquiryTest {

  private static final CivilDate DAY = CivilDate.of(2018, 12, 3);
  private static final CivilDate HEARING_DAY = CivilDate.of(2019, 1, 14);

  /** What is true of everything an authority does with a claim. */
  private static void comesAfterTheFiling(ClaimCommand inTime, ClaimCommand tooEarly) {
    claim().given().when(inTime).thenRejected(new ClaimRejection.NotBegun());
    claim().given(BEGUN).when(inTime).thenRejected(new ClaimRejection.NotFiled());
    claim().given(WITHDRAWN).when(inTime).thenRejected(new ClaimRejection.IsWithdrawn());
    claim().given(CLOSED).when(inTime).thenRejected(new ClaimRejection.IsClosed());
    claim()
        .given(FILED)
        .when(tooEarly)
        .thenRejected(new ClaimRejection.DayTooEarly(Milestone.FILING));
  }

  @Nested
  class OpenInquiry {

    private static final ClaimCommand OPEN = new ClaimCommand.OpenInquiry(DAY, InquiryKind.SOCIAL);
    private static final InquiryOpened OPENED = new InquiryOpened(DAY, InquiryKind.SOCIAL);

    @Test
    void the_authority_looks_into_it() {
      claim().given(FILED).when(OPEN).then(OPENED);
    }

    @Test
    void may_become_known_after_the_order() {
      claim().given(APPEALED).when(OPEN).then(OPENED);
    }

    @Test
    void the_same_again_changes_nothing() {
      claim().given(after(FILED, OPENED)).when(OPEN).thenNothing();
    }

    @Test
    void comes_after_the_filing() {
      comesAfterTheFiling(OPEN, new ClaimCommand.OpenInquiry(DRAFT_DAY, InquiryKind.SOCIAL));
    }
  }

  @Nested
  class ScheduleHearing {

    private static final ClaimCommand SCHEDULE = new ClaimCommand.ScheduleHearing(DAY, HEARING_DAY);
    private static final HearingScheduled SCHEDULED = new HearingScheduled(DAY, HEARING_DAY);

    @Test
    void a_hearing_is_set_for_a_day() {
      claim().given(FILED).when(SCHEDULE).then(SCHEDULED);
    }

    @Test
    void the_same_again_changes_nothing() {
      claim().given(after(FILED, SCHEDULED)).when(SCHEDULE).thenNothing();
    }

    @Test
    void is_not_set_for_a_day_that_had_passed() {
      claim()
          .given(FILED)
          .when(new ClaimCommand.ScheduleHearing(HEARING_DAY, DAY))
          .thenRejected(new ClaimRejection.PlannedDayTooEarly("/hearingOn"));
    }

    @Test
    void comes_after_the_filing() {
      comesAfterTheFiling(SCHEDULE, new ClaimCommand.ScheduleHearing(DRAFT_DAY, HEARING_DAY));
    }
  }

  @Nested
  class HoldHearing {

    private static final ClaimCommand HOLD = new ClaimCommand.HoldHearing(HEARING_DAY);
    private static final HearingHeld HELD = new HearingHeld(HEARING_DAY);

    @Test
    void the_claim_is_heard() {
      claim().given(after(FILED, new HearingScheduled(DAY, HEARING_DAY))).when(HOLD).then(HELD);
    }

    @Test
    void nobody_needs_to_have_entered_when_it_was_set() {
      claim().given(FILED).when(HOLD).then(HELD);
    }

    @Test
    void the_same_again_changes_nothing() {
      claim().given(after(FILED, HELD)).when(HOLD).thenNothing();
    }

    @Test
    void comes_after_the_filing() {
      comesAfterTheFiling(HOLD, new ClaimCommand.HoldHearing(DRAFT_DAY));
    }
  }

  @Nested
  class RequestInterimRelief {

    private static final ClaimCommand REQUEST =
        new ClaimCommand.RequestInterimRelief(DAY, Optional.empty());

    @Test
    void money_is_asked_for_before_the_order() {
      claim().given(FILED).when(REQUEST).then(new InterimReliefRequested(DAY, Optional.empty()));
    }

    @Test
    void the_same_again_changes_nothing() {
      claim()
          .given(after(FILED, new InterimReliefRequested(DAY, Optional.empty())))
          .when(REQUEST)
          .thenNothing();
    }

    @Test
    void comes_after_the_filing() {
      comesAfterTheFiling(
          REQUEST, new ClaimCommand.RequestInterimRelief(DRAFT_DAY, Optional.empty()));
    }

    @Test
    void a_staged_scheme_has_none() {
      claim().given(STAGED).when(REQUEST).thenRejected(new ClaimRejection.PaysInStages());
    }
  }

  @Nested
  class OrderInterimRelief {

    private static final Money AMOUNT = Money.rupees(25_000);
    private static final ClaimCommand ORDER = new ClaimCommand.OrderInterimRelief(DAY, AMOUNT);

    @Test
    void money_is_owed_before_the_order() {
      claim().given(FILED).when(ORDER).then(new InterimReliefOrdered(DAY, AMOUNT));
      claim()
          .given(after(FILED, new InterimReliefOrdered(DAY, AMOUNT)))
          .thenState(state -> assertThat(state.file().outstanding()).isEqualTo(AMOUNT));
    }

    @Test
    void the_same_again_changes_nothing() {
      claim().given(after(FILED, new InterimReliefOrdered(DAY, AMOUNT))).when(ORDER).thenNothing();
    }

    @Test
    void is_an_amount_of_rupees() {
      claim()
          .given(FILED)
          .when(new ClaimCommand.OrderInterimRelief(DAY, Money.ZERO))
          .thenRejected(new ClaimRejection.AmountOutOfBounds("/amount"));
    }

    @Test
    void comes_after_the_filing() {
      comesAfterTheFiling(ORDER, new ClaimCommand.OrderInterimRelief(DRAFT_DAY, AMOUNT));
    }

    @Test
    void a_staged_scheme_has_none() {
      claim().given(STAGED).when(ORDER).thenRejected(new ClaimRejection.PaysInStages());
    }
  }

  @Nested
  class DeclineInterimRelief {

    private static final ClaimCommand DECLINE = decline(DAY, List.of("no-fir"));
    private static final InterimReliefDeclined DECLINED =
        new InterimReliefDeclined(DAY, List.of("no-fir"));

    private static ClaimCommand decline(CivilDate on, List<String> reasons) {
      return new ClaimCommand.DeclineInterimRelief(on, reasons, REASONS);
    }

    @Test
    void the_request_fails() {
      claim()
          .given(after(FILED, new InterimReliefRequested(DAY, Optional.empty())))
          .when(DECLINE)
          .then(DECLINED);
    }

    @Test
    void the_same_again_changes_nothing() {
      claim().given(after(FILED, DECLINED)).when(DECLINE).thenNothing();
    }

    @Test
    void gives_its_reasons_as_codes_and_not_too_many() {
      claim()
          .given(FILED)
          .when(decline(DAY, List.of("No FIR")))
          .thenRejected(new ClaimRejection.ReasonMalformed());
      claim()
          .given(FILED)
          .when(decline(DAY, Collections.nCopies(ClaimRules.REASONS_MAX + 1, "no-fir")))
          .thenRejected(new ClaimRejection.LimitReached("reasons", ClaimRules.REASONS_MAX));
    }

    @Test
    void comes_after_the_filing() {
      comesAfterTheFiling(DECLINE, decline(DRAFT_DAY, List.of()));
    }

    @Test
    void a_staged_scheme_has_none() {
      claim().given(STAGED).when(DECLINE).thenRejected(new ClaimRejection.PaysInStages());
    }
  }
}
