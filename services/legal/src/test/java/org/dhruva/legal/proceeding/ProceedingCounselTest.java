package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.CivilDate;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.junit.jupiter.api.Test;

/** Who stands by her in court, and by what paper. */
class ProceedingCounselTest {

  private static final int APPOINTMENT = 2;
  private static final ProceedingCommand APPOINT =
      new ProceedingCommand.AppointCounsel(
          NAMING_DAY,
          CounselKind.LEGAL_AID,
          CounselRole.ASSISTING_PROSECUTION,
          sealed(),
          Optional.of(CounselDocument.DLSA_ORDER),
          Optional.of(CounselCourt.TRIAL_COURT),
          Optional.of(HEARING_DAY));
  private static final ProceedingEvent APPOINTED =
      new CounselAppointed(
          NAMING_DAY,
          CounselKind.LEGAL_AID,
          CounselRole.ASSISTING_PROSECUTION,
          sealed(),
          Optional.of(CounselDocument.DLSA_ORDER),
          Optional.of(CounselCourt.TRIAL_COURT),
          Optional.of(HEARING_DAY));

  @Test
  void is_appointed_and_there_may_be_two_on_a_day() {
    proceeding().given(REGISTERED).when(APPOINT).then(APPOINTED);
    proceeding().given(after(REGISTERED, APPOINTED)).when(APPOINT).then(APPOINTED);
    proceeding()
        .given(after(REGISTERED, APPOINTED))
        .thenState(
            state ->
                assertThat(state.file().counsel())
                    .containsExactly(
                        new Counsel(
                            APPOINTMENT,
                            NAMING_DAY,
                            CounselKind.LEGAL_AID,
                            CounselRole.ASSISTING_PROSECUTION,
                            sealed(),
                            Optional.of(CounselDocument.DLSA_ORDER),
                            Optional.of(CounselCourt.TRIAL_COURT),
                            Optional.of(HEARING_DAY))));
  }

  @Test
  void can_act_from_the_first_day_of_the_paper_to_the_last() {
    proceeding()
        .given(after(REGISTERED, APPOINTED))
        .thenState(
            state -> {
              Counsel counsel = state.file().counsel().getFirst();
              assertThat(counsel.authorityOn(FIR_DAY)).isEqualTo(Counsel.Authority.NOT_YET);
              assertThat(counsel.authorityOn(NAMING_DAY)).isEqualTo(Counsel.Authority.IN_FORCE);
              assertThat(counsel.authorityOn(HEARING_DAY)).isEqualTo(Counsel.Authority.IN_FORCE);
              assertThat(counsel.authorityOn(JUDGMENT_DAY)).isEqualTo(Counsel.Authority.RUN_OUT);
            });
    proceeding()
        .given(after(REGISTERED, appointed(Optional.empty())))
        .thenState(
            state ->
                assertThat(state.file().counsel().getFirst().authorityOn(LATER))
                    .isEqualTo(Counsel.Authority.IN_FORCE));
  }

  @Test
  void is_not_given_an_authority_that_ends_before_it_begins() {
    proceeding()
        .given(REGISTERED)
        .when(
            new ProceedingCommand.AppointCounsel(
                NAMING_DAY,
                CounselKind.PRIVATE,
                CounselRole.OWN_APPLICATIONS,
                Optional.empty(),
                Optional.of(CounselDocument.VAKALATNAMA),
                Optional.of(CounselCourt.HIGH_COURT),
                Optional.of(FIR_DAY)))
        .thenRejected(new ProceedingRejection.PlannedDayTooEarly("/until"));
  }

  @Test
  void may_have_acted_before_the_fir() {
    ProceedingCommand early =
        new ProceedingCommand.AppointCounsel(
            EARLY,
            CounselKind.PRIVATE,
            CounselRole.OWN_APPLICATIONS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    proceeding()
        .given(REGISTERED)
        .when(early)
        .then(
            new CounselAppointed(
                EARLY,
                CounselKind.PRIVATE,
                CounselRole.OWN_APPLICATIONS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void stops_acting() {
    proceeding()
        .given(after(REGISTERED, APPOINTED))
        .when(discharge(LATER, APPOINTMENT))
        .then(new CounselDischarged(LATER, APPOINTMENT));
    proceeding()
        .given(after(REGISTERED, APPOINTED, new CounselDischarged(LATER, APPOINTMENT)))
        .when(discharge(LATER, APPOINTMENT))
        .thenNothing();
    proceeding()
        .given(REGISTERED)
        .when(discharge(LATER, APPOINTMENT))
        .thenRejected(new ProceedingRejection.NoCounselActs());
    proceeding()
        .given(after(REGISTERED, APPOINTED))
        .when(discharge(LATER, 1))
        .thenRejected(new ProceedingRejection.NotCounsel());
    proceeding()
        .given(after(REGISTERED, APPOINTED))
        .when(discharge(EARLY, APPOINTMENT))
        .thenRejected(tooEarly(Milestone.APPOINTMENT));
  }

  @Test
  void has_a_limit() {
    ProceedingEvent[] many =
        IntStream.range(0, ProceedingGate.COUNSEL_MAX)
            .mapToObj(_ -> APPOINTED)
            .toArray(ProceedingEvent[]::new);
    proceeding()
        .given(after(REGISTERED, many))
        .when(APPOINT)
        .thenRejected(
            new ProceedingRejection.LimitReached("advocates acting", ProceedingGate.COUNSEL_MAX));
  }

  private static ProceedingCommand discharge(CivilDate on, int counsel) {
    return new ProceedingCommand.DischargeCounsel(on, counsel);
  }
}
