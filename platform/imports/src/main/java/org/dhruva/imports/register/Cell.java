package org.dhruva.imports.register;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/** What a cell says, or why it says nothing that its column takes. */
sealed interface Cell {

  record Value(Object value) implements Cell {}

  record Wrong(Fault fault) implements Cell {}

  /** A month is kept as its middle, approximately: no day of it is further away than half of it. */
  int MIDDLE_OF_MONTH = 15;

  Pattern ERROR = Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)");
  Pattern CODE = Pattern.compile("[a-z0-9-]{1,60}");
  Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}~?");
  Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})/(\\d{4})");
  Pattern YEAR = Pattern.compile("\\d{4}");
  Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
  // Digits together, in thousands, or in lakhs and crores.
  Pattern AMOUNT =
      Pattern.compile(
          "(\\d{1,13}|\\d{1,3}(,\\d{3}){1,4}|\\d{1,2}(,\\d{2}){0,5},\\d{3})(\\.\\d{1,2})?");
  int PAISE_DIGITS = 2;

  static Cell read(Column column, String cell) {
    if (cell.length() > column.charactersMax()) {
      return new Wrong(Fault.tooLong(column));
    }
    if (ERROR.matcher(cell).matches()) {
      return new Wrong(Fault.error(column));
    }
    try {
      Optional<?> value =
          switch (column.kind()) {
            case TEXT -> Optional.of(cell);
            case CODE ->
                Optional.of(cell.toLowerCase(Locale.ROOT)).filter(c -> CODE.matcher(c).matches());
            case CHOICE -> Choices.meant(cell, column.codes());
            case CHOICES -> choices(cell, column.codes());
            case DAY -> day(cell);
            case MONTH -> month(cell);
            case YEAR -> year(cell);
            case RUPEES -> amount(cell);
            case NUMBER ->
                Optional.of(cell).filter(c -> NUMBER.matcher(c).matches()).map(Integer::valueOf);
            case YES_NO -> yesOrNo(cell);
            case ID -> Optional.of(UUID.fromString(cell));
          };
      return value
          .<Cell>map(Value::new)
          .orElseGet(() -> new Wrong(Fault.malformed(column, expected(column))));
    } catch (DateTimeException | IllegalArgumentException e) {
      return new Wrong(Fault.malformed(column, expected(column)));
    }
  }

  private static String expected(Column column) {
    return column.codes().isEmpty()
        ? column.kind().written()
        : "%s They are: %s.".formatted(column.kind().written(), String.join(", ", column.codes()));
  }

  private static Optional<List<String>> choices(String cell, List<String> codes) {
    List<String> all = new ArrayList<>();
    for (String part : cell.split("\\|", -1)) {
      Optional<String> code = Choices.meant(part, codes);
      if (code.isEmpty()) {
        return Optional.empty();
      }
      if (!all.contains(code.get())) {
        all.add(code.get());
      }
    }
    return Optional.of(all);
  }

  private static Optional<CivilDate> day(String cell) {
    if (ISO_DAY.matcher(cell).matches()) {
      return Optional.of(CivilDate.parse(cell));
    }
    Matcher dayFirst = DAY_FIRST.matcher(cell);
    if (dayFirst.matches()) {
      return Optional.of(
          CivilDate.of(
              Integer.parseInt(dayFirst.group(3)),
              Integer.parseInt(dayFirst.group(2)),
              Integer.parseInt(dayFirst.group(1))));
    }
    return month(cell)
        .map(month -> LocalDate.of(month.getYear(), month.getMonth(), MIDDLE_OF_MONTH))
        .map(CivilDate::about);
  }

  private static Optional<YearMonth> month(String cell) {
    Matcher iso = ISO_MONTH.matcher(cell);
    if (iso.matches()) {
      return Optional.of(
          YearMonth.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2))));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(cell);
    if (monthFirst.matches()) {
      return Optional.of(
          YearMonth.of(
              Integer.parseInt(monthFirst.group(2)), Integer.parseInt(monthFirst.group(1))));
    }
    // A spreadsheet makes a date of what was typed as a month.
    return ISO_DAY.matcher(cell).matches()
        ? Optional.of(YearMonth.from(CivilDate.parse(cell).day()))
        : Optional.empty();
  }

  private static Optional<Integer> year(String cell) {
    return YEAR.matcher(cell).matches()
        ? Optional.of(Integer.valueOf(cell))
        : day(cell).map(date -> date.day().getYear());
  }

  private static Optional<Money> amount(String cell) {
    String figures = cell.replaceFirst("^(₹|Rs\\.?|INR)\\s*", "");
    return AMOUNT.matcher(figures).matches()
        ? Optional.of(
            new Money(
                new BigDecimal(figures.replace(",", ""))
                    .movePointRight(PAISE_DIGITS)
                    .longValueExact(),
                Money.INR))
        : Optional.empty();
  }

  private static Optional<Boolean> yesOrNo(String cell) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "yes", "y", "true", "1" -> Optional.of(true);
      case "no", "n", "false", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
