package org.dhruva.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dhruva.shelter.stay.StaySamples.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvents;
import org.dhruva.kernel.CorruptHistory;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.EventTypes.EventType;
import org.dhruva.kernel.Rejection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What can be done next, and what can never be. */
class StayPossibleTest {

  @Nested
  class Possible {

    @Test
    void only_an_admission_begins_a_stay() {
      assertThat(new StayDecider().initial().possible()).containsExactly(StayCommand.Admit.class);
    }

    @Test
    void every_command_is_possible_at_some_time() {
      Set<Object> possible =
          Stream.of(
                  List.<StayEvent>of(),
                  with(IN_HOME, PETITIONED, STARTED, STEP_DONE, REPORT_ORDERED),
                  IN_HOME,
                  AWAY,
                  LEFT,
                  CLOSED)
              .flatMap(history -> after(history).possible().stream())
              .collect(Collectors.toSet());
      assertThat(possible)
          .containsExactlyInAnyOrder((Object[]) StayCommand.class.getPermittedSubclasses());
    }

    @Test
    void who_lives_in_the_home_can_be_heard_kept_moved_and_let_go() {
      assertThat(after(IN_HOME).possible())
          .containsExactlyInAnyOrder(
              StayCommand.Produce.class,
              StayCommand.OrderCustody.class,
              StayCommand.OrderHomeInquiry.class,
              StayCommand.RecordHomeInquiry.class,
              StayCommand.RecordMedicalExamination.class,
              StayCommand.StateWish.class,
              StayCommand.FilePetition.class,
              StayCommand.ScheduleHearing.class,
              StayCommand.HoldHearing.class,
              StayCommand.OrderRelease.class,
              StayCommand.OrderRestoration.class,
              StayCommand.Transfer.class,
              StayCommand.Release.class,
              StayCommand.StartRestoration.class,
              StayCommand.RecordAbsence.class,
              StayCommand.RecordDeath.class,
              StayCommand.TurnAdult.class,
              StayCommand.DetermineAge.class,
              StayCommand.RecordSafeguard.class,
              StayCommand.OrderReport.class,
              StayCommand.OrderPlacement.class,
              StayCommand.AnswerService.class,
              StayCommand.NoteObservation.class,
              StayCommand.Correct.class);
    }

    @Test
    void a_petition_waits_for_its_decision() {
      assertThat(after(with(IN_HOME, PETITIONED)).possible())
          .contains(StayCommand.DecidePetition.class);
      assertThat(
              after(
                      with(
                          IN_HOME,
                          PETITIONED,
                          new StayEvent.PetitionDecided(
                              PETITION_DAY,
                              2,
                              StayEvent.PetitionResult.ADJOURNED,
                              Optional.empty())))
                  .possible())
          .contains(StayCommand.DecidePetition.class);
      assertThat(
              after(
                      with(
                          IN_HOME,
                          PETITIONED,
                          new StayEvent.PetitionDecided(
                              PETITION_DAY, 2, StayEvent.PetitionResult.REFUSED, Optional.empty())))
                  .possible())
          .doesNotContain(StayCommand.DecidePetition.class);
    }

    @Test
    void a_way_home_once_started_has_steps_and_an_end() {
      assertThat(after(with(IN_HOME, STARTED)).possible())
          .contains(
              StayCommand.CompleteRestorationStep.class, StayCommand.CompleteRestoration.class)
          .doesNotContain(StayCommand.StartRestoration.class);
    }

    @Test
    void who_is_away_can_come_back_and_the_stay_can_be_closed() {
      assertThat(after(AWAY).possible())
          .contains(
              StayCommand.Return.class,
              StayCommand.Release.class,
              StayCommand.StateWish.class,
              StayCommand.Close.class)
          .doesNotContain(StayCommand.RecordAbsence.class, StayCommand.RecordFollowUp.class);
    }

    @Test
    void who_died_is_not_released_or_moved() {
      assertThat(after(DIED).possible())
          .containsExactlyInAnyOrder(
              StayCommand.StateWish.class,
              StayCommand.ScheduleHearing.class,
              StayCommand.HoldHearing.class,
              StayCommand.RecordSafeguard.class,
              StayCommand.NoteObservation.class,
              StayCommand.Correct.class,
              StayCommand.Close.class);
    }

    @Test
    void who_left_is_asked_how_she_is() {
      assertThat(after(LEFT).possible())
          .contains(StayCommand.RecordFollowUp.class, StayCommand.Close.class)
          .doesNotContain(
              StayCommand.Release.class,
              StayCommand.RecordAbsence.class,
              StayCommand.Return.class,
              StayCommand.DecidePetition.class);
    }
  }

  @Nested
  class Limits {

    @Test
    void a_stay_holds_two_thousand_entries() {
      StayEvent noted = new StayEvent.ObservationNoted(MEANWHILE, WORDS);
      List<StayEvent> almost =
          with(
              IN_HOME,
              IntStream.range(2, StayGate.ENTRIES_MAX)
                  .mapToObj(_ -> noted)
                  .toArray(StayEvent[]::new));
      StayCommand note = new StayCommand.NoteObservation(MEANWHILE, WORDS);
      stay().given(almost).when(note).then(noted);

      List<StayEvent> full = with(almost, noted);
      stay()
          .given(full)
          .when(note)
          .thenRejected(new StayRejection.LimitReached("entries", StayGate.ENTRIES_MAX));
      assertThat(after(full).possible()).isEmpty();
    }
  }

  @Nested
  class CorruptHistories {

    @Test
    void an_event_that_cannot_follow_is_never_swallowed() {
      impossible(List.of(), RELEASED);
      impossible(IN_HOME, ADMITTED);
      impossible(IN_HOME, new StayEvent.SurvivorReturned(LATER));
      impossible(AWAY, new StayEvent.AbsenceRecorded(LATER));
      impossible(DIED, RELEASED);
      impossible(CLOSED, new StayEvent.ObservationNoted(LATER, WORDS));
    }

    private static void impossible(List<StayEvent> history, StayEvent event) {
      assertThatExceptionOfType(CorruptHistory.class).isThrownBy(() -> after(with(history, event)));
    }
  }

  @Nested
  class StoredNames {

    @Test
    void every_event_has_one() {
      assertThat(StayEvents.TYPES.all())
          .filteredOn(EventType::current)
          .extracting(EventType::record)
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(StayEvent.class.getPermittedSubclasses())
                  .<Class<? extends Event>>map(kind -> kind.asSubclass(StayEvent.class))
                  .toList());
    }

    @Test
    void every_name_is_of_this_service() {
      assertThat(StayEvents.TYPES.all())
          .allMatch(type -> type.name().matches("shelter\\.[a-z-]+\\.v[1-9]"));
    }
  }

  @Nested
  class Rejections {

    private static final List<StayRejection> ALL =
        List.of(
            new StayRejection.NotAdmitted(),
            new StayRejection.AlreadyAdmitted(),
            new StayRejection.IsClosed(),
            new StayRejection.HasDied(),
            new StayRejection.HasLeft(),
            new StayRejection.NotYetLeft(),
            new StayRejection.AlreadyReleased(),
            new StayRejection.AlreadyAway(),
            new StayRejection.NotAway(),
            new StayRejection.RestorationBegan(),
            new StayRejection.NoRestorationUnderWay(),
            new StayRejection.AlreadyAdult(),
            new StayRejection.NoPetitionPending(),
            new StayRejection.NotAPetition(),
            new StayRejection.PetitionDecidedBefore(),
            new StayRejection.LastDayMissing(),
            new StayRejection.LastDayTwice(),
            new StayRejection.DaysOutOfBounds(10),
            new StayRejection.PlannedDayTooEarly("/until"),
            new StayRejection.FollowUpMonthUnknown(),
            new StayRejection.CodeMalformed("/to"),
            new StayRejection.BeforeAdmission(ADMISSION_DAY),
            new StayRejection.AfterLeaving(LEAVING_DAY),
            new StayRejection.AfterDeath(LATER),
            new StayRejection.AbsencesCross(),
            new StayRejection.FollowUpTooEarly(LEAVING_DAY),
            new StayRejection.RestorationTooEarly(),
            new StayRejection.RestorationStepNotDone(),
            new StayRejection.NoReportAwaited(),
            new StayRejection.ReportTooEarly(PETITION_DAY),
            new StayRejection.BeforePetition(PETITION_DAY),
            new StayRejection.ClosedTooEarly(),
            new StayRejection.LimitReached("entries", 10),
            new StayRejection.NoSuchEntry(),
            new StayRejection.EntryIsCorrection(),
            new StayRejection.AmendmentEmpty(),
            new StayRejection.AmendmentDoesNotFit(),
            new StayRejection.AmendedDayTooLate(),
            new StayRejection.CorrectionContradicts(new StayRejection.ClosedTooEarly()));

    @Test
    void each_has_a_code_of_its_own_and_one_sentence() {
      assertThat(ALL)
          .extracting(Object::getClass)
          .containsExactlyInAnyOrder(StayRejection.class.getPermittedSubclasses());
      assertThat(ALL).extracting(Rejection::code).doesNotHaveDuplicates();
      assertThat(ALL)
          .allSatisfy(
              rejection -> {
                assertThat(rejection.code()).matches("[a-z]+(-[a-z]+)*");
                assertThat(rejection.message()).matches("[A-Z][^.]*\\.");
              });
    }

    @Test
    void each_day_rule_points_at_the_day() {
      assertThat(new StayRejection.BeforeAdmission(ADMISSION_DAY).field()).hasValue("/on");
      assertThat(new StayRejection.PlannedDayTooEarly("/until").field()).hasValue("/until");
      assertThat(new StayRejection.NotAdmitted().field()).isEmpty();
    }
  }
}
