package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What ends the case, or the case against somebody, without a judgment. */
class ProceedingEndTest {

  @Nested
  class WithdrawProsecution {

    @Test
    void from_some_accused() {
      proceeding()
          .given(CHARGED)
          .when(withdraw(SurvivorHeard.YES, A2))
          .then(withdrawn(SurvivorHeard.YES, A2));
      proceeding()
          .given(after(CHARGED, withdrawn(SurvivorHeard.YES, A2)))
          .thenState(
              state -> {
                assertThat(state.file().accused(A2).orElseThrow().outcome())
                    .contains(AccusedOutcome.WITHDRAWN);
                assertThat(state.file().isWithdrawnUnheard()).isFalse();
              });
      proceeding()
          .given(after(CHARGED, withdrawn(SurvivorHeard.YES, A2)))
          .when(withdraw(SurvivorHeard.YES, A2))
          .thenNothing();
    }

    @Test
    void without_hearing_her_is_kept_as_what_it_was() {
      proceeding()
          .given(after(CHARGED, withdrawn(SurvivorHeard.NO)))
          .thenState(
              state -> {
                assertThat(state.file().isWithdrawnUnheard()).isTrue();
                assertThat(state.file().result()).contains(CaseResult.OTHERWISE);
                assertThat(state.file().stage().code()).isEqualTo("judgment");
              });
    }

    @Test
    void from_the_whole_case_stops_it() {
      proceeding()
          .given(after(CHARGED, withdrawn(SurvivorHeard.YES)))
          .when(new ProceedingCommand.NameAccused(LATER, Optional.empty()))
          .thenRejected(new ProceedingRejection.IsStopped());
      proceeding()
          .given(after(CHARGED, withdrawn(SurvivorHeard.YES)))
          .when(withdraw(SurvivorHeard.NO))
          .thenRejected(new ProceedingRejection.IsStopped());
    }

    @Test
    void leaves_a_verdict_as_it_is() {
      proceeding()
          .given(after(CHARGED, judged(convicted(A1)), withdrawn(SurvivorHeard.YES)))
          .thenState(
              state ->
                  assertThat(state.file().outcomes())
                      .containsEntry(AccusedOutcome.CONVICTED, 1)
                      .containsEntry(AccusedOutcome.WITHDRAWN, 1));
      proceeding()
          .given(after(CHARGED, judged(convicted(A1))))
          .when(withdraw(SurvivorHeard.YES, A1))
          .thenRejected(new ProceedingRejection.AlreadyDecided("/accused"));
      proceeding()
          .given(JUDGED)
          .when(withdraw(SurvivorHeard.YES))
          .thenRejected(new ProceedingRejection.NobodyUndecided());
    }

    private static ProceedingCommand withdraw(SurvivorHeard heard, String... accused) {
      return new ProceedingCommand.WithdrawProsecution(JUDGMENT_DAY, List.of(accused), heard);
    }

    private static ProceedingEvent withdrawn(SurvivorHeard heard, String... accused) {
      return new ProsecutionWithdrawn(JUDGMENT_DAY, List.of(accused), heard);
    }
  }

  @Nested
  class CompoundOffence {

    private static final ProceedingCommand COMPOUND =
        new ProceedingCommand.CompoundOffence(JUDGMENT_DAY, List.of(A1));
    private static final ProceedingEvent COMPOUNDED =
        new OffenceCompounded(JUDGMENT_DAY, List.of(A1));

    @Test
    void with_one_of_them() {
      proceeding().given(CHARGED).when(COMPOUND).then(COMPOUNDED);
      proceeding().given(after(CHARGED, COMPOUNDED)).when(COMPOUND).thenNothing();
    }

    @Test
    void only_in_court_and_only_once() {
      proceeding()
          .given(SENT_UP)
          .when(COMPOUND)
          .thenRejected(new ProceedingRejection.CognizanceNotTaken());
      proceeding()
          .given(after(CHARGED, judged(acquitted(A1))))
          .when(COMPOUND)
          .thenRejected(new ProceedingRejection.AlreadyDecided("/accused"));
      proceeding()
          .given(CHARGED)
          .when(new ProceedingCommand.CompoundOffence(JUDGMENT_DAY, List.of()))
          .thenRejected(new ProceedingRejection.ListEmpty("/accused"));
    }
  }

  @Nested
  class QuashFir {

    private static final ProceedingCommand QUASH =
        new ProceedingCommand.QuashFir(COGNIZANCE_DAY, List.of());
    private static final ProceedingEvent QUASHED = new FirQuashed(COGNIZANCE_DAY, List.of());

    @Test
    void ends_it_for_all() {
      proceeding().given(NAMED).when(QUASH).then(QUASHED);
      proceeding()
          .given(after(NAMED, QUASHED))
          .thenState(
              state ->
                  assertThat(state.file().outcomes()).containsEntry(AccusedOutcome.QUASHED, 2));
      proceeding().given(after(NAMED, QUASHED)).when(QUASH).thenNothing();
    }

    @Test
    void for_one_leaves_the_others() {
      proceeding()
          .given(CHARGED)
          .when(new ProceedingCommand.QuashFir(JUDGMENT_DAY, List.of(A1)))
          .then(new FirQuashed(JUDGMENT_DAY, List.of(A1)));
      proceeding()
          .given(CHARGED)
          .when(new ProceedingCommand.QuashFir(JUDGMENT_DAY, List.of(NOBODY)))
          .thenRejected(new ProceedingRejection.AccusedUnknown("/accused"));
    }

    @Test
    void after_everybody_is_decided_comes_too_late() {
      proceeding()
          .given(JUDGED)
          .when(QUASH)
          .thenRejected(new ProceedingRejection.NobodyUndecided());
    }

    @Test
    void can_be_undone_by_a_higher_court() {
      List<ProceedingEvent> restored =
          after(
              NAMED,
              QUASHED,
              new AppealFiled(
                  APPEAL_DAY,
                  AppealKind.REVISION,
                  Party.SURVIVOR,
                  AppealForum.SUPREME_COURT,
                  List.of(A1, A2)),
              decided(5, verdict(A1, AppealResult.SENT_BACK), verdict(A2, AppealResult.SENT_BACK)));
      proceeding()
          .given(restored)
          .when(new ProceedingCommand.FileChargeSheet(LATER, List.of(A1), List.of(A2), SECTIONS))
          .then(new ChargeSheetFiled(LATER, List.of(A1), List.of(A2), SECTIONS, false));
    }
  }

  @Nested
  class Abate {

    private static final ProceedingCommand ABATE = new ProceedingCommand.Abate(HEARING_DAY, A2);
    private static final ProceedingEvent ABATED = new ProceedingAbated(HEARING_DAY, A2);

    @Test
    void ends_it_for_who_died_and_does_not_change_how_it_ends() {
      proceeding().given(CHARGED).when(ABATE).then(ABATED);
      proceeding().given(after(CHARGED, ABATED)).when(ABATE).thenNothing();
      proceeding()
          .given(after(CHARGED, ABATED, judged(acquitted(A1))))
          .thenState(state -> assertThat(state.file().result()).contains(CaseResult.ACQUITTAL));
    }

    @Test
    void is_for_who_was_not_judged() {
      proceeding()
          .given(after(CHARGED, judged(acquitted(A2))))
          .when(ABATE)
          .thenRejected(new ProceedingRejection.AlreadyDecided("/accused"));
      proceeding()
          .given(CHARGED)
          .when(new ProceedingCommand.Abate(HEARING_DAY, NOBODY))
          .thenRejected(new ProceedingRejection.AccusedUnknown("/accused"));
    }
  }
}
