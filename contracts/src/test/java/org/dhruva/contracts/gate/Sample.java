package org.dhruva.contracts.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhruva.eventstore.codec.CloudEventAttributes;
import org.dhruva.kernel.Envelope;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.SurvivorId;

/**
 * One event as it would lie in a topic.
 *
 * @param headers by name: the CloudEvents attributes in binary mode
 */
record Sample(Map<String, String> headers, JsonNode payload) {

  private static final String HEADERS = "headers";
  private static final String PAYLOAD = "payload";

  static Sample of(Envelope envelope, JsonNode payload) {
    Map<String, String> headers = new LinkedHashMap<>();
    CloudEventAttributes.write(envelope, headers::put);
    return new Sample(headers, payload);
  }

  static Sample parse(String file) {
    JsonNode tree = CanonicalJson.read(file);
    Map<String, String> headers = new LinkedHashMap<>();
    tree.path(HEADERS)
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().asText()));
    return new Sample(headers, tree.path(PAYLOAD));
  }

  String text() {
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    file.set(HEADERS, headersJson());
    file.set(PAYLOAD, payload);
    return CanonicalJson.write(file);
  }

  ObjectNode headersJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    headers.forEach(json::put);
    return json;
  }

  /** Reads the headers as a consumer of the topic would. */
  Envelope envelope() {
    String survivor = headers.get(CloudEventAttributes.PREFIX + "survivorid");
    int partition = survivor == null ? 0 : Partitions.of(SurvivorId.parse(survivor));
    return CloudEventAttributes.read(headers::get, partition);
  }
}
