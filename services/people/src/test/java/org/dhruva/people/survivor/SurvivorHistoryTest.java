package org.dhruva.people.survivor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dhruva.people.survivor.SurvivorSamples.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.AccessGranted;
import org.dhruva.contracts.people.SurvivorEvent.AccessRevoked;
import org.dhruva.contracts.people.SurvivorEvent.AccountUnlinked;
import org.dhruva.contracts.people.SurvivorEvent.CollectiveJoined;
import org.dhruva.contracts.people.SurvivorEvent.CollectiveLeft;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.contracts.people.SurvivorEvents;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.CorruptHistory;
import org.dhruva.kernel.Sealed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a stream of hers can hold, and under which names. */
class SurvivorHistoryTest {

  private static final CivilDate DAY = CivilDate.of(2018, 6, 1);
  private static final AccessGranted FIRST =
      granted(1, grant(LAWYER, Scope.LEGAL, Access.READ, Optional.empty(), NOON));

  private final SurvivorDecider decider = new SurvivorDecider();

  @Nested
  class CannotHappen {

    @Test
    void anything_before_she_is_enrolled() {
      corrupt(linked());
    }

    @Test
    void enrolment_twice() {
      corrupt(enrolled(), enrolled());
    }

    @Test
    void two_accounts_at_a_time() {
      corrupt(enrolled(), linked(), linked());
    }

    @Test
    void unlinking_an_account_that_is_not_hers() {
      corrupt(enrolled(), new AccountUnlinked(HER_ACCOUNT, NOON));
      corrupt(enrolled(), linked(), new AccountUnlinked(PEER, NOON));
    }

    @Test
    void a_gap_or_a_repetition_in_the_numbers_of_grants() {
      corrupt(enrolled(), granted(2, grantOf(FIRST)));
      corrupt(enrolled(), FIRST, FIRST);
    }

    @Test
    void taking_back_what_is_not_there() {
      corrupt(enrolled(), revoked(FIRST, NOON));
      corrupt(enrolled(), FIRST, revoked(FIRST, NOON), revoked(FIRST, NOON));
      corrupt(enrolled(), FIRST, granted(2, grantOf(FIRST)), revoked(FIRST, NOON));
    }

    @Test
    void taking_back_under_another_name() {
      corrupt(enrolled(), FIRST, ended(PEER, Scope.LEGAL));
      corrupt(enrolled(), FIRST, ended(LAWYER, Scope.SHELTER));
    }

    @Test
    void joining_twice_or_leaving_what_she_does_not_belong_to() {
      CollectiveJoined joined = new CollectiveJoined(DAY, "sunrise");
      CollectiveLeft left = new CollectiveLeft(DAY, "sunrise");
      corrupt(enrolled(), joined, joined);
      corrupt(enrolled(), left);
      corrupt(enrolled(), joined, left, left);
    }

    private void corrupt(SurvivorEvent... history) {
      List<SurvivorEvent> before = List.of(history).subList(0, history.length - 1);
      Survivor state = decider.fold(decider.initial(), before);
      assertThatThrownBy(() -> decider.evolve(state, history[history.length - 1]))
          .isInstanceOf(CorruptHistory.class);
    }
  }

  @Nested
  class WhenItHappened {

    @Test
    void in_the_system_is_an_instant() {
      assertThat(FIRST.occurredAt()).isEqualTo(NOON);
    }

    @Test
    void outside_is_a_day_in_india() {
      assertThat(new CollectiveJoined(DAY, "sunrise").occurredAt())
          .isEqualTo(Instant.parse("2018-05-31T18:30:00Z"));
    }
  }

  @Nested
  class Names {

    @Test
    void every_event_has_a_stored_name() {
      assertThat(SurvivorEvents.TYPES.all())
          .<Class<?>>extracting(type -> type.record())
          .containsExactlyInAnyOrderElementsOf(records(SurvivorEvent.class));
    }

    @Test
    void every_command_of_an_enrolled_survivor_has_its_row_in_the_gate() {
      Survivor.Enrolled her =
          (Survivor.Enrolled)
              decider.fold(
                  decider.initial(),
                  List.of(
                      enrolled(),
                      WORKS_IN_SHELTER,
                      proposed(1),
                      new SurvivorEvent.RepresentationRecorded(
                          DAY,
                          1,
                          SurvivorEvent.RepresentationKind.OWN_ADVOCATE,
                          SurvivorEvent.Scope.LEGAL,
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty()),
                      new CollectiveJoined(DAY, "sunrise")));
      List<Class<?>> commands = records(SurvivorCommand.class);
      commands.removeAll(List.of(SurvivorCommand.Enrol.class, SurvivorCommand.UnlinkAccount.class));
      assertThat(her.possible(NOON)).containsExactlyInAnyOrderElementsOf(commandsOf(commands));
    }

    private List<Class<? extends SurvivorCommand>> commandsOf(List<Class<?>> commands) {
      List<Class<? extends SurvivorCommand>> typed = new ArrayList<>();
      commands.forEach(command -> typed.add(command.asSubclass(SurvivorCommand.class)));
      return typed;
    }

    private static List<Class<?>> records(Class<?> sealed) {
      List<Class<?>> records = new ArrayList<>();
      for (Class<?> permitted : sealed.getPermittedSubclasses()) {
        if (permitted.isRecord()) {
          records.add(permitted);
        } else {
          records.addAll(records(permitted));
        }
      }
      return records;
    }
  }

  private static AccessRevoked ended(String to, Scope scope) {
    return new AccessRevoked(1, to, scope, Access.READ, Optional.empty(), NOON);
  }

  private static SurvivorCommand.Grant grantOf(AccessGranted granted) {
    return grant(granted.to(), granted.scope(), granted.access(), granted.until(), granted.at());
  }

  @Test
  void whatever_is_entered_fills_her_record() {
    List<SurvivorEvent> oneOfEach =
        List.of(
            enrolled(),
            new SurvivorEvent.IdentityRevised(IDENTITY, NOON),
            new SurvivorEvent.CohortRevised(NOTHING_STATED, Sealed.of("a mistake"), NOON),
            linked(),
            new SurvivorEvent.SafeContactSet(contact(), NOON),
            granted(1, READ_LEGAL),
            revoked(granted(1, READ_LEGAL), EVENING),
            answered(StatisticsAnswer.YES, NOON),
            new CollectiveJoined(CivilDate.of(2019, 6, 1), "utthan"));
    Survivor.Enrolled her = (Survivor.Enrolled) decider.fold(decider.initial(), oneOfEach);
    assertThat(her.entries()).isEqualTo(oneOfEach.size());
  }
}
