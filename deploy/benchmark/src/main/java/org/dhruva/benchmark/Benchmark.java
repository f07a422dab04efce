package org.dhruva.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.LogManager;
import org.dhruva.benchmark.append.AppendBenchmark;
import org.dhruva.benchmark.rebuild.RebuildBenchmark;
import org.dhruva.benchmark.visible.VisibleBenchmark;

/**
 * Runs one benchmark on infrastructure of its own, and prints what it found. One in a process: what
 * another had compiled, or left for PostgreSQL to clean up, would be measured too.
 */
public final class Benchmark {

  private static final Map<String, Runnable> ALL = new LinkedHashMap<>();

  static {
    ALL.put("append", new AppendBenchmark());
    ALL.put("visible", new VisibleBenchmark());
    ALL.put("rebuild", new RebuildBenchmark());
  }

  private Benchmark() {}

  public static void main(String[] names) throws IOException {
    try (InputStream settings = Benchmark.class.getResourceAsStream("/logging.properties")) {
      LogManager.getLogManager().readConfiguration(settings);
    }
    if (names.length != 1 || !ALL.containsKey(names[0])) {
      System.err.printf("Name one benchmark: %s%n", String.join(", ", ALL.keySet()));
      System.exit(2);
    }
    System.out.println(Machine.description());
    try {
      ALL.get(names[0]).run();
    } catch (RuntimeException e) {
      e.printStackTrace();
      System.exit(1);
    }
    System.exit(0); // clients of the infrastructure may have left threads
  }
}
