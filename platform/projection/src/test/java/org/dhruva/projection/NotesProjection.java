package org.dhruva.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Recorded;
import org.dhruva.testing.SampleEvent;

/** Keeps every note; chokes on the word poison as long as it has no cure. */
final class NotesProjection implements Projection {

  static final String POISON = "poison";
  private static final String INSERT =
      "insert into note (stream_id, version, position, text) values ($1, $2, $3, $4)";

  private final String topic;
  private final AtomicReference<Held> next = new AtomicReference<>();
  private volatile boolean cured;

  NotesProjection(String topic) {
    this.topic = topic;
  }

  void cure() {
    cured = true;
  }

  /**
   * Keeps the next batch in the middle of its transaction.
   *
   * @return knows when it is held, and lets it go on
   */
  Held holdNext() {
    Held held = new Held(new CompletableFuture<>(), new CompletableFuture<>());
    next.set(held);
    return held;
  }

  /** A batch in the middle of its transaction. */
  record Held(CompletableFuture<Void> reached, CompletableFuture<Void> released) {}

  @Override
  public String name() {
    return "notes";
  }

  @Override
  public Set<String> topics() {
    return Set.of(topic);
  }

  @Override
  public String migrations() {
    return "db/notes";
  }

  @Override
  public Set<String> tables() {
    return Set.of("note");
  }

  @Override
  public Uni<Void> apply(List<Recorded<Event>> events, SqlConnection transaction) {
    return transaction
        .preparedQuery(INSERT)
        .executeBatch(events.stream().map(this::row).toList())
        .call(this::held)
        .replaceWithVoid();
  }

  private Uni<Void> held() {
    Held held = next.getAndSet(null);
    if (held == null) {
      return Uni.createFrom().voidItem();
    }
    held.reached.complete(null);
    return Uni.createFrom().completionStage(held.released);
  }

  private Tuple row(Recorded<Event> recorded) {
    String text = ((SampleEvent.Noted) recorded.event()).text();
    if (text.equals(POISON) && !cured) {
      throw new IllegalStateException(POISON);
    }
    return Tuple.of(
        recorded.envelope().subject(),
        recorded.envelope().streamVersion(),
        recorded.envelope().position(),
        text);
  }
}
