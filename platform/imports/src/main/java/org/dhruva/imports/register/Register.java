package org.dhruva.imports.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.imports.register.Column.Kind;

/**
 * A kind of spreadsheet that a service understands: its columns, and what a row says as commands on
 * one case.
 *
 * @param <C> commands of the service
 * @param <S> states of its cases
 */
public interface Register<C, S> {

  /** A register has at most this many columns. */
  int COLUMNS_MAX = 60;

  int KEY_CHARACTERS_MAX = 100;

  Column KEY =
      Column.of(
              "row_key",
              Kind.TEXT,
              "RK-0412",
              "The register's own key of the row: it stays the same for ever and no other row has"
                  + " it. A number, never a name.")
          .whichIsRequired()
          .ofAtMost(KEY_CHARACTERS_MAX);

  Column SURVIVOR =
      Column.of(
          "survivor_id",
          Kind.ID,
          "",
          "Her id in the system. Left out where person_key says who she is.");

  Column PERSON_KEY =
      Column.of(
              "person_key",
              Kind.TEXT,
              "RK-0412",
              "Her row_key in the organisation's register of people. Where neither this nor"
                  + " survivor_id is filled in, the row's own key is taken.")
          .ofAtMost(KEY_CHARACTERS_MAX);

  /** Name of the profile, such as {@code htcds-2.0}. */
  String profile();

  /** In one sentence what a row of it is. */
  String meaning();

  /** All columns, {@link #KEY} among them. */
  List<Column> columns();

  /** What stands against the row, whatever its case says. */
  default Optional<Fault> objection(Row row) {
    return Optional.empty();
  }

  /** What the row says, in the order in which it is to be decided; the first begins the case. */
  List<Step<C, S>> steps(Row row, Entry entry);

  /** Whether columns it does not know are left aside, and named in the report. */
  default boolean ignoresUnknownColumns() {
    return false;
  }

  /** The columns of a register whose rows are about survivors who have a record already. */
  static List<Column> aboutHer(Column... columns) {
    return Stream.concat(Stream.of(KEY, SURVIVOR, PERSON_KEY), Stream.of(columns)).toList();
  }
}
