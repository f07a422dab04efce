package org.dhruva.portal.form;

import java.util.List;
import java.util.Optional;

/**
 * A field as it is drawn.
 *
 * @param path its name in the sent form
 * @param value what was filled in before
 * @param ticked of a box; of a day, whether it is only roughly known
 * @param problem what is wrong with what was filled in
 * @param parts of a group
 * @param rows of a list
 */
public record Input(
    Kind kind,
    String path,
    String name,
    boolean required,
    String value,
    boolean ticked,
    List<Option> options,
    Optional<String> problem,
    List<Input> parts,
    List<List<Input>> rows) {

  public Input {
    options = List.copyOf(options);
    parts = List.copyOf(parts);
    rows = List.copyOf(rows);
  }

  Input withOptions(List<Option> choices) {
    return new Input(
        kind, path, name, required, value, ticked, choices, problem, parts, rows);
  }

  Input withParts(List<Input> inside) {
    return new Input(
        kind, path, name, required, value, ticked, options, problem, inside, rows);
  }

  Input withRows(List<List<Input>> each) {
    return new Input(
        kind, path, name, required, value, ticked, options, problem, parts, each);
  }

  /** Unique in its page, and without characters that would have a meaning there. */
  public String id() {
    return "field-" + path.replace('/', '-');
  }

  public String approximately() {
    return FilledIn.approximately(path);
  }

  public String rowCount() {
    return FilledIn.rowCount(path);
  }

  public boolean takesMoreRows() {
    return rows.size() < Field.Rows.ROWS_MAX;
  }

  /** What can be chosen. */
  public record Option(String value, String words, boolean chosen) {}

  /** How it is drawn. */
  public enum Kind {
    TEXT,
    LONG_TEXT,
    NUMBER,
    TICK,
    CHOICE,
    CHOICES,
    DAY,
    /** With a box to tick if the day is only roughly known. */
    DAY_OR_ABOUT,
    MONTH,
    TIME,
    RUPEES,
    LINES,
    GROUP,
    ROWS
  }
}
