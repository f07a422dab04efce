package org.dhruva.compensation.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.compensation.estimate.Estimate.Line;
import org.dhruva.compensation.estimate.Estimate.Line.Step;
import org.dhruva.compensation.scheme.Deposit;
import org.dhruva.compensation.scheme.Interim;
import org.dhruva.compensation.scheme.Person;
import org.dhruva.compensation.scheme.Range;
import org.dhruva.compensation.scheme.Schedule;
import org.dhruva.compensation.scheme.Schedule.Coverage;
import org.dhruva.compensation.scheme.Schedule.Row;
import org.dhruva.compensation.scheme.Schedule.Stacking;
import org.dhruva.compensation.scheme.Schedule.Uplift;
import org.dhruva.compensation.scheme.Scheme;

/**
 * What a scheme gives somebody about whom everything is known.
 *
 * @param lines rows and uplifts
 * @param left what is left of them after deductions; absent without a row
 */
record Entitlement(
    List<Line> lines,
    Optional<Range> left,
    Map<Interim, Range> interim,
    Map<Deposit, Range> deposits) {

  /** Empty if the scheme gives her nothing. */
  static Optional<Entitlement> of(Scheme scheme, Person person, List<Deduction> deductions) {
    Schedule schedule = scheme.schedule();
    List<Row> rows = counting(schedule, person);
    boolean nothing = rows.isEmpty() && schedule.coverage() == Coverage.WHOLE;
    return nothing || !scheme.isFor(person)
        ? Optional.empty()
        : Optional.of(of(scheme, person, rows, deductions));
  }

  private static Entitlement of(
      Scheme scheme, Person person, List<Row> rows, List<Deduction> deductions) {
    List<Line> lines = new ArrayList<>(rows.stream().map(Entitlement::line).toList());
    Optional<Range> base = rows.isEmpty() ? Optional.empty() : Optional.of(base(scheme, rows));
    Optional<Range> total = base;
    for (Uplift uplift : scheme.schedule().uplifts()) {
      if (base.isPresent() && uplift.appliesTo(person)) {
        Range more = base.get().percent(uplift.percent());
        lines.add(line(uplift, more));
        total = total.map(more::plus);
      }
    }
    Optional<Range> left =
        total.map(
            whole -> {
              Range rest = whole;
              for (Deduction deduction : deductions) {
                rest = rest.minus(deduction.amount());
              }
              return rest;
            });
    return new Entitlement(
        lines, left, interim(scheme, person, total), deposits(scheme, person, left));
  }

  /** The rows that apply, or the highest of them where only that one counts. */
  private static List<Row> counting(Schedule schedule, Person person) {
    List<Row> rows = schedule.rows().stream().filter(row -> row.appliesTo(person)).toList();
    return schedule.stacking() == Stacking.HIGHEST_ROW
        ? rows.stream().max(Comparator.comparing(Row::amount, Entitlement::compare)).stream()
            .toList()
        : rows;
  }

  /** Without a known maximum it is the higher one. */
  private static int compare(Range one, Range other) {
    if (one.max().isPresent() && other.max().isPresent()) {
      int byMax = one.max().get().compareTo(other.max().get());
      return byMax != 0 ? byMax : one.min().compareTo(other.min());
    }
    return Boolean.compare(one.max().isEmpty(), other.max().isEmpty());
  }

  /** Where it is not known whether rows add up, it is from the highest one to all of them. */
  private static Range base(Scheme scheme, List<Row> rows) {
    Range sum = rows.stream().map(Row::amount).reduce(Range.NOTHING, Range::plus);
    return switch (scheme.schedule().stacking()) {
      case ROWS_ADD_UP, HIGHEST_ROW -> sum;
      case NOT_KNOWN -> rows.stream().map(Row::amount).reduce(Range.NOTHING, Range::higher).or(sum);
    };
  }

  private static Map<Interim, Range> interim(Scheme scheme, Person person, Optional<Range> total) {
    Map<Interim, Range> amounts = new LinkedHashMap<>();
    for (Interim rule : scheme.interim()) {
      if (rule.appliesTo(person)) {
        interim(rule, total).ifPresent(amount -> amounts.put(rule, amount));
      }
    }
    return amounts;
  }

  private static Optional<Range> interim(Interim rule, Optional<Range> total) {
    return rule.percentOfMax()
        .map(
            percent ->
                total
                    .flatMap(Range::max)
                    .map(most -> new Range(most, Optional.empty()).percent(percent)))
        .orElseGet(
            () -> Optional.of(new Range(rule.min().orElse(Range.NOTHING.min()), rule.max())));
  }

  private static Map<Deposit, Range> deposits(Scheme scheme, Person person, Optional<Range> left) {
    Map<Deposit, Range> bases = new LinkedHashMap<>();
    scheme.deposits().stream()
        .filter(rule -> rule.appliesTo(person))
        .forEach(rule -> left.ifPresent(range -> bases.put(rule, range)));
    return bases;
  }

  private static Line line(Row row) {
    return new Line(
        Step.ROW,
        row.name(),
        Optional.of(row.row()),
        row.amount(),
        true,
        row.depositMin(),
        row.instalments(),
        Optional.of(row.provenance()));
  }

  private static Line line(Uplift uplift, Range amount) {
    return new Line(
        Step.UPLIFT,
        "%s: %d percent more".formatted(uplift.name(), uplift.percent()),
        Optional.empty(),
        amount,
        true,
        Optional.empty(),
        List.of(),
        Optional.of(uplift.provenance()));
  }
}
