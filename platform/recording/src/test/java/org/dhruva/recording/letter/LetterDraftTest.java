package org.dhruva.recording.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimDrafted;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.law.ClaimClocks;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.SurvivorId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterDraftTest {

  private static final CivilDate FILED = CivilDate.of(2018, 9, 18);
  private static final ClaimEvent DRAFTED =
      new ClaimDrafted(
          FILED, new SurvivorId(UUID.randomUUID()), "west-bengal-2017", Optional.empty());
  private static final ClaimEvent HANDED_IN =
      new ClaimFiled(FILED, Forum.DLSA, Optional.empty(), Optional.empty(), List.of());
  private static final ClaimEvent AWARDED =
      new ClaimAwarded(
          CivilDate.of(2019, 9, 15), Money.rupees(150_000), AwardExtent.FULL, List.of());
  private static final Particular SCHEME = Particular.of("Scheme", "an invented scheme");

  private static List<Letter> letters(CivilDate today, ClaimEvent... events) {
    List<Clock> clocks = ClaimClocks.of(List.of(events));
    return new LetterDraft(today, List.of(SCHEME)).of(clocks);
  }

  @Test
  void while_there_is_time_there_is_nothing_to_write() {
    assertThat(letters(CivilDate.of(2018, 11, 18), DRAFTED, HANDED_IN)).isEmpty();
  }

  @Test
  void the_nearest_authority_is_written_to_first_and_told_who_missed_what() {
    List<Letter> letters = letters(CivilDate.of(2018, 11, 20), DRAFTED, HANDED_IN);

    assertThat(letters).extracting(Letter::to).containsExactly("SLSA", "HIGH_COURT");
    Letter first = letters.getFirst();
    assertThat(first.addressee()).isEqualTo("the State Legal Services Authority");
    assertThat(first.subject())
        .isEqualTo("Overdue since 18 November 2018: finish the enquiry and decide on the claim");
    assertThat(first.particulars()).containsExactly(SCHEME);
    assertThat(first.paragraphs().getFirst())
        .isEqualTo(
            "The District Legal Services Authority had to finish the enquiry and decide on the claim"
                + " by 18 November 2018. 2 days have passed since, and it has not been done.");
    assertThat(first.paragraphs().get(1)).contains("CrPC 357A(5)", "2 months", "18 September 2018");
    assertThat(first.verified()).isTrue();
    assertThat(first.advice()).isEmpty();
  }

  @Test
  void a_court_is_asked_for_an_order_and_best_through_an_advocate() {
    Letter toCourt = letters(CivilDate.of(2018, 11, 20), DRAFTED, HANDED_IN).getLast();

    assertThat(toCourt.paragraphs().getLast()).contains("be ordered");
    assertThat(toCourt.advice()).hasValueSatisfying(told -> assertThat(told).contains("advocate"));
  }

  @Test
  void a_measured_day_is_never_called_a_day_of_the_law_and_the_debtor_is_addressed() {
    Letter toPayer = letters(CivilDate.of(2021, 8, 1), DRAFTED, HANDED_IN, AWARDED).getFirst();

    assertThat(toPayer.to()).isEqualTo("SLSA");
    assertThat(toPayer.paragraphs().getFirst())
        .startsWith("You have to pay the award. The law names no last day for it;")
        .contains("15 October 2019", "656 days have passed");
    assertThat(toPayer.paragraphs().get(1))
        .isEqualTo(
            "No day is set; measured by the 30 days of POCSO Rules 2020, rule 9. The time began on 15"
                + " September 2019 (the order).");
    assertThat(toPayer.verified()).isFalse();
  }

  @Test
  void what_was_done_late_is_no_reason_to_write_any_more() {
    assertThat(letters(CivilDate.of(2019, 9, 20), DRAFTED, HANDED_IN, AWARDED)).isEmpty();
  }
}
