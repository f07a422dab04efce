package org.dhruva.compensation.estimate;

import java.util.function.UnaryOperator;
import org.dhruva.compensation.scheme.Circumstance;
import org.dhruva.compensation.scheme.Person;
import org.dhruva.contracts.people.SurvivorEvent.Gender;

/** A fact that may be missing, and what hangs on it. */
enum Question {
  AGE_AT_OFFENCE(
      "ageAtOffence",
      "Her age on the day of the offence decides about amounts for children, deposits and whether"
          + " the scheme is for her.",
      person -> person.aged(0)),
  GENDER(
      "gender", "Some schemes and amounts are for women only.", person -> person.of(Gender.FEMALE)),
  SCHEDULED_CASTE_OR_TRIBE(
      "scheduledCasteOrTribe",
      "Relief after atrocities is for members of Scheduled Castes and Scheduled Tribes.",
      without(Circumstance.SCHEDULED_CASTE_OR_TRIBE)),
  RELEASE_CERTIFICATE(
      "releaseCertificate",
      "Bonded labourers are helped to begin anew once they have a release certificate.",
      without(Circumstance.RELEASE_CERTIFICATE)),
  TAKEN_IN_UNDER_ITPA(
      "takenInUnderItpa",
      "Girls who were taken in under the Immoral Traffic (Prevention) Act may claim where others may"
          + " not.",
      without(Circumstance.TAKEN_IN_UNDER_ITPA)),
  DISABILITY("disability", "A disability can raise the amount.", without(Circumstance.DISABILITY)),
  STATE(
      "state",
      "Every State has schemes of its own: the State where it happened decides which.",
      UnaryOperator.identity()),
  EXACT_DAY(
      "offenceOn",
      "The rules changed close to that day: the exact day decides which version it is.",
      UnaryOperator.identity()),
  END_OF_TRIAL(
      "endOfTrialOn",
      "The time in which to apply may also run from the end of the trial.",
      UnaryOperator.identity());

  private final String field;
  private final String why;
  private final UnaryOperator<Person> leftOpen;

  Question(String field, String why, UnaryOperator<Person> leftOpen) {
    this.field = field;
    this.why = why;
    this.leftOpen = leftOpen;
  }

  Estimate.Missing missing() {
    return new Estimate.Missing(field, why);
  }

  /** The same for all who differ only in the answer. */
  Person leftOpen(Person person) {
    return leftOpen.apply(person);
  }

  private static UnaryOperator<Person> without(Circumstance circumstance) {
    return person -> person.with(circumstance, false);
  }
}
