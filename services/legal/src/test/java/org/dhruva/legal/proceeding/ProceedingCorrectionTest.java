package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Entries that are put right. */
class ProceedingCorrectionTest {

  private static final int FIR = 1;
  private static final int SHEET = 4;
  private static final int COGNIZANCE = 5;
  private static final int CHARGES = 6;
  private static final int JUDGMENT = 7;
  private static final int SENTENCE = 8;

  @Nested
  class Correct {

    @Test
    void of_a_day_changes_what_follows_from_it() {
      CivilDate real = CivilDate.of(2019, 5, 20);
      proceeding()
          .given(SENTENCED)
          .when(correct(SHEET, day(real)))
          .then(corrected(SHEET, day(real)));
      proceeding()
          .given(after(SENTENCED, corrected(SHEET, day(real))))
          .thenState(
              state -> {
                assertThat(state.file().chargeSheetOn()).contains(real);
                assertThat(state.file().accused(A1).orElseThrow().chargeSheetedOn()).contains(real);
                assertThat(state.file().entries()).hasSize(9);
                assertThat(state).isInstanceOf(Proceeding.BeforeCourt.class);
              });
    }

    @Test
    void of_an_amount_changes_the_fine() {
      Amendment less = new Amendment(Optional.empty(), Optional.of(Money.rupees(5_000)));
      proceeding().given(SENTENCED).when(correct(SENTENCE, less)).then(corrected(SENTENCE, less));
      proceeding()
          .given(after(SENTENCED, corrected(SENTENCE, less)))
          .thenState(
              state ->
                  assertThat(
                          state.file().accused(A1).orElseThrow().sentence().orElseThrow().amount())
                      .contains(Money.rupees(5_000)));
    }

    @Test
    void may_be_made_twice_and_is_possible_after_the_end() {
      CivilDate first = CivilDate.of(2019, 5, 20);
      CivilDate second = CivilDate.of(2019, 5, 21);
      List<ProceedingEvent> once =
          after(SENTENCED, closed(ClosingReason.DECIDED), corrected(SHEET, day(first)));
      proceeding()
          .given(once)
          .when(correct(SHEET, day(second)))
          .then(corrected(SHEET, day(second)));
      proceeding().given(once).when(correct(SHEET, day(first))).thenNothing();
      proceeding()
          .given(once)
          .thenState(state -> assertThat(state).isInstanceOf(Proceeding.Closed.class));
    }

    @Test
    void cannot_turn_the_order_of_the_law_round() {
      contradicts(FIR, SHEET_DAY, 2, Milestone.FIR);
      contradicts(SHEET, EARLY, SHEET, Milestone.FIR);
      contradicts(SHEET, CHARGE_DAY, COGNIZANCE, Milestone.POLICE_REPORT);
      contradicts(COGNIZANCE, HEARING_DAY, CHARGES, Milestone.COGNIZANCE);
      contradicts(CHARGES, LATER, JUDGMENT, Milestone.CHARGES);
      contradicts(JUDGMENT, LATER, SENTENCE, Milestone.CONVICTION);
    }

    private static void contradicts(int entry, CivilDate on, int broken, Milestone milestone) {
      proceeding()
          .given(SENTENCED)
          .when(correct(entry, day(on)))
          .thenRejected(new ProceedingRejection.CorrectionContradicts(broken, tooEarly(milestone)));
    }

    @Test
    void of_an_amount_obeys_the_bounds() {
      proceeding()
          .given(SENTENCED)
          .when(correct(SENTENCE, new Amendment(Optional.empty(), Optional.of(Money.ZERO))))
          .thenRejected(
              new ProceedingRejection.CorrectionContradicts(
                  SENTENCE, new ProceedingRejection.AmountOutOfBounds()));
    }

    @Test
    void needs_an_entry_that_it_fits() {
      proceeding()
          .given(SENTENCED)
          .when(correct(99, day(LATER)))
          .thenRejected(new ProceedingRejection.NoSuchEntry());
      proceeding()
          .given(SENTENCED)
          .when(correct(0, day(LATER)))
          .thenRejected(new ProceedingRejection.NoSuchEntry());
      proceeding()
          .given(SENTENCED)
          .when(correct(SHEET, new Amendment(Optional.empty(), Optional.empty())))
          .thenRejected(new ProceedingRejection.AmendmentEmpty());
      proceeding()
          .given(SENTENCED)
          .when(correct(SHEET, new Amendment(Optional.empty(), Optional.of(FINE))))
          .thenRejected(new ProceedingRejection.AmendmentDoesNotFit());
      proceeding()
          .given(after(SENTENCED, corrected(SHEET, day(CivilDate.of(2019, 5, 20)))))
          .when(correct(9, day(LATER)))
          .thenRejected(new ProceedingRejection.EntryIsCorrection());
      proceeding()
          .given(List.of())
          .when(correct(1, day(LATER)))
          .thenRejected(new ProceedingRejection.NotBegun());
    }

    @Test
    void is_not_of_a_day_that_had_not_come_when_it_was_made() {
      CivilDate nextDay = CivilDate.of(LATER.day().plusDays(1));
      proceeding()
          .given(SENTENCED)
          .when(correct(SENTENCE, day(nextDay)))
          .thenRejected(new ProceedingRejection.AmendedDayTooLate());
      proceeding()
          .given(SENTENCED)
          .when(correct(SENTENCE, day(LATER)))
          .then(corrected(SENTENCE, day(LATER)));
    }

    private static Amendment day(CivilDate on) {
      return new Amendment(Optional.of(on), Optional.empty());
    }

    private static ProceedingCommand correct(int entry, Amendment amendment) {
      return new ProceedingCommand.Correct(LATER, entry, amendment, sealed().orElseThrow());
    }

    private static ProceedingEvent corrected(int entry, Amendment amendment) {
      return new EntryCorrected(LATER, entry, amendment, sealed().orElseThrow());
    }
  }
}
