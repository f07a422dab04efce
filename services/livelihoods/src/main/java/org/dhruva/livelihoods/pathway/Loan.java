package org.dhruva.livelihoods.pathway;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanTaken;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.contracts.livelihoods.PathwayEvent.RepaymentRecorded;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/**
 * Borrowed money.
 *
 * @param repaid how much of it has been paid back
 * @param interest what was paid on top
 */
public record Loan(
    int entry,
    CivilDate takenOn,
    Owner to,
    Money amount,
    String lender,
    Optional<Integer> instalments,
    Money repaid,
    Money interest) {

  static Loan of(int entry, LoanTaken taken, List<RepaymentRecorded> repayments) {
    Money repaid =
        repayments.stream().map(RepaymentRecorded::amount).reduce(Money.ZERO, Money::plus);
    Money interest =
        repayments.stream()
            .flatMap(repayment -> repayment.interest().stream())
            .reduce(Money.ZERO, Money::plus);
    return new Loan(
        entry,
        taken.on(),
        taken.to(),
        taken.amount(),
        taken.lender(),
        taken.instalments(),
        repaid,
        interest);
  }

  public Money outstanding() {
    return amount.minus(repaid);
  }

  boolean isOpen() {
    return outstanding().isPositive();
  }
}
