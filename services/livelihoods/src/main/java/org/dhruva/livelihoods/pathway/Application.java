package org.dhruva.livelihoods.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent.ApplicationTurn;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAcknowledged;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppealed;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppliedFor;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementGranted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementRefused;
import org.dhruva.contracts.livelihoods.PathwayEvent.ExtraPaperGiven;
import org.dhruva.contracts.livelihoods.PathwayEvent.ExtraPaperRequested;
import org.dhruva.kernel.CivilDate;

/**
 * What she asked an office for.
 *
 * @param office code of the office that decides, or decided last
 * @param status how far it is
 * @param completeOn since when the office agrees that no paper is missing, and its clock runs
 * @param dueOn the day until which it must decide
 * @param extraPapers codes of papers it asked for beyond its list
 * @param papersAwaited those of them that were not handed in yet
 * @param spans when an office had it: from the application, and again from an appeal, to a decision
 */
public record Application(
    int entry,
    String entitlement,
    String office,
    Status status,
    Optional<CivilDate> completeOn,
    Optional<CivilDate> dueOn,
    List<String> extraPapers,
    List<String> papersAwaited,
    List<Span> spans)
    implements Spell {

  public enum Status {
    APPLIED,
    ACKNOWLEDGED,
    APPEALED,
    GRANTED,
    REFUSED
  }

  public Application {
    extraPapers = List.copyOf(extraPapers);
    papersAwaited = List.copyOf(papersAwaited);
    spans = List.copyOf(spans);
  }

  static Application of(int entry, EntitlementAppliedFor applied, List<ApplicationTurn> turns) {
    Application application =
        new Application(
            entry,
            applied.entitlement(),
            applied.office(),
            Status.APPLIED,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(Span.since(applied.on())));
    for (ApplicationTurn turn : turns) {
      application = application.after(turn);
    }
    return application;
  }

  public boolean isComplete() {
    return completeOn.isPresent();
  }

  /** The day of the last grant or refusal, unless an appeal is open against it. */
  public Optional<CivilDate> decidedOn() {
    return latest().until();
  }

  private Application after(ApplicationTurn turn) {
    return switch (turn) {
      case EntitlementAcknowledged(var on, _, var complete, var due) ->
          acknowledged(complete ? Optional.of(on) : Optional.empty(), due);
      case ExtraPaperRequested(_, _, var paper) ->
          with(plus(extraPapers, paper), plus(papersAwaited, paper));
      case ExtraPaperGiven(_, _, var paper) -> with(extraPapers, minus(papersAwaited, paper));
      case EntitlementGranted(var on, _) -> decided(Status.GRANTED, on);
      case EntitlementRefused(var on, _, _) -> decided(Status.REFUSED, on);
      case EntitlementAppealed(var on, _, var higher) ->
          with(higher, Status.APPEALED, plus(spans, Span.since(on)));
    };
  }

  private Application acknowledged(Optional<CivilDate> complete, Optional<CivilDate> due) {
    Status further = status == Status.APPLIED ? Status.ACKNOWLEDGED : status;
    return new Application(
        entry, entitlement, office, further, complete, due, extraPapers, papersAwaited, spans);
  }

  private Application decided(Status decision, CivilDate on) {
    List<Span> changed = new ArrayList<>(spans);
    changed.add(changed.removeLast().endingOn(on));
    return with(office, decision, changed);
  }

  /** Whatever the office said before, it has to say anew that nothing is missing. */
  private Application with(List<String> papers, List<String> awaited) {
    return new Application(
        entry,
        entitlement,
        office,
        status,
        Optional.empty(),
        Optional.empty(),
        papers,
        awaited,
        spans);
  }

  private Application with(String office, Status status, List<Span> spans) {
    return new Application(
        entry, entitlement, office, status, completeOn, dueOn, extraPapers, papersAwaited, spans);
  }

  private static <T> List<T> minus(List<T> list, T one) {
    List<T> shorter = new ArrayList<>(list);
    shorter.remove(one);
    return shorter;
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
