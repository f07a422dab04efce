package org.dhruva.livelihoods.http;

import java.util.Optional;
import org.dhruva.contracts.law.RepaymentPlan;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanScheduled;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.contracts.livelihoods.PathwayEvent.Rhythm;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.livelihoods.pathway.Loan;

/**
 * Borrowed money, and how it stands today. What the group owes is not hers.
 *
 * @param repaid how much of it has been paid back
 * @param interest what was paid on top
 * @param outstanding what is still owed
 * @param rhythm how often a part is due, as it was agreed last
 * @param nextDueOn the day of the oldest part that is not wholly paid
 * @param nextAmount what is missing to that part
 * @param arrears what should have been paid before today and was not
 * @param daysInArrears for how many days
 */
record LoanFacts(
    int entry,
    CivilDate takenOn,
    Owner to,
    Money amount,
    String lender,
    Optional<Integer> instalments,
    Money repaid,
    Money interest,
    Money outstanding,
    Optional<Rhythm> rhythm,
    Optional<CivilDate> nextDueOn,
    Optional<Money> nextAmount,
    Money arrears,
    long daysInArrears) {

  static LoanFacts of(Loan loan, CivilDate today) {
    Optional<RepaymentPlan> plan = loan.plan().filter(_ -> loan.outstanding().isPositive());
    return new LoanFacts(
        loan.entry(),
        loan.takenOn(),
        loan.to(),
        loan.amount(),
        loan.lender(),
        loan.instalments(),
        loan.repaid(),
        loan.interest(),
        loan.outstanding(),
        loan.schedule().map(LoanScheduled::rhythm),
        plan.flatMap(agreed -> agreed.nextDueOn(loan.repaid())),
        plan.map(agreed -> agreed.nextAmount(loan.repaid())),
        loan.arrears(today),
        loan.daysInArrears(today));
  }
}
