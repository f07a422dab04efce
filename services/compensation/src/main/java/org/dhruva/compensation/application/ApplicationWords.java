package org.dhruva.compensation.application;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.dhruva.compensation.scheme.Provenance;
import org.dhruva.compensation.scheme.Range;
import org.dhruva.contracts.law.Office;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Written;

/**
 * The words of an application in one language, from {@code application.properties} and its
 * translations. Numbers are written as courts write them in all of them: 1,50,000.
 */
final class ApplicationWords {

  private static final String BUNDLE = "org.dhruva.compensation.application.application";
  private static final ResourceBundle.Control NO_LANGUAGE_OF_THE_MACHINE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle texts;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  ApplicationWords(Language language) {
    this.texts = ResourceBundle.getBundle(BUNDLE, language.locale(), NO_LANGUAGE_OF_THE_MACHINE);
    this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale());
    this.month = DateTimeFormatter.ofPattern("LLLL uuuu", language.locale());
  }

  String say(String key, Object... gaps) {
    return new MessageFormat(texts.getString(key), Locale.ROOT).format(gaps);
  }

  String say(Enum<?> code) {
    return texts.getString(code.getDeclaringClass().getSimpleName() + "." + code.name());
  }

  /** A code of an open list, spelled out where there is no word for it. */
  String code(String family, String code) {
    String key = family + "." + code;
    return texts.containsKey(key) ? texts.getString(key) : Office.plainName(code);
  }

  String day(CivilDate date) {
    return date.approximate() ? say("day.about", month.format(date.day())) : day.format(date.day());
  }

  String amount(Range range) {
    String least = Written.money(range.min());
    return range
        .max()
        .map(
            most -> {
              if (range.min().equals(most)) {
                return least;
              }
              return range.min().isPositive()
                  ? say("amount.range", least, Written.money(most))
                  : say("amount.up-to", Written.money(most));
            })
        .orElseGet(() -> say("amount.at-least", least));
  }

  /** The clause and where it was read. */
  String source(Optional<Provenance> known) {
    return known.map(this::source).orElse("");
  }

  String source(Provenance provenance) {
    List<String> parts = new ArrayList<>();
    provenance.clause().ifPresent(parts::add);
    parts.add(say("source", provenance.source()));
    if (!provenance.verified()) {
      parts.add(say("not-checked"));
    }
    return String.join("\n", parts);
  }
}
