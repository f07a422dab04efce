package org.dhruva.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;

/**
 * Proof that the copy of the grants is complete. The people service says how far it has come; once
 * the copy has come as far, it was complete at the moment of the question.
 */
public final class Freshness {

  /** A copy not proven complete for longer than this is not trusted. */
  public static final Duration TRUSTED_MAX = Duration.ofMillis(1_500);

  /** How often the people service is asked. */
  public static final Duration ASK_EVERY = Duration.ofMillis(400);

  private record Question(long askedAtNanos, List<Long> heads) {}

  private final Map<Integer, Long> copied = new ConcurrentHashMap<>();
  private final AtomicLong provenAtNanos;
  private volatile Question open;

  Freshness() {
    this.provenAtNanos = new AtomicLong(System.nanoTime() - TRUSTED_MAX.toNanos() - 1);
  }

  /** The copy has come this far. */
  void copied(Map<TopicPartition, Long> positions) {
    positions.forEach((p, position) -> copied.merge(p.partition(), position, Math::max));
    prove(open);
  }

  /**
   * The people service has come this far.
   *
   * @param askedAtNanos when it was asked, not when it answered
   */
  void heads(long askedAtNanos, List<Long> heads) {
    Question question = new Question(askedAtNanos, heads);
    open = question;
    prove(question);
  }

  private void prove(Question question) {
    if (question == null) {
      return;
    }
    for (int partition = 0; partition < question.heads.size(); partition++) {
      if (copied.getOrDefault(partition, 0L) < question.heads.get(partition)) {
        return;
      }
    }
    provenAtNanos.accumulateAndGet(question.askedAtNanos, Math::max);
  }

  /** How long ago the copy was last known to be complete. */
  public Duration age() {
    return Duration.ofNanos(System.nanoTime() - provenAtNanos.get());
  }

  public boolean isTrusted() {
    return age().compareTo(TRUSTED_MAX) <= 0;
  }
}
