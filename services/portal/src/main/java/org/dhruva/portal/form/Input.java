package org.dhruva.portal.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field as it is drawn.
 *
 * @param path its name in the sent form
 * @param value what was filled in before
 * @param ticked of a box; of a day, whether it is only roughly known
 * @param hint how it is filled in
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
    Optional<String> hint,
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
        kind, path, name, required, value, ticked, choices, hint, problem, parts, rows);
  }

  Input withParts(List<Input> inside) {
    return new Input(
        kind, path, name, required, value, ticked, options, hint, problem, inside, rows);
  }

  Input withRows(List<List<Input>> each) {
    return new Input(
        kind, path, name, required, value, ticked, options, hint, problem, parts, each);
  }

  /** Unique in its page, and without characters that would have a meaning there. */
  public String id() {
    return "field-" + path.replace('/', '-');
  }

  public boolean hasProblem() {
    return problem.isPresent();
  }

  public boolean isDescribed() {
    return hint.isPresent() || problem.isPresent();
  }

  /** The ids of what is said beside it. */
  public String describedBy() {
    return Stream.of(hint.map(_ -> id() + "-hint"), problem.map(_ -> id() + "-problem"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
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
