package org.dhruva.timeline.step;

import java.util.Optional;
import org.dhruva.clocks.Clock;
import org.dhruva.clocks.Deadline;
import org.dhruva.clocks.LegalBasis;
import org.dhruva.contracts.law.Office;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Written;
import org.dhruva.timeline.story.Plain;
import org.dhruva.timeline.story.Voice;

/** Puts a step into words. Nobody tells her that she must: what is hers to do, she can do. */
final class StepSentences {

  private final CivilDate today;
  private final Voice voice;

  StepSentences(CivilDate today, Voice voice) {
    this.today = today;
    this.voice = voice;
  }

  Step step(Clock clock, Optional<Money> outstanding) {
    Deadline deadline = clock.deadline();
    String what = what(clock);
    return new Step(
        clock.owner(),
        name(clock.owner()),
        what,
        duty(clock.owner(), what, outstanding) + time(clock),
        clock.startedOn(),
        clock.dueOn(),
        clock.overdueDays(today),
        outstanding,
        Optional.of(rule(clock)),
        Optional.of(deadline.escalation()));
  }

  Step step(Waiting waiting) {
    return new Step(
        waiting.owner(),
        name(waiting.owner()),
        waiting.what(),
        duty(waiting.owner(), waiting.what(), waiting.outstanding())
            + waiting
                .on()
                .map(day -> " The day for it: %s.".formatted(Written.day(day)))
                .orElse(""),
        waiting.since(),
        waiting.on(),
        0,
        waiting.outstanding(),
        Optional.empty(),
        Optional.empty());
  }

  private static String what(Clock clock) {
    String subject = clock.about().subject();
    return subject.isEmpty()
        ? clock.deadline().what()
        : "%s (%s)".formatted(clock.deadline().what(), Plain.words(subject));
  }

  private String duty(String owner, String what, Optional<Money> outstanding) {
    boolean hers = owner.equals(Office.SURVIVOR.name());
    String sentence =
        hers
            ? voice.say("{You} can %s.", what)
            : "%s must %s.".formatted(capital(name(owner)), what);
    return sentence
        + outstanding.map(sum -> " %s is outstanding.".formatted(Written.money(sum))).orElse("");
  }

  private String time(Clock clock) {
    if (clock.dueOn().isEmpty()) {
      return " %s so far.".formatted(Written.days(clock.daysTaken(today)));
    }
    String last = Written.day(clock.dueOn().get());
    long overdue = clock.overdueDays(today);
    if (overdue == 0) {
      return " There is time until %s.".formatted(last);
    }
    String late = Written.days(overdue);
    LegalBasis basis = clock.deadline().basis();
    boolean measured = !basis.binding() && clock.deadline().limit().isPresent();
    return measured
        ? " The law names no last day; by the measure used here it was %s, %s ago."
            .formatted(last, late)
        : " The last day was %s, %s ago.".formatted(last, late);
  }

  private String name(String owner) {
    return owner.equals(Office.SURVIVOR.name()) ? voice.say("{you}") : Office.plainName(owner);
  }

  private static Step.Rule rule(Clock clock) {
    Deadline deadline = clock.deadline();
    LegalBasis basis = deadline.basis();
    return new Step.Rule(
        deadline.id(), basis.law(), basis.source(), basis.binding(), clock.verified());
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
