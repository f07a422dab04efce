package org.dhruva.people.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhruva.contracts.people.SurvivorEvent.Cohort;
import org.dhruva.contracts.people.SurvivorEvent.Exploitation;
import org.dhruva.contracts.people.SurvivorEvent.Gender;
import org.dhruva.contracts.people.SurvivorEvent.Identity;
import org.dhruva.imports.register.Column;
import org.dhruva.imports.register.Column.Kind;
import org.dhruva.imports.register.Entry;
import org.dhruva.imports.register.Fault;
import org.dhruva.imports.register.Register;
import org.dhruva.imports.register.Row;
import org.dhruva.imports.register.Step;
import org.dhruva.kernel.Sealed;
import org.dhruva.people.survivor.Survivor;
import org.dhruva.people.survivor.SurvivorCommand;

/**
 * A register with the column names of the Human Trafficking Case Data Standard 2.0 (IOM, CC BY
 * 4.0). What fits her record is taken; the others of its columns are left aside and named in the
 * report. Three columns are the house's own, since the standard has nothing for them.
 */
public final class HtcdsRegister implements Register<SurvivorCommand, Survivor> {

  private static final int STREET_CHARACTERS_MAX = 300;

  private static final Column CONSENT =
      Column.of(
              "con_Consent",
              Kind.YES_NO,
              "yes",
              "Whether she agreed, in person, that a record is kept. Only yes is entered.")
          .whichIsRequired();
  private static final Column FIRST_NAME =
      Column.of("prs_FirstName", Kind.TEXT, "Sabita", "Her first name, or what she is called.")
          .whichIsRequired()
          .whichIsPersonal();
  private static final Column MIDDLE_NAME =
      Column.of("prs_MiddleName", Kind.TEXT, "", "Her middle name.").whichIsPersonal();
  private static final Column SECOND_NAME =
      Column.of("prs_SecondName", Kind.TEXT, "", "Her second name.").whichIsPersonal();
  private static final Column BIRTHDATE =
      Column.of(
              "prs_Birthdate", Kind.YEAR, "2001-04-30", "Her day of birth; only the year is kept.")
          .whichIsPersonal();
  private static final Column GENDER =
      Column.of("prs_Gender", Kind.CHOICE, "Female", "As she says herself.")
          .allowing(List.of("Female", "Male", "Transgender/NonConforming", "Unknown"));
  private static final Column MOBILE_PHONE =
      Column.of("prs_MobilePhone", Kind.TEXT, "+910000000000", "Her mobile telephone.")
          .whichIsPersonal();
  private static final Column HOME_PHONE =
      Column.of("prs_HomePhone", Kind.TEXT, "", "Taken where there is no mobile telephone.")
          .whichIsPersonal();
  private static final Column STREET =
      Column.of("prs_MailingStreet", Kind.TEXT, "", "A part of her address.")
          .whichIsPersonal()
          .ofAtMost(STREET_CHARACTERS_MAX);
  private static final Column CITY =
      Column.of("prs_MailingCity", Kind.TEXT, "", "A part of her address.").whichIsPersonal();
  private static final Column STATE =
      Column.of("prs_MailingState", Kind.TEXT, "", "A part of her address.").whichIsPersonal();
  private static final Column POSTAL_CODE =
      Column.of("prs_MailingPostalCode", Kind.TEXT, "", "A part of her address.").whichIsPersonal();

  /** What the standard distinguishes and this house does not is other. */
  private static final Map<String, Exploitation> EXPLOITATIONS =
      Map.of(
          "ForcedLabour", Exploitation.FORCED_LABOUR,
          "SexualExploitation", Exploitation.SEXUAL_EXPLOITATION,
          "Servitude", Exploitation.DOMESTIC_SERVITUDE,
          "ForcedMarriage", Exploitation.FORCED_MARRIAGE,
          "ForcedBegging", Exploitation.BEGGING,
          "OrganRemoval", Exploitation.ORGAN_REMOVAL);

  private static final Column EXPLOITATION =
      Column.of(
              "vic_TypeOfExploitation",
              Kind.CHOICES,
              "SexualExploitation",
              "What was done to her. One is kept: the first that is written.")
          .allowing(
              List.of(
                  "ForcedLabour",
                  "SexualExploitation",
                  "ChildLabour",
                  "Servitude",
                  "ForcedMarriage",
                  "ForcedMilitaryService",
                  "OrganRemoval",
                  "ForcedBegging",
                  "IllicitActivities",
                  "IllegalAdoption",
                  "Surrogacy",
                  "Other"));

  @Override
  public String profile() {
    return "htcds-2.0";
  }

  @Override
  public String meaning() {
    return "A row is a survivor, with the columns of HTCDS 2.0; what does not fit is left aside.";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        KEY,
        CONSENT,
        FIRST_NAME,
        MIDDLE_NAME,
        SECOND_NAME,
        BIRTHDATE,
        GENDER,
        MOBILE_PHONE,
        HOME_PHONE,
        STREET,
        CITY,
        STATE,
        POSTAL_CODE,
        EXPLOITATION,
        Enrolment.MAY_BE_COUNTED,
        Enrolment.OPENED_TO_ME);
  }

  @Override
  public boolean ignoresUnknownColumns() {
    return true;
  }

  @Override
  public Optional<Fault> objection(Row row) {
    return Enrolment.agreed(row, CONSENT);
  }

  @Override
  public List<Step<SurvivorCommand, Survivor>> steps(Row row, Entry entry) {
    Cohort cohort =
        new Cohort(
            row.number(BIRTHDATE),
            row.text(GENDER).map(HtcdsRegister::gender).orElse(Gender.NOT_STATED),
            Optional.empty(),
            Optional.empty(),
            row.firstChoice(EXPLOITATION)
                .map(kind -> EXPLOITATIONS.getOrDefault(kind, Exploitation.OTHER))
                .orElse(Exploitation.NOT_STATED),
            Optional.empty(),
            Optional.empty());
    Identity identity =
        new Identity(
            joined(" ", row, FIRST_NAME, MIDDLE_NAME, SECOND_NAME).orElseThrow(),
            List.of(),
            row.sealed(MOBILE_PHONE).or(() -> row.sealed(HOME_PHONE)),
            joined(", ", row, STREET, CITY, STATE, POSTAL_CODE));
    return Enrolment.steps(
        row, entry, identity, cohort, KEY, Map.of("/cohort/birthYear", BIRTHDATE));
  }

  private static Gender gender(String code) {
    return switch (code) {
      case "Female" -> Gender.FEMALE;
      case "Male" -> Gender.MALE;
      case "Transgender/NonConforming" -> Gender.TRANSGENDER;
      default -> Gender.NOT_STATED;
    };
  }

  private static Optional<Sealed<String>> joined(String with, Row row, Column... columns) {
    String text =
        Stream.of(columns)
            .map(row::text)
            .flatMap(Optional::stream)
            .collect(Collectors.joining(with));
    return text.isEmpty() ? Optional.empty() : Optional.of(Sealed.of(text));
  }
}
