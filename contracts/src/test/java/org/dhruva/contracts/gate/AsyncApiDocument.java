package org.dhruva.contracts.gate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.eventstore.codec.CloudEventAttributes;
import org.dhruva.kernel.Partitions;

/** AsyncAPI 3.0: which topics there are and which messages are in them. */
final class AsyncApiDocument {

  private static final String TRAIT = "cloudEvent";
  private static final YAMLMapper YAML =
      new YAMLMapper(
          YAMLFactory.builder()
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .build());

  private AsyncApiDocument() {}

  static String write(Collection<String> services, List<EventVersion> versions) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("asyncapi", "3.0.0");
    document
        .putObject("info")
        .put("title", "Dhruva events")
        .put("version", "1.0.0")
        .put(
            "description",
            "One topic a service, kept for ever. Binary-mode CloudEvents 1.0: attributes are headers, the message is the payload. Personal fields are ciphertext under the survivor's own key. A retired version is not written any more and must still be read.");
    document.put("defaultContentType", CloudEventAttributes.CONTENT_TYPE);
    ObjectNode channels = document.putObject("channels");
    services.forEach(service -> channels.set(service, channel(service, versions)));
    ObjectNode components = document.putObject("components");
    ObjectNode messages = components.putObject("messages");
    versions.forEach(version -> messages.set(version.name(), message(version)));
    components.putObject("messageTraits").set(TRAIT, trait());
    try {
      return YAML.writeValueAsString(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document and the headers' schema beside it are those of the registries. */
  static List<String> problems(
      ContractFolder folder, Collection<String> services, List<EventVersion> versions) {
    return Stream.of(
            outOfDate(
                folder, folder.headersSchema(), CanonicalJson.write(CloudEventHeaders.schema())),
            outOfDate(folder, folder.asyncApi(), write(services, versions)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> outOfDate(ContractFolder folder, Path file, String expected) {
    return ContractFolder.read(file).filter(expected::equals).isPresent()
        ? Optional.empty()
        : Optional.of("%s is out of date: run make contracts".formatted(folder.relative(file)));
  }

  private static String topic(String service) {
    return "dhruva." + service;
  }

  private static ObjectNode channel(String service, List<EventVersion> versions) {
    ObjectNode channel = JsonNodeFactory.instance.objectNode();
    channel.put("address", topic(service));
    ObjectNode messages = channel.putObject("messages");
    versions.stream()
        .filter(version -> version.service().equals(service))
        .forEach(
            version ->
                messages.set(version.name(), reference("#/components/messages/" + version.name())));
    ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
    kafka.put("topic", topic(service)).put("partitions", Partitions.COUNT);
    kafka.putObject("topicConfiguration").put("retention.ms", -1);
    kafka.put("bindingVersion", "0.5.0");
    return channel;
  }

  private static ObjectNode message(EventVersion version) {
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message.put("name", version.name());
    message
        .putObject("payload")
        .put("schemaFormat", "application/schema+json;version=draft-2020-12")
        .set(
            "schema",
            reference("./schemas/%s/%s.json".formatted(version.service(), version.name())));
    message
        .putArray("tags")
        .addObject()
        .put("name", version.type().current() ? "current" : "retired");
    message.putArray("traits").add(reference("#/components/messageTraits/" + TRAIT));
    return message;
  }

  private static ObjectNode trait() {
    ObjectNode trait = JsonNodeFactory.instance.objectNode();
    trait.put("contentType", CloudEventAttributes.CONTENT_TYPE);
    trait.set("headers", reference("./cloudevents-headers.json"));
    ObjectNode kafka = trait.putObject("bindings").putObject("kafka");
    kafka
        .putObject("key")
        .put("type", "string")
        .put("format", "uuid")
        .put("description", "Survivor id; the stream id where no survivor is concerned.");
    kafka.put("bindingVersion", "0.5.0");
    return trait;
  }

  private static ObjectNode reference(String to) {
    return JsonNodeFactory.instance.objectNode().put("$ref", to);
  }
}
