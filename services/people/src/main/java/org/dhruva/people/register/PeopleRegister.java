package org.dhruva.people.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The house's own register of people. */
public final class PeopleRegister implements Register<SurvivorCommand, Survivor> {

  private static final int ADDRESS_CHARACTERS_MAX = 500;

  private static final Column AGREED =
      Column.of(
              "agreed",
              Kind.YES_NO,
              "yes",
              "Whether she agreed, in person, that a record is kept. Only yes is entered.")
          .whichIsRequired();
  private static final Column NAME =
      Column.of("name", Kind.TEXT, "Sabita", "What she wants to be called.")
          .whichIsRequired()
          .whichIsPersonal();
  private static final Column OTHER_NAME =
      Column.of("other_name", Kind.TEXT, "", "Another name she goes by.").whichIsPersonal();
  private static final Column PHONE =
      Column.of("phone", Kind.TEXT, "+91 00000 00000", "Where she is called.").whichIsPersonal();
  private static final Column ADDRESS =
      Column.of("address", Kind.TEXT, "", "Where she lives.")
          .whichIsPersonal()
          .ofAtMost(ADDRESS_CHARACTERS_MAX);
  private static final Column BIRTH_YEAR =
      Column.of("birth_year", Kind.YEAR, "2001", "The year she was born in.");
  private static final Column GENDER =
      Column.choice("gender", Gender.class, "female", "As she says herself.");
  private static final Column HOME_STATE =
      Column.of("home_state", Kind.CODE, "west-bengal", "Code of the State she comes from.");
  private static final Column HOME_DISTRICT =
      Column.of(
          "home_district",
          Kind.CODE,
          "north-24-parganas",
          "Code of the district she comes from, in that State.");
  private static final Column EXPLOITATION =
      Column.choice(
          "exploitation", Exploitation.class, "sexual-exploitation", "What was done to her.");
  private static final Column RESCUED_IN =
      Column.of("rescued_in", Kind.MONTH, "2019-05", "The month in which she came free.");
  private static final Column RESCUE_STATE =
      Column.of("rescue_state", Kind.CODE, "maharashtra", "Code of the State she came free in.");

  private static final Map<String, Column> FIELDS =
      Map.of(
          "/cohort/birthYear", BIRTH_YEAR,
          "/cohort/rescueMonth", RESCUED_IN,
          "/cohort/homeState", HOME_STATE,
          "/cohort/homeDistrict", HOME_DISTRICT,
          "/cohort/rescueState", RESCUE_STATE);

  @Override
  public String profile() {
    return "people";
  }

  @Override
  public String meaning() {
    return "A row is a survivor who agreed that a record of her is kept.";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        KEY,
        AGREED,
        NAME,
        OTHER_NAME,
        PHONE,
        ADDRESS,
        BIRTH_YEAR,
        GENDER,
        HOME_STATE,
        HOME_DISTRICT,
        EXPLOITATION,
        RESCUED_IN,
        RESCUE_STATE,
        Enrolment.MAY_BE_COUNTED,
        Enrolment.OPENED_TO_ME);
  }

  @Override
  public Optional<Fault> objection(Row row) {
    return Enrolment.agreed(row, AGREED);
  }

  @Override
  public List<Step<SurvivorCommand, Survivor>> steps(Row row, Entry entry) {
    Identity identity =
        new Identity(
            row.text(NAME).map(Sealed::of).orElseThrow(),
            Stream.of(row.sealed(OTHER_NAME)).flatMap(Optional::stream).toList(),
            row.sealed(PHONE),
            row.sealed(ADDRESS));
    Cohort cohort =
        new Cohort(
            row.number(BIRTH_YEAR),
            row.choice(GENDER, Gender.class).orElse(Gender.NOT_STATED),
            row.text(HOME_STATE),
            row.text(HOME_DISTRICT),
            row.choice(EXPLOITATION, Exploitation.class).orElse(Exploitation.NOT_STATED),
            row.month(RESCUED_IN),
            row.text(RESCUE_STATE));
    return Enrolment.steps(row, entry, identity, cohort, KEY, FIELDS);
  }
}
