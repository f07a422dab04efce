package org.dhruva.contracts.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanScheduled;
import org.dhruva.contracts.livelihoods.PathwayEvent.Rhythm;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/**
 * By when which part of a loan is to be paid back. What is paid counts for the oldest instalment
 * first, so somebody who pays ahead has time.
 *
 * @param loan what was borrowed
 * @param instalment by how much less is owed after each; the last one may be smaller
 */
public record RepaymentPlan(Money loan, CivilDate firstDueOn, Rhythm rhythm, Money instalment) {

  /**
   * @throws IllegalArgumentException if an instalment is not above zero
   */
  public RepaymentPlan {
    if (!instalment.isPositive()) {
      throw new IllegalArgumentException("an instalment is above zero");
    }
  }

  public static RepaymentPlan of(Money loan, LoanScheduled scheduled) {
    return new RepaymentPlan(loan, scheduled.firstDueOn(), scheduled.rhythm(), scheduled.amount());
  }

  /** How many instalments there are. */
  public long instalments() {
    return Math.ceilDiv(loan.paise(), instalment.paise());
  }

  /**
   * The day of the oldest instalment that is not wholly paid; empty when all is paid.
   *
   * @param repaid what has been paid back
   */
  public Optional<CivilDate> nextDueOn(Money repaid) {
    return repaid.compareTo(loan) >= 0
        ? Optional.empty()
        : Optional.of(dueOn(repaid.paise() / instalment.paise()));
  }

  /** What is missing to the oldest instalment that is not wholly paid; zero when all is paid. */
  public Money nextAmount(Money repaid) {
    long paidOfIt = repaid.paise() % instalment.paise();
    long left = loan.minus(repaid).paise();
    return new Money(Math.clamp(left, 0, instalment.paise() - paidOfIt), loan.currency());
  }

  /**
   * What should have been paid before that day and was not. The day of an instalment is in time.
   */
  public Money arrears(Money repaid, CivilDate asOf) {
    long due = Math.min(loan.paise(), instalmentsBefore(asOf) * instalment.paise());
    return new Money(Math.max(0, due - repaid.paise()), loan.currency());
  }

  /** Days since the day of the oldest instalment that is not wholly paid; 0 before it. */
  public long daysInArrears(Money repaid, CivilDate asOf) {
    return nextDueOn(repaid).map(due -> Math.max(0, due.daysUntil(asOf))).orElse(0L);
  }

  /** Their days lie before that day; no more than there are. */
  private long instalmentsBefore(CivilDate asOf) {
    if (!firstDueOn.isBefore(asOf)) {
      return 0;
    }
    // A month ends on different days, so the last ones are looked at one by one.
    long count = unit().between(firstDueOn.day(), asOf.day());
    while (dueOn(count).isBefore(asOf)) {
      count++;
    }
    return Math.min(count, instalments());
  }

  private CivilDate dueOn(long number) {
    LocalDate day = firstDueOn.day().plus(number, unit());
    return new CivilDate(day, firstDueOn.approximate());
  }

  private ChronoUnit unit() {
    return switch (rhythm) {
      case WEEKLY -> ChronoUnit.WEEKS;
      case MONTHLY -> ChronoUnit.MONTHS;
    };
  }
}
