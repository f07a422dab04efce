package org.dhruva.livelihoods.pathway;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dhruva.contracts.law.RepaymentPlan;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanScheduled;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanTaken;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.contracts.livelihoods.PathwayEvent.RepaymentRecorded;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/**
 * Borrowed money.
 *
 * @param schedule how it is to be paid back, as it was agreed last
 * @param repayments in the order in which they were recorded
 */
public record Loan(
    int entry,
    CivilDate takenOn,
    Owner to,
    Money amount,
    String lender,
    Optional<Integer> instalments,
    Optional<LoanScheduled> schedule,
    List<RepaymentRecorded> repayments) {

  public Loan {
    repayments = List.copyOf(repayments);
  }

  static Loan of(
      int entry,
      LoanTaken taken,
      Optional<LoanScheduled> schedule,
      List<RepaymentRecorded> repayments) {
    return new Loan(
        entry,
        taken.on(),
        taken.to(),
        taken.amount(),
        taken.lender(),
        taken.instalments(),
        schedule,
        repayments);
  }

  /** How much of it has been paid back. */
  public Money repaid() {
    return repaid(_ -> true);
  }

  private Money repaid(Predicate<RepaymentRecorded> which) {
    return repayments.stream()
        .filter(which)
        .map(RepaymentRecorded::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  /** What was paid on top. */
  public Money interest() {
    return repayments.stream()
        .flatMap(repayment -> repayment.interest().stream())
        .reduce(Money.ZERO, Money::plus);
  }

  public Money outstanding() {
    return amount.minus(repaid());
  }

  /** By when which part is to be paid back; empty while nothing is agreed. */
  public Optional<RepaymentPlan> plan() {
    return schedule.map(agreed -> RepaymentPlan.of(amount, agreed));
  }

  /** What should have been paid before that day and was not; zero where nothing is agreed. */
  public Money arrears(CivilDate asOf) {
    return plan().map(plan -> plan.arrears(repaidUntil(asOf), asOf)).orElse(Money.ZERO);
  }

  /** For how many days something has been in arrears on that day. */
  public long daysInArrears(CivilDate asOf) {
    return plan().map(plan -> plan.daysInArrears(repaidUntil(asOf), asOf)).orElse(0L);
  }

  private Money repaidUntil(CivilDate day) {
    return repaid(repayment -> !repayment.on().isAfter(day));
  }

  boolean isOpen() {
    return outstanding().isPositive();
  }
}
