package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;
import static org.dhruva.testing.Invariant.that;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.law.ProceedingClocks;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.contracts.legal.ProceedingEvents;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.dhruva.testing.Invariant;
import org.dhruva.testing.Walk;

/**
 * Random proceedings: whatever is possible is tried, late days and corrections too. What is written
 * down here in words holds after every step.
 */
class ProceedingWalkTest {

  private static final int COMMANDS = 80;
  private static final CivilDate FROM = CivilDate.of(2019, 1, 1);
  private static final int WEEKS_BACK_MAX = 5;
  private static final int DAYS_AMENDED_MAX = 60;

  private static final Set<Class<?>> NO_CLOCK_LOOKS_AT =
      Set.of(
          StatementRecorded.class,
          AccusedNamed.class,
          ProtestFiled.class,
          ClosureReportRecorded.class,
          CnrRecorded.class,
          HearingScheduled.class,
          HearingAdjourned.class,
          BailApplied.class,
          DangerNoted.class,
          PaperIssued.class,
          SentencePassed.class,
          ObservationNoted.class);

  /** A proceeding and the clocks that are read off it. */
  private record Told(Proceeding proceeding, List<Clock> clocks) {

    static Told of(Proceeding proceeding) {
      return new Told(proceeding, ProceedingWalkTest.clocks(proceeding));
    }

    Stream<Clock> running(String duty) {
      return clocks.stream()
          .filter(clock -> clock.about().duty().equals(duty) && clock.isRunning());
    }
  }

  private static final List<Invariant<Proceeding>> ALWAYS =
      List.of(
          that(
              "it is always at some stage, and before it begins there is nothing",
              proceeding ->
                  proceeding instanceof Proceeding.None
                      ? proceeding.file().size() == 0
                      : proceeding.file().stage() != null),
          that(
              "without an FIR nobody investigates, and nobody is accused",
              proceeding ->
                  proceeding.file().fir().isPresent()
                      || (proceeding.file().investigator().isEmpty()
                          && proceeding.file().accused().isEmpty())),
          that(
              "the police have it until a court takes cognizance",
              proceeding ->
                  proceeding.file().cognizance().isPresent() == isBeforeCourt(proceeding)),
          that(
              "nobody has two outcomes",
              proceeding ->
                  proceeding.file().outcomes().values().stream().mapToInt(n -> n).sum()
                      <= proceeding.file().accused().size()),
          that(
              "a sentence stands only for somebody who stands convicted",
              proceeding -> accused(proceeding, a -> a.sentence().isEmpty() || a.isConvicted())),
          that(
              "nobody is on trial who has been judged, discharged or let go",
              proceeding -> accused(proceeding, a -> !a.isOnTrial() || a.outcome().isEmpty())),
          that(
              "an open appeal is about somebody, and only about the accused of this case",
              proceeding ->
                  proceeding.file().openAppeals().stream()
                      .allMatch(
                          appeal ->
                              !appeal.undecided().isEmpty()
                                  && appeal.undecided().stream()
                                      .allMatch(a -> proceeding.file().accused(a).isPresent()))),
          that(
              "while an appeal is open the case has no result",
              proceeding ->
                  proceeding.file().openAppeals().isEmpty()
                      || proceeding.file().result().isEmpty()),
          that(
              "a hearing that is over is not open any more",
              proceeding ->
                  proceeding.file().entries().stream()
                      .flatMap(entry -> answered(entry).stream())
                      .noneMatch(
                          entry ->
                              proceeding.file().openHearings().stream()
                                  .anyMatch(hearing -> hearing.entry() == entry))));

  private static final List<Invariant<Told>> OF_THE_CLOCKS =
      List.of(
          that(
              "each open appeal has one clock that runs, and a decided one none",
              told ->
                  told.proceeding() instanceof Proceeding.Closed
                      || told.running(ProceedingClocks.APPEAL)
                          .map(clock -> clock.about().entry())
                          .sorted()
                          .toList()
                          .equals(
                              told.proceeding().file().openAppeals().stream()
                                  .map(Appeal::entry)
                                  .toList())),
          that(
              "the police are not late any more with what a charge sheet answers",
              told ->
                  told.proceeding().file().chargeSheetOn().isEmpty()
                      || told.running(ProceedingClocks.INVESTIGATION).findAny().isEmpty()),
          that(
              "once there is an FIR, nobody is late any more with registering it",
              told ->
                  told.proceeding().file().fir().isEmpty()
                      || told.running(ProceedingClocks.PRELIMINARY_ENQUIRY)
                          .allMatch(
                              clock ->
                                  !clock
                                      .startedOn()
                                      .isBefore(
                                          told.proceeding().file().fir().orElseThrow().on()))),
          that(
              "no two clocks by the same rule run for the same thing",
              told ->
                  told.clocks().stream()
                      .filter(Clock::isRunning)
                      .map(clock -> clock.deadline().id() + clock.about())
                      .allMatch(new HashSet<>()::add)),
          that(
              "nothing runs in a case that is closed",
              told ->
                  !(told.proceeding() instanceof Proceeding.Closed)
                      || told.clocks().stream().noneMatch(Clock::isRunning)),
          that(
              "no clock has ended, or is due, on a day that is surely before it started",
              told ->
                  told.clocks().stream()
                      .allMatch(
                          clock ->
                              Stream.concat(clock.endedOn().stream(), clock.dueOn().stream())
                                  .noneMatch(day -> day.isCertainlyBefore(clock.startedOn())))));

  private static final List<Invariant<Walk.Step<ProceedingCommand, Proceeding, ProceedingEvent>>>
      OF_EACH_STEP =
          List.of(
              that(
                  "what is accepted was possible",
                  step -> step.before().possible().contains(step.command().getClass())),
              that(
                  "each event is one more entry, and a correction leaves the case where it is",
                  step ->
                      step.after().file().size() == step.before().file().size() + 1
                          && (!(step.command() instanceof ProceedingCommand.Correct)
                              || step.after().getClass() == step.before().getClass())),
              that(
                  "a correction changes the entry it names and no other",
                  step ->
                      !(step.command() instanceof ProceedingCommand.Correct correct)
                          || changed(step.before().file(), step.after().file())
                              .equals(List.of(correct.entry()))),
              that(
                  "a corrected entry that no clock looks at moves no clock",
                  step ->
                      !(step.command() instanceof ProceedingCommand.Correct correct)
                          || !NO_CLOCK_LOOKS_AT.contains(
                              step.before().file().entry(correct.entry()).getClass())
                          || clocks(step.before()).equals(clocks(step.after()))));

  @Property(tries = 60, seed = "20261124")
  @StatisticsReport(StatisticsReportMode.OFF)
  void a_proceeding_never_contradicts_itself_and_is_read_back_as_it_was_decided(@ForAll long seed) {
    ProceedingDecider decider = new ProceedingDecider();
    Commands commands = new Commands(new Random(seed));
    Walk<ProceedingCommand, Proceeding, ProceedingEvent, ProceedingRejection> walk =
        new Walk<>(decider, ProceedingEvents.TYPES, ProceedingEvent.class, ASHA);
    for (int step = 0; step < COMMANDS; step++) {
      walk.take(commands.next(walk.state(), step))
          .ifPresent(
              taken -> {
                Statistics.collect(taken.command().getClass());
                Invariant.assertAll(OF_EACH_STEP, taken);
                Invariant.assertAll(ALWAYS, taken.after());
                Invariant.assertAll(OF_THE_CLOCKS, Told.of(taken.after()));
              });
    }
    walk.assertReplayed();
    Proceeding proceeding = walk.state();
    assertThat(decider.fold(decider.initial(), proceeding.file().entries()))
        .as("put right, it reads as if it had been entered right at once")
        .isEqualTo(proceeding);
    assertThat(ProceedingClocks.of(withoutMistakes(proceeding.file())))
        .as("and the clocks are those of a record in which there was no mistake")
        .isEqualTo(clocks(proceeding));
    Statistics.coverage(
        coverage -> {
          for (Class<?> command : kinds()) {
            coverage.check(command).count(times -> times > 0);
          }
        });
  }

  private static List<Clock> clocks(Proceeding proceeding) {
    return ProceedingClocks.of(proceeding.file().entries());
  }

  private static boolean isBeforeCourt(Proceeding proceeding) {
    return proceeding instanceof Proceeding.Closed(var stood)
        ? isBeforeCourt(stood)
        : proceeding instanceof Proceeding.BeforeCourt;
  }

  private static boolean accused(Proceeding proceeding, Predicate<Accused> rule) {
    return proceeding.file().accused().stream().allMatch(rule);
  }

  /** The hearing that an entry says was held or put off. */
  private static Optional<Integer> answered(ProceedingEvent entry) {
    return switch (entry) {
      case HearingHeld held -> held.scheduledBy();
      case HearingAdjourned adjourned -> adjourned.scheduledBy();
      case ProceedingEvent _ -> Optional.empty();
    };
  }

  /** The numbers of the entries that were there before and now read otherwise. */
  private static List<Integer> changed(ProceedingFile before, ProceedingFile after) {
    return IntStream.rangeClosed(1, before.size())
        .filter(entry -> !before.entry(entry).equals(after.entry(entry)))
        .boxed()
        .toList();
  }

  /** With something in the place of each correction that changes nothing. */
  private static List<ProceedingEvent> withoutMistakes(ProceedingFile file) {
    return file.entries().stream()
        .map(
            entry ->
                entry instanceof EntryCorrected corrected
                    ? new ObservationNoted(corrected.on(), corrected.because())
                    : entry)
        .toList();
  }

  /** The commands themselves, of which the sealed interfaces between are only groups. */
  private static List<Class<?>> kinds() {
    return Stream.of(ProceedingCommand.class).flatMap(ProceedingWalkTest::records).toList();
  }

  private static Stream<Class<?>> records(Class<?> kind) {
    return kind.isRecord()
        ? Stream.of(kind)
        : Arrays.stream(kind.getPermittedSubclasses()).flatMap(ProceedingWalkTest::records);
  }

  /**
   * Makes commands of records out of their components, each by its name or its type, so that a new
   * command takes part without being listed here.
   */
  private static final class Commands {

    private static final List<Class<?>> ALL = kinds();

    /**
     * What brings a case to its end and beyond, and what is seldom possible; by chance alone few
     * would come to a judgment.
     */
    private static final Set<Class<?>> ONWARD =
        Set.of(
            ProceedingCommand.RegisterFir.class,
            ProceedingCommand.NameAccused.class,
            ProceedingCommand.FileChargeSheet.class,
            ProceedingCommand.TakeCognizance.class,
            ProceedingCommand.FrameCharges.class,
            ProceedingCommand.RequestBailCancellation.class,
            ProceedingCommand.DeliverJudgment.class,
            ProceedingCommand.PassSentence.class,
            ProceedingCommand.FileAppeal.class,
            ProceedingCommand.DecideAppeal.class);

    private final Random random;
    private CivilDate today = FROM;
    private ProceedingFile file = ProceedingFile.EMPTY;

    Commands(Random random) {
      this.random = random;
    }

    /** Mostly one that is possible, to get far; sometimes any, to see that it is refused. */
    ProceedingCommand next(Proceeding proceeding, int step) {
      file = proceeding.file();
      today = day(step);
      List<Class<?>> possible = List.copyOf(proceeding.possible());
      List<Class<?>> onward = possible.stream().filter(ONWARD::contains).toList();
      return (ProceedingCommand)
          record(
              switch (random.nextInt(8)) {
                case 0 -> any(ALL);
                case 1, 2, 3 -> any(onward.isEmpty() ? possible : onward);
                default -> any(possible);
              });
    }

    /** Mostly forward, sometimes late, sometimes only about. */
    private CivilDate day(int step) {
      int weeks = step + random.nextInt(2 * WEEKS_BACK_MAX) - WEEKS_BACK_MAX / 2;
      return new CivilDate(FROM.day().plusWeeks(weeks), random.nextInt(4) == 0);
    }

    private Object record(Class<?> kind) {
      RecordComponent[] components = kind.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return kind.getDeclaredConstructor(types)
            .newInstance(
                Arrays.stream(components)
                    .map(c -> value(c.getName(), c.getGenericType()))
                    .toArray());
      } catch (ReflectiveOperationException e) {
        throw new AssertionError("no sample of " + kind, e);
      }
    }

    private Object value(String name, Type type) {
      if (type instanceof ParameterizedType generic) {
        return parameterized(name, generic);
      }
      Class<?> kind = (Class<?>) type;
      if (kind.isEnum()) {
        return any(kind.getEnumConstants());
      }
      return switch (kind.getSimpleName()) {
        case "String" -> label();
        case "int", "Integer" -> number(name);
        case "boolean" -> random.nextInt(3) == 0;
        case "CivilDate" -> name.equals("on") ? today : day(random.nextInt(COMMANDS));
        case "SurvivorId" -> ASHA;
        case "Money" -> Money.rupees(random.nextInt(20) * 1_000L);
        case "LocalTime" -> java.time.LocalTime.NOON;
        case "Jurisdiction" -> random.nextBoolean() ? HERE : THERE;
        case "Amendment" -> amendment();
        default -> record(kind);
      };
    }

    private Object parameterized(String name, ParameterizedType generic) {
      Type inner = generic.getActualTypeArguments()[0];
      if (name.equals("courtWords")) {
        return Optional.empty(); // as when they were read
      }
      if (generic.getRawType() == Optional.class) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value(name, inner));
      }
      if (generic.getRawType() == Sealed.class) {
        return Sealed.of(
            switch (name) {
              case "firNumber" -> "123/2018";
              case "cnr" -> "WBSP010012342018";
              default -> "in her words";
            });
      }
      if (name.equals("sections")) {
        return random.nextInt(3) == 0 ? List.of() : SECTIONS;
      }
      if (inner == Charge.class) {
        return some(Accused::isUndecided).map(label -> new Charge(label, SECTIONS)).toList();
      }
      if (inner == Verdict.class) {
        return some(Accused::isOnTrial).map(this::verdict).toList();
      }
      if (inner == AppealVerdict.class) {
        List<String> open =
            file.openAppeals().stream().limit(1).flatMap(a -> a.undecided().stream()).toList();
        return some(accused -> open.contains(accused.label())).map(this::appealVerdict).toList();
      }
      if (name.equals("accused")) {
        boolean decided = random.nextInt(3) == 0;
        return some(accused -> accused.isUndecided() != decided).toList();
      }
      return Stream.generate(() -> value(name, inner)).limit(random.nextInt(3)).toList();
    }

    /** Some days before or after an entry, exact or only about; now and then an amount as well. */
    private Amendment amendment() {
      CivilDate before = file.size() == 0 ? FROM : file.entry(1 + random.nextInt(file.size())).on();
      int days = random.nextInt(2 * DAYS_AMENDED_MAX) - DAYS_AMENDED_MAX;
      CivilDate right = new CivilDate(before.day().plusDays(days), random.nextInt(4) == 0);
      Optional<Money> amount =
          random.nextInt(10) == 0 ? Optional.of(Money.rupees(1_000)) : Optional.empty();
      return new Amendment(Optional.of(right), amount);
    }

    private int number(String name) {
      return switch (name) {
        case "years" -> random.nextInt(12);
        case "months" -> random.nextInt(13);
        case "appeal" -> first(file.openAppeals(), Appeal::entry);
        case "scheduledBy" -> first(file.openHearings(), Hearing::entry);
        case "counsel" -> first(file.counsel(), Counsel::entry);
        default -> 1 + random.nextInt(file.size() + 1);
      };
    }

    /** Anybody, or one more; often who is on bail, for only they can lose it. */
    private String label() {
      return file.accused().stream()
          .filter(accused -> accused.onBailSince().isPresent() && random.nextBoolean())
          .map(Accused::label)
          .findFirst()
          .orElseGet(() -> "A" + (1 + random.nextInt(file.accused().size() + 1)));
    }

    /** Mostly the first of those, which can be answered; sometimes any entry. */
    private <T> int first(List<T> open, ToIntFunction<T> entry) {
      return open.isEmpty() || random.nextInt(4) == 0
          ? 1 + random.nextInt(file.size() + 1)
          : entry.applyAsInt(open.getFirst());
    }

    /** Labels of some of those accused. */
    private Stream<String> some(Predicate<Accused> who) {
      return file.accused().stream()
          .filter(who)
          .map(Accused::label)
          .filter(_ -> random.nextInt(3) > 0);
    }

    private Verdict verdict(String label) {
      VerdictResult result = any(VerdictResult.values());
      return new Verdict(label, result, result == VerdictResult.ACQUITTED ? List.of() : SECTIONS);
    }

    private AppealVerdict appealVerdict(String label) {
      AppealResult result = any(AppealResult.values());
      boolean convicts = result == AppealResult.REVERSED_TO_CONVICTION;
      return new AppealVerdict(label, result, convicts ? SECTIONS : List.of());
    }

    private <T> T any(T[] values) {
      return any(List.of(values));
    }

    private <T> T any(List<T> values) {
      return values.get(random.nextInt(values.size()));
    }
  }
}
