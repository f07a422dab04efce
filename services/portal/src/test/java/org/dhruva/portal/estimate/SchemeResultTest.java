package org.dhruva.portal.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.portal.client.Estimate.Alongside;
import org.dhruva.portal.client.Estimate.LastDay;
import org.dhruva.portal.client.Estimate.Line;
import org.dhruva.portal.client.Estimate.OfScheme;
import org.dhruva.portal.client.Estimate.Paper;
import org.dhruva.portal.client.Estimate.Provenance;
import org.dhruva.portal.client.Estimate.Range;
import org.dhruva.portal.client.SchemeCatalogue;
import org.dhruva.portal.words.Words;
import org.junit.jupiter.api.Test;

class SchemeResultTest {

  private static final SchemeCatalogue CATALOGUE =
      new SchemeCatalogue(
          List.of(), List.of(new SchemeCatalogue.Entry("cvcf-2015", "Central Fund", List.of())));
  private static final Provenance GAZETTE =
      new Provenance(Optional.of("row 2"), "the gazette", true);
  private static final Provenance MEMORY = new Provenance(Optional.empty(), "from memory", false);

  @Test
  void an_amount_is_said_as_far_as_it_is_known() {
    assertThat(result(Optional.of(range(500_000, 1_000_000))).amount())
        .isEqualTo("₹5,00,000 to ₹10,00,000");
    assertThat(result(Optional.of(range(30_000, 30_000))).amount()).isEqualTo("₹30,000");
    assertThat(result(Optional.of(range(0, 10_000))).amount()).isEqualTo("up to ₹10,000");
    assertThat(result(Optional.of(new Range(Money.rupees(100_000), Optional.empty()))).amount())
        .isEqualTo("at least ₹1,00,000");
    assertThat(result(Optional.empty()).amount()).isEqualTo("The amount is not known here.");
  }

  @Test
  void each_row_has_its_clause_and_says_if_nobody_checked_it() {
    SchemeResult result = result(Optional.empty());
    assertThat(result.rows())
        .extracting(SchemeResult.Row::amount)
        .containsExactly("₹5,00,000 to ₹10,00,000", "− ₹20,000");
    assertThat(result.rows().getFirst().clause()).contains("row 2");
    assertThat(result.rows()).extracting(SchemeResult.Row::verified).containsExactly(true, false);
    assertThat(result.lastDay()).contains(new SchemeResult.LastDay("1 May 2025", true, false));
  }

  @Test
  void codes_are_said_in_words() {
    SchemeResult result = result(Optional.empty());
    assertThat(result.withoutRow())
        .containsExactly("Taken, sold or tricked into a place to be used by others");
    assertThat(result.papers())
        .containsExactly("FIR (first information report)", "Medical report, if there is one");
    assertThat(result.alongside()).containsExactly("Central Fund: in addition");
    assertThat(result.applyTo()).containsExactly("District Legal Services Authority");
  }

  private static SchemeResult result(Optional<Range> range) {
    return SchemeResult.of(
        new OfScheme(
            "nalsa-2018",
            "NALSA",
            "COMPENSATION",
            false,
            "NOT_KNOWN",
            range,
            List.of(
                new Line("ROW", "Gang rape", range(500_000, 1_000_000), true, Optional.of(GAZETTE)),
                new Line("DEDUCTION", "Paid", range(20_000, 20_000), true, Optional.of(MEMORY))),
            "ROWS_ADD_UP",
            List.of("TRAFFICKING"),
            List.of(),
            List.of("DLSA"),
            List.of(new Paper("fir", "ALWAYS"), new Paper("medical-report", "IF_AVAILABLE")),
            Optional.of(new LastDay(CivilDate.of(2025, 5, 1), Optional.of(true), MEMORY)),
            List.of(new Alongside("cvcf-2015", "IN_ADDITION")),
            false,
            List.of()),
        CATALOGUE,
        Words.ENGLISH);
  }

  private static Range range(long min, long max) {
    return new Range(Money.rupees(min), Optional.of(Money.rupees(max)));
  }
}
