package org.dhruva.portal.words;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/** {@link Words} in templates, such as {@code {words:day(entry.on)}}. */
@TemplateExtension(namespace = "words")
final class TemplateWords {

  private TemplateWords() {}

  static String day(CivilDate date) {
    return Words.ENGLISH.day(date);
  }

  static String dayOf(Instant instant) {
    return Words.ENGLISH.dayOf(instant);
  }

  /** The last day of what ends at that instant. */
  static String dayBefore(Instant end) {
    return Words.ENGLISH.dayOf(end.minusSeconds(1));
  }

  static String momentOf(Instant instant) {
    return Words.ENGLISH.momentOf(instant);
  }

  static String amount(Money money) {
    return Words.ENGLISH.amount(money);
  }

  static String number(Number value) {
    return Words.ENGLISH.number(value);
  }

  static String late(long days) {
    return Words.ENGLISH.late(days);
  }

  /** How far it is until that day. */
  static String until(CivilDate due) {
    return Words.ENGLISH.distance(due.day(), LocalDate.now(CivilDate.ZONE));
  }

  /** In the place of what was personal and is erased. */
  static String erased() {
    return Words.ENGLISH.phrase("erased");
  }

  static String code(String family, String code) {
    return Words.ENGLISH.code(family, code);
  }

  static String code(String family, String code, String place) {
    return Words.ENGLISH.code(family, code, place);
  }
}
