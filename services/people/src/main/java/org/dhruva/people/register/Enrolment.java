package org.dhruva.people.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.Cohort;
import org.dhruva.contracts.people.SurvivorEvent.Given;
import org.dhruva.contracts.people.SurvivorEvent.Identity;
import org.dhruva.contracts.people.SurvivorEvent.Purpose;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.imports.register.Column;
import org.dhruva.imports.register.Column.Kind;
import org.dhruva.imports.register.Entry;
import org.dhruva.imports.register.Fault;
import org.dhruva.imports.register.Row;
import org.dhruva.imports.register.Step;
import org.dhruva.people.survivor.Survivor;
import org.dhruva.people.survivor.SurvivorCommand;

/** What the registers of people have in common: a row is her enrolment, as she agreed to it. */
final class Enrolment {

  static final Column OPENED_TO_ME =
      Column.of(
              "opened_to_me",
              Kind.CHOICES,
              "compensation|contact",
              "The parts of her case in which she wants whoever sends this file to act for her."
                  + " Without it her other registers cannot be entered for her.")
          .allowing(List.of("compensation", "legal", "shelter", "livelihoods", "contact"));

  static final Column MAY_BE_COUNTED =
      Column.of(
          "may_be_counted",
          Kind.YES_NO,
          "yes",
          "Her answer, if she was asked whether she may be counted in statistics.");

  private Enrolment() {}

  /** Nobody is entered who did not agree. */
  static Optional<Fault> agreed(Row row, Column consent) {
    return row.yes(consent).filter(yes -> yes).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Fault(
                consent.name(),
                "she-did-not-agree",
                "A record is kept only of who agreed to it. Ask her, or leave her row out."));
  }

  /**
   * Her word was given to whoever enters it, and is recorded as that; enrolling by itself opens
   * nothing, as it does not in a single request.
   */
  static List<Step<SurvivorCommand, Survivor>> steps(
      Row row,
      Entry entry,
      Identity identity,
      Cohort cohort,
      Column column,
      Map<String, Column> fields) {
    List<Step<SurvivorCommand, Survivor>> steps = new ArrayList<>();
    steps.add(
        new Step<>(
            _ ->
                new SurvivorCommand.Enrol(
                    entry.survivor(),
                    identity,
                    cohort,
                    row.yes(MAY_BE_COUNTED)
                        .map(yes -> yes ? StatisticsAnswer.YES : StatisticsAnswer.NO),
                    Given.IN_PERSON_RECORDED_BY,
                    Optional.of(entry.actor().id()),
                    Optional.empty(),
                    entry.now()),
            column,
            fields));
    row.choices(OPENED_TO_ME, Scope.class)
        .forEach(scope -> steps.add(Step.of(OPENED_TO_ME, grant(scope, entry))));
    return steps;
  }

  private static SurvivorCommand grant(Scope scope, Entry entry) {
    return new SurvivorCommand.Grant(
        entry.actor().id(),
        Role.valueOf(entry.actor().role().toUpperCase(Locale.ROOT)),
        entry.organisation(),
        scope,
        Access.ACT,
        Purpose.BULK_ENTRY,
        Optional.empty(),
        Given.IN_PERSON_RECORDED_BY,
        Optional.of(entry.actor().id()),
        entry.now());
  }
}
