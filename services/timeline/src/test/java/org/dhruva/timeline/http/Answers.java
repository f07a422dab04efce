package org.dhruva.timeline.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import org.dhruva.access.OpenJson;
import org.dhruva.service.http.HttpJson;
import org.dhruva.timeline.Keys;

/** Writes answers as the service does, and reads them as a client does. */
final class Answers {

  private final Keys keys = new Keys();
  private final ObjectMapper mapper = new ObjectMapper();

  Answers() {
    mapper.registerModules(new Jdk8Module(), new JavaTimeModule(), new ParameterNamesModule());
    new HttpJson().customize(mapper);
  }

  Keys keys() {
    return keys;
  }

  OpenJson openJson() {
    return new OpenJson(mapper, keys);
  }

  JsonNode read(String json) {
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }
}
