package org.dhruva.portal.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.portal.form.Input.Kind;
import org.dhruva.portal.form.Input.Option;
import org.dhruva.portal.words.Words;

/** Draws a form, with what was filled in before and what was wrong with it. */
public final class FormDrawing {

  private final Words words;
  private final FilledIn filledIn;
  private final Map<String, String> problems;
  private final Map<Integer, String> entries;

  /**
   * @param problems in words, by the path of the field
   * @param entries of the same case in words, by their number
   */
  public FormDrawing(
      Words words, FilledIn filledIn, Map<String, String> problems, Map<Integer, String> entries) {
    this.words = words;
    this.filledIn = filledIn;
    this.problems = problems;
    this.entries = entries;
  }

  public List<Input> draw(CommandForm form) {
    return inputs("", form.fields());
  }

  private List<Input> inputs(String prefix, List<Field> fields) {
    return fields.stream().map(field -> input(prefix + field.name(), field)).toList();
  }

  private Input input(String path, Field field) {
    return switch (field) {
      case Field.Text _ -> plain(Kind.TEXT, path, field);
      case Field.LongText _ -> plain(Kind.LONG_TEXT, path, field);
      case Field.Whole _ -> plain(Kind.NUMBER, path, field);
      case Field.Day(_, _, boolean approximable) ->
          plain(approximable ? Kind.DAY_OR_ABOUT : Kind.DAY, path, field);
      case Field.Month _ -> plain(Kind.MONTH, path, field);
      case Field.TimeOfDay _ -> plain(Kind.TIME, path, field);
      case Field.Rupees _ -> plain(Kind.RUPEES, path, field);
      case Field.Lines _ -> plain(Kind.LINES, path, field);
      case Field.Entry _ -> plain(Kind.CHOICE, path, field).withOptions(entryOptions(path));
      case Field.Choice(String name, _, List<String> codes) ->
          plain(Kind.CHOICE, path, field).withOptions(options(path, name, codes));
      case Field.Choices(String name, _, List<String> codes) ->
          plain(Kind.CHOICES, path, field).withOptions(options(path, name, codes));
      case Field.YesNo(_, boolean required) when required -> plain(Kind.TICK, path, field);
      case Field.YesNo _ ->
          plain(Kind.CHOICE, path, field)
              .withOptions(options(path, "answer", List.of("true", "false")));
      case Field.Group(_, _, List<Field> fields) ->
          plain(Kind.GROUP, path, field).withParts(inputs(path + "/", fields));
      case Field.Rows(_, _, List<Field> fields) ->
          plain(Kind.ROWS, path, field).withRows(rows(path, fields));
    };
  }

  private Input plain(Kind kind, String path, Field field) {
    boolean ticked =
        kind == Kind.DAY_OR_ABOUT ? filledIn.isApproximate(path) : filledIn.isTicked(path);
    return new Input(
        kind,
        path,
        field.name(),
        field.required(),
        filledIn.text(path),
        ticked,
        List.of(),
        hint(kind, field.name()),
        Optional.ofNullable(problems.get(path)),
        List.of(),
        List.of());
  }

  /** Where codes are chosen from a list, nobody needs to be told how they are written. */
  private Optional<String> hint(Kind kind, String name) {
    return kind == Kind.CHOICE
        ? Optional.empty()
        : words.word("hint." + name).or(() -> words.word("hint.kind." + kind));
  }

  private List<List<Input>> rows(String path, List<Field> fields) {
    return IntStream.range(0, filledIn.rows(path))
        .mapToObj(row -> inputs("%s/%d/".formatted(path, row), fields))
        .toList();
  }

  private List<Option> options(String path, String name, List<String> codes) {
    return codes.stream().map(code -> option(path, code, words.code("code", code, name))).toList();
  }

  private List<Option> entryOptions(String path) {
    return entries.entrySet().stream()
        .map(entry -> option(path, entry.getKey().toString(), entry.getValue()))
        .toList();
  }

  private Option option(String path, String value, String inWords) {
    return new Option(value, inWords, filledIn.texts(path).contains(value));
  }
}
