package org.dhruva.contracts.gate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhruva.eventstore.codec.CloudEventAttributes;
import org.dhruva.kernel.Envelope;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.SurvivorId;

/**
 * One event as it would lie in a topic: its CloudEvents attributes and the payload, byte for byte.
 *
 * @param attributes by the names CloudEvents gives them, without a binding's prefix
 */
record Sample(Map<String, String> attributes, byte[] payload) {

  private static final String ATTRIBUTES = "attributes";
  private static final String PAYLOAD = "payload";
  private static final String CONTENT_TYPE = "datacontenttype";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Sample of(Envelope envelope, byte[] payload) {
    Map<String, String> attributes = new LinkedHashMap<>();
    CloudEventAttributes.write(
        envelope, (header, value) -> attributes.put(attribute(header), value));
    return new Sample(attributes, payload);
  }

  /**
   * Reads a file's text form. The payload is cut out of it, not written anew, so its bytes are the
   * committed ones.
   *
   * @throws IOException if it is not a sample
   */
  static Sample parse(byte[] file) throws IOException {
    JsonNode tree = MAPPER.readTree(file);
    Map<String, String> attributes = new LinkedHashMap<>();
    tree.path(ATTRIBUTES)
        .properties()
        .forEach(entry -> attributes.put(entry.getKey(), entry.getValue().asText()));
    // From a stream: offsets into an array are not counted from the start of the file.
    try (JsonParser json = new JsonFactory().createParser(new ByteArrayInputStream(file))) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        int from = (int) json.currentTokenLocation().getByteOffset();
        json.skipChildren();
        if (name.equals(PAYLOAD)) {
          int to = (int) json.currentLocation().getByteOffset();
          return new Sample(attributes, Arrays.copyOfRange(file, from, to));
        }
      }
    }
    throw new IOException("there is no payload");
  }

  /** The file's text form: attributes one a line, the payload on a single line as it is stored. */
  String text() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    attributes.forEach(json::put);
    return "{\n  \"%s\": %s,\n  \"%s\": %s\n}\n"
        .formatted(
            ATTRIBUTES,
            CanonicalJson.pretty(json).replace("\n", "\n  "),
            PAYLOAD,
            new String(payload, StandardCharsets.UTF_8));
  }

  /** The attributes as the headers of a Kafka record in binary mode. */
  Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    attributes.forEach((name, value) -> headers.put(header(name), value));
    return headers;
  }

  /** Reads the attributes as a consumer of the topic would. */
  Envelope envelope() {
    String survivor = attributes.get("survivorid");
    int partition = survivor == null ? 0 : Partitions.of(SurvivorId.parse(survivor));
    return CloudEventAttributes.read(headers()::get, partition);
  }

  private static String attribute(String header) {
    return header.equals(CloudEventAttributes.CONTENT_TYPE_HEADER)
        ? CONTENT_TYPE
        : header.substring(CloudEventAttributes.PREFIX.length());
  }

  private static String header(String attribute) {
    return attribute.equals(CONTENT_TYPE)
        ? CloudEventAttributes.CONTENT_TYPE_HEADER
        : CloudEventAttributes.PREFIX + attribute;
  }
}
