package org.dhruva.contracts.gate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.dhruva.eventstore.codec.CloudEventAttributes;

/**
 * What the headers of every message are: CloudEvents 1.0 in binary mode, without a personal word.
 */
final class CloudEventHeaders {

  private static final Map<String, String> TEXT = Map.of();
  private static final Map<String, String> UUID = Map.of("format", "uuid");
  private static final Map<String, String> INSTANT = Map.of("format", "date-time");
  // A header is text, also where it counts.
  private static final Map<String, String> COUNT = Map.of("pattern", "^[1-9][0-9]*$");

  private record Header(
      String name, boolean required, Map<String, String> form, String description) {}

  private static final List<Header> HEADERS =
      List.of(
          attribute("specversion", Map.of("const", "1.0"), "CloudEvents version."),
          attribute("id", UUID, "UUIDv7 of the event; the de-duplication key everywhere."),
          attribute("type", TEXT, "Stored name and version, such as compensation.claim-filed.v1."),
          attribute("source", TEXT, "The service that recorded it."),
          attribute("subject", UUID, "The stream it belongs to."),
          attribute("time", INSTANT, "When it happened in the world, perhaps years before."),
          attribute("recordedat", INSTANT, "When the system learned it."),
          attribute("streamversion", COUNT, "Its place in the stream, without gaps."),
          attribute("sequence", COUNT, "Its place in the partition, in the order of commits."),
          attribute("actorid", TEXT, "Opaque account, or the service, that entered it."),
          attribute("actorrole", TEXT, "survivor, peer, lawyer, caseworker, operator or service."),
          attribute("correlationid", UUID, "One for all that followed from one request."),
          attribute("causationid", UUID, "The request or event that led to it directly."),
          optional("survivorid", UUID, "Whose case it is: a pseudonym, and the message's key."),
          optional("traceparent", TEXT, "W3C trace context of the request."),
          new Header(
              CloudEventAttributes.CONTENT_TYPE_HEADER,
              true,
              Map.of("const", CloudEventAttributes.CONTENT_TYPE),
              "What the payload is."));

  private CloudEventHeaders() {}

  static ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:dhruva:cloudevents-headers");
    schema.put("title", "cloudevents-headers");
    schema.put("type", "object");
    // Tracing tools may add headers of their own on the way; ours are these.
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (Header header : HEADERS) {
      ObjectNode property = properties.putObject(header.name());
      property.put("type", "string").put("description", header.description());
      header.form().forEach(property::put);
      if (header.required()) {
        required.add(header.name());
      }
    }
    return schema;
  }

  private static Header attribute(String name, Map<String, String> form, String description) {
    return new Header(CloudEventAttributes.PREFIX + name, true, form, description);
  }

  private static Header optional(String name, Map<String, String> form, String description) {
    return new Header(CloudEventAttributes.PREFIX + name, false, form, description);
  }
}
