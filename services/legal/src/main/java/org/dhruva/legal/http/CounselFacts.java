package org.dhruva.legal.http;

import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent.CounselCourt;
import org.dhruva.contracts.legal.ProceedingEvent.CounselDocument;
import org.dhruva.contracts.legal.ProceedingEvent.CounselKind;
import org.dhruva.contracts.legal.ProceedingEvent.CounselRole;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.dhruva.legal.proceeding.Counsel;
import org.dhruva.legal.proceeding.Counsel.Authority;

/**
 * An advocate whose authority was not taken back.
 *
 * @param entry the entry that appointed
 * @param document the paper that gives the authority; empty while it is not known
 * @param court before which courts; empty for all
 * @param until the last day; empty if it lasts until it is ended
 * @param authorityToday whether the advocate can act today
 */
record CounselFacts(
    int entry,
    CivilDate from,
    CounselKind kind,
    CounselRole role,
    Optional<Sealed<String>> name,
    Optional<CounselDocument> document,
    Optional<CounselCourt> court,
    Optional<CivilDate> until,
    Authority authorityToday) {

  static CounselFacts of(Counsel counsel, CivilDate today) {
    return new CounselFacts(
        counsel.entry(),
        counsel.from(),
        counsel.kind(),
        counsel.role(),
        counsel.name(),
        counsel.document(),
        counsel.court(),
        counsel.until(),
        counsel.authorityOn(today));
  }
}
