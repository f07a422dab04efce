package org.dhruva.statistics.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.contracts.legal.ProceedingEvent.AppealResult;
import org.dhruva.contracts.legal.ProceedingEvent.VerdictResult;
import org.dhruva.kernel.CivilDate;
import org.dhruva.statistics.cases.ProceedingFact.Abated;
import org.dhruva.statistics.cases.ProceedingFact.AppealDecided;
import org.dhruva.statistics.cases.ProceedingFact.ChargeSheeted;
import org.dhruva.statistics.cases.ProceedingFact.Charged;
import org.dhruva.statistics.cases.ProceedingFact.Compounded;
import org.dhruva.statistics.cases.ProceedingFact.Decision;
import org.dhruva.statistics.cases.ProceedingFact.Discharged;
import org.dhruva.statistics.cases.ProceedingFact.Dropped;
import org.dhruva.statistics.cases.ProceedingFact.Judged;

/**
 * What a proceeding says about one accused.
 *
 * @param facts all of the proceeding, in stream order, since this accused was named
 */
public record AccusedCase(String label, List<ProceedingFact> facts) {

  public AccusedCase {
    facts = List.copyOf(facts);
  }

  /** What stands. */
  public record Decided(AccusedOutcome outcome, CivilDate on) {}

  /** What stands today; empty before a decision, and after an appeal that sent the case back. */
  public Optional<Decided> decided() {
    Optional<Decided> standing = Optional.empty();
    for (Decision decision : all(Decision.class).toList()) {
      standing = after(decision, standing);
    }
    return standing;
  }

  private Optional<Decided> after(Decision decision, Optional<Decided> before) {
    return switch (decision) {
      case Judged(var on, var verdicts) ->
          verdicts.stream()
              .filter(verdict -> label.equals(verdict.accused()))
              .findFirst()
              .map(verdict -> new Decided(outcome(verdict.result()), on))
              .or(() -> before);
      case Discharged(var on, var accused) ->
          accused.contains(label) ? decided(AccusedOutcome.ACQUITTED, on) : before;
      case Dropped(var on, var accused) ->
          accused.isEmpty() || accused.contains(label)
              ? before.or(() -> decided(AccusedOutcome.DROPPED, on))
              : before;
      case Compounded(var on, var accused) ->
          accused.contains(label) ? decided(AccusedOutcome.DROPPED, on) : before;
      case Abated(var on, var accused) ->
          label.equals(accused) ? decided(AccusedOutcome.DIED, on) : before;
      case AppealDecided(var on, var verdicts) ->
          verdicts.stream()
              .filter(verdict -> label.equals(verdict.accused()))
              .findFirst()
              .map(verdict -> after(on, verdict.result(), before))
              .orElse(before);
    };
  }

  private static Optional<Decided> after(
      CivilDate on, AppealResult result, Optional<Decided> before) {
    return switch (result) {
      case UPHELD, SENTENCE_CHANGED, NOT_PURSUED -> before;
      case REVERSED_TO_CONVICTION -> decided(AccusedOutcome.CONVICTED, on);
      case REVERSED_TO_ACQUITTAL -> decided(AccusedOutcome.ACQUITTED, on);
      case SENT_BACK -> Optional.empty();
    };
  }

  private static Optional<Decided> decided(AccusedOutcome outcome, CivilDate on) {
    return Optional.of(new Decided(outcome, on));
  }

  private static AccusedOutcome outcome(VerdictResult result) {
    return switch (result) {
      case CONVICTED, PARTLY -> AccusedOutcome.CONVICTED;
      case ACQUITTED -> AccusedOutcome.ACQUITTED;
    };
  }

  /** Whether the police found no case and no court has charged this accused all the same. */
  boolean isNotSentUp() {
    return all(ChargeSheeted.class)
            .filter(sheet -> sheet.accused().contains(label) || sheet.notSentUp().contains(label))
            .reduce((_, later) -> later)
            .filter(sheet -> sheet.notSentUp().contains(label))
            .isPresent()
        && all(Charged.class).noneMatch(charged -> charged.accused().contains(label));
  }

  private <T> Stream<T> all(Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast);
  }
}
