package org.dhruva.shelter.stay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.InquiryOutcome;
import org.dhruva.contracts.shelter.StayEvent.ReportKind;
import org.dhruva.contracts.shelter.StayEvent.ReportOrdered;
import org.dhruva.contracts.shelter.StayEvent.ReportReceived;
import org.dhruva.kernel.CivilDate;

/**
 * A report that was asked for.
 *
 * @param dueOn when it is to be there, where the order names a day
 * @param receivedOn empty while it is awaited
 * @param outcome what it says about her going home, if that is known
 */
public record Report(
    ReportKind kind,
    CivilDate orderedOn,
    Optional<CivilDate> dueOn,
    Optional<CivilDate> receivedOn,
    Optional<InquiryOutcome> outcome) {

  public boolean isAwaited() {
    return receivedOn.isEmpty();
  }

  /** In the order in which they were asked for; what arrived answers the first that waits. */
  static List<Report> in(List<StayEvent> entries) {
    List<Report> reports = new ArrayList<>();
    for (StayEvent entry : entries) {
      if (entry instanceof ReportOrdered(var on, var kind, var dueOn)) {
        reports.add(new Report(kind, on, dueOn, Optional.empty(), Optional.empty()));
      }
      if (entry instanceof ReportReceived received) {
        reports.stream()
            .filter(report -> report.kind() == received.kind() && report.isAwaited())
            .findFirst()
            .ifPresent(report -> reports.set(reports.indexOf(report), report.answeredBy(received)));
      }
    }
    return List.copyOf(reports);
  }

  private Report answeredBy(ReportReceived received) {
    return new Report(kind, orderedOn, dueOn, Optional.of(received.on()), received.outcome());
  }
}
