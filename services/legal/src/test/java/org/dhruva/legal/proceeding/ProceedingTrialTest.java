package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.CivilDate;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Before the court of trial: from cognizance to the charges. */
class ProceedingTrialTest {

  @Nested
  class TakeCognizance {

    private static final ProceedingCommand TAKE =
        new ProceedingCommand.TakeCognizance(COGNIZANCE_DAY, Court.MAGISTRATE, Optional.empty());

    @Test
    void brings_the_case_before_the_court() {
      proceeding().given(SENT_UP).when(TAKE).then(cognizance());
      proceeding()
          .given(IN_COURT)
          .thenState(
              state -> {
                assertThat(state).isInstanceOf(Proceeding.BeforeCourt.class);
                assertThat(state.file().stage().code()).isEqualTo("cognizance");
              });
    }

    @Test
    void again_changes_nothing_and_by_another_court_is_refused() {
      proceeding().given(IN_COURT).when(TAKE).thenNothing();
      proceeding()
          .given(IN_COURT)
          .when(new ProceedingCommand.TakeCognizance(LATER, Court.POCSO_SPECIAL, Optional.empty()))
          .thenRejected(new ProceedingRejection.CognizanceTakenBefore());
    }

    @Test
    void needs_a_report_of_the_police() {
      proceeding().given(NAMED).when(TAKE).thenRejected(new ProceedingRejection.NoPoliceReport());
      proceeding()
          .given(SENT_UP)
          .when(
              new ProceedingCommand.TakeCognizance(NAMING_DAY, Court.MAGISTRATE, Optional.empty()))
          .thenRejected(tooEarly(Milestone.POLICE_REPORT));
    }
  }

  @Nested
  class CommitToSessions {

    private static final ProceedingCommand COMMIT =
        new ProceedingCommand.CommitToSessions(CHARGE_DAY, sealed());
    private static final ProceedingEvent COMMITTED = new CommittedToSessions(CHARGE_DAY, sealed());

    @Test
    void sends_the_case_to_the_sessions_court() {
      proceeding().given(IN_COURT).when(COMMIT).then(COMMITTED);
      proceeding()
          .given(after(IN_COURT, COMMITTED))
          .thenState(state -> assertThat(state.file().stage().code()).isEqualTo("committal"));
      proceeding().given(after(IN_COURT, COMMITTED)).when(COMMIT).thenNothing();
    }

    @Test
    void comes_after_cognizance() {
      proceeding()
          .given(SENT_UP)
          .when(COMMIT)
          .thenRejected(new ProceedingRejection.CognizanceNotTaken());
      proceeding()
          .given(IN_COURT)
          .when(new ProceedingCommand.CommitToSessions(SHEET_DAY, sealed()))
          .thenRejected(tooEarly(Milestone.COGNIZANCE));
    }
  }

  @Nested
  class FrameCharges {

    @Test
    void begins_the_trial() {
      proceeding().given(IN_COURT).when(frame(CHARGE_DAY, charges(A1, A2))).then(charged(A1, A2));
      proceeding()
          .given(CHARGED)
          .thenState(
              state -> {
                assertThat(state.file().stage().code()).isEqualTo("charge_framed");
                assertThat(state.file().accused(A1).orElseThrow().isOnTrial()).isTrue();
              });
    }

    @Test
    void again_changes_nothing() {
      proceeding().given(CHARGED).when(frame(CHARGE_DAY, charges(A1, A2))).thenNothing();
    }

    @Test
    void may_be_altered_until_the_judgment() {
      List<Charge> altered = List.of(new Charge(A1, List.of("IPC 370", "IPC 376")));
      proceeding()
          .given(CHARGED)
          .when(frame(HEARING_DAY, altered))
          .then(new ChargesFramed(HEARING_DAY, altered));
      proceeding()
          .given(after(CHARGED, new ChargesFramed(HEARING_DAY, altered)))
          .thenState(
              state -> {
                Accused accused = state.file().accused(A1).orElseThrow();
                assertThat(accused.chargedWith()).containsExactly("IPC 370", "IPC 376");
                assertThat(accused.chargedOn()).contains(CHARGE_DAY);
              });
      proceeding()
          .given(after(CHARGED, judged(acquitted(A1))))
          .when(frame(JUDGMENT_DAY, charges(A1)))
          .thenRejected(new ProceedingRejection.AlreadyDecided("/charges"));
      proceeding()
          .given(JUDGED)
          .when(frame(JUDGMENT_DAY, charges(A1)))
          .thenRejected(new ProceedingRejection.NobodyUndecided());
    }

    @Test
    void comes_after_cognizance() {
      proceeding()
          .given(SENT_UP)
          .when(frame(CHARGE_DAY, charges(A1)))
          .thenRejected(new ProceedingRejection.CognizanceNotTaken());
      proceeding()
          .given(IN_COURT)
          .when(frame(SHEET_DAY, charges(A1)))
          .thenRejected(tooEarly(Milestone.COGNIZANCE));
    }

    @Test
    void is_of_known_accused_and_of_sections() {
      proceeding()
          .given(IN_COURT)
          .when(frame(CHARGE_DAY, List.of()))
          .thenRejected(new ProceedingRejection.ListEmpty("/charges"));
      proceeding()
          .given(IN_COURT)
          .when(frame(CHARGE_DAY, charges(A1, NOBODY)))
          .thenRejected(new ProceedingRejection.AccusedUnknown("/charges"));
      proceeding()
          .given(IN_COURT)
          .when(frame(CHARGE_DAY, charges(A1, A1)))
          .thenRejected(new ProceedingRejection.AccusedTwice("/charges"));
      proceeding()
          .given(IN_COURT)
          .when(frame(CHARGE_DAY, List.of(new Charge(A1, List.of()))))
          .thenRejected(new ProceedingRejection.ListEmpty("/charges/0/sections"));
    }

    private static ProceedingCommand frame(CivilDate on, List<Charge> charges) {
      return new ProceedingCommand.FrameCharges(on, charges);
    }
  }

  @Nested
  class DischargeAccused {

    private static final ProceedingCommand DISCHARGE =
        new ProceedingCommand.DischargeAccused(CHARGE_DAY, List.of(A2));
    private static final ProceedingEvent DISCHARGED =
        new AccusedDischarged(CHARGE_DAY, List.of(A2));

    @Test
    void ends_the_case_for_that_accused() {
      proceeding().given(IN_COURT).when(DISCHARGE).then(DISCHARGED);
      proceeding()
          .given(after(IN_COURT, DISCHARGED))
          .thenState(
              state -> {
                assertThat(state.file().stage().code()).isEqualTo("discharge");
                assertThat(state.file().outcomes()).containsEntry(AccusedOutcome.DISCHARGED, 1);
                assertThat(state.file().result()).isEmpty();
              });
      proceeding().given(after(IN_COURT, DISCHARGED)).when(DISCHARGE).thenNothing();
    }

    @Test
    void comes_instead_of_charges() {
      proceeding()
          .given(after(IN_COURT, charged(A2)))
          .when(DISCHARGE)
          .thenRejected(new ProceedingRejection.ChargesFramedBefore());
      proceeding()
          .given(CHARGED)
          .when(DISCHARGE)
          .thenRejected(new ProceedingRejection.NobodyToDischarge());
      proceeding()
          .given(after(IN_COURT, DISCHARGED))
          .when(new ProceedingCommand.DischargeAccused(LATER, List.of(A2)))
          .thenRejected(new ProceedingRejection.AlreadyDecided("/accused"));
      proceeding()
          .given(IN_COURT)
          .when(new ProceedingCommand.DischargeAccused(SHEET_DAY, List.of(A2)))
          .thenRejected(tooEarly(Milestone.COGNIZANCE));
    }
  }
}
