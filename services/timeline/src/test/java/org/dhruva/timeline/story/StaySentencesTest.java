package org.dhruva.timeline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.AgeEvidence;
import org.dhruva.contracts.shelter.StayEvent.AgeGroup;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.DueService;
import org.dhruva.contracts.shelter.StayEvent.InquiryOutcome;
import org.dhruva.contracts.shelter.StayEvent.PetitionKind;
import org.dhruva.contracts.shelter.StayEvent.Placement;
import org.dhruva.contracts.shelter.StayEvent.ReportKind;
import org.dhruva.contracts.shelter.StayEvent.Safeguard;
import org.dhruva.contracts.shelter.StayEvent.ServiceAnswer;
import org.dhruva.contracts.shelter.StayEvent.Speaker;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What she reads about the inquiry, the home and the way out. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StaySentencesTest {

  private static final CivilDate DAY = CivilDate.of(2024, 3, 1);

  @Test
  void whether_she_was_heard_is_said_either_way() {
    assertThat(told(new StayEvent.SafeguardRecorded(DAY, Safeguard.HEARD, true)))
        .isEqualTo("You were heard before the decision.");
    assertThat(told(new StayEvent.SafeguardRecorded(DAY, Safeguard.HEARD, false)))
        .isEqualTo("You were not heard before the decision.");
    assertThat(told(new StayEvent.SafeguardRecorded(DAY, Safeguard.PANEL_CONSULTED, false)))
        .isEqualTo("No panel was asked before the decision.");
  }

  @Test
  void how_her_age_was_decided() {
    assertThat(
            told(
                new StayEvent.AgeDetermined(
                    DAY, AgeGroup.CHILD, AgeEvidence.SCHOOL_PAPER, Authority.CWC)))
        .isEqualTo(
            "The Child Welfare Committee decided by a paper of the school that you were under"
                + " eighteen.");
  }

  @Test
  void which_report_was_asked_for_and_what_it_says() {
    assertThat(
            told(
                new StayEvent.ReportOrdered(
                    DAY, ReportKind.PROBATION_OFFICER, Optional.of(CivilDate.of(2024, 3, 20)))))
        .isEqualTo("The report of the probation officer was asked for, by 20 March 2024.");
    assertThat(
            told(
                new StayEvent.ReportReceived(
                    DAY,
                    ReportKind.FAMILY_CAPACITY,
                    Optional.of(InquiryOutcome.COULD_NOT_BE_DONE))))
        .isEqualTo("The report about the family is there: could not be done.");
  }

  @Test
  void where_a_child_will_live() {
    assertThat(
            told(
                new StayEvent.PlacementOrdered(
                    DAY, Placement.FOSTER_CARE, Authority.CWC, Optional.empty())))
        .isEqualTo("The Child Welfare Committee decided where you will live (foster care).");
  }

  @Test
  void what_there_is_in_the_home_and_who_said_so() {
    assertThat(told(answered(Speaker.SURVIVOR)))
        .isEqualTo("You said what you have in the home (medical care): not wanted.");
    assertThat(told(answered(Speaker.LAWYER)))
        .isEqualTo("Your lawyer wrote down what you have in the home (medical care): not wanted.");
  }

  @Test
  void a_permit_that_lapsed() {
    assertThat(told(new StayEvent.RestorationStepReopened(DAY, "travel-permit")))
        .isEqualTo("A step of your way home has to be done again: travel permit.");
  }

  @Test
  void what_else_she_asked_for() {
    assertThat(told(petition(PetitionKind.EXECUTION)))
        .isEqualTo("You asked the magistrate to have the order for release carried out.");
    assertThat(told(petition(PetitionKind.EARLY_HEARING)))
        .isEqualTo("You asked the magistrate for an early hearing.");
    assertThat(told(petition(PetitionKind.OWN_STAY)))
        .isEqualTo("You asked the magistrate to be kept in a home.");
  }

  private static StayEvent petition(PetitionKind kind) {
    return new StayEvent.PetitionFiled(
        DAY, kind, Optional.of(Authority.MAGISTRATE), Optional.empty());
  }

  private static StayEvent answered(Speaker by) {
    return new StayEvent.ServiceAnswered(
        DAY, DueService.MEDICAL_CARE, ServiceAnswer.DO_NOT_WANT, by, Optional.empty());
  }

  private static String told(StayEvent event) {
    return new StaySentences(Voice.TO_HER).tell(event).sentence();
  }
}
