package org.dhruva.contracts.gate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhruva.kernel.EventTypes;

/**
 * What the build demands of the registries and the committed files. Each demand answers with what
 * is wrong, one sentence each that says what to do about it.
 */
final class ContractGate {

  private final ContractFolder folder;
  private final SortedMap<String, EventTypes> registries;
  private final List<EventVersion> versions;
  private final EventTypes types;

  ContractGate(Path root, Map<String, EventTypes> registries) {
    this.folder = new ContractFolder(root);
    this.registries = new TreeMap<>(registries);
    this.versions = EventVersion.allOf(registries);
    this.types = registries.values().stream().reduce(EventTypes.builder().build(), EventTypes::and);
  }

  List<String> names() {
    return NameCheck.problems(versions, types);
  }

  List<String> schemas() {
    return SchemaCheck.problems(folder, versions);
  }

  List<String> samples() {
    return SampleCheck.problems(folder, versions, registries);
  }

  List<String> sealing() {
    return SealingCheck.problems(folder, versions);
  }

  List<String> asyncApi() {
    return AsyncApiDocument.problems(folder, registries.keySet(), versions);
  }

  List<String> all() {
    return Stream.of(names(), schemas(), samples(), sealing(), asyncApi())
        .flatMap(List::stream)
        .toList();
  }
}
