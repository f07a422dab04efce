package org.dhruva.example;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.dhruva.example.entry.Clerk;
import org.dhruva.example.entry.Desk;
import org.dhruva.example.http.HttpDesk;
import org.dhruva.example.journey.Journeys;
import org.dhruva.example.population.Assumptions;
import org.dhruva.example.population.Population;
import org.dhruva.local.ExampleData;
import org.dhruva.local.RunningSystem;

/** Enters the journeys, and then the invented population. */
public final class Example implements ExampleData {

  /** More at a time only wait for each other in the services. */
  static final int AT_ONCE_MAX = 16;

  private static final int TOLD_EVERY = 250;

  private final Journeys journeys = Journeys.read();
  private final Population population = new Population(Assumptions.read());

  @Override
  public void enterJourneys(RunningSystem system, Consumer<String> news)
      throws IOException, InterruptedException {
    enterJourneys(new HttpDesk(system), news);
  }

  @Override
  public void enterPopulation(RunningSystem system, int size, Consumer<String> news)
      throws IOException, InterruptedException {
    enterPopulation(new HttpDesk(system), size, news);
  }

  /** At a desk of one's own. */
  public void enterJourneys(Desk desk, Consumer<String> news)
      throws IOException, InterruptedException {
    news.accept("%d journeys entered".formatted(journeys.enter(desk).size()));
  }

  /** At a desk of one's own. */
  public void enterPopulation(Desk desk, int size, Consumer<String> news)
      throws IOException, InterruptedException {
    // First all records, so that every grant has reached every service before it is needed.
    UUID[] survivors = new UUID[size];
    Clerk clerk = new Clerk(desk, journeys.accounts());
    inParallel(
        size,
        number -> survivors[number - 1] = clerk.enrol(population.inhabitant(number).record()),
        news,
        "enrolled");
    inParallel(
        size,
        number -> clerk.enter(survivors[number - 1], population.inhabitant(number).cases()),
        news,
        "followed through their cases");
  }

  private static void inParallel(int size, InParallel.Work work, Consumer<String> news, String what)
      throws IOException, InterruptedException {
    AtomicInteger done = new AtomicInteger();
    new InParallel(AT_ONCE_MAX)
        .perform(
            size,
            number -> {
              work.perform(number);
              int sofar = done.incrementAndGet();
              if (sofar % TOLD_EVERY == 0 || sofar == size) {
                news.accept(
                    String.format(
                        Locale.ROOT, "%,d of %,d invented survivors %s", sofar, size, what));
              }
            });
  }
}
