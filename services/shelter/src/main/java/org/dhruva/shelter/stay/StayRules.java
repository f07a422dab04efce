package org.dhruva.shelter.stay;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhruva.contracts.law.StayClocks;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.AbsenceRecorded;
import org.dhruva.contracts.shelter.StayEvent.AdulthoodReached;
import org.dhruva.contracts.shelter.StayEvent.AgeDetermined;
import org.dhruva.contracts.shelter.StayEvent.CustodyOrdered;
import org.dhruva.contracts.shelter.StayEvent.DeathRecorded;
import org.dhruva.contracts.shelter.StayEvent.EntryCorrected;
import org.dhruva.contracts.shelter.StayEvent.FollowUpRecorded;
import org.dhruva.contracts.shelter.StayEvent.HearingHeld;
import org.dhruva.contracts.shelter.StayEvent.HearingScheduled;
import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.contracts.shelter.StayEvent.HomeInquiryOrdered;
import org.dhruva.contracts.shelter.StayEvent.HomeInquiryReported;
import org.dhruva.contracts.shelter.StayEvent.MedicalExaminationRecorded;
import org.dhruva.contracts.shelter.StayEvent.ObservationNoted;
import org.dhruva.contracts.shelter.StayEvent.PetitionDecided;
import org.dhruva.contracts.shelter.StayEvent.PetitionFiled;
import org.dhruva.contracts.shelter.StayEvent.PetitionKind;
import org.dhruva.contracts.shelter.StayEvent.PlacementOrdered;
import org.dhruva.contracts.shelter.StayEvent.ReleaseOrdered;
import org.dhruva.contracts.shelter.StayEvent.ReportOrdered;
import org.dhruva.contracts.shelter.StayEvent.ReportReceived;
import org.dhruva.contracts.shelter.StayEvent.RestorationCompleted;
import org.dhruva.contracts.shelter.StayEvent.RestorationOrdered;
import org.dhruva.contracts.shelter.StayEvent.RestorationStarted;
import org.dhruva.contracts.shelter.StayEvent.RestorationStepCompleted;
import org.dhruva.contracts.shelter.StayEvent.RestorationStepReopened;
import org.dhruva.contracts.shelter.StayEvent.SafeguardRecorded;
import org.dhruva.contracts.shelter.StayEvent.ServiceAnswered;
import org.dhruva.contracts.shelter.StayEvent.StayClosed;
import org.dhruva.contracts.shelter.StayEvent.SurvivorAdmitted;
import org.dhruva.contracts.shelter.StayEvent.SurvivorProduced;
import org.dhruva.contracts.shelter.StayEvent.SurvivorReleased;
import org.dhruva.contracts.shelter.StayEvent.SurvivorReturned;
import org.dhruva.contracts.shelter.StayEvent.SurvivorTransferred;
import org.dhruva.contracts.shelter.StayEvent.WishStated;
import org.dhruva.kernel.CivilDate;

/**
 * What an event may say by itself, and what the entries of a stay may say together. The rules look
 * at the whole file and not at the order in which it was entered, so that the same ones judge what
 * is entered late and what is corrected.
 *
 * <p>She is often produced, examined and given an order for before she reaches the home; so only
 * what happens in the home is compared with the admission. How long an order may last is law as
 * data and is not judged here.
 */
final class StayRules {

  static final int CODE_CHARACTERS_MAX = 60;

  static final Set<Integer> FOLLOW_UP_MONTHS = Set.copyOf(StayClocks.FOLLOW_UP_MONTHS);

  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1," + CODE_CHARACTERS_MAX + "}");
  private static final Pattern PROVISION =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ()./-]{0," + (CODE_CHARACTERS_MAX - 1) + "}");

  private static final Optional<StayRejection> FINE = Optional.empty();

  private static final List<Function<StayFile, Optional<StayRejection>>> TOGETHER =
      List.of(
          StayRules::inTheHomeAfterAdmission,
          StayRules::inTheHomeUntilLeaving,
          StayRules::livingUntilDeath,
          StayRules::absencesInTurn,
          StayRules::followUpsAfterLeaving,
          StayRules::restorationInTurn,
          StayRules::stepsInTurn,
          StayRules::reportsInTurn,
          StayRules::petitionsInTurn,
          StayRules::closedAfterLeaving);

  /** What an entry says about where she was on its day. */
  private enum Whereabouts {
    /** In the home, or kept by an order. */
    KEPT,
    /** Anywhere, but alive. */
    ALIVE,
    /** Nothing. */
    UNSAID
  }

  private StayRules() {}

  /** Why the event cannot be one of the entries of this file; empty if it can. */
  static Optional<StayRejection> objection(StayEvent event, StayFile withEvent) {
    return malformed(event).or(() -> contradiction(withEvent));
  }

  private static Optional<StayRejection> malformed(StayEvent event) {
    return switch (event) {
      case SurvivorAdmitted(_, _, var home, var legalBasis) ->
          home(home).or(() -> code(PROVISION, legalBasis, "/legalBasis"));
      case CustodyOrdered(var on, var section, _, var until) ->
          code(PROVISION, section, "/section").or(() -> planned(on, until, "/until"));
      case HomeInquiryOrdered(var on, var dueOn) ->
          dueOn.flatMap(due -> planned(on, due, "/dueOn"));
      case WishStated(_, _, var to, _) -> to.flatMap(code -> code(CODE, code, "/to"));
      case HearingScheduled(var on, var hearingOn, _) -> planned(on, hearingOn, "/hearingOn");
      case PetitionDecided(_, _, _, var reason) ->
          reason.flatMap(code -> code(CODE, code, "/reason"));
      case SurvivorTransferred(_, var home, _) -> home(home);
      case SurvivorReleased(_, var to) -> code(CODE, to, "/to");
      case RestorationStepCompleted(_, var step) -> code(CODE, step, "/step");
      case RestorationStepReopened(_, var step) -> code(CODE, step, "/step");
      case ReportOrdered(var on, _, var dueOn) -> dueOn.flatMap(due -> planned(on, due, "/dueOn"));
      case PlacementOrdered(var on, _, _, var until) ->
          until.flatMap(last -> planned(on, last, "/until"));
      case FollowUpRecorded(_, var months, _, _) ->
          when(!FOLLOW_UP_MONTHS.contains(months), new StayRejection.FollowUpMonthUnknown());
      case SurvivorProduced _,
          HomeInquiryReported _,
          MedicalExaminationRecorded _,
          PetitionFiled _,
          HearingHeld _,
          ReleaseOrdered _,
          RestorationOrdered _,
          RestorationStarted _,
          RestorationCompleted _,
          AbsenceRecorded _,
          SurvivorReturned _,
          DeathRecorded _,
          AdulthoodReached _,
          AgeDetermined _,
          SafeguardRecorded _,
          ReportReceived _,
          ServiceAnswered _,
          ObservationNoted _,
          EntryCorrected _,
          StayClosed _ ->
          FINE;
    };
  }

  private static Optional<StayRejection> contradiction(StayFile file) {
    return first(TOGETHER.stream().map(rule -> rule.apply(file)));
  }

  private static Optional<StayRejection> inTheHomeAfterAdmission(StayFile file) {
    Stream<StayEvent> inTheHome =
        Stream.of(
                SurvivorTransferred.class,
                AbsenceRecorded.class,
                SurvivorReleased.class,
                RestorationCompleted.class,
                DeathRecorded.class)
            .flatMap(file::all);
    return file.admittedOn()
        .flatMap(
            admitted ->
                when(
                    inTheHome.anyMatch(event -> event.on().isCertainlyBefore(admitted)),
                    new StayRejection.BeforeAdmission(admitted)));
  }

  private static Optional<StayRejection> inTheHomeUntilLeaving(StayFile file) {
    return file.releasedOn()
        .flatMap(
            left ->
                when(
                    file.entries().stream()
                        .filter(event -> whereabouts(event) == Whereabouts.KEPT)
                        .anyMatch(event -> left.isCertainlyBefore(event.on())),
                    new StayRejection.AfterLeaving(left)));
  }

  private static Optional<StayRejection> livingUntilDeath(StayFile file) {
    return file.diedOn()
        .flatMap(
            died ->
                when(
                    file.entries().stream()
                        .filter(event -> whereabouts(event) != Whereabouts.UNSAID)
                        .anyMatch(event -> died.isCertainlyBefore(event.on())),
                    new StayRejection.AfterDeath(died)));
  }

  private static Whereabouts whereabouts(StayEvent event) {
    return switch (event) {
      case CustodyOrdered _, SurvivorTransferred _, AbsenceRecorded _, SurvivorReturned _ ->
          Whereabouts.KEPT;
      case PetitionFiled petition when petition.kind() == PetitionKind.RELEASE -> Whereabouts.KEPT;
      case SurvivorAdmitted _,
          SurvivorProduced _,
          MedicalExaminationRecorded _,
          WishStated _,
          SurvivorReleased _,
          RestorationStepCompleted _,
          RestorationCompleted _,
          FollowUpRecorded _,
          ServiceAnswered _,
          AdulthoodReached _ ->
          Whereabouts.ALIVE;
      case HomeInquiryOrdered _,
          HomeInquiryReported _,
          PetitionFiled _,
          HearingScheduled _,
          HearingHeld _,
          PetitionDecided _,
          ReleaseOrdered _,
          RestorationOrdered _,
          RestorationStarted _,
          RestorationStepReopened _,
          AgeDetermined _,
          SafeguardRecorded _,
          ReportOrdered _,
          ReportReceived _,
          PlacementOrdered _,
          DeathRecorded _,
          ObservationNoted _,
          EntryCorrected _,
          StayClosed _ ->
          Whereabouts.UNSAID;
    };
  }

  private static Optional<StayRejection> absencesInTurn(StayFile file) {
    List<CivilDate> inTurn =
        file.absences().stream()
            .flatMap(
                absence ->
                    Stream.concat(Stream.of(absence.leftOn()), absence.returnedOn().stream()))
            .toList();
    return when(
        IntStream.range(1, inTurn.size())
            .anyMatch(i -> inTurn.get(i).isCertainlyBefore(inTurn.get(i - 1))),
        new StayRejection.AbsencesCross());
  }

  private static Optional<StayRejection> followUpsAfterLeaving(StayFile file) {
    return file.releasedOn()
        .flatMap(
            left ->
                when(
                    file.all(FollowUpRecorded.class)
                        .anyMatch(followUp -> followUp.on().isCertainlyBefore(left)),
                    new StayRejection.FollowUpTooEarly(left)));
  }

  private static Optional<StayRejection> restorationInTurn(StayFile file) {
    Stream<StayEvent> before =
        Stream.of(RestorationStarted.class, SurvivorReleased.class).flatMap(file::all);
    return file.last(RestorationCompleted.class)
        .flatMap(
            completed ->
                when(
                    before.anyMatch(event -> completed.on().isCertainlyBefore(event.on())),
                    new StayRejection.RestorationTooEarly()));
  }

  /** A step is done again after it was done; in between lies what undid it. */
  private static Optional<StayRejection> stepsInTurn(StayFile file) {
    return when(
        file.all(RestorationStepReopened.class)
            .anyMatch(
                reopened ->
                    file.all(RestorationStepCompleted.class)
                        .filter(done -> done.step().equals(reopened.step()))
                        .allMatch(done -> reopened.on().isCertainlyBefore(done.on()))),
        new StayRejection.RestorationStepNotDone());
  }

  /** A report is about an order before it; each order brings one. */
  private static Optional<StayRejection> reportsInTurn(StayFile file) {
    return first(
        IntStream.rangeClosed(1, file.size())
            .mapToObj(
                entry ->
                    file.entry(entry) instanceof ReportReceived received
                        ? reportInTurn(file, entry, received)
                        : FINE));
  }

  private static Optional<StayRejection> reportInTurn(
      StayFile file, int entry, ReportReceived received) {
    List<StayEvent> before = file.entries().subList(0, entry - 1);
    return Report.in(before).stream()
        .filter(report -> report.kind() == received.kind() && report.isAwaited())
        .findFirst()
        .map(
            report ->
                when(
                    received.on().isCertainlyBefore(report.orderedOn()),
                    new StayRejection.ReportTooEarly(report.orderedOn())))
        .orElseGet(() -> Optional.of(new StayRejection.NoReportAwaited()));
  }

  private static Optional<StayRejection> petitionsInTurn(StayFile file) {
    return first(
        IntStream.rangeClosed(1, file.size()).mapToObj(entry -> petitionInTurn(file, entry)));
  }

  private static Optional<StayRejection> petitionInTurn(StayFile file, int entry) {
    StayEvent event = file.entry(entry);
    if (event instanceof HearingScheduled(_, var hearingOn, var petition)) {
      return petition.flatMap(named -> toPetition(file, entry, named, hearingOn));
    }
    if (event instanceof HearingHeld(var on, var petition)) {
      return petition.flatMap(named -> toPetition(file, entry, named, on));
    }
    return event instanceof PetitionDecided(var on, var named, _, _)
        ? toPetition(file, entry, named, on).or(() -> decidedBefore(file, entry, named))
        : FINE;
  }

  private static Optional<StayRejection> toPetition(
      StayFile file, int entry, int named, CivilDate on) {
    return named < entry && file.has(named) && file.entry(named) instanceof PetitionFiled filed
        ? when(on.isCertainlyBefore(filed.on()), new StayRejection.BeforePetition(filed.on()))
        : Optional.of(new StayRejection.NotAPetition());
  }

  private static Optional<StayRejection> decidedBefore(StayFile file, int entry, int named) {
    return when(
        file.entries().stream()
            .limit(entry - 1L)
            .anyMatch(
                earlier ->
                    earlier instanceof PetitionDecided(_, var petition, var result, _)
                        && petition == named
                        && Petition.decides(result)),
        new StayRejection.PetitionDecidedBefore());
  }

  private static Optional<StayRejection> closedAfterLeaving(StayFile file) {
    Stream<CivilDate> gone =
        Stream.of(file.leftOn(), file.diedOn(), file.awaySince()).flatMap(Optional::stream);
    return file.last(StayClosed.class)
        .flatMap(
            closed ->
                when(
                    gone.anyMatch(day -> closed.on().isCertainlyBefore(day)),
                    new StayRejection.ClosedTooEarly()));
  }

  private static Optional<StayRejection> planned(CivilDate on, CivilDate planned, String field) {
    return when(planned.isCertainlyBefore(on), new StayRejection.PlannedDayTooEarly(field));
  }

  private static Optional<StayRejection> home(Home home) {
    return code(CODE, home.kind(), "/home/kind")
        .or(() -> code(CODE, home.state(), "/home/state"))
        .or(() -> home.district().flatMap(code -> code(CODE, code, "/home/district")));
  }

  private static Optional<StayRejection> code(Pattern pattern, String code, String field) {
    return when(!pattern.matcher(code).matches(), new StayRejection.CodeMalformed(field));
  }

  private static Optional<StayRejection> when(boolean broken, StayRejection why) {
    return broken ? Optional.of(why) : FINE;
  }

  private static Optional<StayRejection> first(Stream<Optional<StayRejection>> all) {
    return all.flatMap(Optional::stream).findFirst();
  }
}
