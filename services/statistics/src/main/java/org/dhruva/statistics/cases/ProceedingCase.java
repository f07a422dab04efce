package org.dhruva.statistics.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhruva.contracts.legal.ProceedingEvent.ClosingReason;
import org.dhruva.kernel.CivilDate;
import org.dhruva.statistics.cases.AccusedCase.Decided;
import org.dhruva.statistics.cases.ProceedingFact.Closed;
import org.dhruva.statistics.cases.ProceedingFact.Located;
import org.dhruva.statistics.cases.ProceedingFact.Named;
import org.dhruva.statistics.cases.ProceedingFact.Reopened;

/** A criminal proceeding as it stands today. */
public record ProceedingCase(List<ProceedingFact> facts) {

  public ProceedingCase {
    facts = List.copyOf(facts);
  }

  public static ProceedingCase of(List<Entry> entries) {
    return new ProceedingCase(List.copyOf(Entry.amended(entries, ProceedingFact.class).values()));
  }

  /** Entered twice; another proceeding is the one that counts. */
  public boolean isDuplicate() {
    return facts.stream()
        .filter(fact -> fact instanceof Closed || fact instanceof Reopened)
        .reduce((_, later) -> later)
        .filter(fact -> fact instanceof Closed closed && closed.reason() == ClosingReason.DUPLICATE)
        .isPresent();
  }

  /** Where the police station is that has the case now. */
  public Place place() {
    return all(Located.class)
        .map(Located::place)
        .reduce((_, later) -> later)
        .orElse(new Place(Optional.empty(), Optional.empty()));
  }

  /** The accused, in the order of naming. */
  public List<AccusedCase> accused() {
    return IntStream.range(0, facts.size())
        .filter(index -> facts.get(index) instanceof Named)
        .mapToObj(
            index ->
                new AccusedCase(
                    ((Named) facts.get(index)).accused(), facts.subList(index, facts.size())))
        .toList();
  }

  /**
   * How the case ended as a whole.
   *
   * @param on the day on which the last accused was decided about
   */
  public record CaseDecided(CaseOutcome outcome, CivilDate on) {}

  /**
   * What stands today, also while it is appealed. Empty while somebody sent for trial is undecided,
   * and where a court decided about the guilt of nobody.
   */
  public Optional<CaseDecided> decided() {
    List<AccusedCase> tried = accused().stream().filter(a -> !a.isNotSentUp()).toList();
    List<Decided> decisions = tried.stream().flatMap(a -> a.decided().stream()).toList();
    boolean undecided = decisions.size() < tried.size();
    boolean guilt = decisions.stream().anyMatch(decision -> decision.outcome().isDecision());
    return undecided || !guilt
        ? Optional.empty()
        : Optional.of(new CaseDecided(outcome(decisions), lastDay(decisions)));
  }

  private static CaseOutcome outcome(List<Decided> decisions) {
    Set<AccusedOutcome> outcomes =
        decisions.stream().map(Decided::outcome).collect(Collectors.toSet());
    if (outcomes.contains(AccusedOutcome.CONVICTED)) {
      return CaseOutcome.CONVICTION;
    }
    return outcomes.contains(AccusedOutcome.DROPPED)
        ? CaseOutcome.PARTLY_DROPPED
        : CaseOutcome.ACQUITTAL;
  }

  private static CivilDate lastDay(List<Decided> decisions) {
    return decisions.stream().map(Decided::on).max(Comparator.naturalOrder()).orElseThrow();
  }

  private <T> Stream<T> all(Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast);
  }
}
