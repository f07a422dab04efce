package org.dhruva.timeline.story;

import java.util.Optional;
import org.dhruva.clocks.Deadline;
import org.dhruva.contracts.clock.ClockEvent;
import org.dhruva.contracts.clock.ClockEvent.ClockExpired;
import org.dhruva.contracts.clock.ClockEvent.ClockExpiryWithdrawn;
import org.dhruva.contracts.clock.ClockEvent.Expiry;
import org.dhruva.contracts.law.Law;
import org.dhruva.contracts.law.Office;
import org.dhruva.kernel.Written;

/** What became of clocks. A last day of hers that has passed is no reproach. */
final class ClockSentences {

  private final Voice voice;

  ClockSentences(Voice voice) {
    this.voice = voice;
  }

  Told tell(ClockEvent event) {
    return switch (event) {
      case ClockExpired(_, _, var clock) when isHers(clock) ->
          Told.of(duty(clock) + " It can still be tried: ask for the delay to be excused.");
      case ClockExpired(_, _, var clock) -> Told.of(duty(clock) + " It was not done by then.");
      case ClockExpiryWithdrawn _ -> Told.of("What was noted about a last day was taken back.");
    };
  }

  private String duty(Expiry clock) {
    String lastDay = Written.day(clock.dueOn());
    String what = what(clock);
    if (isHers(clock)) {
      return voice.say("{Your} last day to %s was %s.", what, lastDay);
    }
    return isMeasure(clock)
        ? "The law names no day; by the measure used here %s had until %s to %s."
            .formatted(Office.plainName(clock.owner()), lastDay, what)
        : "By %s %s had to %s.".formatted(lastDay, Office.plainName(clock.owner()), what);
  }

  private static boolean isHers(Expiry clock) {
    return clock.owner().equals(Office.SURVIVOR.name());
  }

  private static boolean isMeasure(Expiry clock) {
    return deadline(clock)
        .filter(rule -> !rule.basis().binding() && rule.limit().isPresent())
        .isPresent();
  }

  private static String what(Expiry clock) {
    String what =
        deadline(clock).map(Deadline::what).orElse("act (%s)".formatted(Plain.words(clock.duty())));
    return clock.subject().isEmpty()
        ? what
        : "%s (%s)".formatted(what, Plain.words(clock.subject()));
  }

  /** Versions of a rule under old and new law ask for the same. */
  private static Optional<Deadline> deadline(Expiry clock) {
    return Law.DEADLINES.all().stream()
        .filter(rule -> rule.id().equals(clock.deadline()))
        .findFirst();
  }
}
