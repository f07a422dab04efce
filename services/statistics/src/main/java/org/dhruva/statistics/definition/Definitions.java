package org.dhruva.statistics.definition;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhruva.statistics.indicator.Indicator;

/** The definitions, which are data: {@code definitions.yaml}. */
public final class Definitions {

  private static final Map<String, Definition> BY_INDICATOR = read();

  private Definitions() {}

  public static Definition of(Indicator<?, ?> indicator) {
    return BY_INDICATOR.get(indicator.id());
  }

  static Map<String, Definition> all() {
    return BY_INDICATOR;
  }

  private static Map<String, Definition> read() {
    YAMLMapper mapper =
        YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();
    try (InputStream file = Definitions.class.getResourceAsStream("definitions.yaml")) {
      return Arrays.stream(mapper.readValue(file, Definition[].class))
          .collect(Collectors.toMap(Definition::indicator, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
