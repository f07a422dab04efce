package org.dhruva.portal.timeline;

import java.util.Optional;
import java.util.UUID;
import org.dhruva.portal.client.CaseKind;
import org.dhruva.portal.client.Timeline.CaseNow;
import org.dhruva.portal.client.Timeline.Step;

/** What happens next in one of her cases. */
public record NextStep(Optional<CaseKind> kind, UUID caseId, Step step) {

  static NextStep of(CaseNow now, Step step) {
    return new NextStep(CaseKind.ofService(now.service()), now.id(), step);
  }
}
