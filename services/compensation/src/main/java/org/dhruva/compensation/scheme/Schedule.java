package org.dhruva.compensation.scheme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhruva.kernel.Money;

/**
 * What a scheme gives for which violation.
 *
 * @param coverage how much of it is known here
 * @param stacking what becomes of several rows
 * @param stackingProvenance where that is known from
 * @param uplifts what is added to the rows
 */
public record Schedule(
    Coverage coverage,
    Stacking stacking,
    Provenance stackingProvenance,
    List<Row> rows,
    List<Uplift> uplifts) {

  public Schedule {
    Objects.requireNonNull(coverage, "coverage");
    Objects.requireNonNull(stacking, "stacking");
    Objects.requireNonNull(stackingProvenance, "stackingProvenance");
    rows = List.copyOf(rows);
    uplifts = List.copyOf(uplifts);
  }

  /** How much of a schedule is known here. */
  public enum Coverage {
    /** What no row names is not in the scheme. */
    WHOLE,
    /** There are rows that were not found. */
    PART,
    /** There is no schedule: whoever decides sets the amount. */
    NONE
  }

  /** What becomes of several rows that apply to one person. */
  public enum Stacking {
    ROWS_ADD_UP,
    HIGHEST_ROW,
    NOT_KNOWN
  }

  /**
   * @param row as the schedule numbers it
   * @param name as the schedule words it
   * @param violations any of which the row covers
   * @param onlyFor one of which must hold; empty for everybody
   * @param min absent where no minimum is known
   * @param max absent where no maximum is known
   * @param depositMin how much of it at least is paid as a deposit or an annuity
   * @param instalments in which parts it is paid
   */
  public record Row(
      String row,
      String name,
      Set<ViolationCode> violations,
      List<Condition> onlyFor,
      Optional<Money> min,
      Optional<Money> max,
      Optional<Money> depositMin,
      List<Instalment> instalments,
      Provenance provenance) {

    public Row {
      Objects.requireNonNull(row, "row");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(depositMin, "depositMin");
      Objects.requireNonNull(provenance, "provenance");
      violations = Set.copyOf(violations);
      onlyFor = List.copyOf(onlyFor);
      instalments = List.copyOf(instalments);
    }

    public boolean appliesTo(Person person) {
      return violations.stream().anyMatch(person.violations()::contains)
          && Condition.anyHolds(onlyFor, person);
    }

    public Range amount() {
      return new Range(min.orElse(Money.ZERO), max);
    }
  }

  /**
   * A part of an amount, paid by itself.
   *
   * @param after what must have happened
   */
  public record Instalment(String after, int percent, Provenance provenance) {}

  /**
   * Something on top of the rows, for some.
   *
   * @param percent of what the rows come to
   * @param onlyFor one of which must hold
   */
  public record Uplift(String name, int percent, List<Condition> onlyFor, Provenance provenance) {

    public Uplift {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(provenance, "provenance");
      onlyFor = List.copyOf(onlyFor);
    }

    public boolean appliesTo(Person person) {
      return Condition.anyHolds(onlyFor, person);
    }
  }

  Stream<Condition> conditions() {
    return Stream.concat(
        rows.stream().flatMap(row -> row.onlyFor().stream()),
        uplifts.stream().flatMap(uplift -> uplift.onlyFor().stream()));
  }
}
