package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dhruva.contracts.legal.ProceedingEvent.RegistrationStep;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.dhruva.testing.Rejections;
import org.junit.jupiter.api.Test;

/** A refusal tells somebody at a form what to do, and at which of its fields. */
class ProceedingRejectionTest {

  private final List<ProceedingRejection> all =
      Rejections.examplesOf(
          ProceedingRejection.class,
          type ->
              switch (type.getSimpleName()) {
                case "Milestone" -> Milestone.FIR;
                case "RegistrationStep" -> RegistrationStep.REFUSED;
                default -> new ProceedingRejection.IsClosed();
              });

  @Test
  void each_points_at_a_field_that_a_form_has_or_at_none() {
    Rejections.assertPointAtFields(all, ProceedingCommand.class);
  }

  /** What is about the case as a whole: there is nothing at the form to change. */
  @Test
  void only_what_is_about_the_whole_case_points_at_no_field() {
    assertThat(Rejections.pointingAtNoField(all))
        .containsExactlyInAnyOrder(
            "NotBegun",
            "AlreadyReported",
            "AlreadyRegistered",
            "NotRegistered",
            "IsClosed",
            "IsOpen",
            "IsStopped",
            "CognizanceNotTaken",
            "CognizanceTakenBefore",
            "NotAZeroFir",
            "NobodyAccused",
            "NobodyUndecided",
            "NobodyToDischarge",
            "NobodyOnTrial",
            "NobodyAwaitsSentence",
            "NobodyOnBail",
            "NothingToAppealAgainst",
            "NoClosureReport",
            "NoPoliceReport",
            "NoProtectionRequested",
            "NoProtectionStands",
            "NoCounselActs",
            "NotExamined",
            "NoThreatReportOrdered",
            "NoDangerNoted",
            "NoSafeServiceRequested",
            "NoAppealOpen",
            "LimitReached");
  }
}
