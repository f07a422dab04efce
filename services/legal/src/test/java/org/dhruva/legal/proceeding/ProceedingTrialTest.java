package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.CivilDate;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Before the court of trial: from cognizance to the judgment, hearing by hearing. */
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

  @Nested
  class Hearings {

    private static final int SCHEDULE = 7;
    private static final CivilDate NEXT_DAY = CivilDate.of(2020, 4, 6);

    private static final ProceedingEvent SCHEDULED =
        new HearingScheduled(
            CHARGE_DAY, HEARING_DAY, Optional.empty(), HearingPurpose.PROSECUTION_EVIDENCE);
    private static final List<ProceedingEvent> WAITING = after(CHARGED, SCHEDULED);

    @Test
    void are_scheduled_for_a_day() {
      proceeding().given(CHARGED).when(schedule(HEARING_DAY)).then(SCHEDULED);
      proceeding()
          .given(WAITING)
          .thenState(
              state -> {
                assertThat(state.file().nextHearing(CHARGE_DAY))
                    .contains(
                        new Hearing(
                            SCHEDULE,
                            HEARING_DAY,
                            Optional.empty(),
                            HearingPurpose.PROSECUTION_EVIDENCE));
                assertThat(state.file().nextHearing(LATER)).isEmpty();
                assertThat(state.file().hearingsWithoutResult(LATER)).hasSize(1);
                assertThat(state.file().stage().code()).isEqualTo("prosecution_evidence");
              });
      proceeding().given(WAITING).when(schedule(HEARING_DAY)).thenNothing();
    }

    @Test
    void are_not_scheduled_for_the_past() {
      proceeding()
          .given(CHARGED)
          .when(schedule(SHEET_DAY))
          .thenRejected(new ProceedingRejection.PlannedDayTooEarly("/hearingOn"));
    }

    @Test
    void can_be_open_up_to_a_limit() {
      ProceedingEvent[] many =
          IntStream.range(0, ProceedingGate.HEARINGS_OPEN_MAX)
              .mapToObj(
                  days ->
                      new HearingScheduled(
                          CHARGE_DAY,
                          CivilDate.of(HEARING_DAY.day().plusDays(days)),
                          Optional.empty(),
                          HearingPurpose.OTHER))
              .toArray(ProceedingEvent[]::new);
      ProceedingRejection tooMany =
          new ProceedingRejection.LimitReached("open hearings", ProceedingGate.HEARINGS_OPEN_MAX);
      proceeding().given(after(CHARGED, many)).when(schedule(LATER)).thenRejected(tooMany);
      proceeding()
          .given(after(CHARGED, many))
          .when(adjourn(Optional.empty(), Optional.of(NEXT_DAY)))
          .thenRejected(tooMany);
    }

    @Test
    void are_held() {
      proceeding()
          .given(WAITING)
          .when(hold(Optional.of(SCHEDULE)))
          .then(held(Optional.of(SCHEDULE)));
      proceeding()
          .given(after(WAITING, held(Optional.of(SCHEDULE))))
          .thenState(state -> assertThat(state.file().openHearings()).isEmpty());
      proceeding()
          .given(after(WAITING, held(Optional.of(SCHEDULE))))
          .when(hold(Optional.of(SCHEDULE)))
          .thenNothing();
    }

    @Test
    void may_be_entered_late_with_their_own_day() {
      proceeding().given(CHARGED).when(hold(Optional.empty())).then(held(Optional.empty()));
    }

    @Test
    void are_held_only_if_they_are_open() {
      proceeding()
          .given(CHARGED)
          .when(hold(Optional.of(2)))
          .thenRejected(new ProceedingRejection.NotAnOpenHearing());
      proceeding()
          .given(WAITING)
          .when(hold(Optional.of(99)))
          .thenRejected(new ProceedingRejection.NotAnOpenHearing());
    }

    @Test
    void are_adjourned_to_another_day_which_is_then_open() {
      ProceedingEvent adjourned = adjourned(Optional.of(SCHEDULE), Optional.of(NEXT_DAY));
      proceeding()
          .given(WAITING)
          .when(adjourn(Optional.of(SCHEDULE), Optional.of(NEXT_DAY)))
          .then(adjourned);
      proceeding()
          .given(after(WAITING, adjourned))
          .when(adjourn(Optional.of(SCHEDULE), Optional.of(NEXT_DAY)))
          .thenNothing();
      proceeding()
          .given(after(WAITING, adjourned))
          .thenState(
              state ->
                  assertThat(state.file().openHearings())
                      .containsExactly(
                          new Hearing(
                              SCHEDULE + 1,
                              NEXT_DAY,
                              Optional.empty(),
                              HearingPurpose.PROSECUTION_EVIDENCE)));
    }

    @Test
    void are_adjourned_without_a_day_too() {
      ProceedingEvent adjourned = adjourned(Optional.of(SCHEDULE), Optional.empty());
      proceeding()
          .given(after(WAITING, adjourned))
          .thenState(state -> assertThat(state.file().openHearings()).isEmpty());
    }

    @Test
    void are_adjourned_only_forward_and_only_if_they_are_open() {
      proceeding()
          .given(WAITING)
          .when(adjourn(Optional.of(SCHEDULE), Optional.of(HEARING_DAY)))
          .thenRejected(new ProceedingRejection.PlannedDayTooEarly("/nextOn"));
      proceeding()
          .given(WAITING)
          .when(adjourn(Optional.of(1), Optional.of(NEXT_DAY)))
          .thenRejected(new ProceedingRejection.NotAnOpenHearing());
    }

    @Test
    void take_the_trial_further_and_never_back() {
      proceeding()
          .given(
              after(
                  CHARGED,
                  new HearingHeld(HEARING_DAY, Optional.empty(), HearingPurpose.ARGUMENTS),
                  new HearingHeld(NEXT_DAY, Optional.empty(), HearingPurpose.ACCUSED_STATEMENT),
                  new HearingHeld(NEXT_DAY, Optional.empty(), HearingPurpose.BAIL)))
          .thenState(state -> assertThat(state.file().stage().code()).isEqualTo("arguments"));
    }

    private static ProceedingCommand schedule(CivilDate day) {
      return new ProceedingCommand.ScheduleHearing(
          CHARGE_DAY, day, Optional.empty(), HearingPurpose.PROSECUTION_EVIDENCE);
    }

    private static ProceedingCommand hold(Optional<Integer> scheduledBy) {
      return new ProceedingCommand.HoldHearing(
          HEARING_DAY, scheduledBy, HearingPurpose.PROSECUTION_EVIDENCE);
    }

    private static ProceedingEvent held(Optional<Integer> scheduledBy) {
      return new HearingHeld(HEARING_DAY, scheduledBy, HearingPurpose.PROSECUTION_EVIDENCE);
    }

    private static ProceedingCommand adjourn(
        Optional<Integer> scheduledBy, Optional<CivilDate> nextOn) {
      return new ProceedingCommand.AdjournHearing(
          HEARING_DAY,
          scheduledBy,
          HearingPurpose.PROSECUTION_EVIDENCE,
          AdjournmentReason.SURVIVOR_COULD_NOT_COME,
          nextOn);
    }

    private static ProceedingEvent adjourned(
        Optional<Integer> scheduledBy, Optional<CivilDate> nextOn) {
      return new HearingAdjourned(
          HEARING_DAY,
          scheduledBy,
          HearingPurpose.PROSECUTION_EVIDENCE,
          AdjournmentReason.SURVIVOR_COULD_NOT_COME,
          nextOn);
    }
  }

  @Nested
  class RecordTestimony {

    @Test
    void of_her_by_video_and_in_camera() {
      proceeding()
          .given(CHARGED)
          .when(testify(Witness.SURVIVOR, HEARING_DAY))
          .then(testified(Witness.SURVIVOR));
      proceeding()
          .given(after(CHARGED, testified(Witness.SURVIVOR)))
          .thenState(
              state -> assertThat(state.file().stage().code()).isEqualTo("prosecution_evidence"));
    }

    @Test
    void of_her_again_changes_nothing_but_of_others_there_may_be_several() {
      proceeding()
          .given(after(CHARGED, testified(Witness.SURVIVOR)))
          .when(testify(Witness.SURVIVOR, HEARING_DAY))
          .thenNothing();
      proceeding()
          .given(after(CHARGED, testified(Witness.OTHER)))
          .when(testify(Witness.OTHER, HEARING_DAY))
          .then(testified(Witness.OTHER));
    }

    @Test
    void comes_after_cognizance() {
      proceeding()
          .given(SENT_UP)
          .when(testify(Witness.SURVIVOR, HEARING_DAY))
          .thenRejected(new ProceedingRejection.CognizanceNotTaken());
      proceeding()
          .given(CHARGED)
          .when(testify(Witness.SURVIVOR, SHEET_DAY))
          .thenRejected(tooEarly(Milestone.COGNIZANCE));
    }

    private static ProceedingCommand testify(Witness witness, CivilDate on) {
      return new ProceedingCommand.RecordTestimony(on, witness, TestimonyMode.VIDEO, true);
    }

    private static ProceedingEvent testified(Witness witness) {
      return new TestimonyRecorded(HEARING_DAY, witness, TestimonyMode.VIDEO, true);
    }
  }
}
