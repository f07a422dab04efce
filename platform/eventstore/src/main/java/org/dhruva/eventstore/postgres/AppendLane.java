package org.dhruva.eventstore.postgres;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.dhruva.eventstore.Append;
import org.dhruva.eventstore.AppendResult;

/**
 * The way into one partition. One group is on its way at a time; whoever arrives meanwhile waits
 * and travels with the next, together with everyone else who waited.
 */
final class AppendLane {

  /** A group holds at most this many appends. */
  static final int GROUP_APPENDS_MAX = 64;

  /**
   * At most this many appends wait; more are refused, so that an overload is felt and not hidden.
   */
  static final int WAITING_APPENDS_MAX = 10_000;

  private record Waiting(Append append, UniEmitter<? super AppendResult> caller) {}

  private final int partition;
  private final AppendStatement statement;
  private final Consumer<Integer> appended;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private boolean underWay;

  AppendLane(int partition, AppendStatement statement, Consumer<Integer> appended) {
    this.partition = partition;
    this.statement = statement;
    this.appended = appended;
  }

  Uni<AppendResult> submit(Append append) {
    return Uni.createFrom().emitter(caller -> enter(new Waiting(append, caller)));
  }

  private void enter(Waiting newcomer) {
    List<Waiting> group;
    synchronized (waiting) {
      if (waiting.size() >= WAITING_APPENDS_MAX) {
        newcomer.caller.fail(new StoreOverloaded(partition));
        return;
      }
      waiting.add(newcomer);
      group = nextGroup();
    }
    send(group);
  }

  /** Empty while a group is under way. Callers hold the monitor. */
  private List<Waiting> nextGroup() {
    if (underWay || waiting.isEmpty()) {
      return List.of();
    }
    underWay = true;
    List<Waiting> group = new ArrayList<>(Math.min(waiting.size(), GROUP_APPENDS_MAX));
    while (!waiting.isEmpty() && group.size() < GROUP_APPENDS_MAX) {
      group.add(waiting.poll());
    }
    return group;
  }

  private void send(List<Waiting> group) {
    if (group.isEmpty()) {
      return;
    }
    execute(group)
        .onTermination()
        .invoke(this::groupDone)
        .subscribe()
        .with(results -> answer(group, results), failure -> failed(group, failure));
  }

  private Uni<List<AppendResult>> execute(List<Waiting> group) {
    // Encoding may refuse an event; deferred, so that it fails this group's callers and nobody
    // else.
    return Uni.createFrom()
        .deferred(() -> statement.execute(partition, group.stream().map(Waiting::append).toList()));
  }

  private void groupDone() {
    List<Waiting> next;
    synchronized (waiting) {
      underWay = false;
      next = nextGroup();
    }
    send(next);
  }

  private void answer(List<Waiting> group, List<AppendResult> results) {
    if (results.stream().anyMatch(r -> r instanceof AppendResult.Answered a && !a.repeated())) {
      appended.accept(partition);
    }
    for (int i = 0; i < group.size(); i++) {
      group.get(i).caller.complete(results.get(i));
    }
  }

  /** One append may have spoilt the transaction for all; each gets a transaction of its own. */
  private void failed(List<Waiting> group, Throwable failure) {
    if (group.size() == 1) {
      group.getFirst().caller.fail(failure);
      return;
    }
    for (Waiting one : group) {
      execute(List.of(one))
          .subscribe()
          .with(results -> answer(List.of(one), results), alone -> one.caller.fail(alone));
    }
  }
}
