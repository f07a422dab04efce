package org.dhruva.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.shelter.stay.StaySamples.ASHA;
import static org.dhruva.shelter.stay.StaySamples.HOME;
import static org.dhruva.shelter.stay.StaySamples.OTHER_HOME;
import static org.dhruva.shelter.stay.StaySamples.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Outcome;

/** Random stays: whatever is possible is tried, and what was accepted can be read again. */
class StayWalkTest {

  private static final int COMMANDS = 60;
  private static final CivilDate FROM = CivilDate.of(2020, 1, 1);
  private static final int WEEKS_PER_STEP_MAX = 4;

  @Property(tries = 300, seed = "20261124")
  void what_was_accepted_folds_to_the_same_state_and_never_contradicts_itself(@ForAll long seed) {
    Random random = new Random(seed);
    StayDecider decider = new StayDecider();
    List<StayEvent> history = new ArrayList<>();
    Stay stay = decider.initial();
    for (int step = 0; step < COMMANDS; step++) {
      StayCommand command = command(random, stay, step);
      switch (decider.decide(command, stay)) {
        case Outcome.Accepted<StayEvent, StayRejection>(var events) -> {
          assertThat(stay.possible()).contains(command.getClass());
          history.addAll(events);
          stay = decider.fold(stay, events);
          countsAreSane(stay.file(), command.on());
        }
        case Outcome.Rejected<StayEvent, StayRejection>(var why) ->
            assertThat(why.message()).endsWith(".");
        case Outcome.Nothing<StayEvent, StayRejection>() -> assertThat(history).isNotEmpty();
      }
    }
    assertThat(decider.fold(decider.initial(), history)).isEqualTo(stay);
  }

  private static void countsAreSane(StayFile file, CivilDate day) {
    assertThat(file.daysHeldBeyond(day)).isNotNegative();
    assertThat(file.monthsInShelter(day)).isNotNegative();
    file.standingOrder()
        .ifPresent(
            order -> assertThat(file.lastLawfulDay(order).isAfter(order.lastDay())).isFalse());
    file.releaseLatencyDays().ifPresent(days -> assertThat(days).isNotNegative());
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
              on, entry, any(random, PetitionResult.values()), Optional.empty());
      case "OrderRelease" -> new StayCommand.OrderRelease(on, any(random, Authority.values()));
      case "OrderRestoration" ->
          new StayCommand.OrderRestoration(on, any(random, Authority.values()));
      case "Transfer" -> new StayCommand.Transfer(on, random.nextBoolean() ? HOME : OTHER_HOME);
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
      case "Correct" ->
          new StayCommand.Correct(
              on, entry, new Amendment(Optional.of(on), Optional.empty()), WORDS);
      case "Close" -> new StayCommand.Close(on);
      default -> throw new AssertionError("no sample of " + kind);
    };
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
