package org.dhruva.people.survivor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.people.survivor.SurvivorSamples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.Channel;
import org.dhruva.contracts.people.SurvivorEvent.Given;
import org.dhruva.contracts.people.SurvivorEvent.Purpose;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.Sealed;
import org.junit.jupiter.api.Test;

/** Whole stories, from the first entry on. */
class SurvivorJourneyTest {

  private final SurvivorDecider decider = new SurvivorDecider();
  private Survivor state = decider.initial();
  private Instant clock = MORNING;

  @Test
  void a_caseworker_enrols_her_and_later_she_takes_the_helm_herself() {
    accepted(
        new SurvivorCommand.Enrol(
            ASHA,
            IDENTITY,
            NOTHING_STATED,
            Optional.empty(),
            Given.IN_PERSON_RECORDED_BY,
            Optional.of(CASEWORKER),
            Optional.empty(),
            clock));
    assertThat(her().countsInStatistics()).isFalse();

    accepted(spoken(CASEWORKER, Role.CASEWORKER, Scope.COMPENSATION, Purpose.BULK_ENTRY));
    accepted(new SurvivorCommand.SetSafeContact(contact(by(Channel.SMS, 11, 15)), clock));
    accepted(new SurvivorCommand.ReviseCohort(COHORT, Sealed.of("she wanted to say more"), clock));
    accepted(new SurvivorCommand.JoinCollective(CivilDate.of(2019, 1, 26), "sunrise"));

    later();
    accepted(new SurvivorCommand.LinkAccount(HER_ACCOUNT, clock));
    accepted(answer(StatisticsAnswer.YES, clock));
    accepted(grant(LAWYER, Scope.LEGAL, Access.READ, Optional.empty(), clock));
    accepted(grant(LAWYER, Scope.COMPENSATION, Access.READ, Optional.empty(), clock));
    accepted(grant(LAWYER, Scope.LEGAL, Access.ACT, Optional.of(NEXT_WEEK), clock));
    assertThat(access(LAWYER, Scope.LEGAL)).contains(Access.ACT);
    assertThat(access(LAWYER, Scope.SHELTER)).isEmpty();

    later();
    accepted(new SurvivorCommand.RevokeAll(CASEWORKER, clock));
    assertThat(access(CASEWORKER, Scope.COMPENSATION)).isEmpty();

    clock = NEXT_WEEK;
    assertThat(access(LAWYER, Scope.LEGAL)).isEmpty();
    assertThat(access(LAWYER, Scope.COMPENSATION)).contains(Access.READ);

    accepted(answer(StatisticsAnswer.NO, clock));
    assertThat(her().countsInStatistics()).isFalse();
    assertThat(her().collectives().current()).hasSize(1);
    assertThat(her().cohort()).isEqualTo(COHORT);
  }

  @Test
  void her_husband_finds_the_phone_and_she_closes_every_door() {
    accepted(enrol(COHORT, Optional.of(StatisticsAnswer.YES)));
    accepted(new SurvivorCommand.LinkAccount(HER_ACCOUNT, clock));
    accepted(new SurvivorCommand.SetSafeContact(contact(by(Channel.CALL, 10, 16)), clock));
    accepted(grant(PEER, Scope.CONTACT, Access.ACT, Optional.empty(), clock));

    later();
    accepted(new SurvivorCommand.UnlinkAccount(clock));
    accepted(new SurvivorCommand.SetSafeContact(contact(), clock));
    assertThat(her().mayBeContacted()).isFalse();

    later();
    accepted(new SurvivorCommand.LinkAccount("subject-asha-anew", clock));
    accepted(new SurvivorCommand.SetSafeContact(contact(by(Channel.IN_PERSON, 9, 12)), clock));
    assertThat(her().account()).contains("subject-asha-anew");
    assertThat(her().mayBeContacted()).isTrue();
    assertThat(access(PEER, Scope.CONTACT)).contains(Access.ACT);
  }

  private SurvivorCommand.Grant spoken(String to, Role role, Scope scope, Purpose purpose) {
    return new SurvivorCommand.Grant(
        to,
        role,
        Optional.of("Night Shelter Trust"),
        scope,
        Access.ACT,
        purpose,
        Optional.empty(),
        Given.IN_PERSON_RECORDED_BY,
        Optional.of(CASEWORKER),
        clock);
  }

  private void accepted(SurvivorCommand command) {
    assertThat(state.possible(clock)).contains(command.getClass());
    Outcome<SurvivorEvent, SurvivorRejection> outcome = decider.decide(command, state);
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    state =
        decider.fold(
            state, ((Outcome.Accepted<SurvivorEvent, SurvivorRejection>) outcome).events());
  }

  private Survivor.Enrolled her() {
    return (Survivor.Enrolled) state;
  }

  private Optional<Access> access(String to, Scope scope) {
    return her().grants().standingFor(to, scope, clock).map(standing -> standing.access());
  }

  private void later() {
    clock = clock.plus(Duration.ofHours(3));
  }
}
