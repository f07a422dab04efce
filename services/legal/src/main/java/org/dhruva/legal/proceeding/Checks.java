package org.dhruva.legal.proceeding;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhruva.contracts.legal.ProceedingEvent.Jurisdiction;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;

/** What every field of a kind must be, whichever event has it. */
final class Checks {

  static final int SECTIONS_MAX = 50;
  static final int CODE_CHARACTERS_MAX = 60;
  static final Money AMOUNT_MAX = Money.rupees(1_000_000_000);

  static final Optional<ProceedingRejection> FINE = Optional.empty();

  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1," + CODE_CHARACTERS_MAX + "}");
  private static final Pattern SECTION =
      Pattern.compile("[A-Z]{2,12} [0-9]{1,3}[A-Z]{0,3}(\\([0-9A-Za-z]{1,4}\\)){0,4}");

  private Checks() {}

  static Optional<ProceedingRejection> no(ProceedingRejection why) {
    return Optional.of(why);
  }

  static Optional<ProceedingRejection> unless(boolean fine, ProceedingRejection why) {
    return fine ? FINE : no(why);
  }

  static Optional<ProceedingRejection> before(
      CivilDate on, CivilDate earlier, Milestone milestone) {
    return unless(!on.isCertainlyBefore(earlier), new ProceedingRejection.DayTooEarly(milestone));
  }

  static Optional<ProceedingRejection> before(
      CivilDate on, Optional<CivilDate> earlier, Milestone milestone) {
    return earlier.flatMap(day -> before(on, day, milestone));
  }

  static Optional<ProceedingRejection> amount(Optional<Money> amount) {
    return unless(
        amount.stream()
            .allMatch(
                money ->
                    money.currency().equals(Money.INR)
                        && money.isPositive()
                        && money.compareTo(AMOUNT_MAX) <= 0),
        new ProceedingRejection.AmountOutOfBounds());
  }

  static Optional<ProceedingRejection> jurisdiction(Jurisdiction jurisdiction, String field) {
    return code(jurisdiction.state(), field + "/state")
        .or(() -> code(jurisdiction.district(), field + "/district"));
  }

  private static Optional<ProceedingRejection> code(String code, String field) {
    return unless(CODE.matcher(code).matches(), new ProceedingRejection.CodeMalformed(field));
  }

  /** Sections, of which there may be none. */
  static Optional<ProceedingRejection> sections(List<String> sections, String field) {
    return unless(
            sections.size() <= SECTIONS_MAX,
            new ProceedingRejection.LimitReached("sections", SECTIONS_MAX))
        .or(
            () ->
                unless(
                    sections.stream().allMatch(SECTION.asMatchPredicate()),
                    new ProceedingRejection.SectionMalformed(field)));
  }

  /** Sections, of which there must be one. */
  static Optional<ProceedingRejection> someSections(List<String> sections, String field) {
    return some(sections, field).or(() -> sections(sections, field));
  }

  static Optional<ProceedingRejection> some(Collection<?> list, String field) {
    return unless(!list.isEmpty(), new ProceedingRejection.ListEmpty(field));
  }

  /** Every label is known, and none is named twice. */
  static Optional<ProceedingRejection> labels(
      List<String> labels, String field, ProceedingFile file) {
    Set<String> seen = new HashSet<>();
    return each(labels, label -> file.accused(label).isPresent(), unknown(field))
        .or(
            () ->
                unless(
                    labels.stream().allMatch(seen::add),
                    new ProceedingRejection.AccusedTwice(field)));
  }

  static ProceedingRejection unknown(String field) {
    return new ProceedingRejection.AccusedUnknown(field);
  }

  static <T> Optional<ProceedingRejection> each(
      List<T> all, Predicate<T> rule, ProceedingRejection why) {
    return unless(all.stream().allMatch(rule), why);
  }

  /** The first objection to an element, given its place in the list as a field. */
  static <T> Optional<ProceedingRejection> each(
      List<T> all, String field, BiFunction<T, String, Optional<ProceedingRejection>> rule) {
    return IntStream.range(0, all.size())
        .mapToObj(index -> rule.apply(all.get(index), "%s/%d".formatted(field, index)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
