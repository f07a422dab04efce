package org.dhruva.contracts.gate;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.UndecodableEvent;
import org.dhruva.kernel.Envelope;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.Sealed;

/** Every sample can be read for ever, fits its schema, and together they show every property. */
final class SampleCheck {

  // A validator that had no part in making the schemas.
  private static final SchemaRegistry VALIDATOR =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema HEADERS = validator(CloudEventHeaders.schema());

  private final ContractFolder folder;
  private final List<EventVersion> versions;
  private final Map<String, EventTypes> registries;
  private final ObjectMapper rewriter =
      EventCodec.payloadMapper()
          .registerModule(new SimpleModule().addSerializer(new LockedAsItWas()));

  private SampleCheck(
      ContractFolder folder, List<EventVersion> versions, Map<String, EventTypes> registries) {
    this.folder = folder;
    this.versions = versions;
    this.registries = registries;
  }

  static List<String> problems(
      ContractFolder folder, List<EventVersion> versions, Map<String, EventTypes> registries) {
    SampleCheck check = new SampleCheck(folder, versions, registries);
    List<String> problems = new ArrayList<>();
    Set<Path> strays = new HashSet<>(folder.allSamples());
    for (EventVersion version : versions) {
      List<Path> files = folder.samples(version);
      strays.removeAll(files);
      problems.addAll(check.inspect(version, files));
    }
    strays.forEach(
        file ->
            problems.add(
                "%s is a sample of no registered version: register it or delete the file"
                    .formatted(folder.relative(file))));
    return problems;
  }

  private List<String> inspect(EventVersion version, List<Path> files) {
    List<String> problems = new ArrayList<>();
    List<JsonNode> payloads = new ArrayList<>();
    JsonNode schema = PayloadSchema.of(version);
    Schema validator = validator(schema);
    for (Path file : files) {
      Sample sample = Sample.parse(ContractFolder.read(file).orElseThrow());
      payloads.add(sample.payload());
      inspect(version, validator, sample)
          .forEach(problem -> problems.add("%s: %s".formatted(folder.relative(file), problem)));
    }
    SampleCoverage.of(schema, payloads)
        .gaps()
        .forEach(gap -> problems.add("%s: %s: run make contracts".formatted(version.name(), gap)));
    return problems;
  }

  private List<String> inspect(EventVersion version, Schema schema, Sample sample) {
    List<String> problems = new ArrayList<>();
    violations(schema, sample.payload())
        .forEach(error -> problems.add("does not fit its schema: " + error));
    violations(HEADERS, sample.headersJson())
        .forEach(error -> problems.add("its headers are not ours: " + error));
    if (sample.payload().toString().contains(version.type().record().getName())) {
      problems.add("a class name is in the payload");
    }
    try {
      problems.addAll(replay(version, sample));
    } catch (UndecodableEvent e) {
      problems.add(
          "cannot be read any more (%s): leave its record as it was and add version %d with an upcaster; or, if it was never released, delete its samples and run make contracts"
              .formatted(e.getMessage(), version.number() + 1));
    }
    return problems;
  }

  private List<String> replay(EventVersion version, Sample sample) {
    List<String> problems = new ArrayList<>();
    Envelope envelope = sample.envelope();
    if (!envelope.type().equals(version.name()) || !envelope.source().equals(version.service())) {
      problems.add("its headers are those of another event");
    }
    undescribed(sample).forEach(problems::add);
    undescribed(Sample.of(envelope, sample.payload())).forEach(problems::add);
    byte[] stored = sample.payload().toString().getBytes(StandardCharsets.UTF_8);
    EventTypes types = registries.get(version.service());
    Event event =
        new EventCodec(types).decode(version.name(), stored, envelope.survivorId(), envelope.id());
    if (!envelope.occurredAt().equals(event.occurredAt())) {
      problems.add("its time is not when the event happened");
    }
    // Through text, so that numbers compare by value and not by their Java type.
    JsonNode again = CanonicalJson.read(rewriter.valueToTree(event).toString());
    if (version.type().current() && !again.equals(sample.payload())) {
      problems.add("is not written as it was read");
    }
    // What an upcaster makes must be a whole event of today, not merely something that was read.
    EventVersion today = new EventVersion(version.service(), types.of(event));
    violations(validator(PayloadSchema.of(today)), again)
        .forEach(error -> problems.add("becomes no whole %s: %s".formatted(today.name(), error)));
    return problems;
  }

  private static Stream<String> undescribed(Sample sample) {
    JsonNode described = CloudEventHeaders.schema().path("properties");
    return sample.headers().keySet().stream()
        .filter(header -> !described.has(header))
        .map("CloudEventHeaders does not describe %s"::formatted);
  }

  private static Schema validator(JsonNode schema) {
    return VALIDATOR.getSchema(schema.toString(), InputFormat.JSON);
  }

  private static List<String> violations(Schema schema, JsonNode json) {
    // In this draft a format only informs, unless asked to assert.
    return schema
        .validate(
            json.toString(),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  /** The codec rightly refuses to write a locked field; a sample must come out as it went in. */
  private static final class LockedAsItWas extends StdSerializer<Sealed<?>> {
    private static final long serialVersionUID = 1L;

    LockedAsItWas() {
      super(Sealed.class, false);
    }

    @Override
    public void serialize(Sealed<?> value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      Sealed.Locked<?> locked = (Sealed.Locked<?>) value;
      json.writeStartObject();
      json.writeStringField("sealed", locked.ciphertext());
      json.writeStringField("field", locked.field());
      json.writeEndObject();
    }
  }
}
