package org.dhruva.timeline.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhruva.contracts.law.Office;
import org.dhruva.kernel.CaseCode;
import org.dhruva.kernel.Written;
import org.dhruva.timeline.calendar.CaseDate.Hearing;
import org.dhruva.timeline.calendar.CaseDate.LastDay;

/**
 * Puts days into words. A phone lies on tables: unless its owner asked for more, nothing says what
 * a day is for.
 */
final class Wording {

  private static final String HER = "her";

  private final Titles titles;
  private final LocalDate today;

  Wording(Titles titles, LocalDate today) {
    this.titles = titles;
    this.today = today;
  }

  String title(CaseDate date) {
    String title =
        switch (titles) {
          case OPAQUE -> kind(date);
          case PLAIN -> kind(date) + matter(date);
        };
    return "%s %s".formatted(title, CaseCode.of(date.caseId()));
  }

  private String kind(CaseDate date) {
    return switch (date.matter()) {
      case Hearing _ -> titles == Titles.OPAQUE ? "Appointment" : "Hearing";
      case LastDay _ -> Chosen.isPast(date, today) ? "Overdue" : "Last day";
    };
  }

  private static String matter(CaseDate date) {
    return switch (date.matter()) {
      case Hearing(var purpose) -> purpose.map(" (%s)"::formatted).orElse(" of the claim");
      case LastDay(var what, var owner, _, _, _) -> " for %s to %s".formatted(who(owner), what);
    };
  }

  private static String who(String owner) {
    return owner.equals(Office.SURVIVOR.name()) ? HER : Office.plainName(owner);
  }

  /** Sentences, each on a line of its own. */
  String description(CaseDate date) {
    List<String> sentences = new ArrayList<>();
    if (Chosen.isPast(date, today)) {
      sentences.add("The day was %s.".formatted(Written.day(date.on())));
    } else if (date.on().approximate()) {
      sentences.add("The day is approximate.");
    }
    if (titles == Titles.PLAIN) {
      sentences.addAll(more(date));
    }
    return String.join("\n", sentences);
  }

  private static List<String> more(CaseDate date) {
    return switch (date.matter()) {
      // Days move in court before anybody enters it.
      case Hearing _ -> List.of("As it was entered. What the court itself has on its list counts.");
      case LastDay(_, _, var law, var verified, var measured) ->
          measured
              ? List.of("The law names no day; this is the measure used here.", law(law, verified))
              : List.of(law(law, verified));
    };
  }

  private static String law(String law, boolean verified) {
    return verified ? law : law + ", not yet checked by a lawyer";
  }
}
