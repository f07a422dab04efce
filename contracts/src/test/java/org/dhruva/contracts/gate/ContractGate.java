package org.dhruva.contracts.gate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dhruva.kernel.EventTypes;

/** All checks over the registries and the committed files. */
final class ContractGate {

  private final ContractFolder folder;
  private final List<EventVersion> versions;
  private final EventTypes types;
  private final SortedMap<String, EventTypes> registries;

  ContractGate(Path root, Map<String, EventTypes> registries) {
    this.folder = new ContractFolder(root);
    this.registries = new TreeMap<>(registries);
    this.versions = EventVersion.allOf(registries);
    this.types = registries.values().stream().reduce(EventTypes.builder().build(), EventTypes::and);
  }

  /** By what they look after. */
  Map<String, Check> checks() {
    return Map.of(
        "names", new NameCheck(versions, types),
        "files", new FileCheck(folder, versions),
        "schemas", new SchemaCheck(folder, versions),
        "samples", new SampleCheck(folder, versions, types),
        "sealing", new SealingCheck(folder, versions),
        "asyncapi", new AsyncApiCheck(folder, registries.keySet(), versions));
  }

  List<String> problems() {
    return checks().values().stream().flatMap(check -> check.problems().stream()).sorted().toList();
  }
}
