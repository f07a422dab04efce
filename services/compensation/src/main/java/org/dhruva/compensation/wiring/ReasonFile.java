package org.dhruva.compensation.wiring;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.dhruva.compensation.reason.Reason;
import org.dhruva.compensation.reason.Reasons;

/** Reads the catalogue of reasons. */
public final class ReasonFile {

  static final String FILE = "/reasons/reasons.yaml";

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private ReasonFile() {}

  /**
   * @throws IllegalStateException if the file cannot be read, saying why
   */
  public static Reasons read() {
    try (InputStream file = ReasonFile.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new FileNotFoundException("there is no such file");
      }
      return new Reasons(List.of(MAPPER.readValue(file, Reason[].class)));
    } catch (IOException e) {
      throw new IllegalStateException("%s cannot be read: %s".formatted(FILE, e.getMessage()), e);
    }
  }
}
