package org.dhruva.recording.clock;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhruva.contracts.clock.ClockEvent;
import org.dhruva.contracts.clock.ClockEvent.ClockExpired;
import org.dhruva.contracts.clock.ClockEvent.ClockExpiryWithdrawn;
import org.dhruva.contracts.clock.ClockEvent.Expiry;
import org.dhruva.eventstore.EventStore;
import org.dhruva.kernel.CorruptHistory;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.Rejection;

/** Says of each expiry once that it is one, and once that it is not. Never rejects. */
final class ClockLogDecider implements Decider<Reconcile, ClockLog, ClockEvent, Rejection> {

  // A set has no order, and the same command must lead to the same events.
  private static final Comparator<Expiry> IN_ORDER =
      Comparator.comparing(Expiry::dueOn)
          .thenComparing(Expiry::deadline)
          .thenComparing(Expiry::subject)
          .thenComparingInt(Expiry::caseEntry)
          .thenComparing(Expiry::owner);

  @Override
  public ClockLog initial() {
    return ClockLog.EMPTY;
  }

  @Override
  public Outcome<ClockEvent, Rejection> decide(Reconcile command, ClockLog log) {
    Set<Expiry> unsaid = new HashSet<>(command.expired());
    unsaid.removeAll(log.standing().values());
    Stream<ClockEvent> withdrawn =
        log.entriesBeside(command.expired()).stream()
            .sorted()
            .map(entry -> new ClockExpiryWithdrawn(command.today(), entry));
    Stream<ClockEvent> expired =
        unsaid.stream()
            .sorted(IN_ORDER)
            .map(expiry -> new ClockExpired(expiry.firstDayBeyond(), command.caseId(), expiry));
    List<ClockEvent> events =
        Stream.concat(withdrawn, expired).limit(EventStore.APPEND_EVENTS_MAX).toList();
    return events.isEmpty() ? Outcome.nothing() : new Outcome.Accepted<>(events);
  }

  @Override
  public ClockLog evolve(ClockLog log, ClockEvent event) {
    return switch (event) {
      case ClockExpired(_, _, var expiry) -> log.with(expiry);
      case ClockExpiryWithdrawn(_, int entry) when log.standing().containsKey(entry) ->
          log.without(entry);
      case ClockExpiryWithdrawn _ -> throw new CorruptHistory(log, event);
    };
  }
}
