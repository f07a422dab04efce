package org.dhruva.timeline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStarted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseVisited;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanScheduled;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanTaken;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.contracts.livelihoods.PathwayEvent.Rhythm;
import org.dhruva.contracts.livelihoods.PathwayEvent.Safety;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What she reads of a business and of a loan. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PathwaySentencesTest {

  private static final CivilDate DAY = CivilDate.of(2024, 3, 1);

  @Test
  void how_a_business_does() {
    EnterpriseStarted stall =
        new EnterpriseStarted(DAY, EnterpriseKind.OWN, Optional.empty(), "tea-stall");
    assertThat(told(stall, visited(true, Optional.of(30), Optional.of(Safety.NO))))
        .isEqualTo(
            "Somebody asked how the business in tea stall does. It runs. 30 hours a week. It does"
                + " not feel safe.");
    assertThat(told(stall, visited(false, Optional.empty(), Optional.of(Safety.DOES_NOT_SAY))))
        .isEqualTo("Somebody asked how the business in tea stall does. It does not run now.");
  }

  @Test
  void how_a_loan_is_paid_back_and_by_whom() {
    assertThat(told(loan(Owner.HERSELF), agreed(Rhythm.MONTHLY)))
        .isEqualTo(
            "You agreed how the loan is paid back: ₹1,000 every month, first on 1 April 2024."
                + " Interest comes on top.");
    assertThat(told(loan(Owner.GROUP), agreed(Rhythm.WEEKLY)))
        .startsWith("The group agreed how the loan is paid back: ₹1,000 every week");
  }

  private static PathwayEvent visited(
      boolean running, Optional<Integer> hours, Optional<Safety> safe) {
    return new EnterpriseVisited(DAY, 1, running, hours, safe, Optional.empty());
  }

  private static PathwayEvent loan(Owner to) {
    return new LoanTaken(DAY, to, Money.rupees(10_000), "bank", Optional.empty());
  }

  private static PathwayEvent agreed(Rhythm rhythm) {
    return new LoanScheduled(DAY, 1, CivilDate.of(2024, 4, 1), rhythm, Money.rupees(1_000));
  }

  private static String told(PathwayEvent first, PathwayEvent event) {
    return new PathwaySentences(Voice.TO_HER, _ -> Optional.of(first)).tell(event).sentence();
  }
}
