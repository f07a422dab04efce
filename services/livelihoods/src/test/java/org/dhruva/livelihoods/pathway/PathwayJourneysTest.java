package org.dhruva.livelihoods.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.dhruva.livelihoods.pathway.PathwaySamples.*;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.Sealed;
import org.junit.jupiter.api.Test;

/** Whole pathways, command by command. */
class PathwayJourneysTest {

  private final PathwayDecider decider = new PathwayDecider();

  /**
   * A reported case: a group of survivors makes and sells turmeric. Days are known to the month.
   */
  @Test
  void seven_women_run_a_turmeric_enterprise_for_more_than_a_year() {
    Pathway pathway =
        after(
            List.of(
                new PathwayCommand.Begin(
                    day("2020-01-10~"),
                    MEENA,
                    Sealed.of("my own business with the women of my group")),
                new PathwayCommand.StartTraining(
                    day("2020-02-01~"), "enterprise", "kaarya", Optional.empty()),
                new PathwayCommand.CompleteTraining(day("2020-08-01~"), 2),
                new PathwayCommand.StartEnterprise(
                    day("2021-01-15~"), EnterpriseKind.GROUP, Optional.of(7), "turmeric"),
                new PathwayCommand.ReceiveSeedCapital(
                    day("2021-02-01~"), Owner.GROUP, rupees(50_000), "ngo"),
                new PathwayCommand.RecordIncome(
                    day("2021-06-01~"), YearMonth.of(2021, 5), rupees(4_200), Owner.GROUP),
                new PathwayCommand.RecordIncome(
                    day("2022-01-15~"), YearMonth.of(2022, 1), rupees(5_600), Owner.GROUP)));

    PathwayFile file = pathway.file();
    assertThat(file.runningAtMonths(4, 12, day("2022-01-15"))).contains(true);
    assertThat(file.runningEnterprises())
        .singleElement()
        .satisfies(
            enterprise -> {
              assertThat(enterprise.members()).contains(7);
              assertThat(enterprise.startedOn()).isEqualTo(day("2021-01-15~"));
            });
    assertThat(file.trainings().getFirst().ended()).contains(Training.Ending.COMPLETED);
    assertThat(file.groupIncome())
        .containsExactly(
            entry(YearMonth.of(2021, 5), rupees(4_200)),
            entry(YearMonth.of(2022, 1), rupees(5_600)));
    assertThat(file.seedCapital(Owner.GROUP)).isEqualTo(rupees(50_000));
    assertThat(file.ownIncome()).isEmpty();
    assertThat(file.seedCapital(Owner.HERSELF)).isEqualTo(rupees(0));
  }

  @Test
  void an_account_first_then_a_loan_a_stall_and_a_loss_made_good() {
    Pathway pathway =
        after(
            List.of(
                new PathwayCommand.Begin(FIRST_DAY, MEENA, GOAL),
                new PathwayCommand.ApplyForEntitlement(
                    day("2020-02-01"), "bank-account", "sbi-branch", Optional.empty()),
                new PathwayCommand.RefuseEntitlement(day("2020-02-01"), 2, List.of("no-aadhaar")),
                new PathwayCommand.AppealEntitlement(day("2020-02-10"), 2, "lead-bank-office"),
                new PathwayCommand.GrantEntitlement(day("2020-02-14"), 2),
                new PathwayCommand.SetBaselineIncome(
                    day("2020-02-14"), YearMonth.of(2020, 1), rupees(1_000)),
                new PathwayCommand.StartJob(
                    day("2020-03-01"), "garment", JobKind.PIECE_RATE, Optional.empty()),
                new PathwayCommand.EndJob(day("2020-12-31"), 7, "own-enterprise"),
                new PathwayCommand.TakeLoan(
                    day("2021-01-05"), Owner.HERSELF, rupees(10_000), "shg", Optional.of(10)),
                new PathwayCommand.StartEnterprise(
                    day("2021-01-10"), EnterpriseKind.OWN, Optional.empty(), "tea-stall"),
                new PathwayCommand.RecordIncome(
                    day("2021-02-01"), YearMonth.of(2021, 1), rupees(-600), Owner.HERSELF),
                new PathwayCommand.StopEnterprise(day("2021-04-01"), 10, "lockdown"),
                new PathwayCommand.ResumeEnterprise(day("2021-09-01"), 10),
                new PathwayCommand.RecordRepayment(
                    day("2022-01-05"), 9, rupees(10_000), Optional.of(rupees(900))),
                new PathwayCommand.RecordIncome(
                    day("2022-01-31"), YearMonth.of(2022, 1), rupees(6_500), Owner.HERSELF)));

    PathwayFile file = pathway.file();
    assertThat(file.applications())
        .singleElement()
        .extracting(Application::status)
        .isEqualTo(Application.Status.GRANTED);
    assertThat(file.runningAtMonths(10, 12, day("2022-01-31"))).contains(true);
    assertThat(file.loans().getFirst().outstanding()).isEqualTo(rupees(0));
    assertThat(file.incomeChange()).contains(rupees(5_500));
    assertThat(file.runningJobs()).isEmpty();
  }

  private Pathway after(List<PathwayCommand> commands) {
    List<Pathway> states = new ArrayList<>(List.of(decider.initial()));
    for (PathwayCommand command : commands) {
      Pathway state = states.getLast();
      assertThat(state.possible()).contains(command.getClass());
      assertThat(decider.decide(command, state)).isInstanceOf(Outcome.Accepted.class);
      if (decider.decide(command, state) instanceof Outcome.Accepted(var events)) {
        states.add(decider.fold(state, events));
      }
    }
    return states.getLast();
  }
}
