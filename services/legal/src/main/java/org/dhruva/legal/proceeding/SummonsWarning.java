package org.dhruva.legal.proceeding;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.DangerNoted;
import org.dhruva.contracts.legal.ProceedingEvent.PaperIssued;
import org.dhruva.contracts.legal.ProceedingEvent.PaperKind;
import org.dhruva.contracts.legal.ProceedingEvent.SafeServiceDecided;
import org.dhruva.contracts.legal.ProceedingEvent.SafeWay;
import org.dhruva.contracts.legal.ProceedingEvent.ServiceWay;
import org.dhruva.kernel.CivilDate;

/**
 * A paper of the court is on a way that can give her away. It stands until the court grants the
 * safe way, or she lifts the note of the danger.
 *
 * @param entry the entry that says so
 * @param way how the paper is brought
 * @param safeWay how it should be brought instead
 */
public record SummonsWarning(
    int entry, CivilDate issuedOn, PaperKind kind, ServiceWay way, SafeWay safeWay) {

  static Optional<SummonsWarning> in(List<ProceedingEvent> entries, DangerNoted note) {
    Optional<SummonsWarning> warning = Optional.empty();
    for (int entry = 1; entry <= entries.size(); entry++) {
      ProceedingEvent event = entries.get(entry - 1);
      if (event instanceof PaperIssued(var on, var kind, var way, _) && way.comesToADoor()) {
        warning = Optional.of(new SummonsWarning(entry, on, kind, way, note.way()));
      }
      if (event instanceof SafeServiceDecided(_, var granted) && granted) {
        warning = Optional.empty();
      }
    }
    return warning;
  }
}
