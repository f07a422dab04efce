package org.dhruva.compensation.wiring;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dhruva.compensation.scheme.Scheme;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.kernel.Money;

/** Reads the catalogue of schemes: a file for each version, and an index that names them. */
public final class SchemeFolder {

  static final String FOLDER = "/schemes/";
  static final String INDEX = "index.yaml";
  static final String FILE_TYPE = ".yaml";

  private static final YAMLMapper MAPPER = mapper();

  private SchemeFolder() {}

  public static Schemes read() {
    return new Schemes(
        Arrays.stream(read(INDEX, String[].class))
            .map(code -> read(code + FILE_TYPE, Scheme.class))
            .toList());
  }

  private static <T> T read(String name, Class<T> type) {
    try (InputStream file = SchemeFolder.class.getResourceAsStream(FOLDER + name)) {
      if (file == null) {
        throw new FileNotFoundException("there is no such file");
      }
      return MAPPER.readValue(file, type);
    } catch (IOException e) {
      throw new IllegalStateException("%s cannot be read: %s".formatted(name, e.getMessage()), e);
    }
  }

  private static YAMLMapper mapper() {
    YAMLMapper mapper =
        YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addDeserializer(Money.class, new Rupees()))
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    // A list that is left out is one without anything in it.
    JsonSetter.Value absentIsEmpty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    mapper.configOverride(List.class).setSetterInfo(absentIsEmpty);
    mapper.configOverride(Set.class).setSetterInfo(absentIsEmpty);
    return mapper;
  }

  /** In the files an amount is a whole number of rupees. */
  private static final class Rupees extends StdDeserializer<Money> {
    private static final long serialVersionUID = 1L;

    Rupees() {
      super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser yaml, DeserializationContext context) throws IOException {
      return Money.rupees(yaml.getLongValue());
    }
  }
}
