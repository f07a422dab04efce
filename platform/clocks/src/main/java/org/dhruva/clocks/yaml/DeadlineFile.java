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
import java.util.stream.Collectors;
import org.dhruva.clocks.Deadline;
import org.dhruva.clocks.Deadlines;

/** A YAML file with a list of deadlines. */
public final class DeadlineFile {

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  private DeadlineFile() {}

  /**
   * Reads a file from the class path.
   *
   * @param beside a class of the module that holds the file
   * @param path such as {@code /law/deadlines.yaml}
   * @throws InvalidDeadlines if it is missing, or a row is not right
   */
  public static Deadlines onClassPath(Class<?> beside, String path) {
    try (InputStream file = beside.getResourceAsStream(path)) {
      if (file == null) {
        throw new InvalidDeadlines(path + " is not there");
      }
      return read(path, YAML.readTree(file));
    } catch (JsonProcessingException e) {
      throw new InvalidDeadlines(
          "%s, line %d: this is not YAML: %s"
              .formatted(path, e.getLocation().getLineNr(), e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  private static Deadlines read(String path, JsonNode rows) {
    if (!rows.isArray() || rows.isEmpty()) {
      throw new InvalidDeadlines(path + ": a list of deadlines was expected");
    }
    List<Deadline> deadlines = new ArrayList<>();
    for (JsonNode row : rows) {
      deadlines.add(
          deadline(
              "%s, row %d (%s)"
                  .formatted(path, deadlines.size() + 1, row.path("id").asText("no id")),
              row));
    }
    try {
      return new Deadlines(deadlines);
    } catch (IllegalArgumentException e) {
      throw new InvalidDeadlines("%s: %s".formatted(path, e.getMessage()));
    }
  }

  private static Deadline deadline(String where, JsonNode row) {
    try {
      return YAML.treeToValue(row, DeadlineRow.class).deadline();
    } catch (JsonMappingException e) {
      throw new InvalidDeadlines(
          "%s: %s: %s"
              .formatted(where, field(e), e.getOriginalMessage().lines().findFirst().get()));
    } catch (JsonProcessingException e) {
      throw new InvalidDeadlines("%s: %s".formatted(where, e.getOriginalMessage()));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new InvalidDeadlines("%s: %s".formatted(where, e.getMessage()));
    }
  }

  private static String field(JsonMappingException e) {
    return e.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" : step.getFieldName())
        .collect(Collectors.joining("."));
  }
}
