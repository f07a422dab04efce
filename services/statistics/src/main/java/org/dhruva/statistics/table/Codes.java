package org.dhruva.statistics.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhruva.contracts.people.SurvivorEvent.Exploitation;
import org.dhruva.kernel.CivilDate;
import org.dhruva.statistics.indicator.Counted;

/**
 * Under which codes things are counted. But for districts the codes are known beforehand and do not
 * depend on what there is to count, so that a missing one says nothing.
 */
public final class Codes {

  /** Everything that has no line of its own. */
  public static final String REST = "rest";

  /** It was left unsaid. */
  public static final String NOT_STATED = "not-stated";

  /** A place that is no State or union territory of India. */
  public static final String ELSEWHERE = "elsewhere";

  /** Years before the last {@link #YEARS_MAX}. */
  public static final String EARLIER = "earlier";

  /** Years that have a line of their own, this one included. */
  public static final int YEARS_MAX = 25;

  private static final List<String> STATES_OF_INDIA = read("states.txt");

  private final List<String> statesOfIndia;
  private final int firstYear;
  private final int thisYear;

  public Codes(CivilDate asOf) {
    this(STATES_OF_INDIA, asOf.day().getYear(), YEARS_MAX);
  }

  Codes(List<String> statesOfIndia, int thisYear, int years) {
    this.statesOfIndia = List.copyOf(statesOfIndia);
    this.thisYear = thisYear;
    this.firstYear = thisYear - years + 1;
  }

  /**
   * Every code of a dimension that a table may have a line for, whatever there is to count.
   *
   * @return empty for districts, of which only those are known that are shown
   */
  public Optional<List<String>> known(Dimension dimension) {
    return switch (dimension) {
      case STATE -> Optional.of(withRest(states()));
      case DISTRICT -> Optional.empty();
      case YEAR -> Optional.of(withRest(years()));
      case EXPLOITATION -> Optional.of(withRest(exploitations()));
    };
  }

  private static List<String> withRest(List<String> codes) {
    return Stream.concat(codes.stream(), Stream.of(REST)).toList();
  }

  List<String> states() {
    return Stream.concat(statesOfIndia.stream(), Stream.of(ELSEWHERE, NOT_STATED)).toList();
  }

  List<String> years() {
    return Stream.concat(
            Stream.of(EARLIER),
            IntStream.rangeClosed(firstYear, thisYear).mapToObj(Integer::toString))
        .toList();
  }

  List<String> exploitations() {
    return Arrays.stream(Exploitation.values()).map(Codes::code).toList();
  }

  String state(Counted<?> counted) {
    return counted
        .place()
        .state()
        .map(state -> statesOfIndia.contains(state) ? state : ELSEWHERE)
        .orElse(NOT_STATED);
  }

  String district(Counted<?> counted) {
    return counted.place().district().orElse(NOT_STATED);
  }

  /** A day that lies ahead by a slip counts in this year. */
  String year(Counted<?> counted) {
    int year = Math.min(counted.on().day().getYear(), thisYear);
    return year < firstYear ? EARLIER : Integer.toString(year);
  }

  String exploitation(Counted<?> counted) {
    return code(counted.exploitation());
  }

  String of(Dimension dimension, Counted<?> counted) {
    return switch (dimension) {
      case STATE -> state(counted);
      case DISTRICT -> district(counted);
      case YEAR -> year(counted);
      case EXPLOITATION -> exploitation(counted);
    };
  }

  private static String code(Exploitation exploitation) {
    return exploitation.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> read(String resource) {
    try (InputStream file = Codes.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
