package org.dhruva.benchmark.visible;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.Recorder;
import org.dhruva.example.http.HttpDesk;
import org.dhruva.infrastructure.Folders;
import org.dhruva.infrastructure.Home;
import org.dhruva.kernel.Partitions;
import org.dhruva.local.Service;
import org.dhruva.local.Stack;
import org.dhruva.local.StackOptions;
import org.dhruva.timeline.entry.TimelineProjection;

/**
 * Commands over HTTP at a steady pace, and when their events are in the timeline. The pace does not
 * wait for answers, so a pause of the system counts for everybody who would have been in it.
 */
public final class VisibleBenchmark implements Runnable {

  private static final int COMMANDS_PER_SECOND = 200;
  private static final Duration TIME = Duration.ofSeconds(60);
  private static final Duration WARM_UP = Duration.ofSeconds(60);
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int CLAIMS = 400;
  private static final List<String> JVM_OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC");
  private static final Set<String> SERVICES = Set.of("people", "compensation", "timeline");

  @Override
  public void run() {
    Path folder = Home.current().folder().resolve("benchmark");
    Folders.delete(folder);
    List<Service> services =
        Service.all().stream()
            .filter(service -> SERVICES.contains(service.name()))
            .map(VisibleBenchmark::asOnAServer)
            .toList();
    try (Stack stack = Stack.start(StackOptions.temporary(folder).withServices(services))) {
      // The timeline waits for all it reads, also for what no service writes to here.
      TimelineProjection.TOPICS.forEach(
          topic -> stack.kafka().createTopic(topic, Partitions.COUNT));
      OpenClaims claims = new OpenClaims(new HttpDesk(stack));
      claims.begin(CLAIMS);
      measure(stack, claims, WARM_UP);
      print(measure(stack, claims, TIME));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      Folders.delete(folder);
    }
  }

  /** With all compilers: a laptop's options make a start short, and the work after it long. */
  private static Service asOnAServer(Service service) {
    return new Service(service.name(), service.usualPort(), service.needs(), JVM_OPTIONS);
  }

  private record Measured(Histogram commands, Histogram visible) {}

  private static Measured measure(Stack stack, OpenClaims claims, Duration time) throws Exception {
    long count = COMMANDS_PER_SECOND * time.toSeconds();
    Recorder commands = new Recorder(3);
    try (TimelineWatch watch = new TimelineWatch(stack.database("timeline"), "compensation");
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Histogram> visible = threads.submit(() -> watch.await(count, time.plus(PATIENCE)));
      try {
        for (Future<?> sent : send(count, claims, commands, threads)) {
          sent.get();
        }
        return new Measured(commands.getIntervalHistogram(), visible.get());
      } finally {
        // Whoever still waits for a claim would wait for ever after a failure.
        threads.shutdownNow();
      }
    }
  }

  private static List<Future<?>> send(
      long count, OpenClaims claims, Recorder commands, ExecutorService threads) {
    List<Future<?>> sent = new ArrayList<>();
    long begin = System.nanoTime();
    for (long n = 0; n < count; n++) {
      long due = begin + n * Duration.ofSeconds(1).toNanos() / COMMANDS_PER_SECOND;
      LockSupport.parkNanos(due - System.nanoTime());
      sent.add(
          threads.submit(
              () -> {
                claims.attach();
                commands.recordValue((System.nanoTime() - due) / 1_000);
                return null;
              }));
    }
    return sent;
  }

  private static void print(Measured measured) {
    System.out.printf(
        "%nvisible: %d commands/s over HTTP for %d s after a warm-up of %d s, %d services and %d claims;"
            + " milliseconds%n",
        COMMANDS_PER_SECOND, TIME.toSeconds(), WARM_UP.toSeconds(), SERVICES.size(), CLAIMS);
    System.out.printf("  %-44s %8s %8s %8s%n", "", "p50", "p99", "max");
    print("from recording to the timeline", measured.visible);
    print("from the due time of a command to its answer", measured.commands);
  }

  private static void print(String what, Histogram micros) {
    System.out.printf(
        "  %-44s %8.1f %8.1f %8.1f%n",
        what,
        micros.getValueAtPercentile(50) / 1e3,
        micros.getValueAtPercentile(99) / 1e3,
        micros.getMaxValue() / 1e3);
  }
}
