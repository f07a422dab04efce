package org.dhruva.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhruva.infrastructure.InfrastructureFailure;
import org.dhruva.infrastructure.Port;
import org.dhruva.infrastructure.Predecessors;

/** What can be known to go wrong before anything has been started. */
final class Preflight {

  private final StackOptions options;
  private final Map<String, Port> ports;

  /**
   * @param ports where each part will listen
   */
  Preflight(StackOptions options, Map<String, Port> ports) {
    this.options = options;
    this.ports = ports;
  }

  void check() throws InterruptedException {
    requireJars();
    requireDifferentPorts();
    Predecessors.awaitEnd(options.logs());
    ports.forEach((part, port) -> port.requireFree(part));
  }

  private void requireJars() {
    List<Path> missing =
        options.services().stream().map(options::jar).filter(Files::notExists).toList();
    if (!missing.isEmpty()) {
      throw new InfrastructureFailure(
          "Not everything has been built: run 'make build'. Missing:\n"
              + missing.stream().map(Path::toString).collect(Collectors.joining("\n")));
    }
  }

  private void requireDifferentPorts() {
    Map<Integer, String> owners = new HashMap<>();
    ports.forEach(
        (part, port) -> {
          String other = owners.putIfAbsent(port.number(), part);
          if (other != null) {
            throw new InfrastructureFailure(
                "Port %d was chosen for both %s and %s%s."
                    .formatted(
                        port.number(),
                        other,
                        part,
                        port.variable().map(name -> ": change " + name).orElse("")));
          }
        });
  }
}
