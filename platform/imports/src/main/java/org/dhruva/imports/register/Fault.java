package org.dhruva.imports.register;

/**
 * Why a row is not entered. Never holds what the row says.
 *
 * @param column its name
 * @param code stable, for programs
 * @param sentence what is wrong and what to do
 */
public record Fault(String column, String code, String sentence) {

  static Fault missing(Column column) {
    return new Fault(column.name(), "cell-missing", "This cell is needed; fill it in.");
  }

  static Fault alone(Column column) {
    return new Fault(
        column.name(),
        "cell-alone",
        "This is understood only together with %s; fill in both or none."
            .formatted(column.needs().orElseThrow()));
  }

  static Fault malformed(Column column, String expected) {
    return new Fault(column.name(), "cell-malformed", expected);
  }

  static Fault tooLong(Column column) {
    return new Fault(
        column.name(),
        "cell-too-long",
        "At most %d characters fit in here.".formatted(column.charactersMax()));
  }

  static Fault error(Column column) {
    return new Fault(
        column.name(),
        "cell-error",
        "The spreadsheet shows an error in this cell; mend its formula or write the value.");
  }
}
