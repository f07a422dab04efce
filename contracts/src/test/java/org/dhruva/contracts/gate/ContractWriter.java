package org.dhruva.contracts.gate;

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
  private final ReleasedSchemas released;
  private final List<String> written = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  ContractWriter(Path root, Map<String, EventTypes> registries) {
    this.folder = new ContractFolder(root);
    this.services = new TreeMap<>(registries).keySet();
    this.versions = EventVersion.allOf(registries);
    this.released = new ReleasedSchemas(folder);
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
    Optional<String> obstacle =
        SchemaCheck.obstacle(
            version, ContractFolder.read(folder.schema(version)), generated, released);
    if (obstacle.isPresent()) {
      refused.add(obstacle.get());
      return;
    }
    replace(folder.schema(version), generated);
    // What is retired was written once, whether or not anybody has said so.
    if (release || !version.type().current() || released.contains(version)) {
      released.add(version, generated);
    }
  }

  private void writeSamples(EventVersion version) {
    if (folder.samples(version).isEmpty()) {
      writeSample(version, "", Extent.FULL);
    }
    if (coverage(version).lacksFull()) {
      // The samples there are older than a new optional property.
      writeSample(version, "." + (folder.samples(version).size() + 1), Extent.FULL);
    }
    if (coverage(version).lacksMinimal()) {
      writeSample(version, ".minimal", Extent.MINIMAL);
    }
  }

  private SampleCoverage coverage(EventVersion version) {
    return SampleCoverage.of(
        PayloadSchema.of(version),
        folder.samples(version).stream()
            .map(file -> Sample.parse(ContractFolder.read(file).orElseThrow()).payload())
            .toList());
  }

  private void writeSample(EventVersion version, String label, Extent extent) {
    Path file = folder.sample(version, label);
    if (ContractFolder.read(file).isPresent()) {
      refused.add(
          "%s is there and stays: write another sample by hand".formatted(folder.relative(file)));
      return;
    }
    replace(file, SampleGenerator.sample(version, extent).text());
  }

  private void replace(Path file, String text) {
    if (ContractFolder.read(file).filter(text::equals).isEmpty()) {
      ContractFolder.write(file, text);
      written.add(folder.relative(file));
    }
  }
}
