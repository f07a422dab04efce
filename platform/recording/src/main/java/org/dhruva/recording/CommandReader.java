package org.dhruva.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.service.http.BodyProblems;
import org.dhruva.service.http.Problems;

/**
 * Reads the body of a request into the command it asks for.
 *
 * @param <S> states
 */
final class CommandReader<S> {

  /** How every beginning calls whose case it is. */
  static final String SURVIVOR = "survivor";

  private final ObjectMapper mapper;
  private final Map<String, Function<Asked<S>, Object>> filledIn;

  CommandReader(ObjectMapper mapper, Map<String, Function<Asked<S>, Object>> filledIn) {
    this.mapper = mapper;
    this.filledIn = filledIn;
  }

  /** Whether the service adds something to such a command, so that the state must be known. */
  boolean completes(Class<?> command) {
    return !filledInto(command).isEmpty();
  }

  <T> T read(Class<T> command, byte[] body, Asked<S> asked) {
    return read(command, object(body), asked);
  }

  /** Where a command says whose case it is, that need not be said of a case that is there. */
  <T> T readFor(SurvivorId survivor, Class<T> command, byte[] body, Asked<S> asked) {
    ObjectNode json = object(body);
    if (namesSurvivor(command) && !json.has(SURVIVOR)) {
      json.set(SURVIVOR, mapper.valueToTree(survivor));
    }
    return read(command, json, asked);
  }

  private <T> T read(Class<T> command, ObjectNode json, Asked<S> asked) {
    for (String name : filledInto(command)) {
      if (json.has(name)) {
        throw Problems.unknownField("/" + name);
      }
      json.set(name, mapper.valueToTree(filledIn.get(name).apply(asked)));
    }
    try {
      return mapper.treeToValue(json, command);
    } catch (JsonProcessingException e) {
      throw BodyProblems.problem(e);
    }
  }

  private static boolean namesSurvivor(Class<?> command) {
    return Arrays.stream(command.getRecordComponents())
        .anyMatch(component -> component.getName().equals(SURVIVOR));
  }

  private List<String> filledInto(Class<?> command) {
    return Arrays.stream(command.getRecordComponents())
        .map(RecordComponent::getName)
        .filter(filledIn::containsKey)
        .toList();
  }

  private ObjectNode object(byte[] body) {
    try {
      JsonNode json = mapper.readTree(body);
      if (json instanceof ObjectNode object) {
        return object;
      }
      throw Problems.malformedBody();
    } catch (JsonProcessingException e) {
      throw BodyProblems.problem(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
