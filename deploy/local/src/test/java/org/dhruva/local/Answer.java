package org.dhruva.local;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What a process said and how it ended. */
record Answer(int exitCode, String text) {

  /** Runs it to its end, with that for its standard input. */
  static Answer of(ProcessBuilder builder, String input) throws IOException, InterruptedException {
    Process process = builder.redirectErrorStream(true).start();
    try (Writer out = process.outputWriter()) {
      out.write(input);
    }
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), text);
  }
}
