package org.dhruva.example.population;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the population is made, as {@code assumptions.yaml} says it. Every table says where its
 * numbers come from.
 *
 * @param until the last day on which anything happens
 */
public record Assumptions(
    long seed,
    LocalDate until,
    People people,
    Claims claims,
    Proceedings proceedings,
    Stays stays,
    Pathways pathways) {

  private static final String FILE = "/assumptions.yaml";

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  /** The part of all cases in which it is so. */
  public record Share(double share, String source) {
    public Share {
      require(share >= 0 && share <= 1, "a share is from 0 to 1");
    }
  }

  /** Five values, rising; a quarter of all cases lies between each and the next. */
  public record Points(List<Integer> points, String source) {
    static final int COUNT = 5;

    public Points {
      points = List.copyOf(points);
      require(points.size() == COUNT, "there are five points");
      require(points.equals(points.stream().sorted().toList()), "points rise");
    }
  }

  /** How often each is the case, compared with the others. */
  public record Weights(Map<String, Integer> weights, String source) {
    public Weights {
      // In the order of the file: a draw depends on it.
      weights = new LinkedHashMap<>(weights);
      require(!weights.isEmpty(), "there is one weight at least");
    }
  }

  public record Places(Map<String, State> states, String source) {
    public Places {
      states = new LinkedHashMap<>(states);
    }

    Map<String, Integer> weights() {
      Map<String, Integer> weights = new LinkedHashMap<>();
      states.forEach((code, state) -> weights.put(code, state.weight()));
      return weights;
    }
  }

  public record State(int weight, Map<String, Integer> districts) {
    public State {
      districts = new LinkedHashMap<>(districts);
    }
  }

  /**
   * Who they are.
   *
   * @param elsewhere rescued in another State than their own
   * @param counted said yes to statistics
   * @param dayUnknown of a day only the month is known
   */
  public record People(
      Places homes,
      Share elsewhere,
      Places rescueStates,
      Weights rescueYears,
      Weights exploitation,
      Weights gender,
      Points age,
      Share counted,
      List<String> names,
      Share dayUnknown) {}

  /** Claims for compensation. */
  public record Claims(
      Share filed,
      Points filedAfter,
      Schemes schemes,
      Share decided,
      Points decidedAfter,
      Share awarded,
      Share inPart,
      Points amount,
      Weights partReasons,
      Weights rejectionReasons,
      Share appealed,
      Points appealDecidedAfter,
      Share enhanced,
      Points enhancement,
      Share paid,
      Points paidAfter,
      Share deposited,
      Share stagePaid) {}

  public record Schemes(List<Scheme> choice, String source) {}

  /**
   * @param stages rupees of each, for a scheme that pays in stages
   */
  public record Scheme(
      String code,
      LocalDate since,
      Optional<String> state,
      Optional<String> exploitation,
      Optional<String> gender,
      String forum,
      Optional<LinkedHashMap<String, Integer>> stages) {}

  /** Criminal proceedings. */
  public record Proceedings(
      Sections sections,
      Share registered,
      Points registeredAfter,
      Weights accused,
      Share chargeSheet,
      Points chargeSheetAfter,
      Points cognizanceAfter,
      Points chargesAfter,
      Points judgmentAfter,
      Share convicted,
      Share directed,
      Points years) {}

  /**
   * @param newCode the first day of the new code
   */
  public record Sections(Offences until, LocalDate newCode, Offences since, String source) {}

  public record Offences(List<String> sexual, List<String> other) {}

  /** Stays in shelter. */
  public record Stays(
      Share admitted, Points kept, Share furtherOrder, Share petition, Weights homes, Weights to) {}

  /** Livelihoods. */
  public record Pathways(
      Share begun,
      Points begunAfter,
      Share trained,
      Share completed,
      Weights courses,
      Share enterprise,
      Share group,
      Weights trades,
      Points members,
      Share stopped,
      Points income) {}

  /** Those of the class path. */
  public static Assumptions read() {
    try (InputStream in = Assumptions.class.getResourceAsStream(FILE)) {
      return YAML.readValue(in, Assumptions.class);
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read".formatted(FILE), e);
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }
}
