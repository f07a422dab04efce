package org.dhruva.people.survivor;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.kernel.Outcome;
import org.dhruva.people.survivor.Survivor.Enrolled;
import org.dhruva.people.survivor.SurvivorRejection.Limit;

/**
 * When a command cannot change her record, whatever it says. There is one row for each command, and
 * both decide and {@link Survivor#possible} read it.
 *
 * <p>A record that is full takes nothing new. What takes something back has no such row: she can
 * always do that, and since she can only take back what is there, the stream ends by itself.
 *
 * @param closed what the command comes to if it can change nothing; empty if it can
 */
record SurvivorGate(
    Class<? extends SurvivorCommand> command,
    BiFunction<Enrolled, Instant, Optional<Outcome<SurvivorEvent, SurvivorRejection>>> closed) {

  static final int ENTRIES_MAX = 2_000;
  static final int COLLECTIVES_MAX = 10;
  static final int WAITING_REFERRALS_MAX = 20;
  static final int REPRESENTATIONS_MAX = 100;

  private static final SurvivorRejection FULL = new SurvivorRejection.LimitReached(Limit.ENTRIES);

  private static final List<SurvivorGate> ALL =
      List.of(
          row(SurvivorCommand.ReviseIdentity.class).unless(Enrolled::isFull, FULL),
          row(SurvivorCommand.ReviseCohort.class).unless(Enrolled::isFull, FULL),
          row(SurvivorCommand.LinkAccount.class)
              .unless(
                  her -> her.account().isPresent(), new SurvivorRejection.AnotherAccountLinked())
              .unless(Enrolled::isFull, FULL),
          row(SurvivorCommand.UnlinkAccount.class).idle((her, _) -> her.account().isEmpty()),
          row(SurvivorCommand.SetSafeContact.class)
              .unless(her -> her.isFull() && !her.mayBeContacted(), FULL),
          row(SurvivorCommand.Grant.class).unless(Enrolled::isFull, FULL),
          row(SurvivorCommand.Revoke.class)
              .unless(
                  (her, at) -> her.grants().standingAt(at).isEmpty(),
                  new SurvivorRejection.NoSuchGrant()),
          row(SurvivorCommand.RevokeAll.class)
              .idle((her, at) -> her.grants().standingAt(at).isEmpty()),
          row(SurvivorCommand.ProposeReferral.class)
              .unless(Enrolled::isFull, FULL)
              .unless(
                  (her, at) ->
                      her.grants().standingAt(at).stream()
                          .noneMatch(grant -> grant.access() == Access.ACT),
                  new SurvivorRejection.NotLetIn())
              .unless(
                  her -> her.referrals().waitingForHer().size() >= WAITING_REFERRALS_MAX,
                  new SurvivorRejection.LimitReached(Limit.WAITING_REFERRALS)),
          row(SurvivorCommand.AnswerReferral.class)
              .unless(
                  her -> her.referrals().waitingForHer().isEmpty(),
                  new SurvivorRejection.NoSuchReferral()),
          row(SurvivorCommand.ConcludeReferral.class)
              .unless(her -> !her.referrals().isAnyOpen(), new SurvivorRejection.NoSuchReferral()),
          row(SurvivorCommand.RecordRepresentation.class)
              .unless(Enrolled::isFull, FULL)
              .unless(
                  her -> her.representations().all().size() >= REPRESENTATIONS_MAX,
                  new SurvivorRejection.LimitReached(Limit.REPRESENTATIONS)),
          row(SurvivorCommand.RevokeRepresentation.class)
              .unless(
                  her -> !her.representations().isAnyStanding(),
                  new SurvivorRejection.NoSuchRepresentation()),
          row(SurvivorCommand.AnswerStatistics.class)
              .unless(her -> her.isFull() && !her.countsInStatistics(), FULL),
          row(SurvivorCommand.JoinCollective.class)
              .unless(Enrolled::isFull, FULL)
              .unless(
                  her -> her.collectives().current().size() >= COLLECTIVES_MAX,
                  new SurvivorRejection.LimitReached(Limit.COLLECTIVES)),
          row(SurvivorCommand.LeaveCollective.class)
              .unless(
                  her -> her.collectives().current().isEmpty(),
                  new SurvivorRejection.NotAMember()));

  private static final Map<Class<?>, SurvivorGate> BY_COMMAND =
      ALL.stream().collect(Collectors.toUnmodifiableMap(SurvivorGate::command, gate -> gate));

  static Set<Class<? extends SurvivorCommand>> openIn(Survivor state, Instant at) {
    return switch (state) {
      case Survivor.None() -> Set.of(SurvivorCommand.Enrol.class);
      case Enrolled her ->
          ALL.stream()
              .filter(gate -> gate.closed.apply(her, at).isEmpty())
              .map(SurvivorGate::command)
              .collect(Collectors.toCollection(LinkedHashSet::new));
    };
  }

  /** What the command comes to if it can change nothing now; empty if it can. */
  static Optional<Outcome<SurvivorEvent, SurvivorRejection>> closed(
      SurvivorCommand command, Enrolled her) {
    return Optional.ofNullable(BY_COMMAND.get(command.getClass()))
        .flatMap(gate -> gate.closed.apply(her, command.at()));
  }

  private static SurvivorGate row(Class<? extends SurvivorCommand> command) {
    return new SurvivorGate(command, (_, _) -> Optional.empty());
  }

  private SurvivorGate unless(Predicate<Enrolled> standsAgainst, SurvivorRejection why) {
    return unless((her, _) -> standsAgainst.test(her), why);
  }

  private SurvivorGate unless(BiPredicate<Enrolled, Instant> standsAgainst, SurvivorRejection why) {
    return closedWhen(standsAgainst, Outcome.reject(why));
  }

  /** There is nothing it could change, which is as good as having done it. */
  private SurvivorGate idle(BiPredicate<Enrolled, Instant> nothingThere) {
    return closedWhen(nothingThere, Outcome.nothing());
  }

  private SurvivorGate closedWhen(
      BiPredicate<Enrolled, Instant> condition, Outcome<SurvivorEvent, SurvivorRejection> outcome) {
    return new SurvivorGate(
        command,
        (her, at) ->
            closed
                .apply(her, at)
                .or(() -> condition.test(her, at) ? Optional.of(outcome) : Optional.empty()));
  }
}
