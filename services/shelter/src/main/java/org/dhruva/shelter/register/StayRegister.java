package org.dhruva.shelter.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.contracts.shelter.StayEvent.PetitionKind;
import org.dhruva.imports.register.Column;
import org.dhruva.imports.register.Column.Kind;
import org.dhruva.imports.register.Entry;
import org.dhruva.imports.register.Register;
import org.dhruva.imports.register.Row;
import org.dhruva.imports.register.Step;
import org.dhruva.imports.register.Steps;
import org.dhruva.shelter.stay.Stay;
import org.dhruva.shelter.stay.StayCommand;

/** A row is a stay in a home, by its main days: in, how long, asked for release, out. */
public final class StayRegister implements Register<StayCommand, Stay> {

  private static final Column ADMITTED_ON =
      Column.of("admitted_on", Kind.DAY, "2019-05-02", "The day she came into the home.")
          .whichIsRequired();
  private static final Column LEGAL_BASIS =
      Column.of("legal_basis", Kind.TEXT, "ITPA 17(1)", "The provision she is kept under.")
          .whichIsRequired();
  private static final Column HOME_KIND =
      Column.of("home_kind", Kind.CODE, "shakti-sadan", "Code of the kind of home.")
          .whichIsRequired();
  private static final Column HOME_NAME =
      Column.of("home_name", Kind.TEXT, "An invented home", "What the home is called.")
          .whichIsPersonal();
  private static final Column HOME_STATE =
      Column.of("home_state", Kind.CODE, "maharashtra", "Code of the State the home is in.")
          .whichIsRequired();
  private static final Column HOME_DISTRICT =
      Column.of("home_district", Kind.CODE, "pune", "Code of the district the home is in.");

  private static final Column CUSTODY_UNTIL =
      Column.of("custody_until", Kind.DAY, "2020-05-09", "The last day that the order names.");
  private static final Column CUSTODY_AUTHORITY =
      Column.choice("custody_authority", Authority.class, "magistrate", "Who ordered it.")
          .togetherWith(CUSTODY_UNTIL);
  private static final Column CUSTODY_SECTION =
      Column.of("custody_section", Kind.TEXT, "ITPA 17(4)", "The provision it was ordered under.")
          .togetherWith(CUSTODY_AUTHORITY);
  private static final Column CUSTODY_ORDERED_ON =
      Column.of("custody_ordered_on", Kind.DAY, "2019-05-10", "The day she was ordered to be kept.")
          .togetherWith(CUSTODY_SECTION);
  private static final Column RELEASE_ASKED_ON =
      Column.of("release_asked_on", Kind.DAY, "", "The day somebody asked to let her go.");
  private static final Column RELEASE_AUTHORITY =
      Column.choice("release_authority", Authority.class, "", "Who ordered to let her go.");
  private static final Column RELEASE_ORDERED_ON =
      Column.of("release_ordered_on", Kind.DAY, "", "The day she was ordered to be let go.")
          .togetherWith(RELEASE_AUTHORITY);
  private static final Column RELEASED_TO =
      Column.of("released_to", Kind.CODE, "", "Code of where she went.");
  private static final Column RELEASED_ON =
      Column.of("released_on", Kind.DAY, "", "The day she left.").togetherWith(RELEASED_TO);

  @Override
  public String profile() {
    return "shelter";
  }

  @Override
  public String meaning() {
    return "A row is a stay in a home, by its main days.";
  }

  @Override
  public List<Column> columns() {
    return Register.aboutHer(
        ADMITTED_ON,
        LEGAL_BASIS,
        HOME_KIND,
        HOME_NAME,
        HOME_STATE,
        HOME_DISTRICT,
        CUSTODY_ORDERED_ON,
        CUSTODY_SECTION,
        CUSTODY_AUTHORITY,
        CUSTODY_UNTIL,
        RELEASE_ASKED_ON,
        RELEASE_ORDERED_ON,
        RELEASE_AUTHORITY,
        RELEASED_ON,
        RELEASED_TO);
  }

  @Override
  public List<Step<StayCommand, Stay>> steps(Row row, Entry entry) {
    return new Steps<StayCommand, Stay>(row)
        .on(
            ADMITTED_ON,
            Map.of(
                "/legalBasis", LEGAL_BASIS,
                "/home/kind", HOME_KIND,
                "/home/state", HOME_STATE,
                "/home/district", HOME_DISTRICT),
            on ->
                new StayCommand.Admit(
                    on,
                    entry.survivor(),
                    new Home(
                        row.text(HOME_KIND).orElseThrow(),
                        row.sealed(HOME_NAME),
                        row.text(HOME_STATE).orElseThrow(),
                        row.text(HOME_DISTRICT)),
                    row.text(LEGAL_BASIS).orElseThrow()))
        .on(
            CUSTODY_ORDERED_ON,
            Map.of("/section", CUSTODY_SECTION, "/until", CUSTODY_UNTIL),
            on ->
                new StayCommand.OrderCustody(
                    on,
                    row.text(CUSTODY_SECTION).orElseThrow(),
                    row.choice(CUSTODY_AUTHORITY, Authority.class).orElseThrow(),
                    row.day(CUSTODY_UNTIL),
                    Optional.empty()))
        .on(
            RELEASE_ASKED_ON,
            on ->
                new StayCommand.FilePetition(
                    on, PetitionKind.RELEASE, Optional.empty(), Optional.empty()))
        .on(
            RELEASE_ORDERED_ON,
            on ->
                new StayCommand.OrderRelease(
                    on, row.choice(RELEASE_AUTHORITY, Authority.class).orElseThrow()))
        .on(
            RELEASED_ON,
            Map.of("/to", RELEASED_TO),
            on -> new StayCommand.Release(on, row.text(RELEASED_TO).orElseThrow()))
        .inOrder();
  }
}
