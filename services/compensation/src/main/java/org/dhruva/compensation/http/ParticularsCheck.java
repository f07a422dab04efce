package org.dhruva.compensation.http;

import java.util.Optional;
import org.dhruva.compensation.application.Language;
import org.dhruva.compensation.application.Particulars;
import org.dhruva.compensation.estimate.Facts;
import org.dhruva.compensation.print.Typeface;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.kernel.CivilDate;
import org.dhruva.service.http.Problems;

/** Whether an application can be written so; what is wrong is refused by the name of its field. */
final class ParticularsCheck {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final Schemes schemes;

  ParticularsCheck(Schemes schemes) {
    this.schemes = schemes;
  }

  void check(Particulars particulars) {
    if (Language.of(particulars.language()).isEmpty()) {
      throw Problems.malformed("/language", "It must be one of: en, bn, hi.");
    }
    Particulars.Filer applicant = particulars.applicant();
    needed(applicant.name(), Particulars.NAME_CHARACTERS_MAX, "/applicant/name");
    line(applicant.relation(), Particulars.NAME_CHARACTERS_MAX, "/applicant/relation");
    address(applicant.address());
    line(applicant.phone(), Particulars.PHONE_CHARACTERS_MAX, "/applicant/phone");
    line(particulars.district(), Particulars.PLACE_CHARACTERS_MAX, "/district");
    line(particulars.firNumber(), Particulars.FIR_CHARACTERS_MAX, "/firNumber");
    line(particulars.policeStation(), Particulars.STATION_CHARACTERS_MAX, "/policeStation");
    line(particulars.place(), Particulars.PLACE_CHARACTERS_MAX, "/place");
    particulars.on().ifPresent(ParticularsCheck::ofOurTime);
    new FactsCheck(schemes, "/facts").check(particulars.facts());
  }

  private static void address(String address) {
    if (address.lines().count() > Particulars.ADDRESS_LINES_MAX) {
      throw Problems.malformed(
          "/applicant/address",
          "It has at most %d lines.".formatted(Particulars.ADDRESS_LINES_MAX));
    }
    needed(address.replace('\n', ' '), Particulars.ADDRESS_CHARACTERS_MAX, "/applicant/address");
  }

  private static void ofOurTime(CivilDate on) {
    int year = on.day().getYear();
    if (year < Facts.OFFENCE_YEAR_MIN || year > Facts.OFFENCE_YEAR_MAX) {
      throw Problems.malformed(
          "/on", "The year is %d to %d.".formatted(Facts.OFFENCE_YEAR_MIN, Facts.OFFENCE_YEAR_MAX));
    }
  }

  private static void needed(String text, int charactersMax, String field) {
    if (text.isBlank()) {
      throw Problems.malformed(field, "It must not be blank.");
    }
    line(Optional.of(text), charactersMax, field);
  }

  private static void line(Optional<String> text, int charactersMax, String field) {
    text.ifPresent(
        written -> {
          if (written.length() > charactersMax) {
            throw Problems.malformed(
                field, "It has at most %d characters.".formatted(charactersMax));
          }
          if (!written.codePoints().allMatch(ParticularsCheck::isPrintable)) {
            throw Problems.malformed(
                field,
                "It can have letters of Latin, Bengali and Devanagari script, digits and"
                    + " punctuation, and nothing that cannot be seen.");
          }
        });
  }

  /** Marks that turn the direction of writing would make the paper say something else. */
  private static boolean isPrintable(int codePoint) {
    if (codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER) {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> Typeface.canPrint(codePoint);
    };
  }
}
