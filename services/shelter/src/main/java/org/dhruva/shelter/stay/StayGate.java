package org.dhruva.shelter.stay;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dhruva.contracts.shelter.StayEvent;

/**
 * When a command is possible, before it is asked what it says. There is one row for each command
 * and the event it leads to, and everything reads the same row: decide before it accepts, evolve
 * before it believes, and {@link Stay#possible()}.
 *
 * @param states where it is possible
 * @param unless what in the file stands against it all the same
 */
record StayGate(
    Class<? extends StayCommand> command,
    Class<? extends StayEvent> event,
    Set<Class<? extends Stay>> states,
    Function<StayFile, Optional<StayRejection>> unless) {

  static final int ENTRIES_MAX = 2_000;

  /** Facts about a life that goes on, in the home or after it. They are often entered late. */
  private static final Set<Class<? extends Stay>> LIVING =
      Set.of(Stay.InHome.class, Stay.Away.class, Stay.Left.class);

  /** What can be entered until the stay is closed, though she may have died. */
  private static final Set<Class<? extends Stay>> OPEN =
      Set.of(Stay.InHome.class, Stay.Away.class, Stay.Left.class, Stay.Died.class);

  private static final Set<Class<? extends Stay>> BEGUN =
      Set.of(
          Stay.InHome.class, Stay.Away.class, Stay.Left.class, Stay.Died.class, Stay.Closed.class);

  /** Closing forgets nobody who is still kept in a home. */
  private static final Set<Class<? extends Stay>> GONE =
      Set.of(Stay.Away.class, Stay.Left.class, Stay.Died.class);

  private static final List<StayGate> ALL =
      List.of(
          row(StayCommand.Admit.class, StayEvent.SurvivorAdmitted.class, Set.of(Stay.None.class)),
          row(StayCommand.Produce.class, StayEvent.SurvivorProduced.class, LIVING),
          row(StayCommand.OrderCustody.class, StayEvent.CustodyOrdered.class, LIVING),
          row(StayCommand.OrderHomeInquiry.class, StayEvent.HomeInquiryOrdered.class, LIVING),
          row(StayCommand.RecordHomeInquiry.class, StayEvent.HomeInquiryReported.class, LIVING),
          row(
              StayCommand.RecordMedicalExamination.class,
              StayEvent.MedicalExaminationRecorded.class,
              LIVING),
          row(StayCommand.StateWish.class, StayEvent.WishStated.class, OPEN),
          row(StayCommand.FilePetition.class, StayEvent.PetitionFiled.class, LIVING),
          row(StayCommand.ScheduleHearing.class, StayEvent.HearingScheduled.class, OPEN),
          row(StayCommand.HoldHearing.class, StayEvent.HearingHeld.class, OPEN),
          row(StayCommand.DecidePetition.class, StayEvent.PetitionDecided.class, OPEN)
              .unless(file -> !file.isPetitionPending(), new StayRejection.NoPetitionPending()),
          row(StayCommand.OrderRelease.class, StayEvent.ReleaseOrdered.class, LIVING),
          row(StayCommand.OrderRestoration.class, StayEvent.RestorationOrdered.class, LIVING),
          row(StayCommand.Transfer.class, StayEvent.SurvivorTransferred.class, LIVING),
          row(StayCommand.Release.class, StayEvent.SurvivorReleased.class, LIVING)
              .unless(StayFile::isReleaseRecorded, new StayRejection.AlreadyReleased()),
          row(StayCommand.StartRestoration.class, StayEvent.RestorationStarted.class, LIVING)
              .unless(StayFile::isRestorationStarted, new StayRejection.RestorationBegan()),
          row(
                  StayCommand.CompleteRestorationStep.class,
                  StayEvent.RestorationStepCompleted.class,
                  LIVING)
              .unless(
                  file -> !file.isRestorationUnderWay(), new StayRejection.NoRestorationUnderWay()),
          row(
                  StayCommand.ReopenRestorationStep.class,
                  StayEvent.RestorationStepReopened.class,
                  LIVING)
              .unless(
                  file -> !file.isRestorationUnderWay(), new StayRejection.NoRestorationUnderWay())
              .unless(
                  file -> file.stepsDone().isEmpty(), new StayRejection.RestorationStepNotDone()),
          row(StayCommand.CompleteRestoration.class, StayEvent.RestorationCompleted.class, LIVING)
              .unless(
                  file -> !file.isRestorationUnderWay(), new StayRejection.NoRestorationUnderWay()),
          row(
              StayCommand.RecordFollowUp.class,
              StayEvent.FollowUpRecorded.class,
              Set.of(Stay.Left.class)),
          row(
              StayCommand.RecordAbsence.class,
              StayEvent.AbsenceRecorded.class,
              Set.of(Stay.InHome.class)),
          row(StayCommand.Return.class, StayEvent.SurvivorReturned.class, Set.of(Stay.Away.class)),
          row(StayCommand.RecordDeath.class, StayEvent.DeathRecorded.class, LIVING),
          row(StayCommand.TurnAdult.class, StayEvent.AdulthoodReached.class, LIVING)
              .unless(StayFile::isAdult, new StayRejection.AlreadyAdult()),
          row(StayCommand.DetermineAge.class, StayEvent.AgeDetermined.class, LIVING),
          row(StayCommand.RecordSafeguard.class, StayEvent.SafeguardRecorded.class, OPEN),
          row(StayCommand.OrderReport.class, StayEvent.ReportOrdered.class, LIVING),
          row(StayCommand.ReceiveReport.class, StayEvent.ReportReceived.class, OPEN)
              .unless(
                  file -> file.reports().stream().noneMatch(Report::isAwaited),
                  new StayRejection.NoReportAwaited()),
          row(StayCommand.OrderPlacement.class, StayEvent.PlacementOrdered.class, LIVING),
          row(StayCommand.AnswerService.class, StayEvent.ServiceAnswered.class, LIVING),
          row(StayCommand.NoteObservation.class, StayEvent.ObservationNoted.class, OPEN),
          row(StayCommand.Correct.class, StayEvent.EntryCorrected.class, BEGUN),
          row(StayCommand.Close.class, StayEvent.StayClosed.class, GONE));

  private static final Map<Class<?>, StayGate> BY_EVENT =
      ALL.stream().collect(Collectors.toUnmodifiableMap(StayGate::event, gate -> gate));

  static Set<Class<? extends StayCommand>> openIn(Stay stay) {
    return ALL.stream()
        .filter(gate -> gate.whyNot(stay).isEmpty())
        .map(StayGate::command)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Why the event cannot happen now, whatever it says; empty if it can. */
  static Optional<StayRejection> whyNot(StayEvent event, Stay stay) {
    return BY_EVENT.get(event.getClass()).whyNot(stay);
  }

  /** Whether such an event may be in a history at this point at all. */
  static boolean canFollow(Stay stay, StayEvent event) {
    return BY_EVENT.get(event.getClass()).states().contains(stay.getClass());
  }

  private Optional<StayRejection> whyNot(Stay stay) {
    if (!states.contains(stay.getClass())) {
      return Optional.of(whyNotIn(stay));
    }
    return stay.file().size() >= ENTRIES_MAX
        ? Optional.of(new StayRejection.LimitReached("entries", ENTRIES_MAX))
        : unless.apply(stay.file());
  }

  private StayRejection whyNotIn(Stay stay) {
    if (command == StayCommand.Admit.class) {
      return new StayRejection.AlreadyAdmitted();
    }
    return switch (stay) {
      case Stay.None _ -> new StayRejection.NotAdmitted();
      case Stay.InHome _ when command == StayCommand.Return.class -> new StayRejection.NotAway();
      case Stay.Away _ when command == StayCommand.RecordAbsence.class ->
          new StayRejection.AlreadyAway();
      case Stay.InHome _, Stay.Away _ -> new StayRejection.NotYetLeft();
      case Stay.Left _ -> new StayRejection.HasLeft();
      case Stay.Died _ -> new StayRejection.HasDied();
      case Stay.Closed _ -> new StayRejection.IsClosed();
    };
  }

  private static StayGate row(
      Class<? extends StayCommand> command,
      Class<? extends StayEvent> event,
      Set<Class<? extends Stay>> states) {
    return new StayGate(command, event, states, _ -> Optional.empty());
  }

  private StayGate unless(Predicate<StayFile> standsAgainst, StayRejection why) {
    return new StayGate(
        command,
        event,
        states,
        file ->
            unless.apply(file).or(() -> Optional.of(why).filter(_ -> standsAgainst.test(file))));
  }
}
