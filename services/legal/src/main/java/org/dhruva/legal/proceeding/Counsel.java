package org.dhruva.legal.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.CounselAppointed;
import org.dhruva.contracts.legal.ProceedingEvent.CounselCourt;
import org.dhruva.contracts.legal.ProceedingEvent.CounselDischarged;
import org.dhruva.contracts.legal.ProceedingEvent.CounselDocument;
import org.dhruva.contracts.legal.ProceedingEvent.CounselKind;
import org.dhruva.contracts.legal.ProceedingEvent.CounselRole;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;

/**
 * An advocate whose authority was not taken back.
 *
 * @param entry the entry that appointed
 * @param document the paper that gives the authority; empty while it is not known
 * @param court before which courts; empty for all
 * @param until the last day; empty if it lasts until it is ended
 */
public record Counsel(
    int entry,
    CivilDate from,
    CounselKind kind,
    CounselRole role,
    Optional<Sealed<String>> name,
    Optional<CounselDocument> document,
    Optional<CounselCourt> court,
    Optional<CivilDate> until) {

  /** Whether an authority lets somebody act on a day. */
  public enum Authority {
    NOT_YET,
    IN_FORCE,
    RUN_OUT
  }

  public Authority authorityOn(CivilDate day) {
    if (day.isBefore(from)) {
      return Authority.NOT_YET;
    }
    return until.filter(last -> last.isBefore(day)).isPresent()
        ? Authority.RUN_OUT
        : Authority.IN_FORCE;
  }

  static List<Counsel> actingIn(List<ProceedingEvent> entries) {
    List<Counsel> acting = new ArrayList<>();
    for (int entry = 1; entry <= entries.size(); entry++) {
      ProceedingEvent event = entries.get(entry - 1);
      if (event instanceof CounselAppointed appointed) {
        acting.add(of(entry, appointed));
      }
      if (event instanceof CounselDischarged(_, var counsel)) {
        acting.removeIf(c -> c.entry() == counsel);
      }
    }
    return List.copyOf(acting);
  }

  private static Counsel of(int entry, CounselAppointed appointed) {
    return new Counsel(
        entry,
        appointed.on(),
        appointed.kind(),
        appointed.role(),
        appointed.name(),
        appointed.document(),
        appointed.court(),
        appointed.until());
  }
}
