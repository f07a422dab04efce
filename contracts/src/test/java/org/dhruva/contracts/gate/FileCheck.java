package org.dhruva.contracts.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every version has its files, and every file its version. */
final class FileCheck implements Check {

  private final ContractFolder folder;
  private final List<EventVersion> versions;

  FileCheck(ContractFolder folder, List<EventVersion> versions) {
    this.folder = folder;
    this.versions = versions;
  }

  @Override
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    Set<Path> known = new HashSet<>();
    for (EventVersion version : versions) {
      if (!Files.exists(folder.schema(version))) {
        problems.add("%s has no schema: run make contracts".formatted(version.name()));
      }
      if (folder.samples(version).isEmpty()) {
        problems.add("%s has no sample: run make contracts".formatted(version.name()));
      }
      known.add(folder.schema(version));
      known.addAll(folder.samples(version));
    }
    List<Path> all = new ArrayList<>(folder.allEventSchemas());
    all.addAll(folder.allSamples());
    all.stream()
        .filter(file -> !known.contains(file))
        .forEach(
            file ->
                problems.add(
                    "%s belongs to no registered version: register it, as retired if need be, or delete the file if it was never released"
                        .formatted(folder.relative(file))));
    return problems;
  }
}
