package org.dhruva.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dhruva.kernel.CivilDate;
import org.dhruva.testing.Rejections;
import org.junit.jupiter.api.Test;

/** A refusal tells somebody at a form what to do, and at which of its fields. */
class StayRejectionTest {

  private final List<StayRejection> all =
      Rejections.examplesOf(
          StayRejection.class,
          type -> type == CivilDate.class ? CivilDate.of(2021, 3, 4) : new StayRejection.HasDied());

  @Test
  void each_points_at_a_field_that_a_form_has_or_at_none() {
    Rejections.assertPointAtFields(all, StayCommand.class);
  }

  /** What is about the stay as a whole: there is nothing at the form to change. */
  @Test
  void only_what_is_about_the_whole_stay_points_at_no_field() {
    assertThat(Rejections.pointingAtNoField(all))
        .containsExactlyInAnyOrder(
            "NotAdmitted",
            "AlreadyAdmitted",
            "AlreadyAway",
            "NotAway",
            "NotYetLeft",
            "HasLeft",
            "HasDied",
            "IsClosed",
            "AlreadyReleased",
            "AlreadyAdult",
            "RestorationBegan",
            "NoRestorationUnderWay",
            "RestorationStepNotDone",
            "NoPetitionPending",
            "NoReportAwaited",
            "LimitReached");
  }
}
