package org.dhruva.imports.register;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;

/**
 * A row whose cells were read, each as its column has it. Printing it says nothing of what is in
 * it.
 */
public final class Row {

  private final SortedMap<String, Object> values;

  Row(Map<String, Object> values) {
    this.values = new TreeMap<>(values);
  }

  public Optional<String> text(Column column) {
    return value(column, String.class);
  }

  public Optional<Sealed<String>> sealed(Column column) {
    return text(column).map(Sealed::of);
  }

  public Optional<CivilDate> day(Column column) {
    return value(column, CivilDate.class);
  }

  public Optional<YearMonth> month(Column column) {
    return value(column, YearMonth.class);
  }

  public Optional<Integer> number(Column column) {
    return value(column, Integer.class);
  }

  public Optional<Money> money(Column column) {
    return value(column, Money.class);
  }

  public Optional<Boolean> yes(Column column) {
    return value(column, Boolean.class);
  }

  public Optional<UUID> id(Column column) {
    return value(column, UUID.class);
  }

  public <E extends Enum<E>> Optional<E> choice(Column column, Class<E> type) {
    return text(column).map(code -> Choices.named(code, type));
  }

  /** Empty if the cell is. */
  public <E extends Enum<E>> List<E> choices(Column column, Class<E> type) {
    return codes(column).stream().map(code -> Choices.named(code, type)).toList();
  }

  /** Of some codes the one that was written first. */
  public Optional<String> firstChoice(Column column) {
    return codes(column).stream().findFirst();
  }

  /** The row's own key, which every row has. */
  public String key() {
    return text(Register.KEY).orElseThrow();
  }

  /**
   * All it says, in one form however it was written: the same row of a CSV and of an XLSX file are
   * the same. Personal; to be digested and not kept.
   */
  public String canonical() {
    return values.entrySet().stream()
        .map(cell -> cell.getKey() + "\u0001" + cell.getValue())
        .collect(Collectors.joining("\u0002"));
  }

  private List<String> codes(Column column) {
    return Optional.ofNullable((List<?>) values.get(column.name())).stream()
        .flatMap(List::stream)
        .map(String.class::cast)
        .toList();
  }

  private <T> Optional<T> value(Column column, Class<T> type) {
    return Optional.ofNullable(values.get(column.name())).map(type::cast);
  }

  @Override
  public String toString() {
    return "Row";
  }
}
