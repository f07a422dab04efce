package org.dhruva.timeline.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dhruva.service.http.Problems;

/** How many readers follow a timeline at one time. */
final class UpdateConnections {

  /** On one instance. */
  static final int CONNECTIONS_MAX = 1_000;

  /** Of one account on one instance: enough for a few windows. */
  static final int CONNECTIONS_OF_ACCOUNT_MAX = 5;

  private final int max;
  private final int ofAccountMax;
  private final Map<String, Integer> byAccount = new ConcurrentHashMap<>();
  private int open;

  UpdateConnections() {
    this(CONNECTIONS_MAX, CONNECTIONS_OF_ACCOUNT_MAX);
  }

  UpdateConnections(int max, int ofAccountMax) {
    this.max = max;
    this.ofAccountMax = ofAccountMax;
  }

  /**
   * Takes a place, which must be given back.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem if there is none left
   */
  synchronized void open(String account) {
    if (open >= max) {
      throw Problems.unavailable(
          "too-many-connections",
          "Too many people follow their timeline just now. Read it page by page, and try again.");
    }
    if (byAccount.getOrDefault(account, 0) >= ofAccountMax) {
      throw Problems.unavailable(
          "too-many-connections",
          "You follow the timeline in %d places already. Close one of them."
              .formatted(ofAccountMax));
    }
    open++;
    byAccount.merge(account, 1, Integer::sum);
  }

  synchronized void close(String account) {
    open--;
    byAccount.computeIfPresent(account, (_, count) -> count == 1 ? null : count - 1);
  }

  synchronized int open() {
    return open;
  }
}
