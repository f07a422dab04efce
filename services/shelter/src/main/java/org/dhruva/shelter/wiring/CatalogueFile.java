package org.dhruva.shelter.wiring;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.dhruva.shelter.custody.Catalogue;

/** Reads what is known about being kept in a home. */
public final class CatalogueFile {

  static final String FILE = "/custody/catalogue.yaml";

  private CatalogueFile() {}

  /**
   * @throws IllegalStateException if the file cannot be read, saying why
   */
  public static Catalogue read() {
    try (InputStream file = CatalogueFile.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new FileNotFoundException("there is no such file");
      }
      return mapper().readValue(file, Catalogue.class);
    } catch (IOException e) {
      throw new IllegalStateException("%s cannot be read: %s".formatted(FILE, e.getMessage()), e);
    }
  }

  private static YAMLMapper mapper() {
    YAMLMapper mapper =
        YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    return mapper;
  }
}
