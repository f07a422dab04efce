package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a higher court makes of what was decided. */
class ProceedingAppealTest {

  @Nested
  class FileAppeal {

    @Test
    void by_her_against_an_acquittal() {
      proceeding()
          .given(SENTENCED)
          .when(file(AppealKind.APPEAL, Party.SURVIVOR, A2))
          .then(appealed(AppealKind.APPEAL, Party.SURVIVOR, A2));
    }

    @Test
    void by_both_sides_at_once_but_by_nobody_twice() {
      proceeding()
          .given(APPEALED)
          .when(file(AppealKind.APPEAL, Party.CONVICT, A1))
          .then(appealed(AppealKind.APPEAL, Party.CONVICT, A1));
      proceeding().given(APPEALED).when(file(AppealKind.APPEAL, Party.STATE, A2)).thenNothing();
      proceeding()
          .given(APPEALED)
          .when(file(AppealKind.APPEAL, Party.STATE, A2, A1))
          .thenRejected(new ProceedingRejection.AppealOpenBefore());
      proceeding()
          .given(APPEALED)
          .thenState(
              state -> {
                assertThat(state.file().stage().code()).isEqualTo("appeal");
                assertThat(state.file().result()).isEmpty();
                assertThat(state.file().openAppeals())
                    .extracting(Appeal::entry)
                    .containsExactly(STATES_APPEAL);
              });
    }

    @Test
    void needs_something_decided() {
      proceeding()
          .given(CHARGED)
          .when(file(AppealKind.APPEAL, Party.STATE, A2))
          .thenRejected(new ProceedingRejection.NothingToAppealAgainst());
      proceeding()
          .given(after(CHARGED, judged(acquitted(A1))))
          .when(file(AppealKind.APPEAL, Party.STATE, A2))
          .thenRejected(new ProceedingRejection.NotDecided());
      proceeding()
          .given(SENTENCED)
          .when(
              new ProceedingCommand.FileAppeal(
                  CHARGE_DAY, AppealKind.APPEAL, Party.STATE, AppealForum.HIGH_COURT, List.of(A2)))
          .thenRejected(tooEarly(Milestone.DECISION));
    }

    @Test
    void by_a_convict_needs_a_conviction() {
      proceeding()
          .given(SENTENCED)
          .when(file(AppealKind.APPEAL, Party.CONVICT, A2))
          .thenRejected(new ProceedingRejection.NotThisParty());
    }

    @Test
    void against_a_discharge_is_a_revision() {
      List<ProceedingEvent> discharged =
          after(IN_COURT, new AccusedDischarged(CHARGE_DAY, List.of(A1)));
      proceeding()
          .given(discharged)
          .when(file(AppealKind.APPEAL, Party.SURVIVOR, A1))
          .thenRejected(new ProceedingRejection.NeedsRevision());
      proceeding()
          .given(discharged)
          .when(file(AppealKind.REVISION, Party.SURVIVOR, A1))
          .then(appealed(AppealKind.REVISION, Party.SURVIVOR, A1));
      proceeding()
          .given(after(discharged, appealed(AppealKind.REVISION, Party.SURVIVOR, A1)))
          .thenState(state -> assertThat(state.file().stage().code()).isEqualTo("revision"));
    }

    @Test
    void has_a_limit() {
      ProceedingEvent[] names =
          IntStream.rangeClosed(1, ProceedingGate.ACCUSED_MAX)
              .mapToObj(number -> named("A" + number))
              .toArray(ProceedingEvent[]::new);
      ProceedingEvent[] appeals =
          IntStream.rangeClosed(1, ProceedingGate.APPEALS_OPEN_MAX)
              .mapToObj(number -> appealed(AppealKind.REVISION, Party.STATE, "A" + number))
              .toArray(ProceedingEvent[]::new);
      List<ProceedingEvent> quashed =
          after(after(REGISTERED, names), new FirQuashed(SHEET_DAY, List.of()));
      proceeding()
          .given(after(quashed, appeals))
          .when(file(AppealKind.REVISION, Party.SURVIVOR, A1))
          .thenRejected(
              new ProceedingRejection.LimitReached(
                  "open appeals", ProceedingGate.APPEALS_OPEN_MAX));
    }

    private static ProceedingCommand file(AppealKind kind, Party by, String... accused) {
      return new ProceedingCommand.FileAppeal(
          APPEAL_DAY, kind, by, AppealForum.HIGH_COURT, List.of(accused));
    }
  }

  @Nested
  class DecideAppeal {

    @Test
    void may_convict_instead() {
      AppealVerdict reversed = verdict(A2, AppealResult.REVERSED_TO_CONVICTION, "IPC 370");
      proceeding()
          .given(APPEALED)
          .when(decide(STATES_APPEAL, reversed))
          .then(decided(STATES_APPEAL, reversed));
      proceeding()
          .given(after(APPEALED, decided(STATES_APPEAL, reversed)))
          .thenState(
              state -> {
                assertThat(state.file().outcomes()).containsEntry(AccusedOutcome.CONVICTED, 2);
                assertThat(state.file().accused(A2).orElseThrow().isAwaitingSentence()).isTrue();
                assertThat(state.file().openAppeals()).isEmpty();
              });
      proceeding()
          .given(after(APPEALED, decided(STATES_APPEAL, reversed)))
          .when(decide(STATES_APPEAL, reversed))
          .thenNothing();
    }

    @Test
    void may_acquit_instead_and_takes_the_sentence_away() {
      List<ProceedingEvent> acquitted =
          after(
              SENTENCED,
              appealed(AppealKind.APPEAL, Party.CONVICT, A1),
              decided(STATES_APPEAL, verdict(A1, AppealResult.REVERSED_TO_ACQUITTAL)));
      proceeding()
          .given(acquitted)
          .thenState(
              state -> {
                assertThat(state.file().result()).contains(CaseResult.ACQUITTAL);
                assertThat(state.file().accused(A1).orElseThrow().sentence()).isEmpty();
                assertThat(state.file().judgmentDays()).containsExactly(JUDGMENT_DAY);
              });
    }

    @Test
    void may_change_the_sentence_only() {
      List<ProceedingEvent> changed =
          after(
              SENTENCED,
              appealed(AppealKind.APPEAL, Party.CONVICT, A1),
              decided(STATES_APPEAL, verdict(A1, AppealResult.SENTENCE_CHANGED)));
      Imprisonment seven = new Imprisonment(7, 0, false);
      proceeding()
          .given(changed)
          .when(new ProceedingCommand.PassSentence(DECISION_DAY, A1, seven, Optional.empty()))
          .then(new SentencePassed(DECISION_DAY, A1, seven, Optional.empty()));
      proceeding()
          .given(changed)
          .when(new ProceedingCommand.PassSentence(APPEAL_DAY, A1, seven, Optional.empty()))
          .thenRejected(tooEarly(Milestone.APPEAL_DECISION));
    }

    @Test
    void may_leave_everything_as_it_was() {
      for (AppealResult result : List.of(AppealResult.UPHELD, AppealResult.NOT_PURSUED)) {
        proceeding()
            .given(after(APPEALED, decided(STATES_APPEAL, verdict(A2, result))))
            .thenState(
                state -> {
                  assertThat(state.file().result()).contains(CaseResult.CONVICTION);
                  assertThat(state.file().accused(A2).orElseThrow().outcome())
                      .contains(AccusedOutcome.ACQUITTED);
                });
      }
    }

    @Test
    void may_send_the_case_back_to_be_judged_anew() {
      List<ProceedingEvent> back =
          after(APPEALED, decided(STATES_APPEAL, verdict(A2, AppealResult.SENT_BACK)));
      proceeding()
          .given(back)
          .thenState(
              state -> {
                assertThat(state.file().stage().code()).isEqualTo("charge_framed");
                assertThat(state.file().result()).isEmpty();
              });
      proceeding()
          .given(back)
          .when(new ProceedingCommand.DeliverJudgment(LATER, List.of(convicted(A2))))
          .then(new JudgmentDelivered(LATER, List.of(convicted(A2))));
      proceeding()
          .given(back)
          .when(new ProceedingCommand.DeliverJudgment(APPEAL_DAY, List.of(convicted(A2))))
          .thenRejected(tooEarly(Milestone.APPEAL_DECISION));
    }

    @Test
    void may_open_a_discharge_again() {
      List<ProceedingEvent> back =
          after(
              IN_COURT,
              new AccusedDischarged(CHARGE_DAY, List.of(A1)),
              appealed(AppealKind.REVISION, Party.SURVIVOR, A1),
              decided(7, verdict(A1, AppealResult.SENT_BACK)));
      proceeding()
          .given(back)
          .when(new ProceedingCommand.FrameCharges(LATER, charges(A1)))
          .then(new ChargesFramed(LATER, charges(A1)));
    }

    @Test
    void may_leave_some_for_later() {
      List<ProceedingEvent> half =
          after(
              SENTENCED,
              appealed(AppealKind.REVISION, Party.STATE, A1, A2),
              decided(STATES_APPEAL, verdict(A1, AppealResult.UPHELD)));
      proceeding()
          .given(half)
          .thenState(
              state ->
                  assertThat(state.file().openAppeals().getFirst().undecided())
                      .containsExactly(A2));
      proceeding()
          .given(half)
          .when(decide(STATES_APPEAL, verdict(A1, AppealResult.SENT_BACK)))
          .thenRejected(new ProceedingRejection.NotInThisAppeal());
    }

    @Test
    void fits_what_stands() {
      proceeding()
          .given(APPEALED)
          .when(decide(STATES_APPEAL, verdict(A2, AppealResult.REVERSED_TO_ACQUITTAL)))
          .thenRejected(new ProceedingRejection.AppealResultDoesNotFit("/verdicts/0/result"));
      proceeding()
          .given(APPEALED)
          .when(decide(STATES_APPEAL, verdict(A2, AppealResult.REVERSED_TO_CONVICTION)))
          .thenRejected(new ProceedingRejection.ListEmpty("/verdicts/0/sections"));
      proceeding()
          .given(APPEALED)
          .when(decide(STATES_APPEAL, verdict(A2, AppealResult.UPHELD, "IPC 370")))
          .thenRejected(new ProceedingRejection.SectionsWithoutConviction("/verdicts/0/sections"));
    }

    @Test
    void needs_that_appeal_to_be_open() {
      proceeding()
          .given(SENTENCED)
          .when(decide(STATES_APPEAL, verdict(A2, AppealResult.UPHELD)))
          .thenRejected(new ProceedingRejection.NoAppealOpen());
      proceeding()
          .given(APPEALED)
          .when(decide(3, verdict(A2, AppealResult.UPHELD)))
          .thenRejected(new ProceedingRejection.NotAnOpenAppeal());
      proceeding()
          .given(APPEALED)
          .when(
              new ProceedingCommand.DecideAppeal(
                  JUDGMENT_DAY, STATES_APPEAL, List.of(verdict(A2, AppealResult.UPHELD))))
          .thenRejected(tooEarly(Milestone.APPEAL));
    }

    private static ProceedingCommand decide(int appeal, AppealVerdict... verdicts) {
      return new ProceedingCommand.DecideAppeal(DECISION_DAY, appeal, List.of(verdicts));
    }
  }
}
