package org.dhruva.clocks.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A list of rows in a YAML file. What is wrong with one is said with file, row and field. */
final class YamlRows {

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  private YamlRows() {}

  /**
   * Reads a file from the class path.
   *
   * @param beside a class of the module that holds the file
   * @param key the field by which a row is named
   * @param meaning makes of a row what it means; an {@link IllegalArgumentException} says what is
   *     wrong with it
   * @throws InvalidRows if the file is missing, or a row is not right
   */
  static <R, T> List<T> onClassPath(
      Class<?> beside, String path, String key, Class<R> row, Function<R, T> meaning) {
    try (InputStream file = beside.getResourceAsStream(path)) {
      if (file == null) {
        throw new InvalidRows(path + " is not there");
      }
      return read(path, YAML.readTree(file), key, row, meaning);
    } catch (JsonProcessingException e) {
      throw new InvalidRows(
          "%s, line %d: this is not YAML: %s"
              .formatted(path, e.getLocation().getLineNr(), e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  private static <R, T> List<T> read(
      String path, JsonNode rows, String key, Class<R> row, Function<R, T> meaning) {
    if (!rows.isArray() || rows.isEmpty()) {
      throw new InvalidRows(path + ": a list was expected");
    }
    List<T> all = new ArrayList<>();
    for (JsonNode one : rows) {
      String where =
          "%s, row %d (%s)".formatted(path, all.size() + 1, one.path(key).asText("no " + key));
      all.add(read(where, one, row, meaning));
    }
    return List.copyOf(all);
  }

  private static <R, T> T read(String where, JsonNode json, Class<R> row, Function<R, T> meaning) {
    try {
      return meaning.apply(YAML.treeToValue(json, row));
    } catch (JsonMappingException e) {
      throw new InvalidRows(
          "%s: %s: %s"
              .formatted(where, field(e), e.getOriginalMessage().lines().findFirst().get()));
    } catch (JsonProcessingException e) {
      throw new InvalidRows("%s: %s".formatted(where, e.getOriginalMessage()));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new InvalidRows("%s: %s".formatted(where, e.getMessage()));
    }
  }

  private static String field(JsonMappingException e) {
    return e.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" : step.getFieldName())
        .collect(Collectors.joining("."));
  }
}
