package org.dhruva.catalogue;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.dhruva.kernel.Money;

/**
 * Reads the YAML files of a catalogue into records. It is strict: a field that no record knows or
 * that is there twice is refused, because nobody would notice later. Which fields there must be is
 * said by the schema of each file, which the build holds it against; a list that is left out is one
 * without anything in it. An amount is a whole number of rupees.
 */
public final class CatalogueReader {

  private final YAMLMapper mapper;

  private CatalogueReader(PropertyNamingStrategy names) {
    mapper =
        YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addDeserializer(Money.class, new Rupees()))
            .propertyNamingStrategy(names)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    JsonSetter.Value absentIsEmpty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    mapper.configOverride(List.class).setSetterInfo(absentIsEmpty);
    mapper.configOverride(Set.class).setSetterInfo(absentIsEmpty);
  }

  /** For files that write a field {@code valid_from}. */
  public static CatalogueReader ofSnakeCase() {
    return new CatalogueReader(PropertyNamingStrategies.SNAKE_CASE);
  }

  /** For files that write a field {@code valid-from}. */
  public static CatalogueReader ofKebabCase() {
    return new CatalogueReader(PropertyNamingStrategies.KEBAB_CASE);
  }

  /**
   * Reads a file from the class path.
   *
   * @param beside a class of the module that holds the file
   * @param path from the root of the class path, with a slash in front
   * @throws IllegalStateException if the file cannot be read, saying which and why
   */
  public <T> T read(Class<?> beside, String path, Class<T> type) {
    try (InputStream file = beside.getResourceAsStream(path)) {
      if (file == null) {
        throw new FileNotFoundException("there is no such file");
      }
      return mapper.readValue(file, type);
    } catch (IOException e) {
      throw new IllegalStateException("%s cannot be read: %s".formatted(path, e.getMessage()), e);
    }
  }

  private static final class Rupees extends StdDeserializer<Money> {
    private static final long serialVersionUID = 1L;

    Rupees() {
      super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser yaml, DeserializationContext context) throws IOException {
      return yaml.hasToken(JsonToken.VALUE_NUMBER_INT)
          ? Money.rupees(yaml.getLongValue())
          : (Money) context.handleUnexpectedToken(Money.class, yaml);
    }
  }
}
