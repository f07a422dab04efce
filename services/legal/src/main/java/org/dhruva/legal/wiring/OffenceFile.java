package org.dhruva.legal.wiring;

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
import org.dhruva.legal.offence.LawBook;
import org.dhruva.legal.offence.Offence;
import org.dhruva.legal.offence.Offences;
import org.dhruva.legal.offence.Procedure;

/** Reads the catalogue of offences. */
public final class OffenceFile {

  static final String FILE = "/offences/offences.yaml";

  private record Catalogue(
      List<LawBook> laws, List<Offence> offences, List<Procedure> procedures) {}

  private OffenceFile() {}

  /**
   * @throws IllegalStateException if the file cannot be read, saying why
   */
  public static Offences read() {
    try (InputStream file = OffenceFile.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new FileNotFoundException("there is no such file");
      }
      Catalogue catalogue = mapper().readValue(file, Catalogue.class);
      return new Offences(catalogue.laws(), catalogue.offences(), catalogue.procedures());
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
            .build();
    mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    return mapper;
  }
}
