package org.dhruva.portal.form;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What somebody filled in. A field is named by its path in the command's body, such as {@code
 * verdicts/0/accused}.
 */
public record FilledIn(Map<String, List<String>> values) {

  public static final FilledIn NOTHING = new FilledIn(Map.of());

  private static final String APPROXIMATELY = "~";
  private static final String ROW_COUNT = "#";

  public FilledIn {
    values = Map.copyOf(values);
  }

  /** The field that says that a day is only roughly known. */
  public static String approximately(String path) {
    return path + APPROXIMATELY;
  }

  /** The field that says how many rows a list was shown with. */
  public static String rowCount(String path) {
    return path + ROW_COUNT;
  }

  /** One text; empty where nothing was filled in. */
  public String text(String path) {
    return texts(path).stream().findFirst().map(String::strip).orElse("");
  }

  public List<String> texts(String path) {
    return values.getOrDefault(path, List.of());
  }

  public boolean isTicked(String path) {
    return values.containsKey(path);
  }

  boolean isApproximate(String path) {
    return isTicked(approximately(path));
  }

  /** How many rows the list at this path was shown with. */
  int rows(String path) {
    String count = text(rowCount(path));
    return count.matches("\\d{1,3}")
        ? Math.clamp(Integer.parseInt(count), 1, Field.Rows.ROWS_MAX)
        : 1;
  }

  /** Whether nothing at all was filled in at this path and below it. */
  boolean isEmpty(String path) {
    Predicate<String> below = name -> name.equals(path) || name.startsWith(path + "/");
    return values.entrySet().stream()
        .filter(entry -> below.test(entry.getKey()) && !entry.getKey().endsWith(ROW_COUNT))
        .allMatch(entry -> entry.getValue().stream().allMatch(String::isBlank));
  }
}
