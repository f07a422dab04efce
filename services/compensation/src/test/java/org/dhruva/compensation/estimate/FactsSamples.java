package org.dhruva.compensation.estimate;

import java.util.List;
import java.util.Optional;
import org.dhruva.compensation.estimate.Estimate.OfScheme;
import org.dhruva.compensation.estimate.Facts.Received;
import org.dhruva.compensation.scheme.Circumstance;
import org.dhruva.compensation.scheme.Range;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.compensation.scheme.ViolationCode;
import org.dhruva.compensation.wiring.SchemeFolder;
import org.dhruva.contracts.people.SurvivorEvent.Gender;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/** Facts as far as each spec needs them, and the catalogue as it is. */
record FactsSamples(Facts facts) {

  static final Schemes CATALOGUE = SchemeFolder.read();
  static final CivilDate OFFENCE_DAY = CivilDate.of(2022, 5, 1);

  private static final Estimator ESTIMATOR = new Estimator(CATALOGUE);

  /** A woman of whom nothing else is known. */
  static FactsSamples woman(ViolationCode... violations) {
    return new FactsSamples(
        new Facts(
            OFFENCE_DAY,
            List.of(violations),
            Optional.empty(),
            Optional.of(Gender.FEMALE),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of()));
  }

  FactsSamples on(CivilDate offence) {
    return with(offence, facts.violations(), facts.ageAtOffence(), facts.gender());
  }

  FactsSamples violations(List<ViolationCode> violations) {
    return with(facts.offenceOn(), violations, facts.ageAtOffence(), facts.gender());
  }

  FactsSamples aged(int age) {
    return aged(Optional.of(age));
  }

  FactsSamples aged(Optional<Integer> age) {
    return with(facts.offenceOn(), facts.violations(), age, facts.gender());
  }

  FactsSamples gender(Optional<Gender> gender) {
    return with(facts.offenceOn(), facts.violations(), facts.ageAtOffence(), gender);
  }

  FactsSamples in(String state) {
    return places(Optional.of(state), facts.endOfTrialOn());
  }

  FactsSamples trialEnded(CivilDate on) {
    return places(facts.state(), Optional.of(on));
  }

  FactsSamples who(Circumstance circumstance, boolean isTrue) {
    return new FactsSamples(
        new Facts(
            facts.offenceOn(),
            facts.violations(),
            facts.ageAtOffence(),
            facts.gender(),
            facts.state(),
            facts.homeState(),
            facts.endOfTrialOn(),
            answer(Circumstance.SCHEDULED_CASTE_OR_TRIBE, circumstance, isTrue),
            answer(Circumstance.RELEASE_CERTIFICATE, circumstance, isTrue),
            answer(Circumstance.TAKEN_IN_UNDER_ITPA, circumstance, isTrue),
            answer(Circumstance.DISABILITY, circumstance, isTrue),
            facts.received()));
  }

  FactsSamples received(String scheme, long rupees) {
    return received(List.of(new Received(scheme, Money.rupees(rupees))));
  }

  FactsSamples received(List<Received> received) {
    return new FactsSamples(
        new Facts(
            facts.offenceOn(),
            facts.violations(),
            facts.ageAtOffence(),
            facts.gender(),
            facts.state(),
            facts.homeState(),
            facts.endOfTrialOn(),
            facts.scheduledCasteOrTribe(),
            facts.releaseCertificate(),
            facts.takenInUnderItpa(),
            facts.disability(),
            received));
  }

  Estimate estimate() {
    return ESTIMATOR.estimate(facts);
  }

  Optional<OfScheme> under(String scheme) {
    return estimate().schemes().stream().filter(of -> of.scheme().equals(scheme)).findFirst();
  }

  Range rangeUnder(String scheme) {
    return under(scheme).orElseThrow().range().orElseThrow();
  }

  static Range rupees(long min, long max) {
    return new Range(Money.rupees(min), Optional.of(Money.rupees(max)));
  }

  static Range atLeast(long min) {
    return new Range(Money.rupees(min), Optional.empty());
  }

  private Optional<Boolean> answer(Circumstance of, Circumstance given, boolean isTrue) {
    return of == given ? Optional.of(isTrue) : facts.known(of);
  }

  private FactsSamples with(
      CivilDate offence,
      List<ViolationCode> violations,
      Optional<Integer> age,
      Optional<Gender> gender) {
    return new FactsSamples(
        new Facts(
            offence,
            violations,
            age,
            gender,
            facts.state(),
            facts.homeState(),
            facts.endOfTrialOn(),
            facts.scheduledCasteOrTribe(),
            facts.releaseCertificate(),
            facts.takenInUnderItpa(),
            facts.disability(),
            facts.received()));
  }

  private FactsSamples places(Optional<String> state, Optional<CivilDate> endOfTrial) {
    return new FactsSamples(
        new Facts(
            facts.offenceOn(),
            facts.violations(),
            facts.ageAtOffence(),
            facts.gender(),
            state,
            facts.homeState(),
            endOfTrial,
            facts.scheduledCasteOrTribe(),
            facts.releaseCertificate(),
            facts.takenInUnderItpa(),
            facts.disability(),
            facts.received()));
  }
}
