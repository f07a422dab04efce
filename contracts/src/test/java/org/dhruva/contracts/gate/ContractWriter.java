package org.dhruva.contracts.gate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dhruva.contracts.AllEvents;
import org.dhruva.contracts.gate.SampleGenerator.Extent;
import org.dhruva.kernel.EventTypes;

/**
 * Writes what is missing: schemas, samples and the AsyncAPI document. It never touches a sample
 * that is there, nor a released schema except compatibly.
 */
final class ContractWriter {

  private static final String RELEASE = "release";

  private final ContractFolder folder;
  private final Collection<String> services;
  private final List<EventVersion> versions;
  private final List<String> written = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private ReleasedSchemas released;

  ContractWriter(Path root, Map<String, EventTypes> registries) {
    this.folder = new ContractFolder(root);
    this.services = new TreeMap<>(registries).keySet();
    this.versions = EventVersion.allOf(registries);
    this.released = ReleasedSchemas.parse(ContractFolder.lines(folder.released()));
  }

  /**
   * @param arguments the contracts folder; {@code release} lists every version as released
   */
  public static void main(String[] arguments) {
    ContractWriter writer = new ContractWriter(Path.of(arguments[0]), AllEvents.BY_SERVICE);
    writer.write(Arrays.asList(arguments).contains(RELEASE));
    writer.written.forEach(file -> System.out.println("wrote " + file));
    if (!writer.refused.isEmpty()) {
      throw new IllegalStateException(String.join("\n", writer.refused));
    }
  }

  /**
   * @param release whether every version counts as stored from now on
   */
  void write(boolean release) {
    for (EventVersion version : versions) {
      writeSchema(version, release);
      writeSamples(version);
    }
    replace(folder.released(), released.text());
    replace(folder.headersSchema(), CanonicalJson.write(CloudEventHeaders.schema()));
    replace(folder.asyncApi(), AsyncApiDocument.write(services, versions));
  }

  /** The files that were written, as paths inside the folder. */
  List<String> written() {
    return List.copyOf(written);
  }

  /** What was left as it was, and why. */
  List<String> refused() {
    return List.copyOf(refused);
  }

  private void writeSchema(EventVersion version, boolean release) {
    String generated = CanonicalJson.write(PayloadSchema.of(version));
    Optional<byte[]> committed = ContractFolder.read(folder.schema(version));
    if (released.contains(version)) {
      Optional<String> obstacle = obstacle(version, committed, generated);
      if (obstacle.isPresent()) {
        refused.add(obstacle.get());
        return;
      }
    }
    replace(folder.schema(version), generated);
    // What is retired was written once, whether or not anybody has said so.
    if (release || !version.type().current() || released.contains(version)) {
      released = released.with(version, generated.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Optional<String> obstacle(
      EventVersion version, Optional<byte[]> committed, String generated) {
    if (committed.isEmpty() || !released.matches(version, committed.get())) {
      return Optional.of(
          "%s is not the schema that was released: restore %s first"
              .formatted(version.name(), folder.relative(folder.schema(version))));
    }
    SchemaChange change =
        SchemaComparison.between(
            CanonicalJson.read(committed.get()), CanonicalJson.read(generated));
    return change instanceof SchemaChange.Incompatible(var differences)
        ? Optional.of(
            "%s was released and changed incompatibly (%s): leave it as it was and add version %d with an upcaster"
                .formatted(version.name(), String.join("; ", differences), version.number() + 1))
        : Optional.empty();
  }

  private void writeSamples(EventVersion version) {
    if (folder.samples(version).isEmpty()) {
      writeSample(version, Optional.empty(), Extent.FULL);
    }
    if (coverage(version).lacksFull()) {
      // The samples there are older than a new optional property.
      writeSample(
          version, Optional.of(Integer.toString(folder.samples(version).size() + 1)), Extent.FULL);
    }
    if (coverage(version).lacksMinimal()) {
      writeSample(version, Optional.of("minimal"), Extent.MINIMAL);
    }
  }

  private SampleCoverage coverage(EventVersion version) {
    return SampleCoverage.of(
        PayloadSchema.of(version),
        folder.samples(version).stream()
            .map(
                file -> CanonicalJson.read(ContractFolder.read(file).orElseThrow()).path("payload"))
            .toList());
  }

  private void writeSample(EventVersion version, Optional<String> label, Extent extent) {
    Path file = folder.sample(version, label);
    if (ContractFolder.read(file).isPresent()) {
      refused.add(
          "%s is there and stays: write another sample by hand".formatted(folder.relative(file)));
      return;
    }
    replace(file, SampleGenerator.sample(version, extent).text());
  }

  private void replace(Path file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (ContractFolder.read(file).filter(there -> Arrays.equals(there, bytes)).isEmpty()) {
      ContractFolder.write(file, text);
      written.add(folder.relative(file));
    }
  }
}
