package org.dhruva.contracts.gate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The committed schemas are those of the records, and what was released stays as it was. */
final class SchemaCheck {

  private final ContractFolder folder;
  private final List<EventVersion> versions;
  private final ReleasedSchemas released;
  private final List<String> problems = new ArrayList<>();

  private SchemaCheck(ContractFolder folder, List<EventVersion> versions) {
    this.folder = folder;
    this.versions = versions;
    this.released = new ReleasedSchemas(folder);
  }

  static List<String> problems(ContractFolder folder, List<EventVersion> versions) {
    SchemaCheck check = new SchemaCheck(folder, versions);
    versions.forEach(check::inspect);
    check.findStrays();
    return check.problems;
  }

  /**
   * Why the schema of a released version may not be written as the record has it now.
   *
   * @param committed the schema that is in the folder
   */
  static Optional<String> obstacle(
      EventVersion version,
      Optional<String> committed,
      String generated,
      ReleasedSchemas released) {
    if (!released.contains(version)) {
      return Optional.empty();
    }
    // A schema and its record could be changed by hand together; the list is a second witness.
    if (committed.filter(schema -> released.matches(version, schema)).isEmpty()) {
      return Optional.of(
          "%s: its schema is not the one that was released: restore it".formatted(version.name()));
    }
    List<String> differences = compare(committed.get(), generated).incompatible();
    return differences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%s was released and changed incompatibly (%s): leave its record as it was and add version %d with an upcaster"
                .formatted(version.name(), String.join("; ", differences), version.number() + 1));
  }

  private void inspect(EventVersion version) {
    if (!version.type().current() && !released.contains(version)) {
      problems.add(
          "%s is retired, so it was released, and is not in released.txt: run make contracts"
              .formatted(version.name()));
    }
    Optional<String> committed = ContractFolder.read(folder.schema(version));
    String generated = CanonicalJson.write(PayloadSchema.of(version));
    obstacle(version, committed, generated, released)
        .or(() -> outOfDate(version, committed, generated))
        .ifPresent(problems::add);
  }

  private static Optional<String> outOfDate(
      EventVersion version, Optional<String> committed, String generated) {
    if (committed.isEmpty()) {
      return Optional.of("%s has no schema: run make contracts".formatted(version.name()));
    }
    if (committed.get().equals(generated)) {
      return Optional.empty();
    }
    SchemaComparison comparison = compare(committed.get(), generated);
    List<String> differences = new ArrayList<>(comparison.incompatible());
    differences.addAll(comparison.compatible());
    return Optional.of(
        "%s: its schema is out of date (%s): run make contracts"
            .formatted(version.name(), String.join("; ", differences)));
  }

  private void findStrays() {
    for (String file : released.without(versions)) {
      problems.add(
          "%s was released and has no registered version any more: register it as retired, with an upcaster"
              .formatted(file));
    }
    Set<Path> known = versions.stream().map(folder::schema).collect(Collectors.toSet());
    folder.allSchemas().stream()
        .filter(file -> !known.contains(file))
        .forEach(
            file ->
                problems.add(
                    "%s belongs to no registered version: register it or delete the file"
                        .formatted(folder.relative(file))));
  }

  private static SchemaComparison compare(String before, String after) {
    return new SchemaComparison(CanonicalJson.read(before), CanonicalJson.read(after));
  }
}
