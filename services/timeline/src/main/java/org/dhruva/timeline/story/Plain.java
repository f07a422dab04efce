package org.dhruva.timeline.story;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Values as they are written in a sentence. */
public final class Plain {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "ahtu", "bdo", "cid", "cvcf", "cwc", "dlsa", "fir", "go", "itpa", "nalsa", "nia", "nrlm",
          "pocso", "sdo", "shg", "slsa");

  private Plain() {}

  static String month(YearMonth month) {
    return month.format(MONTH);
  }

  /** A code such as {@code charge-sheet}, or a constant such as {@code IN_DANGER}, as words. */
  public static String words(String code) {
    return Arrays.stream(code.split("[-_ ]"))
        .map(word -> isConstant(code) ? word.toLowerCase(Locale.ROOT) : word)
        .map(word -> ABBREVIATIONS.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
        .collect(Collectors.joining(" "));
  }

  private static boolean isConstant(String code) {
    return code.equals(code.toUpperCase(Locale.ROOT)) && code.indexOf(' ') < 0;
  }

  /** A code of something that has a name: {@code North 24 Parganas}, {@code NALSA 2018}. */
  static String name(String code) {
    return Arrays.stream(words(code).split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  /** With a capital letter, as a sentence begins. */
  static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static String words(Enum<?> constant) {
    return words(constant.name());
  }

  /** Codes as words: {@code fir, medical report and judgment}. */
  public static String words(Collection<String> codes) {
    List<String> words = codes.stream().map(Plain::words).toList();
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /** Names and sections as they are: {@code A1, A2}. */
  static String list(Collection<String> names) {
    return String.join(", ", names);
  }
}
