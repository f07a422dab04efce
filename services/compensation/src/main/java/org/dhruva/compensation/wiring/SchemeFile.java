package org.dhruva.compensation.wiring;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dhruva.compensation.scheme.Scheme;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.contracts.compensation.ClaimEvent.ReliefStage;
import org.dhruva.contracts.compensation.ClaimEvent.StageTrigger;
import org.dhruva.kernel.Money;

/** Reads the catalogue of schemes from its file. */
public final class SchemeFile {

  private static final String FILE = "/schemes/schemes.yaml";

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private record Row(
      String code,
      String name,
      Optional<String> state,
      LocalDate validFrom,
      Optional<LocalDate> validTo,
      List<Stage> stages,
      String source,
      @JsonProperty(required = true) boolean verified) {

    Scheme scheme() {
      List<ReliefStage> paid =
          stages == null ? List.of() : stages.stream().map(Stage::stage).toList();
      return new Scheme(code, name, state, validFrom, validTo, paid, source, verified);
    }
  }

  private record Stage(
      String code, StageTrigger trigger, @JsonProperty(required = true) long rupees) {
    ReliefStage stage() {
      return new ReliefStage(code, trigger, Money.rupees(rupees));
    }
  }

  private SchemeFile() {}

  public static Schemes read() {
    try (InputStream file = SchemeFile.class.getResourceAsStream(FILE)) {
      return new Schemes(
          Arrays.stream(MAPPER.readValue(file, Row[].class)).map(Row::scheme).toList());
    } catch (IOException e) {
      throw new IllegalStateException(
          "the catalogue of schemes cannot be read: " + e.getMessage(), e);
    }
  }
}
