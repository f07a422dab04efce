package org.dhruva.portal.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads a personal text. Once her key is destroyed nobody can read it any more, and a service
 * writes {@code {"erased":true}} in its place: then it is empty.
 */
public final class UnlessErased extends JsonDeserializer<Optional<String>> {

  /** Whether something was personal and is erased. */
  public static boolean isErased(JsonNode value) {
    return value.path("erased").asBoolean();
  }

  @Override
  public Optional<String> deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    return Optional.ofNullable(context.readTree(json).textValue());
  }
}
