package org.dhruva.example.population;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhruva.contracts.legal.ProceedingEvent.CompensationRoute;
import org.dhruva.contracts.legal.ProceedingEvent.Court;
import org.dhruva.contracts.legal.ProceedingEvent.VerdictResult;
import org.dhruva.example.entry.Entry;
import org.dhruva.example.population.Assumptions.Offences;
import org.dhruva.example.population.Assumptions.Proceedings;
import org.dhruva.example.population.Assumptions.Sections;

/** What becomes of a proceeding, from the FIR to the judgment, where it comes to that. */
final class ProceedingLife {

  private final Proceedings proceedings;
  private final Draw draw;
  private final Person her;
  private final Chronicle chronicle;
  private final List<String> accused;

  private ProceedingLife(Person her, Assumptions assumptions, Draw draw) {
    this.proceedings = assumptions.proceedings();
    this.draw = draw;
    this.her = her;
    this.chronicle = new Chronicle("legal", her.rescuedOn(), assumptions, draw);
    this.accused =
        IntStream.rangeClosed(1, Integer.parseInt(draw.oneOf(proceedings.accused())))
            .mapToObj(number -> "A" + number)
            .toList();
  }

  static List<Entry> of(Person her, Assumptions assumptions, Draw draw) {
    ProceedingLife life = new ProceedingLife(her, assumptions, draw);
    if (draw.happens(assumptions.proceedings().registered())) {
      life.tell();
    }
    return life.chronicle.entries();
  }

  private void tell() {
    chronicle.passes(proceedings.registeredAfter());
    List<String> sections = sections();
    chronicle.enter(
        "register-fir",
        Map.of(
            "sections",
            sections,
            "jurisdiction",
            Map.of("state", her.foundIn().state(), "district", her.foundIn().district()),
            "zero",
            false));
    accused.forEach(_ -> chronicle.enter("name-accused", Map.of()));
    if (draw.happens(proceedings.chargeSheet())) {
      chronicle.passes(proceedings.chargeSheetAfter());
      chronicle.enter(
          "file-charge-sheet",
          Map.of("accused", accused, "notSentUp", List.of(), "sections", sections));
      tried(sections);
    }
  }

  private void tried(List<String> sections) {
    chronicle.passes(proceedings.cognizanceAfter());
    boolean child = her.isChildOn(her.rescuedOn()) && her.isSexuallyExploited();
    chronicle.enter(
        "take-cognizance", Map.of("court", child ? Court.POCSO_SPECIAL : Court.SESSIONS));
    chronicle.passes(proceedings.chargesAfter());
    chronicle.enter(
        "frame-charges",
        Map.of(
            "charges",
            accused.stream().map(a -> Map.of("accused", a, "sections", sections)).toList()));
    chronicle.passes(proceedings.judgmentAfter());
    boolean convicted = draw.happens(proceedings.convicted());
    chronicle.enter("deliver-judgment", Map.of("verdicts", verdicts(convicted, sections)));
    if (convicted) {
      chronicle.enter("pass-sentence", sentence());
    }
    if (draw.happens(proceedings.directed())) {
      chronicle.enter(
          "direct-compensation",
          Map.of("route", CompensationRoute.RECOMMENDED_TO_DLSA, "interim", false));
    }
  }

  /** Where anybody is convicted, it is the first alone: the others are acquitted. */
  private List<Map<String, Object>> verdicts(boolean convicted, List<String> sections) {
    return accused.stream()
        .map(
            a ->
                convicted && a.equals(accused.getFirst())
                    ? verdict(a, VerdictResult.CONVICTED, sections)
                    : verdict(a, VerdictResult.ACQUITTED, List.of()))
        .toList();
  }

  private static Map<String, Object> verdict(
      String accused, VerdictResult result, List<String> sections) {
    return Map.of("accused", accused, "result", result, "sections", sections);
  }

  private Map<String, Object> sentence() {
    return Map.of(
        "accused", accused.getFirst(),
        "imprisonment",
            Map.of("years", draw.within(proceedings.years()), "months", 0, "life", false));
  }

  private List<String> sections() {
    Sections sections = proceedings.sections();
    Offences offences =
        her.rescuedOn().isBefore(sections.newCode()) ? sections.until() : sections.since();
    return her.isSexuallyExploited() ? offences.sexual() : offences.other();
  }
}
