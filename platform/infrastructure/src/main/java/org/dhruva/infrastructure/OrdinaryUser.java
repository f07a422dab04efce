package org.dhruva.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL refuses to run as root; in a user namespace of its own the same user is nobody. */
final class OrdinaryUser {

  private static final List<String> IN_A_NAMESPACE = List.of("unshare", "--user");

  private OrdinaryUser() {}

  static List<String> line(List<String> line) {
    if (!runsAsRoot()) {
      return line;
    }
    requireNamespace();
    List<String> inNamespace = new ArrayList<>(IN_A_NAMESPACE);
    inNamespace.addAll(line);
    return inNamespace;
  }

  private static boolean runsAsRoot() {
    Path self = Path.of("/proc/self");
    try {
      return Files.exists(self) && Files.getAttribute(self, "unix:uid").equals(0);
    } catch (IOException e) {
      throw new InfrastructureFailure("The user of this process is unknown: " + e.getMessage(), e);
    }
  }

  private static void requireNamespace() {
    List<String> attempt = new ArrayList<>(IN_A_NAMESPACE);
    attempt.add("true");
    try {
      Process process =
          new ProcessBuilder(attempt)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) {
        throw refused(null);
      }
    } catch (IOException e) {
      throw refused(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InfrastructureFailure("PostgreSQL is no longer waited for.", e);
    }
  }

  private static InfrastructureFailure refused(IOException cause) {
    return new InfrastructureFailure(
        "PostgreSQL does not run as root, and this system lets root make no user namespace"
            + " ('unshare --user'): start this as an ordinary user.",
        cause);
  }
}
