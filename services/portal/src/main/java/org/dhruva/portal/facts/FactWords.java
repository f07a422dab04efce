package org.dhruva.portal.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.portal.client.UnlessErased;
import org.dhruva.portal.facts.Shown.Items;
import org.dhruva.portal.facts.Shown.Pair;
import org.dhruva.portal.facts.Shown.Pairs;
import org.dhruva.portal.facts.Shown.Text;
import org.dhruva.portal.words.Words;

/**
 * Puts the JSON of a service into words. What is empty is left out, and ids are: nobody reads them.
 */
public final class FactWords {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}~?");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern CODE =
      Pattern.compile("[A-Z]+(_[A-Z0-9]+)+|[a-z]+(-[a-z0-9]+)+|[A-Z]{3,}|NO");

  private final Words words;

  public FactWords(Words words) {
    this.words = words;
  }

  /**
   * The properties of an object.
   *
   * @param without names of those that are shown elsewhere
   */
  public Pairs pairs(JsonNode object, Set<String> without) {
    List<Pair> pairs = new ArrayList<>();
    object
        .properties()
        .forEach(
            property -> {
              if (!without.contains(property.getKey())) {
                shown(property.getValue(), property.getKey())
                    .map(value -> new Pair(words.code("field", property.getKey(), "fact"), value))
                    .ifPresent(pairs::add);
              }
            });
    return new Pairs(pairs);
  }

  private Optional<Shown> shown(JsonNode value, String name) {
    return switch (value.getNodeType()) {
      case STRING -> text(value.asText(), name).map(Text::new);
      case BOOLEAN -> Optional.of(new Text(words.code("code", value.asText(), "answer")));
      case NUMBER -> Optional.of(new Text(words.number(value.numberValue())));
      case ARRAY -> items(value, name);
      case OBJECT -> object(value);
      case NULL, MISSING, BINARY, POJO -> Optional.empty();
    };
  }

  private Optional<String> text(String text, String name) {
    if (text.isBlank() || ID.matcher(text).matches()) {
      return Optional.empty();
    }
    if (DAY.matcher(text).matches()) {
      return Optional.of(words.day(CivilDate.parse(text)));
    }
    if (MONTH.matcher(text).matches()) {
      return Optional.of(words.month(YearMonth.parse(text)));
    }
    return Optional.of(CODE.matcher(text).matches() ? words.code("code", text, name) : text);
  }

  private Optional<Shown> items(JsonNode array, String name) {
    List<Shown> items = array.valueStream().flatMap(item -> shown(item, name).stream()).toList();
    return items.isEmpty() ? Optional.empty() : Optional.of(new Items(items));
  }

  private Optional<Shown> object(JsonNode object) {
    if (UnlessErased.isErased(object)) {
      return Optional.of(new Text(words.phrase("erased")));
    }
    if (object.has("paise") && object.has("currency")) {
      return Optional.of(
          new Text(
              words.amount(
                  new Money(object.path("paise").asLong(), object.path("currency").asText()))));
    }
    Pairs pairs = pairs(object, Set.of());
    return pairs.pairs().isEmpty() ? Optional.empty() : Optional.of(pairs);
  }
}
