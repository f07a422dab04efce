package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the court decides: judgment, sentence and compensation. */
class ProceedingJudgmentTest {

  @Nested
  class DeliverJudgment {

    @Test
    void decides_about_each_accused() {
      proceeding()
          .given(CHARGED)
          .when(deliver(JUDGMENT_DAY, convicted(A1), acquitted(A2)))
          .then(judged(convicted(A1), acquitted(A2)));
      proceeding()
          .given(JUDGED)
          .thenState(
              state -> {
                ProceedingFile file = state.file();
                assertThat(file.stage().code()).isEqualTo("judgment");
                assertThat(file.judgmentDays()).containsExactly(JUDGMENT_DAY);
                assertThat(file.outcomes())
                    .containsOnly(
                        java.util.Map.entry(AccusedOutcome.CONVICTED, 1),
                        java.util.Map.entry(AccusedOutcome.ACQUITTED, 1));
                assertThat(file.result()).contains(CaseResult.CONVICTION);
              });
    }

    @Test
    void may_leave_some_for_later() {
      proceeding()
          .given(after(CHARGED, judged(acquitted(A1))))
          .thenState(
              state -> {
                assertThat(state.file().result()).isEmpty();
                assertThat(state.file().stage().code()).isEqualTo("charge_framed");
              });
      proceeding()
          .given(after(CHARGED, judged(acquitted(A1))))
          .when(deliver(LATER, acquitted(A2)))
          .then(new JudgmentDelivered(LATER, List.of(acquitted(A2))));
    }

    @Test
    void of_acquittal_only_counts_as_an_acquitted_case() {
      proceeding()
          .given(after(CHARGED, judged(acquitted(A1), acquitted(A2))))
          .thenState(
              state -> {
                assertThat(state.file().result()).contains(CaseResult.ACQUITTAL);
                assertThat(state.file().outcomes()).containsEntry(AccusedOutcome.ACQUITTED, 2);
              });
    }

    @Test
    void may_convict_in_part() {
      Verdict partly = new Verdict(A1, VerdictResult.PARTLY, List.of("ITPA 5"));
      proceeding().given(CHARGED).when(deliver(JUDGMENT_DAY, partly)).then(judged(partly));
    }

    @Test
    void again_changes_nothing_and_otherwise_once_is_enough() {
      proceeding()
          .given(JUDGED)
          .when(deliver(JUDGMENT_DAY, convicted(A1), acquitted(A2)))
          .thenNothing();
      proceeding()
          .given(JUDGED)
          .when(deliver(LATER, acquitted(A1)))
          .thenRejected(new ProceedingRejection.NobodyOnTrial());
      proceeding()
          .given(after(CHARGED, judged(acquitted(A1))))
          .when(deliver(LATER, convicted(A1)))
          .thenRejected(new ProceedingRejection.AlreadyDecided("/verdicts"));
    }

    @Test
    void needs_charges_for_that_accused() {
      proceeding()
          .given(IN_COURT)
          .when(deliver(JUDGMENT_DAY, convicted(A1)))
          .thenRejected(new ProceedingRejection.NobodyOnTrial());
      proceeding()
          .given(after(IN_COURT, charged(A2)))
          .when(deliver(JUDGMENT_DAY, convicted(A1)))
          .thenRejected(new ProceedingRejection.ChargesNotFramed());
      proceeding()
          .given(CHARGED)
          .when(deliver(COGNIZANCE_DAY, convicted(A1)))
          .thenRejected(tooEarly(Milestone.CHARGES));
      proceeding()
          .given(SENT_UP)
          .when(deliver(JUDGMENT_DAY, convicted(A1)))
          .thenRejected(new ProceedingRejection.CognizanceNotTaken());
    }

    @Test
    void names_sections_where_it_convicts_and_only_there() {
      proceeding()
          .given(CHARGED)
          .when(deliver(JUDGMENT_DAY, new Verdict(A1, VerdictResult.CONVICTED, List.of())))
          .thenRejected(new ProceedingRejection.ListEmpty("/verdicts/0/sections"));
      proceeding()
          .given(CHARGED)
          .when(
              deliver(
                  JUDGMENT_DAY,
                  convicted(A1),
                  new Verdict(A2, VerdictResult.ACQUITTED, List.of("IPC 370"))))
          .thenRejected(new ProceedingRejection.SectionsWithoutConviction("/verdicts/1/sections"));
    }

    @Test
    void knows_whom_it_is_about() {
      proceeding()
          .given(CHARGED)
          .when(deliver(JUDGMENT_DAY))
          .thenRejected(new ProceedingRejection.ListEmpty("/verdicts"));
      proceeding()
          .given(CHARGED)
          .when(deliver(JUDGMENT_DAY, convicted(NOBODY)))
          .thenRejected(new ProceedingRejection.AccusedUnknown("/verdicts"));
      proceeding()
          .given(CHARGED)
          .when(deliver(JUDGMENT_DAY, convicted(A1), acquitted(A1)))
          .thenRejected(new ProceedingRejection.AccusedTwice("/verdicts"));
    }

    private static ProceedingCommand deliver(CivilDate on, Verdict... verdicts) {
      return new ProceedingCommand.DeliverJudgment(on, List.of(verdicts));
    }
  }

  @Nested
  class PassSentence {

    @Test
    void on_a_convicted_accused() {
      proceeding()
          .given(JUDGED)
          .when(pass(JUDGMENT_DAY, A1, TEN_YEARS, Optional.of(FINE)))
          .then(sentenced(A1));
      proceeding()
          .given(SENTENCED)
          .thenState(
              state -> {
                assertThat(state.file().stage().code()).isEqualTo("sentence");
                assertThat(state.file().accused(A1).orElseThrow().sentence())
                    .contains((SentencePassed) sentenced(A1));
              });
      proceeding()
          .given(SENTENCED)
          .when(pass(JUDGMENT_DAY, A1, TEN_YEARS, Optional.of(FINE)))
          .thenNothing();
    }

    @Test
    void for_life_or_only_a_fine() {
      Imprisonment life = new Imprisonment(0, 0, true);
      proceeding()
          .given(JUDGED)
          .when(pass(JUDGMENT_DAY, A1, life, Optional.empty()))
          .then(new SentencePassed(JUDGMENT_DAY, A1, life, Optional.empty()));
      Imprisonment none = new Imprisonment(0, 0, false);
      proceeding()
          .given(JUDGED)
          .when(pass(JUDGMENT_DAY, A1, none, Optional.of(FINE)))
          .then(new SentencePassed(JUDGMENT_DAY, A1, none, Optional.of(FINE)));
    }

    @Test
    void only_once_and_only_on_who_is_convicted() {
      proceeding()
          .given(SENTENCED)
          .when(pass(LATER, A1, TEN_YEARS, Optional.empty()))
          .thenRejected(new ProceedingRejection.NobodyAwaitsSentence());
      proceeding()
          .given(after(CHARGED, judged(convicted(A1), convicted(A2)), sentenced(A1)))
          .when(pass(LATER, A1, TEN_YEARS, Optional.empty()))
          .thenRejected(new ProceedingRejection.AlreadySentenced());
      proceeding()
          .given(JUDGED)
          .when(pass(JUDGMENT_DAY, A2, TEN_YEARS, Optional.empty()))
          .thenRejected(new ProceedingRejection.NotConvicted());
      proceeding()
          .given(JUDGED)
          .when(pass(JUDGMENT_DAY, NOBODY, TEN_YEARS, Optional.empty()))
          .thenRejected(new ProceedingRejection.AccusedUnknown("/accused"));
    }

    @Test
    void says_something_a_person_can_bear() {
      for (Imprisonment wrong :
          List.of(
              new Imprisonment(0, 0, false),
              new Imprisonment(10, 0, true),
              new Imprisonment(1, 12, false),
              new Imprisonment(100, 0, false),
              new Imprisonment(-1, 6, false))) {
        proceeding()
            .given(JUDGED)
            .when(pass(JUDGMENT_DAY, A1, wrong, Optional.empty()))
            .thenRejected(new ProceedingRejection.ImprisonmentOutOfBounds());
      }
      proceeding()
          .given(JUDGED)
          .when(pass(JUDGMENT_DAY, A1, TEN_YEARS, Optional.of(Money.ZERO)))
          .thenRejected(new ProceedingRejection.AmountOutOfBounds());
    }

    @Test
    void cannot_be_earlier_than_the_conviction() {
      proceeding()
          .given(JUDGED)
          .when(pass(CHARGE_DAY, A1, TEN_YEARS, Optional.empty()))
          .thenRejected(tooEarly(Milestone.CONVICTION));
    }

    private static ProceedingCommand pass(
        CivilDate on, String accused, Imprisonment imprisonment, Optional<Money> fine) {
      return new ProceedingCommand.PassSentence(on, accused, imprisonment, fine);
    }
  }

  @Nested
  class DirectCompensation {

    @Test
    void after_an_acquittal_too() {
      List<ProceedingEvent> acquitted = after(CHARGED, judged(acquitted(A1), acquitted(A2)));
      proceeding()
          .given(acquitted)
          .thenState(state -> assertThat(state.file().compensationDirectionMissing()).isTrue());
      proceeding()
          .given(acquitted)
          .when(direct(JUDGMENT_DAY, false, Optional.empty()))
          .then(directed());
      proceeding()
          .given(after(acquitted, directed()))
          .thenState(
              state -> {
                assertThat(state.file().compensationDirectionMissing()).isFalse();
                assertThat(state.file().stage().code()).isEqualTo("compensation_direction");
              });
      proceeding()
          .given(after(acquitted, directed()))
          .when(direct(JUDGMENT_DAY, false, Optional.empty()))
          .thenNothing();
    }

    @Test
    void is_not_missed_before_a_judgment() {
      proceeding()
          .given(CHARGED)
          .thenState(state -> assertThat(state.file().compensationDirectionMissing()).isFalse());
    }

    @Test
    void before_a_decision_is_interim_and_does_not_still_the_alert() {
      ProceedingEvent interim =
          new CompensationDirected(HEARING_DAY, CompensationRoute.ORDERED, true, Optional.of(FINE));
      proceeding()
          .given(CHARGED)
          .when(direct(HEARING_DAY, false, Optional.of(FINE)))
          .thenRejected(new ProceedingRejection.NothingDecided());
      proceeding()
          .given(CHARGED)
          .when(
              new ProceedingCommand.DirectCompensation(
                  HEARING_DAY, CompensationRoute.ORDERED, true, Optional.of(FINE)))
          .then(interim);
      proceeding()
          .given(after(CHARGED, interim, judged(acquitted(A1))))
          .thenState(state -> assertThat(state.file().compensationDirectionMissing()).isTrue());
    }

    @Test
    void after_a_discharge_does_not_answer_a_later_judgment() {
      ProceedingEvent early =
          new CompensationDirected(
              CHARGE_DAY, CompensationRoute.RECOMMENDED_TO_DLSA, false, Optional.empty());
      proceeding()
          .given(
              after(
                  IN_COURT,
                  new AccusedDischarged(CHARGE_DAY, List.of(A2)),
                  early,
                  charged(A1),
                  judged(acquitted(A1))))
          .thenState(state -> assertThat(state.file().compensationDirectionMissing()).isTrue());
    }

    @Test
    void has_a_sensible_amount_and_day() {
      proceeding()
          .given(JUDGED)
          .when(direct(JUDGMENT_DAY, false, Optional.of(Money.rupees(-1))))
          .thenRejected(new ProceedingRejection.AmountOutOfBounds());
      proceeding()
          .given(JUDGED)
          .when(direct(CHARGE_DAY, false, Optional.empty()))
          .thenRejected(tooEarly(Milestone.DECISION));
    }

    private static ProceedingCommand direct(CivilDate on, boolean interim, Optional<Money> amount) {
      return new ProceedingCommand.DirectCompensation(
          on, CompensationRoute.RECOMMENDED_TO_DLSA, interim, amount);
    }
  }
}
