package org.dhruva.legal.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.CounselAppointed;
import org.dhruva.contracts.legal.ProceedingEvent.CounselDischarged;
import org.dhruva.contracts.legal.ProceedingEvent.CounselKind;
import org.dhruva.contracts.legal.ProceedingEvent.CounselRole;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;

/**
 * An advocate who acts for her now.
 *
 * @param entry the entry that appointed
 */
public record Counsel(
    int entry, CivilDate from, CounselKind kind, CounselRole role, Optional<Sealed<String>> name) {

  static List<Counsel> actingIn(List<ProceedingEvent> entries) {
    List<Counsel> acting = new ArrayList<>();
    for (int entry = 1; entry <= entries.size(); entry++) {
      ProceedingEvent event = entries.get(entry - 1);
      if (event instanceof CounselAppointed(var on, var kind, var role, var name)) {
        acting.add(new Counsel(entry, on, kind, role, name));
      }
      if (event instanceof CounselDischarged(_, var counsel)) {
        acting.removeIf(c -> c.entry() == counsel);
      }
    }
    return List.copyOf(acting);
  }
}
