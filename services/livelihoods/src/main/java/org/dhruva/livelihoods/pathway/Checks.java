package org.dhruva.livelihoods.pathway;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.livelihoods.pathway.PathwayRejection.Milestone;

/** What every field of a kind must be, and how days must follow each other, in whichever event. */
final class Checks {

  static final int CODE_CHARACTERS_MAX = 60;
  static final int REASONS_MAX = 20;
  static final Money AMOUNT_MAX = Money.rupees(1_000_000_000);
  static final YearMonth MONTH_MIN = YearMonth.of(1950, 1);

  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Checks() {}

  static Optional<PathwayRejection> code(String code, String at) {
    return unless(
        code.length() <= CODE_CHARACTERS_MAX && CODE.matcher(code).matches(),
        new PathwayRejection.CodeMalformed(at));
  }

  static Optional<PathwayRejection> reasons(List<String> reasons) {
    return unless(!reasons.isEmpty(), new PathwayRejection.ReasonMissing())
        .or(
            () ->
                unless(
                    reasons.size() <= REASONS_MAX,
                    new PathwayRejection.LimitReached("reasons", REASONS_MAX)))
        .or(
            () ->
                reasons.stream().flatMap(reason -> code(reason, "/reasons").stream()).findFirst());
  }

  static Optional<PathwayRejection> amount(Money amount, String at) {
    return unless(
        isInRupees(amount) && amount.isPositive() && amount.compareTo(AMOUNT_MAX) <= 0,
        new PathwayRejection.AmountOutOfBounds(at));
  }

  static Optional<PathwayRejection> net(Money amount) {
    return unless(
        isInRupees(amount)
            && amount.compareTo(AMOUNT_MAX) <= 0
            && amount.compareTo(Money.ZERO.minus(AMOUNT_MAX)) >= 0,
        new PathwayRejection.NetOutOfBounds());
  }

  private static boolean isInRupees(Money amount) {
    return amount.currency().equals(Money.INR);
  }

  static Optional<PathwayRejection> month(YearMonth month, CivilDate toldOn) {
    return unless(
        !month.isBefore(MONTH_MIN) && !month.isAfter(YearMonth.from(toldOn.day())),
        new PathwayRejection.MonthOutOfBounds());
  }

  static Optional<PathwayRejection> notBefore(CivilDate milestone, CivilDate day, Milestone named) {
    return unless(!day.isCertainlyBefore(milestone), new PathwayRejection.DayTooEarly(named));
  }

  /**
   * A beginning entered late may lie before the next of its kind; its end then must, too. One that
   * began earlier and has no end yet is held against the next when its own end is entered.
   */
  static Optional<PathwayRejection> freeUntil(
      CivilDate end, Spell ending, Stream<? extends Spell> ofItsKind) {
    Span ended = ending.latest().endingOn(end);
    return unless(
        ofItsKind
            .filter(other -> other.entry() != ending.entry())
            .flatMap(other -> other.spans().stream())
            .noneMatch(
                other -> other.isOpen() ? ended.covers(other.from()) : ended.overlaps(other)),
        new PathwayRejection.NextBeganEarlier());
  }

  static Optional<PathwayRejection> unless(boolean holds, PathwayRejection rejection) {
    return holds ? Optional.empty() : Optional.of(rejection);
  }
}
