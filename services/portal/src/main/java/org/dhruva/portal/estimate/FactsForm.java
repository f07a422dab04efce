package org.dhruva.portal.estimate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dhruva.portal.client.SchemeCatalogue;
import org.dhruva.portal.client.SchemeCatalogue.Entry;
import org.dhruva.portal.client.SchemeCatalogue.Violation;
import org.dhruva.portal.form.CommandForm;
import org.dhruva.portal.form.Field;

/** The facts that an estimate is made from, to be filled in. They name nobody. */
final class FactsForm {

  static final String VIOLATIONS = "violations";
  static final String OFFENCE_ON = "offenceOn";

  private static final String RECEIVED = "received";
  private static final List<String> GENDERS =
      List.of("FEMALE", "MALE", "TRANSGENDER", "NON_BINARY");

  private FactsForm() {}

  static CommandForm of(SchemeCatalogue catalogue) {
    return new CommandForm(fields(catalogue));
  }

  static List<Field> fields(SchemeCatalogue catalogue) {
    List<String> states = catalogue.states();
    return List.of(
        new Field.Choices(
            VIOLATIONS, true, catalogue.violations().stream().map(Violation::code).toList()),
        new Field.Day(OFFENCE_ON, true, true),
        new Field.Whole("ageAtOffence", false),
        new Field.Choice("gender", false, GENDERS),
        new Field.Choice("state", false, states),
        new Field.Choice("homeState", false, states),
        new Field.Day("endOfTrialOn", false, true),
        new Field.YesNo("scheduledCasteOrTribe", false),
        new Field.YesNo("releaseCertificate", false),
        new Field.YesNo("takenInUnderItpa", false),
        new Field.YesNo("disability", false),
        new Field.Rows(
            RECEIVED,
            false,
            List.of(
                new Field.Choice(
                    "scheme", true, catalogue.schemes().stream().map(Entry::code).toList()),
                new Field.Rupees("amount", true))));
  }

  /** As the service wants it: nothing received is a list without anything in it. */
  static ObjectNode complete(ObjectNode facts) {
    if (!facts.has(RECEIVED)) {
      facts.putArray(RECEIVED);
    }
    return facts;
  }
}
