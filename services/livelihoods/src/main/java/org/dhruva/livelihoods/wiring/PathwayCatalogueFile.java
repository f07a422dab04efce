package org.dhruva.livelihoods.wiring;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.dhruva.livelihoods.catalogue.Catalogue;

/** Reads what is known beside the cases: entitlements, money to begin with, and reasons. */
public final class PathwayCatalogueFile {

  static final String FILE = "/catalogue/catalogue.yaml";

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private PathwayCatalogueFile() {}

  /**
   * @throws IllegalStateException if the file cannot be read, saying why
   */
  public static Catalogue read() {
    try (InputStream file = PathwayCatalogueFile.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new FileNotFoundException("there is no such file");
      }
      return MAPPER.readValue(file, Catalogue.class);
    } catch (IOException e) {
      throw new IllegalStateException("%s cannot be read: %s".formatted(FILE, e.getMessage()), e);
    }
  }
}
