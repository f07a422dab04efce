package org.dhruva.benchmark.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.dhruva.contracts.people.LookEvents;
import org.dhruva.infrastructure.Repository;

/** The published samples of a service's events: every kind and version there is. */
final class SampleEvents {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of one event: its stored name and its payload. */
  record Sample(String type, byte[] payload) {}

  private final List<Sample> samples;

  private SampleEvents(List<Sample> samples) {
    this.samples = samples;
  }

  /** Of a service; without looks at a case, which are no entries of a timeline. */
  static SampleEvents of(String service) {
    Path folder = Repository.current().folder().resolve(Path.of("contracts", "samples", service));
    try (Stream<Path> files = Files.list(folder)) {
      return new SampleEvents(
          files
              .sorted()
              .map(SampleEvents::read)
              .filter(sample -> LookEvents.TYPES.named(sample.type).isEmpty())
              .toList());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Sample read(Path file) {
    try {
      JsonNode sample = JSON.readTree(file.toFile());
      return new Sample(
          sample.path("headers").path("ce_type").asText(),
          sample.path("payload").toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Sample any(SplittableRandom random) {
    return samples.get(random.nextInt(samples.size()));
  }
}
