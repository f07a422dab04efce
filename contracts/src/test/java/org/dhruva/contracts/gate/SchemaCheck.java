package org.dhruva.contracts.gate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The committed schemas are those of the records, and what was released stays as it was. */
final class SchemaCheck implements Check {

  private final ContractFolder folder;
  private final List<EventVersion> versions;

  SchemaCheck(ContractFolder folder, List<EventVersion> versions) {
    this.folder = folder;
    this.versions = versions;
  }

  @Override
  public List<String> problems() {
    ReleasedSchemas released = ReleasedSchemas.parse(ContractFolder.lines(folder.released()));
    List<String> problems = new ArrayList<>();
    for (EventVersion version : versions) {
      Optional<byte[]> committed = ContractFolder.read(folder.schema(version));
      committed.flatMap(schema -> difference(version, schema, released)).ifPresent(problems::add);
      committed.flatMap(schema -> tampering(version, schema, released)).ifPresent(problems::add);
      if (!version.type().current() && !released.contains(version)) {
        problems.add(
            "%s is retired, so it was released, and is not listed in released.txt: run make contracts"
                .formatted(version.name()));
      }
    }
    for (String file : released.without(versions)) {
      problems.add(
          "%s was released and has no registered version any more: register it as retired, with an upcaster"
              .formatted(file));
    }
    return problems;
  }

  private static Optional<String> difference(
      EventVersion version, byte[] committed, ReleasedSchemas released) {
    String generated;
    try {
      generated = CanonicalJson.write(PayloadSchema.of(version));
    } catch (NoStoredForm e) {
      return Optional.of("%s: %s".formatted(version.name(), e.getMessage()));
    }
    if (generated.equals(new String(committed, StandardCharsets.UTF_8))) {
      return Optional.empty();
    }
    SchemaChange change =
        SchemaComparison.between(CanonicalJson.read(committed), CanonicalJson.read(generated));
    return Optional.of(sentence(version, change, released.contains(version)));
  }

  private static String sentence(EventVersion version, SchemaChange change, boolean released) {
    return switch (change) {
      case SchemaChange.None() ->
          "%s: the schema differs only in how it is written: run make contracts"
              .formatted(version.name());
      case SchemaChange.Compatible(var differences) ->
          "%s changed compatibly (%s): run make contracts"
              .formatted(version.name(), String.join("; ", differences));
      case SchemaChange.Incompatible(var differences) when released ->
          "%s changed incompatibly (%s): leave it as it was and add version %d with an upcaster"
              .formatted(version.name(), String.join("; ", differences), version.number() + 1);
      case SchemaChange.Incompatible(var differences) ->
          "%s changed incompatibly (%s): if it was ever stored, leave it as it was and add version %d with an upcaster; it is not listed as released, so else run make contracts"
              .formatted(version.name(), String.join("; ", differences), version.number() + 1);
    };
  }

  /** A schema and its record could be changed by hand together; the list is a second witness. */
  private Optional<String> tampering(
      EventVersion version, byte[] committed, ReleasedSchemas released) {
    if (!released.contains(version) || released.matches(version, committed)) {
      return Optional.empty();
    }
    return Optional.of(
        "%s is not the schema that was released: restore %s and run make contracts"
            .formatted(version.name(), folder.relative(folder.schema(version))));
  }
}
