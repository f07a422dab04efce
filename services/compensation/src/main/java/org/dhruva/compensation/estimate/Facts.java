package org.dhruva.compensation.estimate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dhruva.compensation.scheme.Circumstance;
import org.dhruva.compensation.scheme.ViolationCode;
import org.dhruva.contracts.people.SurvivorEvent.Gender;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/**
 * What is known. Whatever is left out is not known, and the estimate asks for it where it matters.
 *
 * @param offenceOn the day of the offence, from 1950 to 2100; it picks the versions of the schemes
 * @param violations what was done to her, from 1 to 20
 * @param ageAtOffence whole years on the day of the offence, from 0 to 120
 * @param gender NOT_STATED is the same as leaving it out
 * @param state code of the State where it happened, such as {@code west-bengal}
 * @param homeState code of the State where she lives, if it is another
 * @param endOfTrialOn the day on which the trial ended, not before the offence
 * @param scheduledCasteOrTribe whether she belongs to a Scheduled Caste or Scheduled Tribe
 * @param releaseCertificate whether she has a release certificate of a bonded labourer
 * @param takenInUnderItpa whether she was taken in under the Immoral Traffic (Prevention) Act
 * @param disability whether she has a disability
 * @param received what was paid already, at most 20 entries
 */
public record Facts(
    CivilDate offenceOn,
    List<ViolationCode> violations,
    Optional<Integer> ageAtOffence,
    Optional<Gender> gender,
    Optional<String> state,
    Optional<String> homeState,
    Optional<CivilDate> endOfTrialOn,
    Optional<Boolean> scheduledCasteOrTribe,
    Optional<Boolean> releaseCertificate,
    Optional<Boolean> takenInUnderItpa,
    Optional<Boolean> disability,
    List<Received> received) {

  public static final int VIOLATIONS_MAX = 20;
  public static final int RECEIVED_MAX = 20;
  public static final int AGE_MAX = 120;
  public static final int OFFENCE_YEAR_MIN = 1950;
  public static final int OFFENCE_YEAR_MAX = 2100;
  public static final Money RECEIVED_AMOUNT_MAX = Money.rupees(1_000_000_000);

  public Facts {
    Objects.requireNonNull(offenceOn, "offenceOn");
    violations = List.copyOf(violations);
    gender = gender.filter(stated -> stated != Gender.NOT_STATED);
    received = List.copyOf(received);
  }

  /**
   * @param scheme code of the version that it was paid under
   * @param amount in paise, more than zero and at most 100 crore rupees
   */
  public record Received(String scheme, Money amount) {
    public Received {
      Objects.requireNonNull(scheme, "scheme");
      Objects.requireNonNull(amount, "amount");
    }
  }

  Optional<Boolean> known(Circumstance circumstance) {
    return switch (circumstance) {
      case SCHEDULED_CASTE_OR_TRIBE -> scheduledCasteOrTribe;
      case RELEASE_CERTIFICATE -> releaseCertificate;
      case TAKEN_IN_UNDER_ITPA -> takenInUnderItpa;
      case DISABILITY -> disability;
    };
  }
}
