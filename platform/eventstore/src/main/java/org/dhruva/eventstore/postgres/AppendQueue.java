package org.dhruva.eventstore.postgres;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.pgclient.PgException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dhruva.eventstore.AppendResult;
import org.dhruva.kernel.Partitions;

/**
 * The way into the event table. Appends that arrive while transactions are under way wait, and
 * travel together in the next one: under load many share one transaction and one flush to disk.
 *
 * <p>A partition is in one group at a time, and a stream or a key never twice in a group, so the
 * appends of a partition keep their order and those of a group do not depend on each other.
 */
final class AppendQueue {

  /** A group holds at most this many appends. */
  static final int GROUP_APPENDS_MAX = 64;

  /** One group can be written while the one before it is flushed to disk. */
  static final int GROUPS_UNDER_WAY_MAX = 8;

  /**
   * At most this many appends wait for a partition; more are refused, so that an overload is felt
   * and not hidden.
   */
  static final int WAITING_APPENDS_MAX = 10_000;

  // SQLSTATE classes: connection exception, operator intervention.
  private static final Set<String> CONNECTION_LOST = Set.of("08", "57");

  private record Waiting(EncodedAppend append, UniEmitter<? super AppendResult> caller) {}

  private final Function<List<EncodedAppend>, Uni<List<AppendResult>>> transaction;
  private final List<Deque<Waiting>> waiting =
      IntStream.range(0, Partitions.COUNT)
          .<Deque<Waiting>>mapToObj(_ -> new ArrayDeque<>())
          .toList();
  private final Set<Integer> partitionsUnderWay = new HashSet<>();
  private int groupsUnderWay;
  private int turn;

  /**
   * @param transaction writes a group, all or nothing
   */
  AppendQueue(Function<List<EncodedAppend>, Uni<List<AppendResult>>> transaction) {
    this.transaction = transaction;
  }

  Uni<AppendResult> submit(EncodedAppend append) {
    return Uni.createFrom().emitter(caller -> enter(new Waiting(append, caller)));
  }

  private void enter(Waiting newcomer) {
    int partition = newcomer.append.partition();
    List<Waiting> group;
    synchronized (this) {
      Deque<Waiting> queue = waiting.get(partition);
      if (queue.size() >= WAITING_APPENDS_MAX) {
        newcomer.caller.fail(new StoreOverloaded(partition));
        return;
      }
      queue.add(newcomer);
      group = nextGroup();
    }
    send(group);
  }

  /** Empty when enough is under way, or nothing waits for a partition that is not. */
  private List<Waiting> nextGroup() {
    List<Waiting> group = new ArrayList<>();
    if (groupsUnderWay < GROUPS_UNDER_WAY_MAX) {
      Set<UUID> streams = new HashSet<>();
      Set<String> keys = new HashSet<>();
      // Not always the same partition first, or a flood of one would starve the others.
      turn++;
      for (int n = 0; n < Partitions.COUNT; n++) {
        int partition = (turn + n) % Partitions.COUNT;
        if (!partitionsUnderWay.contains(partition)) {
          take(waiting.get(partition), group, streams, keys);
        }
      }
    }
    if (!group.isEmpty()) {
      group.sort(Comparator.comparingInt(one -> one.append.partition()));
      groupsUnderWay++;
      group.forEach(one -> partitionsUnderWay.add(one.append.partition()));
    }
    return group;
  }

  private static void take(
      Deque<Waiting> queue, List<Waiting> group, Set<UUID> streams, Set<String> keys) {
    while (!queue.isEmpty() && group.size() < GROUP_APPENDS_MAX) {
      EncodedAppend first = queue.peek().append;
      if (streams.contains(first.streamId()) || first.key().filter(keys::contains).isPresent()) {
        return;
      }
      streams.add(first.streamId());
      first.key().ifPresent(keys::add);
      group.add(queue.poll());
    }
  }

  private void send(List<Waiting> group) {
    if (group.isEmpty()) {
      return;
    }
    List<EncodedAppend> appends = group.stream().map(Waiting::append).toList();
    write(appends)
        .subscribe()
        .with(results -> written(group, results), failure -> failed(group, failure));
  }

  private Uni<List<AppendResult>> write(List<EncodedAppend> appends) {
    return Uni.createFrom().deferred(() -> transaction.apply(appends));
  }

  private void written(List<Waiting> group, List<AppendResult> results) {
    // Before anybody is told, so that the database is busy while they think.
    done(group);
    for (int n = 0; n < group.size(); n++) {
      group.get(n).caller.complete(results.get(n));
    }
  }

  private void failed(List<Waiting> group, Throwable failure) {
    if (group.size() > 1 && nothingWritten(failure)) {
      eachAlone(group.iterator(), group);
    } else {
      done(group);
      group.forEach(one -> one.caller.fail(failure));
    }
  }

  /** One append has spoilt the transaction for all; each gets a transaction of its own. */
  private void eachAlone(Iterator<Waiting> rest, List<Waiting> group) {
    if (!rest.hasNext()) {
      done(group);
      return;
    }
    Waiting one = rest.next();
    write(List.of(one.append))
        .onTermination()
        .invoke(() -> eachAlone(rest, group))
        .subscribe()
        .with(results -> one.caller.complete(results.getFirst()), one.caller::fail);
  }

  private void done(List<Waiting> group) {
    List<Waiting> next;
    synchronized (this) {
      groupsUnderWay--;
      group.forEach(one -> partitionsUnderWay.remove(one.append.partition()));
      next = nextGroup();
    }
    send(next);
  }

  /**
   * Whether the server refused the transaction. When a connection is lost it may have been
   * committed all the same, and then only a sender with a key may ask again.
   */
  private static boolean nothingWritten(Throwable failure) {
    return failure instanceof PgException e
        && e.getSqlState() != null
        && CONNECTION_LOST.stream().noneMatch(e.getSqlState()::startsWith);
  }
}
