package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.CivilDate;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Steps that begin or end a day by which somebody has to act. */
class ProceedingDutiesTest {

  @Nested
  class SendMedicalReport {

    private static final ProceedingEvent EXAMINED = new MedicalExaminationRecorded(FIR_DAY);
    private static final ProceedingEvent SENT = new MedicalReportSent(NAMING_DAY);

    @Test
    void follows_the_examination_once() {
      proceeding().given(after(REGISTERED, EXAMINED)).when(send(NAMING_DAY)).then(SENT);
      proceeding().given(after(REGISTERED, EXAMINED, SENT)).when(send(NAMING_DAY)).thenNothing();
    }

    @Test
    void needs_an_examination_before() {
      proceeding()
          .given(REGISTERED)
          .when(send(NAMING_DAY))
          .thenRejected(new ProceedingRejection.NotExamined());
      proceeding()
          .given(after(REGISTERED, EXAMINED))
          .when(send(EARLY))
          .thenRejected(tooEarly(Milestone.EXAMINATION));
    }

    private static ProceedingCommand send(CivilDate on) {
      return new ProceedingCommand.SendMedicalReport(on);
    }
  }

  @Nested
  class RecordAppearance {

    private static final ProceedingEvent APPEARED = new AccusedAppeared(CHARGE_DAY, A1);

    @Test
    void is_of_one_accused_once() {
      proceeding().given(IN_COURT).when(appear(CHARGE_DAY, A1)).then(APPEARED);
      proceeding().given(after(IN_COURT, APPEARED)).when(appear(CHARGE_DAY, A1)).thenNothing();
      proceeding()
          .given(after(IN_COURT, APPEARED))
          .thenState(
              state ->
                  assertThat(state.file().accused(A1).orElseThrow().appearedOn())
                      .contains(CHARGE_DAY));
    }

    @Test
    void is_before_a_court_and_of_somebody_known() {
      proceeding()
          .given(SENT_UP)
          .when(appear(CHARGE_DAY, A1))
          .thenRejected(new ProceedingRejection.CognizanceNotTaken());
      proceeding()
          .given(IN_COURT)
          .when(appear(CHARGE_DAY, NOBODY))
          .thenRejected(new ProceedingRejection.AccusedUnknown("/accused"));
      proceeding()
          .given(IN_COURT)
          .when(appear(SHEET_DAY, A1))
          .thenRejected(tooEarly(Milestone.COGNIZANCE));
    }

    private static ProceedingCommand appear(CivilDate on, String accused) {
      return new ProceedingCommand.RecordAppearance(on, accused);
    }
  }

  @Nested
  class GiveCopies {

    private static final ProceedingCommand GIVE = new ProceedingCommand.GiveCopies(CHARGE_DAY);
    private static final ProceedingEvent GIVEN = new CopiesGiven(CHARGE_DAY);

    @Test
    void is_recorded_once_and_after_the_fir() {
      proceeding().given(IN_COURT).when(GIVE).then(GIVEN);
      proceeding().given(after(IN_COURT, GIVEN)).when(GIVE).thenNothing();
      proceeding()
          .given(IN_COURT)
          .when(new ProceedingCommand.GiveCopies(EARLY))
          .thenRejected(tooEarly(Milestone.FIR));
    }
  }

  @Nested
  class RecordHighCourtCircular {

    private static final ProceedingCommand RECORD =
        new ProceedingCommand.RecordHighCourtCircular(HEARING_DAY);
    private static final ProceedingEvent CIRCULAR = new HighCourtCircularRecorded(HEARING_DAY);

    @Test
    void is_for_a_case_before_a_court() {
      proceeding().given(CHARGED).when(RECORD).then(CIRCULAR);
      proceeding().given(after(CHARGED, CIRCULAR)).when(RECORD).thenNothing();
      proceeding()
          .given(SENT_UP)
          .when(RECORD)
          .thenRejected(new ProceedingRejection.CognizanceNotTaken());
    }
  }

  @Nested
  class ConcludeArguments {

    private static final ProceedingEvent CONCLUDED = new ArgumentsConcluded(HEARING_DAY);

    @Test
    void comes_once_in_a_trial() {
      proceeding().given(CHARGED).when(conclude(HEARING_DAY)).then(CONCLUDED);
      proceeding().given(after(CHARGED, CONCLUDED)).when(conclude(HEARING_DAY)).thenNothing();
    }

    @Test
    void needs_somebody_on_trial_and_comes_after_the_charges() {
      proceeding()
          .given(IN_COURT)
          .when(conclude(HEARING_DAY))
          .thenRejected(new ProceedingRejection.NobodyOnTrial());
      proceeding()
          .given(CHARGED)
          .when(conclude(COGNIZANCE_DAY))
          .thenRejected(tooEarly(Milestone.CHARGES));
    }

    private static ProceedingCommand conclude(CivilDate on) {
      return new ProceedingCommand.ConcludeArguments(on);
    }
  }

  @Nested
  class A_word_on_compensation {

    @Test
    void is_missing_after_a_discharge_too() {
      ProceedingEvent discharged = new AccusedDischarged(CHARGE_DAY, java.util.List.of(A1));
      missing(true, discharged);
      missing(
          false,
          discharged,
          new CompensationDirected(
              CHARGE_DAY,
              CompensationRoute.RECOMMENDED_TO_DLSA,
              false,
              java.util.Optional.empty()));
    }

    private static void missing(boolean expected, ProceedingEvent... events) {
      proceeding()
          .given(after(IN_COURT, events))
          .thenState(
              state -> assertThat(state.file().compensationDirectionMissing()).isEqualTo(expected));
    }
  }
}
