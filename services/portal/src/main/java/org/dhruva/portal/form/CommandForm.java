package org.dhruva.portal.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields of a command, as its JSON Schema describes them. */
public record CommandForm(List<Field> fields) {

  /** Marks free words of a person, which want more room than a line. */
  private static final Set<String> IN_OWN_WORDS =
      Set.of("text", "because", "words", "findings", "notes", "goal");

  private static final Pattern ENTRY_NUMBER =
      Pattern.compile("entry|.+Entry|scheduledBy|appeal|counsel");

  public CommandForm {
    fields = List.copyOf(fields);
  }

  public static CommandForm of(JsonNode schema) {
    return new CommandForm(fieldsOf(schema));
  }

  /**
   * The path of the field that holds what a JSON pointer such as {@code /reasons/0} names, if there
   * is one.
   */
  public Optional<String> holding(String pointer) {
    List<String> steps = List.of(pointer.split("/"));
    return steps.size() < 2
        ? Optional.empty()
        : holding("", fields, steps.subList(1, steps.size()));
  }

  private static Optional<String> holding(String prefix, List<Field> fields, List<String> steps) {
    String path = prefix + steps.getFirst();
    List<String> below = steps.subList(1, steps.size());
    return fields.stream()
        .filter(field -> field.name().equals(steps.getFirst()))
        .findFirst()
        .map(field -> inside(path, field, below).orElse(path));
  }

  private static Optional<String> inside(String path, Field field, List<String> below) {
    return switch (field) {
      case Field.Group group when !below.isEmpty() -> holding(path + "/", group.fields(), below);
      case Field.Rows rows when below.size() > 1 ->
          holding(
              "%s/%s/".formatted(path, below.getFirst()),
              rows.fields(),
              below.subList(1, below.size()));
      default -> Optional.empty();
    };
  }

  /** Whether a field asks for an earlier entry of the same case. */
  public boolean asksForEntries() {
    return fields.stream().anyMatch(Field.Entry.class::isInstance);
  }

  private static List<Field> fieldsOf(JsonNode object) {
    Set<String> required = new HashSet<>();
    object.path("required").forEach(name -> required.add(name.asText()));
    List<Field> fields = new ArrayList<>();
    object
        .path("properties")
        .properties()
        .forEach(
            property ->
                field(property.getKey(), required.contains(property.getKey()), property.getValue())
                    .ifPresent(fields::add));
    fields.sort(Comparator.comparing(CommandForm::place));
    return fields;
  }

  /** A schema has no order: when it happened is asked first, and for free words last. */
  private static int place(Field field) {
    if (field.name().equals("on")) {
      return -1;
    }
    return field instanceof Field.LongText ? 1 : 0;
  }

  /** Ids are never filled in by a person: whoever makes the form knows them, or nobody does. */
  private static Optional<Field> field(String name, boolean required, JsonNode schema) {
    return schema.path("format").asText().equals("uuid")
        ? Optional.empty()
        : Optional.of(shaped(name, required, schema));
  }

  private static Field shaped(String name, boolean required, JsonNode schema) {
    if (schema.has("enum")) {
      return new Field.Choice(name, required, codes(schema));
    }
    return switch (schema.path("type").asText()) {
      case "boolean" -> new Field.YesNo(name, required);
      case "integer" ->
          ENTRY_NUMBER.matcher(name).matches()
              ? new Field.Entry(name, required)
              : new Field.Whole(name, required);
      case "array" -> list(name, required, schema.path("items"));
      case "object" -> object(name, required, schema);
      case "string" -> text(name, required, schema.path("format").asText());
      default -> throw new UnknownShape(name);
    };
  }

  private static Field text(String name, boolean required, String format) {
    return switch (format) {
      case "civil-date" -> new Field.Day(name, required, true);
      case "date" -> new Field.Day(name, required, false);
      case "year-month" -> new Field.Month(name, required);
      case "time" -> new Field.TimeOfDay(name, required);
      default ->
          IN_OWN_WORDS.contains(name)
              ? new Field.LongText(name, required)
              : new Field.Text(name, required);
    };
  }

  private static Field list(String name, boolean required, JsonNode items) {
    if (items.has("enum")) {
      return new Field.Choices(name, required, codes(items));
    }
    return items.has("properties")
        ? new Field.Rows(name, required, fieldsOf(items))
        : new Field.Lines(name, required);
  }

  private static Field object(String name, boolean required, JsonNode schema) {
    JsonNode properties = schema.path("properties");
    return properties.has("paise") && properties.has("currency")
        ? new Field.Rupees(name, required)
        : new Field.Group(name, required, fieldsOf(schema));
  }

  private static List<String> codes(JsonNode schema) {
    List<String> codes = new ArrayList<>();
    schema.path("enum").forEach(code -> codes.add(code.asText()));
    return codes;
  }

  /** A schema of a shape that no form is known for. */
  static final class UnknownShape extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownShape(String field) {
      super("no form is known for the shape of " + field);
    }
  }
}
