package org.dhruva.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import org.dhruva.benchmark.append.AppendBenchmark;
import org.dhruva.benchmark.rebuild.RebuildBenchmark;
import org.dhruva.benchmark.visible.VisibleBenchmark;

/** Runs the named benchmarks, or all, on infrastructure of its own, and prints what they found. */
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
    List<String> wanted = names.length == 0 ? List.copyOf(ALL.keySet()) : Arrays.asList(names);
    if (!ALL.keySet().containsAll(wanted)) {
      System.err.printf("Benchmarks are: %s%n", String.join(", ", ALL.keySet()));
      System.exit(2);
    }
    System.out.println(Machine.description());
    try {
      wanted.forEach(name -> ALL.get(name).run());
    } catch (RuntimeException e) {
      e.printStackTrace();
      System.exit(1);
    }
    System.exit(0); // clients of the infrastructure may have left threads
  }
}
