package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Papers of the court that are brought to her, and the danger in that. */
class ProceedingPapersTest {

  private static final Sealed<String> NOT_THERE = Sealed.of("in her words");
  private static final ProceedingEvent DANGER =
      new DangerNoted(CHARGE_DAY, NOT_THERE, SafeWay.THROUGH_ADVOCATE);
  private static final ProceedingEvent LIFTED = new DangerNoteLifted(HEARING_DAY);
  private static final ProceedingEvent ASKED =
      new SafeServiceRequested(HEARING_DAY, SafeWay.THROUGH_ADVOCATE);
  private static final ProceedingEvent GRANTED = new SafeServiceDecided(HEARING_DAY, true);
  private static final ProceedingEvent REFUSED = new SafeServiceDecided(HEARING_DAY, false);

  @Nested
  class NoteDanger {

    @Test
    void says_where_papers_must_not_go_and_can_be_said_anew() {
      proceeding().given(NAMED).when(note(CHARGE_DAY)).then(DANGER);
      proceeding().given(after(NAMED, DANGER)).when(note(CHARGE_DAY)).then(DANGER);
    }

    @Test
    void may_be_from_before_the_fir() {
      proceeding()
          .given(NAMED)
          .when(note(EARLY))
          .then(new DangerNoted(EARLY, NOT_THERE, SafeWay.THROUGH_ADVOCATE));
    }

    private static ProceedingCommand note(CivilDate on) {
      return new ProceedingCommand.NoteDanger(on, NOT_THERE, SafeWay.THROUGH_ADVOCATE);
    }
  }

  @Nested
  class LiftDangerNote {

    @Test
    void ends_it() {
      proceeding().given(after(NAMED, DANGER)).when(lift(HEARING_DAY)).then(LIFTED);
      proceeding()
          .given(after(NAMED, DANGER, LIFTED))
          .thenState(state -> assertThat(state.file().dangerNote()).isEmpty());
    }

    @Test
    void again_changes_nothing() {
      proceeding().given(after(NAMED, DANGER, LIFTED)).when(lift(HEARING_DAY)).thenNothing();
    }

    @Test
    void needs_a_note_and_comes_after_it() {
      proceeding()
          .given(NAMED)
          .when(lift(HEARING_DAY))
          .thenRejected(new ProceedingRejection.NoDangerNoted());
      proceeding()
          .given(after(NAMED, DANGER))
          .when(lift(SHEET_DAY))
          .thenRejected(tooEarly(Milestone.DANGER_NOTE));
    }

    private static ProceedingCommand lift(CivilDate on) {
      return new ProceedingCommand.LiftDangerNote(on);
    }
  }

  @Nested
  class IssuePaper {

    @Test
    void is_recorded_once() {
      proceeding().given(NAMED).when(issue(ServiceWay.HOME)).then(issued(ServiceWay.HOME));
      proceeding()
          .given(after(NAMED, issued(ServiceWay.HOME)))
          .when(issue(ServiceWay.HOME))
          .thenNothing();
    }

    @Test
    void is_for_a_day_that_is_still_to_come() {
      proceeding()
          .given(NAMED)
          .when(
              new ProceedingCommand.IssuePaper(
                  HEARING_DAY, PaperKind.SUMMONS, ServiceWay.HOME, Optional.of(CHARGE_DAY)))
          .thenRejected(new ProceedingRejection.PlannedDayTooEarly("/hearingOn"));
    }

    private static ProceedingCommand issue(ServiceWay way) {
      return new ProceedingCommand.IssuePaper(
          HEARING_DAY, PaperKind.SUMMONS, way, Optional.of(JUDGMENT_DAY));
    }
  }

  @Nested
  class The_warning {

    @ParameterizedTest
    @EnumSource(
        value = ServiceWay.class,
        names = {"HOME", "OTHER_ADDRESS", "BY_POLICE", "UNKNOWN"})
    void is_there_when_a_paper_can_give_her_away(ServiceWay way) {
      proceeding()
          .given(after(NAMED, DANGER, issued(way)))
          .thenState(
              state ->
                  assertThat(state.file().summonsWarning())
                      .contains(
                          new SummonsWarning(
                              NAMED.size() + 2,
                              HEARING_DAY,
                              PaperKind.SUMMONS,
                              way,
                              SafeWay.THROUGH_ADVOCATE)));
    }

    @ParameterizedTest
    @EnumSource(
        value = ServiceWay.class,
        names = {"THROUGH_ADVOCATE", "THROUGH_DLSA", "SAFE_CONTACT", "PHONE"})
    void is_not_there_when_the_way_is_safe(ServiceWay way) {
      noWarning(DANGER, issued(way));
    }

    @Test
    void is_there_too_when_the_danger_is_said_after_the_paper() {
      proceeding()
          .given(after(NAMED, issued(ServiceWay.HOME), DANGER))
          .thenState(state -> assertThat(state.file().summonsWarning()).isPresent());
    }

    @Test
    void goes_when_the_court_grants_the_safe_way_or_the_danger_is_over() {
      noWarning(issued(ServiceWay.HOME));
      noWarning(DANGER, issued(ServiceWay.HOME), LIFTED);
      noWarning(DANGER, issued(ServiceWay.HOME), ASKED, GRANTED);
      proceeding()
          .given(after(NAMED, DANGER, issued(ServiceWay.HOME), ASKED, REFUSED))
          .thenState(state -> assertThat(state.file().summonsWarning()).isPresent());
    }

    private static void noWarning(ProceedingEvent... events) {
      proceeding()
          .given(after(NAMED, events))
          .thenState(state -> assertThat(state.file().summonsWarning()).isEmpty());
    }
  }

  @Nested
  class SafeService {

    private static final ProceedingCommand ASK =
        new ProceedingCommand.RequestSafeService(HEARING_DAY, SafeWay.THROUGH_ADVOCATE);

    @Test
    void is_asked_for_once_until_it_is_answered() {
      proceeding().given(NAMED).when(ASK).then(ASKED);
      proceeding().given(after(NAMED, ASKED)).when(ASK).thenNothing();
      proceeding().given(after(NAMED, ASKED, REFUSED)).when(ASK).then(ASKED);
      proceeding()
          .given(NAMED)
          .when(new ProceedingCommand.RequestSafeService(EARLY, SafeWay.PHONE))
          .thenRejected(tooEarly(Milestone.FIR));
    }

    @Test
    void is_decided_after_it_was_asked_for() {
      proceeding().given(after(NAMED, ASKED)).when(decide(HEARING_DAY)).then(GRANTED);
      proceeding().given(after(NAMED, ASKED, GRANTED)).when(decide(HEARING_DAY)).thenNothing();
      proceeding()
          .given(NAMED)
          .when(decide(HEARING_DAY))
          .thenRejected(new ProceedingRejection.NoSafeServiceRequested());
      proceeding()
          .given(after(NAMED, ASKED))
          .when(decide(SHEET_DAY))
          .thenRejected(tooEarly(Milestone.SAFE_SERVICE_REQUEST));
    }

    private static ProceedingCommand decide(CivilDate on) {
      return new ProceedingCommand.DecideSafeService(on, true);
    }
  }

  private static ProceedingEvent issued(ServiceWay way) {
    return new PaperIssued(HEARING_DAY, PaperKind.SUMMONS, way, Optional.of(JUDGMENT_DAY));
  }
}
