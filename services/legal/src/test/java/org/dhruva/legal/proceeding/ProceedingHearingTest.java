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

/** Before the court of trial, hearing by hearing. */
class ProceedingHearingTest {

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

    @Test
    void have_one_purpose_in_one_way() {
      proceeding()
          .given(CHARGED)
          .when(holdFor(Optional.empty(), Optional.empty()))
          .thenRejected(new ProceedingRejection.PurposeMissing());
      proceeding()
          .given(CHARGED)
          .when(holdFor(Optional.empty(), Optional.of(" ")))
          .thenRejected(new ProceedingRejection.PurposeMissing());
      proceeding()
          .given(CHARGED)
          .when(holdFor(Optional.of(HearingPurpose.BAIL), Optional.of("bail")))
          .thenRejected(new ProceedingRejection.PurposeTwice());
      proceeding()
          .given(CHARGED)
          .when(holdFor(Optional.empty(), Optional.of("what nobody could read")))
          .thenRejected(new ProceedingRejection.CourtWordsTooLong());
    }

    @Test
    void whose_words_were_read_say_only_what_they_mean() {
      ProceedingCommand.OfHearing asked = holdFor(Optional.empty(), Optional.of("P.E."));

      proceeding()
          .given(CHARGED)
          .when(asked.readAs(HearingPurpose.PROSECUTION_EVIDENCE))
          .then(held(Optional.empty()));
    }

    private static ProceedingCommand.HoldHearing holdFor(
        Optional<HearingPurpose> purpose, Optional<String> courtWords) {
      return new ProceedingCommand.HoldHearing(HEARING_DAY, Optional.empty(), purpose, courtWords);
    }

    private static ProceedingCommand schedule(CivilDate day) {
      return new ProceedingCommand.ScheduleHearing(
          CHARGE_DAY,
          day,
          Optional.empty(),
          Optional.of(HearingPurpose.PROSECUTION_EVIDENCE),
          Optional.empty());
    }

    private static ProceedingCommand hold(Optional<Integer> scheduledBy) {
      return new ProceedingCommand.HoldHearing(
          HEARING_DAY,
          scheduledBy,
          Optional.of(HearingPurpose.PROSECUTION_EVIDENCE),
          Optional.empty());
    }

    private static ProceedingEvent held(Optional<Integer> scheduledBy) {
      return new HearingHeld(HEARING_DAY, scheduledBy, HearingPurpose.PROSECUTION_EVIDENCE);
    }

    private static ProceedingCommand adjourn(
        Optional<Integer> scheduledBy, Optional<CivilDate> nextOn) {
      return new ProceedingCommand.AdjournHearing(
          HEARING_DAY,
          scheduledBy,
          Optional.of(HearingPurpose.PROSECUTION_EVIDENCE),
          Optional.empty(),
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
