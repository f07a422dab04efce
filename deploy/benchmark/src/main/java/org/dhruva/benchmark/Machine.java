package org.dhruva.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/** Where the figures were measured. */
final class Machine {

  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  private Machine() {}

  static String description() throws IOException {
    Properties versions = new Properties();
    try (InputStream in = Machine.class.getResourceAsStream("versions.properties")) {
      versions.load(in);
    }
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return "%s, %d cores, %.0f GB, %s %s, JDK %s, PostgreSQL %s, Kafka %s; load before: %.1f"
        .formatted(
            cpu(),
            Runtime.getRuntime().availableProcessors(),
            system.getTotalMemorySize() / 1e9,
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            Runtime.version(),
            versions.getProperty("postgresql"),
            versions.getProperty("kafka"),
            system.getSystemLoadAverage());
  }

  private static String cpu() {
    if (Files.notExists(CPU_INFO)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(CPU_INFO)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException _) {
      return System.getProperty("os.arch");
    }
  }
}
