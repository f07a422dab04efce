package org.dhruva.people.survivor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ListAssert;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.AccessGranted;
import org.dhruva.contracts.people.SurvivorEvent.AccessRevoked;
import org.dhruva.contracts.people.SurvivorEvent.AccountLinked;
import org.dhruva.contracts.people.SurvivorEvent.Channel;
import org.dhruva.contracts.people.SurvivorEvent.Cohort;
import org.dhruva.contracts.people.SurvivorEvent.Exploitation;
import org.dhruva.contracts.people.SurvivorEvent.Gender;
import org.dhruva.contracts.people.SurvivorEvent.Given;
import org.dhruva.contracts.people.SurvivorEvent.Identity;
import org.dhruva.contracts.people.SurvivorEvent.IdentityRevised;
import org.dhruva.contracts.people.SurvivorEvent.Purpose;
import org.dhruva.contracts.people.SurvivorEvent.ReferralProposed;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.SafeChannel;
import org.dhruva.contracts.people.SurvivorEvent.SafeContact;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswered;
import org.dhruva.contracts.people.SurvivorEvent.SurvivorEnrolled;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.testing.DeciderSpec;

/** Invented values that the specifications of a survivor's record share. */
final class SurvivorSamples {

  static final SurvivorId ASHA =
      new SurvivorId(UUID.fromString("0d7d9a51-5c5e-4f39-9d52-7f3a3f0b6a01"));
  static final String HER_ACCOUNT = "subject-asha";
  static final String LAWYER = "subject-meera";
  static final String PEER = "subject-kavita";
  static final String CASEWORKER = "subject-anil";

  static final Instant MORNING = Instant.parse("2026-03-02T04:00:00Z");
  static final Instant NOON = Instant.parse("2026-03-02T06:30:00Z");
  static final Instant EVENING = Instant.parse("2026-03-02T13:00:00Z");
  static final Instant NEXT_WEEK = Instant.parse("2026-03-09T06:30:00Z");

  static final Optional<Instant> FOR_EVER = Optional.empty();
  static final Optional<Instant> TILL_EVENING = Optional.of(EVENING);

  static final SurvivorCommand.Grant READ_LEGAL =
      grant(LAWYER, Scope.LEGAL, Access.READ, FOR_EVER, NOON);
  static final SurvivorCommand.Grant ACT_LEGAL =
      grant(LAWYER, Scope.LEGAL, Access.ACT, FOR_EVER, NOON);
  static final SurvivorCommand.Grant READ_SHELTER =
      grant(LAWYER, Scope.SHELTER, Access.READ, TILL_EVENING, NOON);
  static final SurvivorCommand.Grant PEER_LEGAL =
      grant(PEER, Scope.LEGAL, Access.READ, FOR_EVER, NOON);

  static final Identity IDENTITY =
      new Identity(
          Sealed.of("Asha"),
          List.of(Sealed.of("Asha Rani")),
          Optional.of(Sealed.of("00000 00000")),
          Optional.empty());
  static final Cohort COHORT =
      new Cohort(
          Optional.of(1999),
          Gender.FEMALE,
          Optional.of("west-bengal"),
          Optional.of("north-24-parganas"),
          Exploitation.SEXUAL_EXPLOITATION,
          Optional.of(YearMonth.of(2016, 7)),
          Optional.of("maharashtra"));
  static final Cohort NOTHING_STATED =
      new Cohort(
          Optional.empty(),
          Gender.NOT_STATED,
          Optional.empty(),
          Optional.empty(),
          Exploitation.NOT_STATED,
          Optional.empty(),
          Optional.empty());

  static final AccessGranted WORKS_IN_SHELTER =
      granted(1, grant(CASEWORKER, Scope.SHELTER, Access.ACT, FOR_EVER, MORNING));
  static final Optional<Sealed<String>> BECAUSE =
      Optional.of(Sealed.of("a lawyer could ask for the money that is due"));

  private SurvivorSamples() {}

  static DeciderSpec<SurvivorCommand, Survivor, SurvivorEvent, SurvivorRejection> spec() {
    return DeciderSpec.of(new SurvivorDecider());
  }

  static SurvivorCommand.Enrol enrol(Cohort cohort, Optional<StatisticsAnswer> statistics) {
    return new SurvivorCommand.Enrol(
        ASHA,
        IDENTITY,
        cohort,
        statistics,
        Given.IN_PERSON_RECORDED_BY,
        Optional.of(CASEWORKER),
        Optional.empty(),
        MORNING);
  }

  static SurvivorEnrolled enrolled() {
    return enrolled(COHORT);
  }

  static SurvivorEnrolled enrolled(Cohort cohort) {
    return new SurvivorEnrolled(
        ASHA, IDENTITY, cohort, Given.IN_PERSON_RECORDED_BY, Optional.of(CASEWORKER), MORNING);
  }

  static AccountLinked linked() {
    return new AccountLinked(HER_ACCOUNT, MORNING);
  }

  static SurvivorCommand.Grant grant(
      String to, Scope scope, Access access, Optional<Instant> until, Instant at) {
    return new SurvivorCommand.Grant(
        to,
        Role.LAWYER,
        Optional.of("Legal Aid Cell, Basirhat"),
        scope,
        access,
        Purpose.LEGAL_REPRESENTATION,
        until,
        Given.SHE_HERSELF,
        Optional.empty(),
        at);
  }

  /** What the grant leads to, under that number. */
  static AccessGranted granted(int number, SurvivorCommand.Grant grant) {
    return new AccessGranted(
        number,
        grant.to(),
        grant.role(),
        grant.organisation(),
        grant.scope(),
        grant.access(),
        grant.purpose(),
        grant.until(),
        grant.given(),
        grant.recordedBy(),
        grant.at());
  }

  static AccessRevoked revoked(AccessGranted grant, Instant at) {
    return new AccessRevoked(
        grant.grant(), grant.to(), grant.scope(), grant.access(), grant.until(), at);
  }

  /** Whoever works in the shelter suggests the lawyer. */
  static ReferralProposed proposed(int number) {
    return proposed(number, LAWYER);
  }

  static ReferralProposed proposed(int number, String to) {
    return new ReferralProposed(
        number,
        CASEWORKER,
        WORKS_IN_SHELTER.role(),
        WORKS_IN_SHELTER.organisation(),
        Scope.SHELTER,
        to,
        Role.LAWYER,
        Optional.of("Legal Aid Cell, Basirhat"),
        Scope.COMPENSATION,
        Access.ACT,
        Purpose.LEGAL_REPRESENTATION,
        BECAUSE,
        NOON);
  }

  /** What stands at that instant after these events. */
  static ListAssert<AccessGranted> standing(Instant at, SurvivorEvent... events) {
    SurvivorDecider decider = new SurvivorDecider();
    Survivor state = decider.evolve(decider.initial(), enrolled());
    Survivor.Enrolled her = (Survivor.Enrolled) decider.fold(state, List.of(events));
    return assertThat(her.grants().standingAt(at));
  }

  static SurvivorCommand.AnswerStatistics answer(StatisticsAnswer answer, Instant at) {
    return new SurvivorCommand.AnswerStatistics(answer, Given.SHE_HERSELF, Optional.empty(), at);
  }

  static StatisticsAnswered answered(StatisticsAnswer answer, Instant at) {
    return new StatisticsAnswered(answer, Given.SHE_HERSELF, Optional.empty(), at);
  }

  static SafeContact contact(SafeChannel... channels) {
    return new SafeContact(
        List.of(channels),
        Optional.of(Sealed.of("turmeric")),
        Optional.of(Sealed.of("the in-laws")),
        Optional.empty());
  }

  static SafeChannel by(Channel channel, int fromHour, int toHour) {
    return new SafeChannel(channel, LocalTime.of(fromHour, 0), LocalTime.of(toHour, 0));
  }

  /** These events, and so many more that the record is full. */
  static List<SurvivorEvent> full(SurvivorEvent... begun) {
    List<SurvivorEvent> history = new ArrayList<>(List.of(begun));
    while (history.size() < SurvivorGate.ENTRIES_MAX) {
      history.add(new IdentityRevised(IDENTITY, NOON));
    }
    return history;
  }
}
