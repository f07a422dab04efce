package org.dhruva.infrastructure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a JVM of the JDK that runs this one. */
public final class JavaCommand {

  private JavaCommand() {}

  public static List<String> line(List<String> jvmOptions, List<String> programme) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(jvmOptions);
    line.addAll(programme);
    return List.copyOf(line);
  }
}
