package org.dhruva.livelihoods.http;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.dhruva.contracts.livelihoods.PathwayEvent.BaselineIncomeSet;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.dhruva.livelihoods.pathway.Application;
import org.dhruva.livelihoods.pathway.Job;
import org.dhruva.livelihoods.pathway.Pathway;
import org.dhruva.livelihoods.pathway.PathwayFile;
import org.dhruva.livelihoods.pathway.Training;

/**
 * What is known of a pathway, as its entries read today. What she has and what her group has are
 * never added up. Amounts are in paise, income is net and negative for a loss.
 *
 * @param goal what she wants to reach, in the words of the latest day on which she said it
 * @param seedCapital what she herself was given that need not be paid back
 * @param seedCapitalBySource the same, by the code of where it came from
 * @param groupSeedCapital what her group was given so
 * @param baseline what she had in a month before
 * @param incomeChange her own income of the latest month less the baseline
 * @param applications for what she is entitled to
 */
record PathwayFacts(
    CivilDate begunOn,
    Sealed<String> goal,
    List<Training> trainings,
    List<Job> jobs,
    List<EnterpriseFacts> enterprises,
    Money seedCapital,
    SortedMap<String, Money> seedCapitalBySource,
    Money groupSeedCapital,
    SortedMap<String, Money> groupSeedCapitalBySource,
    List<LoanFacts> loans,
    Optional<BaselineIncomeSet> baseline,
    SortedMap<YearMonth, Money> ownIncome,
    SortedMap<YearMonth, Money> groupIncome,
    Optional<Money> incomeChange,
    List<Application> applications,
    Optional<CivilDate> closedOn) {

  static PathwayFacts of(Pathway pathway, CivilDate today) {
    PathwayFile file = pathway.file();
    return new PathwayFacts(
        file.begunOn(),
        file.goal(),
        file.trainings(),
        file.jobs(),
        file.enterprises().stream()
            .map(enterprise -> EnterpriseFacts.of(enterprise, file, today))
            .toList(),
        file.seedCapital(Owner.HERSELF),
        file.seedCapitalBySource(Owner.HERSELF),
        file.seedCapital(Owner.GROUP),
        file.seedCapitalBySource(Owner.GROUP),
        file.loans().stream().map(loan -> LoanFacts.of(loan, today)).toList(),
        file.baseline(),
        file.ownIncome(),
        file.groupIncome(),
        file.incomeChange(),
        file.applications(),
        file.closedOn());
  }
}
