package org.dhruva.acceptance.resilience;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dhruva.acceptance.system.WholeSystem;
import org.dhruva.example.entry.Clerk;
import org.dhruva.example.entry.Entry;
import org.dhruva.example.entry.Story;
import org.dhruva.example.http.HttpDesk;

/** Several who write at the same time, until they are told to stop. */
final class Load implements AutoCloseable {

  private static final int WRITERS = 4;
  private static final Duration PROGRESS_MAX = Duration.ofMinutes(2);

  private final List<Writer> writers = new ArrayList<>();
  private final List<Future<?>> running = new ArrayList<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);

  /**
   * @param occasion tells the survivors of one load from those of another
   */
  Load(WholeSystem system, String occasion) throws IOException, InterruptedException {
    Clerk clerk = new Clerk(new HttpDesk(system.stack()), system.journeys().accounts());
    for (int number = 1; number <= WRITERS; number++) {
      String key = "resilience/%s/%d".formatted(occasion, number);
      UUID survivor = clerk.enrol(new Story(key + "/record", record()));
      UUID claim =
          clerk.enter(survivor, new Story(key + "/claim", claim())).get("compensation").id();
      writers.add(new Writer(system, survivor, claim));
    }
    writers.forEach(writer -> running.add(threads.submit(writer)));
  }

  /** Returns when every writer has been confirmed so many entries more. */
  void goesOnFor(int entries) {
    List<Integer> wanted =
        writers.stream().map(writer -> writer.confirmed().size() + entries).toList();
    await()
        .atMost(PROGRESS_MAX)
        .until(
            () -> {
              boolean all = true;
              for (int i = 0; i < WRITERS; i++) {
                all &= writers.get(i).confirmed().size() >= wanted.get(i);
              }
              return all;
            });
  }

  /** Ends it in order; fails if a writer was refused or gave up. */
  List<Writer> stop() throws InterruptedException, ExecutionException {
    writers.forEach(Writer::stop);
    for (Future<?> one : running) {
      one.get();
    }
    return writers;
  }

  @Override
  public void close() {
    writers.forEach(Writer::stop);
    threads.shutdownNow();
  }

  private static List<Entry> record() {
    return List.of(
        Entry.of(
            Writer.USER,
            "people/enrol",
            Map.of(
                "identity", Map.of("name", "Somebody invented", "otherNames", List.of()),
                "cohort", Map.of("gender", "FEMALE", "exploitation", "FORCED_LABOUR"))),
        Entry.of(
            Writer.USER,
            "people/grant",
            Map.of(
                "to", "$" + Writer.USER,
                "role", "CASEWORKER",
                "scope", "COMPENSATION",
                "access", "ACT",
                "purpose", "CASE_SUPPORT")));
  }

  private static List<Entry> claim() {
    return List.of(
        Entry.of(
            Writer.USER,
            "compensation/draft",
            Map.of("on", "2020-02-01", "scheme", "west-bengal-2017")));
  }
}
