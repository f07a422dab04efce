package org.dhruva.contracts.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.UndecodableEvent;
import org.dhruva.kernel.Envelope;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.EventTypes;

/** Every sample can be read for ever, fits its schema, and together they show every property. */
final class SampleCheck implements Check {

  private final ContractFolder folder;
  private final List<EventVersion> versions;
  private final EventCodec codec;

  SampleCheck(ContractFolder folder, List<EventVersion> versions, EventTypes types) {
    this.folder = folder;
    this.versions = versions;
    this.codec = new EventCodec(types);
  }

  @Override
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (EventVersion version : versions) {
      Optional<JsonNode> schema =
          ContractFolder.read(folder.schema(version)).map(CanonicalJson::read);
      List<JsonNode> payloads = new ArrayList<>();
      for (Path file : folder.samples(version)) {
        try {
          Sample sample = Sample.parse(ContractFolder.read(file).orElseThrow());
          payloads.add(CanonicalJson.read(sample.payload()));
          inspect(version, sample, schema)
              .forEach(problem -> problems.add("%s: %s".formatted(folder.relative(file), problem)));
        } catch (IOException e) {
          problems.add("%s is not a sample".formatted(folder.relative(file)));
        }
      }
      if (!payloads.isEmpty()) {
        schema
            .map(s -> SampleCoverage.of(s, payloads).gaps())
            .ifPresent(
                gaps ->
                    gaps.forEach(
                        gap ->
                            problems.add(
                                "%s: %s: run make contracts".formatted(version.name(), gap))));
      }
    }
    return problems;
  }

  private List<String> inspect(EventVersion version, Sample sample, Optional<JsonNode> schema) {
    List<String> problems = new ArrayList<>();
    schema.ifPresent(
        s ->
            SchemaValidation.errors(s, text(sample.payload()))
                .forEach(error -> problems.add("does not fit its schema: " + error)));
    SchemaValidation.errors(CloudEventHeaders.schema(), headers(sample))
        .forEach(error -> problems.add("its attributes are not ours: " + error));
    if (text(sample.payload()).contains(version.type().record().getName())) {
      problems.add("a class name is in the payload");
    }
    try {
      problems.addAll(replay(version, sample));
    } catch (UndecodableEvent e) {
      problems.add(
          "cannot be read any more (%s). A released version must be readable for ever: undo the change or add a version. If it was never released, delete its samples and run make contracts"
              .formatted(e.getMessage()));
    }
    return problems;
  }

  private List<String> replay(EventVersion version, Sample sample) {
    List<String> problems = new ArrayList<>();
    Envelope envelope = sample.envelope();
    if (!envelope.type().equals(version.name()) || !envelope.source().equals(version.service())) {
      problems.add("its attributes are those of another event");
    }
    Event event =
        codec.decode(version.name(), sample.payload(), envelope.survivorId(), envelope.id());
    if (!envelope.occurredAt().equals(event.occurredAt())) {
      problems.add("its time is not when the event happened");
    }
    Optional<EventVersion> written =
        versions.stream()
            .filter(v -> v.type().current() && v.type().record() == event.getClass())
            .findFirst();
    if (written.isEmpty()) {
      problems.add("is upcast to %s, which is not current".formatted(event.getClass()));
      return problems;
    }
    Resealed resealed = Resealed.of(event);
    byte[] again =
        codec.encode(resealed.event(), envelope.survivorId(), envelope.id(), resealed.sealer());
    if (version.type().current()) {
      if (!CanonicalJson.read(again).equals(CanonicalJson.read(sample.payload()))) {
        problems.add("is not written as it was read");
      }
    } else {
      // What an upcaster makes must be a whole event of today, not merely something that was read.
      SchemaValidation.errors(PayloadSchema.of(written.get()), text(again))
          .forEach(error -> problems.add("its upcaster makes no whole event: " + error));
    }
    return problems;
  }

  private static String headers(Sample sample) {
    ObjectNode headers = JsonNodeFactory.instance.objectNode();
    sample.headers().forEach(headers::put);
    return headers.toString();
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }
}
