package org.dhruva.portal.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.portal.words.Words;

/** Makes the body of a command from what was filled into its form. */
public final class FormReader {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int PAISE_DIGITS = 2;
  private static final String AMOUNT = "-?\\d{1,13}(\\.\\d{1,2})?";

  private final FilledIn filledIn;
  private final Map<String, Fault> faults = new LinkedHashMap<>();

  private FormReader(FilledIn filledIn) {
    this.filledIn = filledIn;
  }

  /**
   * @param body to be sent if there are no faults
   * @param faults by the path of the field
   */
  public record Reading(ObjectNode body, Map<String, Fault> faults) {
    public Reading {
      faults = Map.copyOf(faults);
    }

    public boolean isComplete() {
      return faults.isEmpty();
    }

    /** The faults in words, by the path of the field. */
    public Map<String, String> problems(Words words) {
      Map<String, String> problems = new LinkedHashMap<>();
      faults.forEach((path, fault) -> problems.put(path, words.phrase("fault." + fault)));
      return problems;
    }
  }

  public static Reading read(CommandForm form, FilledIn filledIn) {
    FormReader reader = new FormReader(filledIn);
    ObjectNode body = reader.object("", form.fields());
    return new Reading(body, reader.faults);
  }

  private ObjectNode object(String prefix, List<Field> fields) {
    ObjectNode object = JSON.objectNode();
    for (Field field : fields) {
      String path = prefix + field.name();
      value(path, field).ifPresent(value -> object.set(field.name(), value));
    }
    return object;
  }

  private Optional<JsonNode> value(String path, Field field) {
    return switch (field) {
      case Field.Text _, Field.LongText _, Field.Choice _ -> plain(path, field, JSON::textNode);
      case Field.Whole _, Field.Entry _ -> plain(path, field, text -> whole(path, text));
      case Field.Day(_, _, boolean approximable) ->
          plain(path, field, text -> day(path, text, approximable));
      case Field.Month _ ->
          plain(path, field, text -> temporal(path, text, YearMonth::parse, Fault.NOT_A_MONTH));
      case Field.TimeOfDay _ ->
          plain(path, field, text -> temporal(path, text, LocalTime::parse, Fault.NOT_A_TIME));
      case Field.Rupees _ -> plain(path, field, text -> amount(path, text));
      case Field.YesNo yesNo -> yesOrNo(path, yesNo);
      case Field.Choices _ -> list(field, texts(filledIn.texts(path)));
      case Field.Lines _ -> list(field, texts(filledIn.text(path).lines().toList()));
      case Field.Rows rows -> list(field, rows(path, rows));
      case Field.Group group -> group(path, group);
    };
  }

  private Optional<JsonNode> plain(String path, Field field, Function<String, JsonNode> parser) {
    String text = filledIn.text(path);
    if (text.isEmpty()) {
      if (field.required()) {
        faults.put(path, Fault.NEEDED);
      }
      return Optional.empty();
    }
    return Optional.ofNullable(parser.apply(text));
  }

  /** One that may stay open has three answers, so it is not a box to tick. */
  private Optional<JsonNode> yesOrNo(String path, Field.YesNo field) {
    if (field.required()) {
      return Optional.of(JSON.booleanNode(filledIn.isTicked(path)));
    }
    return plain(path, field, text -> JSON.booleanNode(Boolean.parseBoolean(text)));
  }

  private Optional<JsonNode> group(String path, Field.Group group) {
    return !group.required() && filledIn.isEmpty(path)
        ? Optional.empty()
        : Optional.of(object(path + "/", group.fields()));
  }

  /** Whether a list may be empty is the service's to say. */
  private static Optional<JsonNode> list(Field field, ArrayNode items) {
    return items.isEmpty() && !field.required() ? Optional.empty() : Optional.of(items);
  }

  private ArrayNode rows(String path, Field.Rows rows) {
    ArrayNode items = JSON.arrayNode();
    for (int row = 0; row < filledIn.rows(path); row++) {
      String place = path + "/" + row;
      if (!filledIn.isEmpty(place)) {
        items.add(object(place + "/", rows.fields()));
      }
    }
    return items;
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode items = JSON.arrayNode();
    texts.stream().map(String::strip).filter(text -> !text.isEmpty()).forEach(items::add);
    return items;
  }

  private JsonNode whole(String path, String text) {
    if (text.matches("-?\\d{1,9}")) {
      return JSON.numberNode(Integer.parseInt(text));
    }
    faults.put(path, Fault.NOT_A_NUMBER);
    return null;
  }

  private JsonNode day(String path, String text, boolean approximable) {
    boolean approximate = approximable && filledIn.isApproximate(path);
    return temporal(
        path, text, day -> new CivilDate(LocalDate.parse(day), approximate), Fault.NOT_A_DAY);
  }

  private JsonNode temporal(
      String path, String text, Function<String, Object> parser, Fault otherwise) {
    try {
      return JSON.textNode(parser.apply(text).toString());
    } catch (DateTimeException e) {
      faults.put(path, otherwise);
      return null;
    }
  }

  /** Commas are as people write them: 1,50,000. */
  private JsonNode amount(String path, String text) {
    String digits = text.replace(",", "").replace("₹", "").replace(" ", "");
    if (!digits.matches(AMOUNT)) {
      faults.put(path, Fault.NOT_AN_AMOUNT);
      return null;
    }
    long paise = new BigDecimal(digits).movePointRight(PAISE_DIGITS).longValueExact();
    return JSON.objectNode().put("paise", paise).put("currency", Money.INR);
  }
}
