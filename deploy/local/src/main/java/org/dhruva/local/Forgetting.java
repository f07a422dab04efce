package org.dhruva.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dhruva.infrastructure.Folders;
import org.dhruva.infrastructure.InfrastructureFailure;
import org.dhruva.infrastructure.Predecessors;

/** Deletes what the local stack remembers. What Maven fetched and Keycloak's build stay. */
final class Forgetting {

  private static final String YES = "yes";

  private final StackOptions options;
  private final InputStream in;
  private final PrintStream out;

  Forgetting(StackOptions options, InputStream in, PrintStream out) {
    this.options = options;
    this.in = in;
    this.out = out;
  }

  /** Asks first, and deletes nothing unless the answer is yes. */
  void forget() throws InterruptedException {
    try (RunLock _ = RunLock.take(options.home()).orElseThrow(Forgetting::stillRunning)) {
      out.println(
          "This deletes every case, account and key of the local stack, and its logs:\n  %s\n  %s"
              .formatted(options.data(), options.logs()));
      out.print("It cannot be undone. Type yes to go on: ");
      out.flush();
      if (!YES.equals(answer())) {
        throw new InfrastructureFailure("Nothing was deleted.");
      }
      Predecessors.awaitEnd(options.logs());
      Folders.delete(options.data());
      Folders.delete(options.logs());
      out.println("Deleted. The next start begins anew.");
    }
  }

  private String answer() {
    try {
      String line =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
      return line == null ? "" : line.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InfrastructureFailure stillRunning() {
    return new InfrastructureFailure(
        "Dhruva runs: end it with 'make stop' before you delete its data.");
  }
}
