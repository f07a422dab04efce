package org.dhruva.benchmark.visible;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.dhruva.example.entry.CaseVersion;
import org.dhruva.example.entry.Clerk;
import org.dhruva.example.entry.Desk;
import org.dhruva.example.entry.Entry;
import org.dhruva.example.entry.Story;
import org.dhruva.example.entry.Submission;
import org.dhruva.example.journey.Journeys;
import org.dhruva.example.population.Assumptions;
import org.dhruva.example.population.Population;

/** Claims of invented survivors, to which a caseworker adds one paper after the other. */
final class OpenClaims {

  private static final String DRAFT = "compensation/draft";
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 6, 1);

  private final Desk desk;
  private final BlockingQueue<CaseVersion> free = new LinkedBlockingQueue<>();
  private final AtomicLong attached = new AtomicLong();
  private final String run = UUID.randomUUID().toString();

  OpenClaims(Desk desk) {
    this.desk = desk;
  }

  /** Enrols survivors and begins a claim for each, until there are so many. */
  void begin(int count) throws IOException, InterruptedException {
    Population population = new Population(Assumptions.read());
    Clerk clerk = new Clerk(desk, Journeys.read().accounts());
    for (int number = 1; free.size() < count; number++) {
      Population.Inhabitant inhabitant = population.inhabitant(number);
      List<Entry> draft = new ArrayList<>(inhabitant.cases().entries());
      draft.removeIf(entry -> !entry.command().equals(DRAFT));
      if (!draft.isEmpty()) {
        UUID survivor = clerk.enrol(inhabitant.record());
        Story story = new Story(inhabitant.cases().key(), draft);
        free.add(clerk.enter(survivor, story).get("compensation"));
      }
    }
  }

  /** Adds a paper to a claim that nobody else writes to at the moment. */
  void attach() throws IOException, InterruptedException {
    CaseVersion claim = free.take();
    String key = "%s/%d".formatted(run, attached.incrementAndGet());
    Entry attach = attach(FIRST_DAY.plusDays(claim.version()));
    CaseVersion after = desk.enter(new Submission(attach, attach.body(), Optional.of(claim), key));
    if (after.version() == claim.version()) {
      throw new IllegalStateException("the paper was there already, so no event was recorded");
    }
    free.add(after);
  }

  /** Another day is another paper. */
  private static Entry attach(LocalDate on) {
    Map<String, Object> body = Map.of("on", on.toString(), "kind", "release-certificate");
    return Entry.of("anil", "compensation/attach-document", body);
  }
}
