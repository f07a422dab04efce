package org.dhruva.people.survivor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.people.survivor.SurvivorSamples.*;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.AccessChange;
import org.dhruva.contracts.people.SurvivorEvent.AccessGranted;
import org.dhruva.contracts.people.SurvivorEvent.AccessRevoked;
import org.dhruva.contracts.people.SurvivorEvent.AccountLinked;
import org.dhruva.contracts.people.SurvivorEvent.AccountUnlinked;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.Outcome;

/** Who may do what after any sequence of words of hers, against the simplest model of it. */
class AccessAlgebraTest {

  private static final String SEED = "20260302";
  private static final List<Instant> CLOCK = List.of(MORNING, NOON, EVENING, NEXT_WEEK);

  /** To whom, for what. */
  private record Door(String to, Scope scope) {}

  /** How far it is open, and how long. */
  private record Key(int number, Access access, Optional<Instant> until) {
    boolean opensAt(Instant at) {
      return until.map(at::isBefore).orElse(true);
    }

    boolean saysTheSameAs(SurvivorCommand.Grant grant) {
      return access == grant.access() && until.equals(grant.until());
    }
  }

  /** A map and a counter, told what she asked. It knows no events, and no state of ours. */
  private static final class Model {
    private final Map<Door, Key> doors = new HashMap<>();
    private int numbers;

    void ask(SurvivorCommand command) {
      switch (command) {
        case SurvivorCommand.Grant grant -> open(grant);
        case SurvivorCommand.Revoke(var number, _) ->
            doors.values().removeIf(key -> key.number() == number);
        case SurvivorCommand.RevokeAll(var to, _) ->
            doors.keySet().removeIf(door -> door.to().equals(to));
        default -> throw new IllegalArgumentException("not about access");
      }
    }

    private void open(SurvivorCommand.Grant grant) {
      Door door = new Door(grant.to(), grant.scope());
      Key before = doors.get(door);
      boolean alreadySo =
          before != null && before.opensAt(grant.at()) && before.saysTheSameAs(grant);
      boolean endsAtOnce = grant.until().isPresent() && !grant.at().isBefore(grant.until().get());
      if (!alreadySo && !endsAtOnce) {
        doors.put(door, new Key(++numbers, grant.access(), grant.until()));
      }
    }

    Map<Door, Key> openAt(Instant at) {
      return at(doors, at);
    }
  }

  @Property(tries = 2_000, seed = SEED)
  void what_stands_is_what_the_model_says(@ForAll("words") List<SurvivorCommand> words) {
    Model model = new Model();
    Survivor state = began();
    for (SurvivorCommand word : words) {
      state = after(word, state);
      // In the model what is over can be taken back like anything else; nobody sees a difference.
      model.ask(word);
    }
    for (Instant at : since(words)) {
      assertThat(doors(state, at)).isEqualTo(model.openAt(at));
    }
  }

  @Property(tries = 500, seed = SEED)
  void a_service_that_folds_only_changes_of_access_sees_the_same(
      @ForAll("words") List<SurvivorCommand> words) {
    Map<Door, Key> copy = new HashMap<>();
    Survivor state = began();
    for (SurvivorCommand word : words) {
      for (SurvivorEvent event : events(word, state)) {
        if (event instanceof AccessChange change) {
          copyInto(copy, change);
        }
        state = new SurvivorDecider().evolve(state, event);
      }
    }
    for (Instant at : since(words)) {
      assertThat(doors(state, at)).isEqualTo(at(copy, at));
    }
  }

  @Property(tries = 500, seed = SEED)
  void after_she_took_everything_back_from_somebody_nothing_of_it_stands_ever(
      @ForAll("words") List<SurvivorCommand> words) {
    Survivor state = began();
    for (SurvivorCommand word : words) {
      state = after(word, state);
    }
    state = after(new SurvivorCommand.RevokeAll(LAWYER, since(words).getFirst()), state);
    for (Instant at : since(words)) {
      assertThat(doors(state, at).keySet()).noneMatch(door -> door.to().equals(LAWYER));
    }
  }

  @Provide
  Arbitrary<List<SurvivorCommand>> words() {
    return Arbitraries.oneOf(grants(), grants(), revocations(), revocationsOfAll())
        .list()
        .ofMaxSize(40)
        .map(words -> words.stream().sorted(Comparator.comparing(SurvivorCommand::at)).toList());
  }

  private static Arbitrary<SurvivorCommand> grants() {
    return Combinators.combine(
            accounts(),
            Arbitraries.of(Scope.LEGAL, Scope.SHELTER),
            Arbitraries.of(Access.class),
            Arbitraries.of(CLOCK).optional(),
            Arbitraries.of(CLOCK))
        .as(SurvivorSamples::grant);
  }

  private static Arbitrary<SurvivorCommand> revocations() {
    return Combinators.combine(Arbitraries.integers().between(0, 12), Arbitraries.of(CLOCK))
        .as(SurvivorCommand.Revoke::new);
  }

  private static Arbitrary<SurvivorCommand> revocationsOfAll() {
    return Combinators.combine(accounts(), Arbitraries.of(CLOCK))
        .as(SurvivorCommand.RevokeAll::new);
  }

  private static Arbitrary<String> accounts() {
    return Arbitraries.of(LAWYER, PEER, CASEWORKER);
  }

  /** The instants from her last word on. */
  private static List<Instant> since(List<SurvivorCommand> words) {
    Instant last = words.isEmpty() ? MORNING : words.getLast().at();
    return CLOCK.stream().filter(at -> !at.isBefore(last)).toList();
  }

  private static void copyInto(Map<Door, Key> copy, AccessChange change) {
    switch (change) {
      case AccessGranted granted ->
          copy.put(
              new Door(granted.to(), granted.scope()),
              new Key(granted.grant(), granted.access(), granted.until()));
      case AccessRevoked revoked ->
          assertThat(copy.remove(new Door(revoked.to(), revoked.scope())))
              .isEqualTo(new Key(revoked.grant(), revoked.access(), revoked.until()));
      case AccountLinked _, AccountUnlinked _ ->
          throw new IllegalArgumentException("nobody spoke of an account");
    }
  }

  private static Survivor began() {
    SurvivorDecider decider = new SurvivorDecider();
    return decider.evolve(decider.initial(), enrolled());
  }

  private static Survivor after(SurvivorCommand word, Survivor state) {
    return new SurvivorDecider().fold(state, events(word, state));
  }

  private static List<SurvivorEvent> events(SurvivorCommand word, Survivor state) {
    return new SurvivorDecider().decide(word, state)
            instanceof Outcome.Accepted<SurvivorEvent, SurvivorRejection>(var events)
        ? events
        : List.of();
  }

  private static Map<Door, Key> doors(Survivor state, Instant at) {
    return ((Survivor.Enrolled) state)
        .grants().standingAt(at).stream()
            .collect(
                Collectors.toMap(
                    grant -> new Door(grant.to(), grant.scope()),
                    grant -> new Key(grant.grant(), grant.access(), grant.until())));
  }

  private static Map<Door, Key> at(Map<Door, Key> doors, Instant at) {
    return doors.entrySet().stream()
        .filter(entry -> entry.getValue().opensAt(at))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
