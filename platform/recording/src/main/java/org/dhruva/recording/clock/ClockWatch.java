package org.dhruva.recording.clock;

import com.fasterxml.uuid.Generators;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.contracts.clock.ClockEvent;
import org.dhruva.eventstore.CommandHandler;
import org.dhruva.eventstore.CommandRequest;
import org.dhruva.eventstore.CommandResult;
import org.dhruva.eventstore.EventStore;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Trace;
import org.dhruva.projection.Failures;
import org.dhruva.recording.clock.WatchedCases.Found;
import org.dhruva.recording.clock.WatchedCases.Seen;
import org.dhruva.recording.clock.WatchedCases.Start;
import org.dhruva.recording.clock.WatchedCases.Watched;
import org.jboss.logging.Logger;

/**
 * Looks at the clocks of a service's cases: of a case in which something was entered, and of every
 * case on the day after a last day. What has run out is recorded beside the case.
 *
 * <p>Any number of instances may look. A partition is looked at by one of them at a time, and an
 * expiry is recorded by a decision on what was recorded before: once, whoever looks how often. What
 * was not looked at while nothing ran is looked at afterwards.
 */
public final class ClockWatch {

  /** So many cases of a partition are looked at at the same time. */
  static final int CASES_AT_ONCE = 4;

  private static final UUID LOGS = UUID.fromString("0c8c7f3e-3a5d-4c55-9d0a-6a1f4f8c1b52");
  private static final String ROLE = "service";
  private static final Logger LOG = Logger.getLogger(ClockWatch.class);

  private final EventStore store;
  private final CommandHandler<Reconcile, ClockLog, ClockEvent, ?> logs;
  private final WatchedCases cases;
  private final CaseClocks clocks;
  private final Actor myself;
  private final InstantSource clock;
  private volatile Instant lookedAt;

  /**
   * @param law fingerprint of the deadlines; with another one every case is looked at anew
   * @param service that records the cases
   */
  public ClockWatch(
      Pool pool,
      EventStore store,
      CaseClocks clocks,
      String law,
      String service,
      InstantSource clock) {
    this.store = store;
    this.logs =
        new CommandHandler<>(
            store,
            new ClockLogDecider(),
            ClockEvent.class,
            _ -> Uni.createFrom().item(Sealer.none()),
            clock);
    this.cases = new WatchedCases(pool, law);
    this.clocks = clocks;
    this.myself = new Actor(service, ROLE);
    this.clock = clock;
    this.lookedAt = clock.instant();
  }

  /** The stream in which is said what the clocks of a case came to. */
  public static UUID logOf(UUID caseId) {
    return Generators.nameBasedGenerator(LOGS).generate(caseId.toString());
  }

  /** When everything was last found to be looked at. */
  public Instant lookedAt() {
    return lookedAt;
  }

  /** Looks at everything that has to be looked at now. */
  public Uni<Void> look() {
    Instant now = clock.instant();
    CivilDate today = CivilDate.at(now);
    return cases
        .waiting(today)
        .onItem()
        .transformToMulti(partitions -> Multi.createFrom().iterable(partitions))
        .onItem()
        .transformToUniAndConcatenate(partition -> lookAt(partition, today))
        .onItem()
        .ignoreAsUni()
        .invoke(() -> lookedAt = now);
  }

  private Uni<Void> lookAt(int partition, CivilDate today) {
    return cases
        .alone(partition, (holding, start) -> lookFrom(holding, start, today))
        .chain(more -> more ? lookAt(partition, today) : Uni.createFrom().voidItem());
  }

  private Uni<Boolean> lookFrom(SqlConnection holding, Start start, CivilDate today) {
    return cases
        .find(holding, start, clocks.types(), today)
        .call(found -> lookAt(holding, start, found, today))
        .map(Found::more);
  }

  private Uni<Void> lookAt(SqlConnection holding, Start start, Found found, CivilDate today) {
    return Multi.createFrom()
        .iterable(found.cases())
        .onItem()
        .transformToUni(watched -> lookAt(watched, today))
        .merge(CASES_AT_ONCE)
        .collect()
        .asList()
        .chain(seen -> cases.settle(holding, start, found.position(), seen));
  }

  private Uni<Seen> lookAt(Watched watched, CivilDate today) {
    return store
        .load(watched.caseId())
        .map(stream -> Outlook.of(clocks.of().apply(stream), today))
        .call(
            outlook ->
                reconcile(watched, new Reconcile(today, watched.caseId(), outlook.expired())))
        .map(outlook -> new Seen(watched, outlook.lookOn(), outlook.dueOn()))
        .onFailure(failure -> !Failures.isTransient(failure))
        .recoverWithItem(failure -> putOff(watched, failure, today));
  }

  private Uni<Void> reconcile(Watched watched, Reconcile command) {
    return store
        .load(logOf(watched.caseId()))
        .map(logs::stateOf)
        .chain(
            log ->
                log.says(command.expired())
                    ? Uni.createFrom().voidItem()
                    : record(watched, command));
  }

  private Uni<Void> record(Watched watched, Reconcile command) {
    CommandRequest<Reconcile> request =
        new CommandRequest<>(
            logOf(watched.caseId()),
            Optional.of(watched.survivor()),
            Optional.empty(),
            Optional.empty(),
            myself,
            new Trace(watched.caseId(), watched.caseId(), Optional.empty()),
            command);
    return logs.handle(request)
        .chain(
            result ->
                switch (result) {
                  // One append may not have held all of it.
                  case CommandResult.Done<ClockLog> _ -> reconcile(watched, command);
                  case CommandResult.StreamFull<ClockLog> _ -> full(watched);
                  case CommandResult.Conflict<ClockLog> _,
                      CommandResult.Rejected<ClockLog> _,
                      CommandResult.KeyReused<ClockLog> _ ->
                      throw new IllegalStateException(
                          "nobody else writes of the clocks of a partition that was taken");
                });
  }

  private static Uni<Void> full(Watched watched) {
    LOG.errorf("no more can be said of the clocks of case %s", watched.caseId());
    return Uni.createFrom().voidItem();
  }

  /** What fails again for this case only does not keep the others waiting. */
  private static Seen putOff(Watched watched, Throwable failure, CivilDate today) {
    LOG.errorf(
        "the clocks of case %s cannot be read and are looked at again tomorrow: %s",
        watched.caseId(), Failures.describe(failure));
    return new Seen(watched, Optional.of(CivilDate.of(today.day().plusDays(1))), Optional.empty());
  }
}
