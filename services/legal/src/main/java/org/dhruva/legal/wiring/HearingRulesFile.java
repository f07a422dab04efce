package org.dhruva.legal.wiring;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.dhruva.legal.hearing.HearingRules;
import org.dhruva.legal.hearing.InvalidHearingRules;

/** Reads the rules by which the words of a court are read. */
public final class HearingRulesFile {

  private static final String FILE = "/hearing/hearing-rules.yaml";

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private HearingRulesFile() {}

  public static HearingRules read() {
    return read(FILE);
  }

  /**
   * @throws InvalidHearingRules if the file is missing, or a row is not right
   */
  static HearingRules read(String path) {
    try (InputStream file = HearingRulesFile.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new InvalidHearingRules(path + " is not there");
      }
      return MAPPER.treeToValue(MAPPER.readTree(file), HearingRules.class);
    } catch (JsonMappingException e) {
      String what =
          e.getCause() instanceof InvalidHearingRules invalid
              ? invalid.getMessage()
              : e.getOriginalMessage().lines().findFirst().orElseThrow();
      throw new InvalidHearingRules(path + place(e) + ": " + what);
    } catch (JsonProcessingException e) {
      throw new InvalidHearingRules(
          "%s, line %d: this is not YAML: %s"
              .formatted(path, e.getLocation().getLineNr(), e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  private static String place(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step ->
                ", "
                    + (step.getFieldName() == null
                        ? "row " + (step.getIndex() + 1)
                        : step.getFieldName()))
        .collect(Collectors.joining());
  }
}
