package org.dhruva.timeline.step;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.law.ClaimClocks;
import org.dhruva.contracts.law.PathwayClocks;
import org.dhruva.contracts.law.ProceedingClocks;
import org.dhruva.contracts.law.StayClocks;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.timeline.story.CaseFile;
import org.dhruva.timeline.story.Timeline;
import org.dhruva.timeline.story.Voice;

/** Reads off her cases who acts next. */
public final class Steps {

  private static final Comparator<Step> DUE_FIRST =
      Comparator.comparing((Step step) -> step.dueOn().map(CivilDate::day).orElse(LocalDate.MAX))
          .thenComparing(Step::since);
  private static final Function<Clock, Optional<Money>> NO_MONEY = _ -> Optional.empty();

  private final CivilDate today;
  private final StepSentences sentences;

  public Steps(CivilDate today, Voice voice) {
    this.today = today;
    this.sentences = new StepSentences(today, voice);
  }

  /** Her cases as they stand. What is hers alone, such as who may see what, is no case. */
  public List<CaseNow> of(Timeline timeline) {
    return timeline.cases().stream()
        .filter(CaseFile::isWhole)
        .flatMap(file -> now(file).stream())
        .toList();
  }

  /** The clocks of a case that is whole, ended ones too; none where it is no case. */
  public static List<Clock> clocks(CaseFile file) {
    return switch (file.entries().getFirst().event()) {
      case ClaimEvent _ -> ClaimClocks.of(file.events(ClaimEvent.class));
      case ProceedingEvent _ -> ProceedingClocks.of(file.events(ProceedingEvent.class));
      case StayEvent _ -> StayClocks.of(file.events(StayEvent.class));
      case PathwayEvent _ -> PathwayClocks.of(file.events(PathwayEvent.class));
      default -> List.of();
    };
  }

  private Optional<CaseNow> now(CaseFile file) {
    return switch (file.entries().getFirst().event()) {
      case ClaimEvent _ -> {
        List<ClaimEvent> events = file.events(ClaimEvent.class);
        ClaimMoney money = ClaimMoney.of(events);
        yield now(file, money::waitingFor, ClaimSteps.waiting(events, today));
      }
      case ProceedingEvent _ ->
          now(file, NO_MONEY, ProceedingSteps.waiting(file.events(ProceedingEvent.class), today));
      case StayEvent _ ->
          now(file, NO_MONEY, StaySteps.waiting(file.events(StayEvent.class), today));
      case PathwayEvent _ ->
          now(file, NO_MONEY, PathwaySteps.waiting(file.events(PathwayEvent.class)));
      default -> Optional.empty();
    };
  }

  private Optional<CaseNow> now(
      CaseFile file, Function<Clock, Optional<Money>> money, List<Waiting> waiting) {
    List<Clock> clocks = clocks(file);
    Stream<Step> running =
        clocks.stream()
            .filter(Clock::isRunning)
            .map(clock -> sentences.step(clock, money.apply(clock)));
    List<Step> steps =
        Stream.concat(running, waiting.stream().map(sentences::step)).sorted(DUE_FIRST).toList();
    return Optional.of(
        new CaseNow(
            file.service(), file.id(), steps, clocks.stream().map(c -> c.read(today)).toList()));
  }
}
