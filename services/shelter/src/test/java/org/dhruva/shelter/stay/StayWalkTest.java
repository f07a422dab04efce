package org.dhruva.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.shelter.stay.StaySamples.ASHA;
import static org.dhruva.shelter.stay.StaySamples.HOME;
import static org.dhruva.shelter.stay.StaySamples.OTHER_HOME;
import static org.dhruva.shelter.stay.StaySamples.WORDS;
import static org.dhruva.testing.Invariant.that;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.law.StayClocks;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.AgeEvidence;
import org.dhruva.contracts.shelter.StayEvent.AgeGroup;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Bench;
import org.dhruva.contracts.shelter.StayEvent.Direction;
import org.dhruva.contracts.shelter.StayEvent.DueService;
import org.dhruva.contracts.shelter.StayEvent.ExaminationKind;
import org.dhruva.contracts.shelter.StayEvent.InquiryOutcome;
import org.dhruva.contracts.shelter.StayEvent.PetitionKind;
import org.dhruva.contracts.shelter.StayEvent.PetitionResult;
import org.dhruva.contracts.shelter.StayEvent.Placement;
import org.dhruva.contracts.shelter.StayEvent.ReportKind;
import org.dhruva.contracts.shelter.StayEvent.RestorationKind;
import org.dhruva.contracts.shelter.StayEvent.Safeguard;
import org.dhruva.contracts.shelter.StayEvent.ServiceAnswer;
import org.dhruva.contracts.shelter.StayEvent.Speaker;
import org.dhruva.contracts.shelter.StayEvent.Wellbeing;
import org.dhruva.contracts.shelter.StayEvents;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.testing.Invariant;
import org.dhruva.testing.Walk;

/**
 * Random stays: whatever is possible is tried, late days and corrections too. What is written down
 * here in words holds after every step.
 */
class StayWalkTest {

  private static final int COMMANDS = 60;
  private static final CivilDate FROM = CivilDate.of(2020, 1, 1);
  private static final int WEEKS_PER_STEP_MAX = 4;
  private static final int DAYS_AMENDED_MAX = 60;

  private static final Set<String> ONLY_WHILE_SHE_IS_KEPT =
      Set.of(StayClocks.ADMISSION, StayClocks.CUSTODY, StayClocks.CHILD_INQUIRY);

  private static final Set<Class<?>> NO_CLOCK_LOOKS_AT =
      Set.of(
          StayEvent.WishStated.class,
          StayEvent.MedicalExaminationRecorded.class,
          StayEvent.HearingScheduled.class,
          StayEvent.HearingHeld.class,
          StayEvent.SurvivorTransferred.class,
          StayEvent.AgeDetermined.class,
          StayEvent.SafeguardRecorded.class,
          StayEvent.ServiceAnswered.class,
          StayEvent.ObservationNoted.class);

  /** A stay and the clocks that are read off it. */
  private record Told(Stay stay, List<Clock> clocks) {

    static Told of(Stay stay) {
      return new Told(stay, StayWalkTest.clocks(stay));
    }

    Stream<Clock> of(String duty) {
      return clocks.stream().filter(clock -> clock.about().duty().equals(duty));
    }

    Stream<Clock> running(String duty) {
      return of(duty).filter(Clock::isRunning);
    }
  }

  private static final List<Invariant<Stay>> ALWAYS =
      List.of(
          that(
              "she lives in a home, or is away from it, or has left: never two of these",
              stay ->
                  switch (stay) {
                    case Stay.None _ -> stay.file().size() == 0;
                    case Stay.InHome(var file) ->
                        file.awaySince().isEmpty() && file.leftOn().isEmpty();
                    case Stay.Away(var file) ->
                        file.awaySince().isPresent() && file.leftOn().isEmpty();
                    case Stay.Left(var file) ->
                        file.releasedOn().isPresent() && file.diedOn().isEmpty();
                    case Stay.Died(var file) -> file.diedOn().isPresent();
                    case Stay.Closed(var file) ->
                        file.leftOn().isPresent() || file.awaySince().isPresent();
                  }),
          that(
              "days beyond an order are never negative, and there are none up to its last day",
              stay -> stay.file().custodyOrders().stream().allMatch(o -> isCounted(o, stay))),
          that(
              "the law never lets an order last longer than it says itself",
              stay ->
                  stay.file().custodyOrders().stream()
                      .noneMatch(o -> stay.file().lastLawfulDay(o).isAfter(o.lastDay()))),
          that(
              "months in shelter and days until a release are never negative",
              stay ->
                  days(stay).allMatch(day -> stay.file().monthsInShelter(day) >= 0)
                      && stay.file().releaseLatencyDays().orElse(0) >= 0));

  private static final List<Invariant<Told>> OF_THE_CLOCKS =
      List.of(
          that(
              "each order starts one clock, and at most one of them runs",
              told ->
                  told.of(StayClocks.CUSTODY).count() == told.stay().file().custodyOrders().size()
                      && told.running(StayClocks.CUSTODY).count() <= 1),
          that(
              "each petition has at most one clock, and none runs once it is decided",
              told ->
                  told.stay().file().petitions().stream()
                      .allMatch(petition -> isTimed(petition, told))),
          that(
              "the inquiry about a child is counted once",
              told -> told.of(StayClocks.CHILD_INQUIRY).count() <= 1),
          that(
              "of the way home one step is waited for at a time",
              told ->
                  told.clocks().stream()
                          .filter(clock -> clock.about().duty().startsWith("stay.way-"))
                          .filter(Clock::isRunning)
                          .count()
                      <= 1),
          that(
              "who has left is not kept: nothing runs that is due only while she is",
              told ->
                  told.stay() instanceof Stay.InHome
                      || told.stay() instanceof Stay.Away
                      || told.clocks().stream()
                          .filter(Clock::isRunning)
                          .noneMatch(
                              clock -> ONLY_WHILE_SHE_IS_KEPT.contains(clock.about().duty()))),
          that(
              "no clock runs once the record is closed or she has died",
              told ->
                  !(told.stay() instanceof Stay.Closed || told.stay() instanceof Stay.Died)
                      || told.clocks().stream().noneMatch(Clock::isRunning)),
          that(
              "no clock has ended, or is due, on a day that is surely before it started",
              told ->
                  told.clocks().stream()
                      .allMatch(
                          clock ->
                              Stream.concat(clock.endedOn().stream(), clock.dueOn().stream())
                                  .noneMatch(day -> day.isCertainlyBefore(clock.startedOn())))));

  private static final List<Invariant<Walk.Step<StayCommand, Stay, StayEvent>>> OF_EACH_STEP =
      List.of(
          that(
              "what is accepted was possible",
              step -> step.before().possible().contains(step.command().getClass())),
          that(
              "each event is one more entry, and a correction keeps what she is where she is",
              step ->
                  step.after().file().size() == step.before().file().size() + step.events().size()
                      && (!(step.command() instanceof StayCommand.Correct)
                          || step.after().getClass() == step.before().getClass())),
          that(
              "a correction changes the entry it names and no other",
              step ->
                  !(step.command() instanceof StayCommand.Correct correct)
                      || changed(step.before().file(), step.after().file())
                          .equals(List.of(correct.entry()))),
          that(
              "a corrected entry that no clock looks at moves no clock",
              step ->
                  !(step.command() instanceof StayCommand.Correct correct)
                      || !NO_CLOCK_LOOKS_AT.contains(
                          step.before().file().entry(correct.entry()).getClass())
                      || clocks(step.before()).equals(clocks(step.after()))));

  @Property(tries = 120, seed = "20261124")
  @StatisticsReport(StatisticsReportMode.OFF)
  void a_stay_never_contradicts_itself_and_is_read_back_as_it_was_decided(@ForAll long seed) {
    Random random = new Random(seed);
    StayDecider decider = new StayDecider();
    Walk<StayCommand, Stay, StayEvent, StayRejection> walk =
        new Walk<>(decider, StayEvents.TYPES, StayEvent.class, ASHA);
    for (int step = 0; step < COMMANDS; step++) {
      walk.take(command(random, walk.state(), step))
          .ifPresent(
              taken -> {
                Statistics.collect(taken.command().getClass());
                Invariant.assertAll(OF_EACH_STEP, taken);
                Invariant.assertAll(ALWAYS, taken.after());
                Invariant.assertAll(OF_THE_CLOCKS, Told.of(taken.after()));
              });
    }
    walk.assertReplayed();
    Stay stay = walk.state();
    assertThat(decider.fold(decider.initial(), stay.file().entries()))
        .as("put right, it reads as if it had been entered right at once")
        .isEqualTo(stay);
    assertThat(StayClocks.of(withoutMistakes(stay.file())))
        .as("and the clocks are those of a record in which there was no mistake")
        .isEqualTo(clocks(stay));
    Statistics.coverage(
        coverage -> {
          for (Class<?> command : StayCommand.class.getPermittedSubclasses()) {
            coverage.check(command).count(times -> times > 0);
          }
        });
  }

  private static List<Clock> clocks(Stay stay) {
    return StayClocks.of(stay.file().entries());
  }

  private static boolean isTimed(Petition petition, Told told) {
    List<Clock> about =
        told.of(StayClocks.PETITION)
            .filter(clock -> clock.about().entry() == petition.entry())
            .toList();
    return about.size() <= 1
        && (petition.result().isEmpty() || about.stream().noneMatch(Clock::isRunning));
  }

  private static boolean isCounted(CustodyOrder order, Stay stay) {
    CivilDate last = stay.file().lastLawfulDay(order);
    return stay.file().daysHeldBeyond(order, last) == 0
        && days(stay).allMatch(day -> stay.file().daysHeldBeyond(order, day) >= 0);
  }

  /** The first day that something happened, and the last. */
  private static Stream<CivilDate> days(Stay stay) {
    List<CivilDate> days = stay.file().entries().stream().map(StayEvent::on).sorted().toList();
    return days.isEmpty() ? Stream.of() : Stream.of(days.getFirst(), days.getLast());
  }

  /** The numbers of the entries that were there before and now read otherwise. */
  private static List<Integer> changed(StayFile before, StayFile after) {
    return IntStream.rangeClosed(1, before.size())
        .filter(entry -> !before.entry(entry).equals(after.entry(entry)))
        .boxed()
        .toList();
  }

  /** With something in the place of each correction that changes nothing. */
  private static List<StayEvent> withoutMistakes(StayFile file) {
    return file.entries().stream()
        .map(
            entry ->
                entry instanceof StayEvent.EntryCorrected corrected
                    ? new StayEvent.ObservationNoted(corrected.on(), WORDS)
                    : entry)
        .toList();
  }

  /** Mostly one that is possible, to get far; sometimes any, to see that it is refused. */
  private static StayCommand command(Random random, Stay stay, int step) {
    List<Class<? extends StayCommand>> possible = List.copyOf(stay.possible());
    Class<?> kind =
        random.nextInt(8) == 0
            ? any(random, StayCommand.class.getPermittedSubclasses())
            : possible.get(random.nextInt(possible.size()));
    return sample(kind, random, day(random, step), stay);
  }

  /** Mostly forward, sometimes late, sometimes only about. */
  private static CivilDate day(Random random, int step) {
    int weeks = step + random.nextInt(2 * WEEKS_PER_STEP_MAX) - WEEKS_PER_STEP_MAX;
    return new CivilDate(FROM.day().plusWeeks(weeks), random.nextInt(4) == 0);
  }

  private static StayCommand sample(Class<?> kind, Random random, CivilDate on, Stay stay) {
    int entry = 1 + random.nextInt(stay.file().size() + 1);
    return switch (kind.getSimpleName()) {
      case "Admit" -> new StayCommand.Admit(on, ASHA, HOME, "ITPA 17(1)");
      case "Produce" -> new StayCommand.Produce(on, any(random, Bench.values()));
      case "OrderCustody" ->
          new StayCommand.OrderCustody(
              on,
              "ITPA 17(4)",
              any(random, Authority.values()),
              Optional.empty(),
              Optional.of(random.nextInt(100)));
      case "OrderHomeInquiry" -> new StayCommand.OrderHomeInquiry(on, Optional.of(on));
      case "RecordHomeInquiry" ->
          new StayCommand.RecordHomeInquiry(on, Optional.of(any(random, InquiryOutcome.values())));
      case "RecordMedicalExamination" ->
          new StayCommand.RecordMedicalExamination(
              on, any(random, ExaminationKind.values()), Optional.of(WORDS));
      case "StateWish" ->
          new StayCommand.StateWish(
              on, any(random, Direction.values()), Optional.of("family"), Optional.of(WORDS));
      case "FilePetition" ->
          new StayCommand.FilePetition(
              on, any(random, PetitionKind.values()), Optional.empty(), Optional.empty());
      case "ScheduleHearing" -> new StayCommand.ScheduleHearing(on, on, Optional.of(entry));
      case "HoldHearing" -> new StayCommand.HoldHearing(on, Optional.of(entry));
      case "DecidePetition" ->
          new StayCommand.DecidePetition(
              on, pending(stay, entry), any(random, PetitionResult.values()), Optional.empty());
      case "OrderRelease" -> new StayCommand.OrderRelease(on, any(random, Authority.values()));
      case "OrderRestoration" ->
          new StayCommand.OrderRestoration(on, any(random, Authority.values()));
      case "Transfer" ->
          new StayCommand.Transfer(
              on,
              random.nextBoolean() ? HOME : OTHER_HOME,
              Optional.of(Authority.MAGISTRATE).filter(_ -> random.nextBoolean()));
      case "Release" -> new StayCommand.Release(on, "own-home");
      case "StartRestoration" ->
          new StayCommand.StartRestoration(on, any(random, RestorationKind.values()));
      case "CompleteRestorationStep" ->
          new StayCommand.CompleteRestorationStep(on, "travel-permit");
      case "ReopenRestorationStep" -> new StayCommand.ReopenRestorationStep(on, "travel-permit");
      case "DetermineAge" ->
          new StayCommand.DetermineAge(
              on,
              any(random, AgeGroup.values()),
              any(random, AgeEvidence.values()),
              any(random, Authority.values()));
      case "RecordSafeguard" ->
          new StayCommand.RecordSafeguard(
              on, any(random, Safeguard.values()), random.nextBoolean());
      case "OrderReport" ->
          new StayCommand.OrderReport(on, any(random, ReportKind.values()), Optional.of(on));
      case "ReceiveReport" ->
          new StayCommand.ReceiveReport(on, any(random, ReportKind.values()), Optional.empty());
      case "OrderPlacement" ->
          new StayCommand.OrderPlacement(
              on, any(random, Placement.values()), Authority.CWC, Optional.empty());
      case "AnswerService" ->
          new StayCommand.AnswerService(
              on,
              any(random, DueService.values()),
              any(random, ServiceAnswer.values()),
              Optional.empty(),
              any(random, Speaker.values()));
      case "CompleteRestoration" -> new StayCommand.CompleteRestoration(on);
      case "RecordFollowUp" ->
          new StayCommand.RecordFollowUp(
              on, 3 * random.nextInt(5), any(random, Wellbeing.values()), Optional.empty());
      case "RecordAbsence" -> new StayCommand.RecordAbsence(on);
      case "Return" -> new StayCommand.Return(on);
      case "RecordDeath" -> new StayCommand.RecordDeath(on);
      case "TurnAdult" -> new StayCommand.TurnAdult(on);
      case "NoteObservation" -> new StayCommand.NoteObservation(on, WORDS);
      case "Correct" -> new StayCommand.Correct(on, entry, amended(random, stay, entry), WORDS);
      case "Close" -> new StayCommand.Close(on);
      default -> throw new AssertionError("no sample of " + kind);
    };
  }

  /** The first petition that waits for an answer, if there is one. */
  private static int pending(Stay stay, int other) {
    return stay.file().petitions().stream()
        .filter(petition -> petition.result().isEmpty())
        .map(Petition::entry)
        .findFirst()
        .orElse(other);
  }

  /** Some days before or after what was entered, exact or only about. */
  private static Amendment amended(Random random, Stay stay, int entry) {
    LocalDate before = stay.file().has(entry) ? stay.file().entry(entry).on().day() : FROM.day();
    int days = random.nextInt(2 * DAYS_AMENDED_MAX) - DAYS_AMENDED_MAX;
    CivilDate right = new CivilDate(before.plusDays(days), random.nextInt(4) == 0);
    return new Amendment(Optional.of(right), Optional.empty());
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
