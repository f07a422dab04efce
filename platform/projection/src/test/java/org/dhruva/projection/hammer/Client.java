package org.dhruva.projection.hammer;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.dhruva.eventstore.CommandHandler;
import org.dhruva.eventstore.CommandKey;
import org.dhruva.eventstore.CommandRequest;
import org.dhruva.eventstore.CommandResult;
import org.dhruva.eventstore.EventStore;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Rejection;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;
import org.dhruva.projection.hammer.Notebook.Write;
import org.dhruva.testing.SampleEvent;

/**
 * Fills one notebook of its own after another, and writes into some that it shares with everyone.
 * It sends a command until it is answered. After a restart it sends those of its last notebook
 * again, as a sender does who does not know what was done.
 */
final class Client implements Runnable {

  private static final int COMMANDS_PER_STREAM = 20;
  private static final int SHARED_EVERY = 4;
  private static final int NOTES_MAX = 3;
  private static final long RETRY_NANOS = 20_000_000;

  private final String name;
  private final EventStore store;
  private final CommandHandler<Write, Integer, SampleEvent, Rejection> handler;
  private final SurvivorId survivor;

  Client(
      String name,
      EventStore store,
      CommandHandler<Write, Integer, SampleEvent, Rejection> handler) {
    this.name = name;
    this.store = store;
    this.handler = handler;
    this.survivor = new SurvivorId(id(name));
  }

  @Override
  public void run() {
    for (int notebook = lastNotebook(); ; notebook++) {
      fill(notebook);
    }
  }

  private int lastNotebook() {
    int notebook = 0;
    while (begun(notebook + 1)) {
      notebook++;
    }
    return notebook;
  }

  private boolean begun(int notebook) {
    return !untilAnswered(() -> store.load(own(notebook)).await().indefinitely()).isEmpty();
  }

  private void fill(int notebook) {
    int version = 0;
    for (int number = 0; number < COMMANDS_PER_STREAM; number++) {
      int notes = 1 + number % NOTES_MAX;
      String key = "%s/%d/%d".formatted(name, notebook, number);
      send(key, own(notebook), survivor, Optional.of(version), notes);
      version += notes;
      if (number % SHARED_EVERY == 0) {
        UUID shared = id("shared/" + notebook);
        send("shared-" + key, shared, new SurvivorId(shared), Optional.empty(), 1);
      }
    }
  }

  private void send(
      String key, UUID stream, SurvivorId whose, Optional<Integer> version, int notes) {
    Actor actor = new Actor(name, "caseworker");
    CommandRequest<Write> request =
        new CommandRequest<>(
            stream,
            Optional.of(whose),
            version,
            Optional.of(new CommandKey(name, key, "hash-of-" + key)),
            actor,
            new Trace(UUID.randomUUID(), UUID.randomUUID(), Optional.empty()),
            new Write(key, notes));
    boolean done = false;
    while (!done) {
      CommandResult<Integer> result =
          untilAnswered(() -> handler.handle(request).await().indefinitely());
      done =
          switch (result) {
            case CommandResult.Done<Integer> answer -> {
              System.out.println(new Told(key, stream, answer).line());
              yield true;
            }
            case CommandResult.Conflict<Integer> _ when version.isEmpty() -> false; // lost the race
            case CommandResult<Integer> other -> {
              System.out.println(Told.unexpected(key, other));
              yield true;
            }
          };
    }
  }

  /** A failure says nothing about whether it was done; the key makes it safe to ask again. */
  private static <T> T untilAnswered(Supplier<T> question) {
    while (true) {
      try {
        return question.get();
      } catch (RuntimeException _) {
        LockSupport.parkNanos(RETRY_NANOS);
      }
    }
  }

  private UUID own(int notebook) {
    return id(name + "/" + notebook);
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
