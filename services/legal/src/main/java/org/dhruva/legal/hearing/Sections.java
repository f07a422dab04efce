package org.dhruva.legal.hearing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the token of a section by its number. */
final class Sections {

  private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,3})([A-Z]?)(?:-([0-9]{1,3}))?");

  private static final int DIGITS_MAX = 3;

  private final List<Numbered> old;
  private final List<Numbered> today;

  Sections(List<Section> sections) {
    old = numbered(sections, Section::crpc);
    today = numbered(sections, Section::bnss);
  }

  /** As numbered by the code that was in force until June 2024. */
  Optional<String> crpc(String number) {
    return find(old.stream(), number);
  }

  /** As numbered by the code in force since July 2024. */
  Optional<String> bnss(String number) {
    return find(today.stream(), number);
  }

  /** As most would read it who are not told which code is meant. */
  Optional<String> ofEither(String number) {
    return find(Stream.concat(old.stream(), today.stream()), number);
  }

  /** Whether a code has a row for this number alone, as for 437a. */
  boolean hasOwn(String number) {
    return Stream.concat(old.stream(), today.stream())
        .anyMatch(section -> section.isOf(number) && section.width() == 0);
  }

  /** The narrowest that has it, and the first of those that are as narrow. */
  private static Optional<String> find(Stream<Numbered> among, String number) {
    return among
        .filter(section -> section.isOf(number))
        .min(Comparator.comparingInt(Numbered::width))
        .map(Numbered::says);
  }

  private static List<Numbered> numbered(
      List<Section> sections, Function<Section, Optional<String>> code) {
    return sections.stream()
        .flatMap(s -> code.apply(s).map(numbers -> Numbered.parse(numbers, s.says())).stream())
        .toList();
  }

  /**
   * One code's numbers for a section or chapter.
   *
   * @param letter in lower case, as pieces of a text are; empty for none
   */
  private record Numbered(int from, int to, String letter, String says) {

    static Numbered parse(String numbers, String says) {
      MatchResult parts =
          NUMBERS
              .matcher(numbers)
              .results()
              .filter(match -> match.group().length() == numbers.length())
              .findFirst()
              .orElseThrow(
                  () ->
                      new InvalidHearingRules(
                          "section '%s' is no number such as 313, 357A or 225-265"
                              .formatted(numbers)));
      int from = Integer.parseInt(parts.group(1));
      int to = parts.group(3) == null ? from : Integer.parseInt(parts.group(3));
      return new Numbered(from, to, parts.group(2).toLowerCase(Locale.ROOT), says);
    }

    boolean isOf(String number) {
      String digits = number.replaceAll("[^0-9]", "");
      if (digits.length() > DIGITS_MAX) {
        return false;
      }
      int n = Integer.parseInt(digits);
      boolean isChapter = from < to;
      return from <= n
          && n <= to
          && (isChapter || number.substring(digits.length()).equals(letter));
    }

    int width() {
      return to - from;
    }
  }
}
