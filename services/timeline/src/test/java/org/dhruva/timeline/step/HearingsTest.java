package org.dhruva.timeline.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.AdjournmentReason;
import org.dhruva.contracts.legal.ProceedingEvent.HearingAdjourned;
import org.dhruva.contracts.legal.ProceedingEvent.HearingHeld;
import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.contracts.legal.ProceedingEvent.HearingScheduled;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HearingsTest {

  private static final CivilDate FEBRUARY = day("2024-02-01");
  private static final CivilDate APRIL = day("2024-04-01");
  private static final CivilDate MAY = day("2024-05-06");
  private static final Optional<LocalTime> AT_ELEVEN = Optional.of(LocalTime.of(11, 0));

  private static CivilDate day(String text) {
    return CivilDate.of(LocalDate.parse(text));
  }

  @Nested
  class Of_a_proceeding {

    private static final ProceedingEvent SET =
        new HearingScheduled(FEBRUARY, APRIL, AT_ELEVEN, HearingPurpose.BAIL);

    private static HearingAdjourned adjourned(Optional<Integer> scheduled, CivilDate next) {
      return new HearingAdjourned(
          APRIL,
          scheduled,
          HearingPurpose.BAIL,
          AdjournmentReason.SURVIVOR_COULD_NOT_COME,
          Optional.of(next));
    }

    @Test
    void is_set_for_its_day() {
      assertThat(Hearings.ofProceeding(List.of(SET)))
          .containsExactly(new SetHearing(1, FEBRUARY, APRIL, AT_ELEVEN, Optional.of("bail")));
    }

    @Test
    void is_not_set_any_more_when_it_was_held() {
      HearingHeld held = new HearingHeld(APRIL, Optional.of(1), HearingPurpose.BAIL);

      assertThat(Hearings.ofProceeding(List.of(SET, held))).isEmpty();
    }

    @Test
    void stays_the_same_one_when_it_is_moved_again_and_again() {
      assertThat(
              Hearings.ofProceeding(
                  List.of(SET, adjourned(Optional.of(1), MAY), adjourned(Optional.of(2), APRIL))))
          .containsExactly(new SetHearing(1, APRIL, APRIL, Optional.empty(), Optional.of("bail")));
    }

    @Test
    void begins_with_its_adjournment_where_it_was_not_entered_before() {
      assertThat(Hearings.ofProceeding(List.of(SET, adjourned(Optional.empty(), MAY))))
          .extracting(SetHearing::began)
          .containsExactly(1, 2);
    }
  }

  @Nested
  class Of_a_claim {

    private static final ClaimEvent SET = new ClaimEvent.HearingScheduled(FEBRUARY, APRIL);

    @Test
    void stays_the_same_one_when_another_day_is_named() {
      assertThat(Hearings.ofClaim(List.of(SET, new ClaimEvent.HearingScheduled(FEBRUARY, MAY))))
          .contains(new SetHearing(1, FEBRUARY, MAY, Optional.empty(), Optional.empty()));
    }

    @Test
    void is_another_one_after_it_was_held() {
      assertThat(Hearings.ofClaim(List.of(SET, new ClaimEvent.HearingHeld(APRIL)))).isEmpty();
      assertThat(Hearings.ofClaim(List.of(SET, new ClaimEvent.HearingHeld(APRIL), SET)))
          .map(SetHearing::began)
          .contains(3);
    }
  }
}
