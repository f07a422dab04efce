package org.dhruva.shelter.stay;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.HomeInquiryOrdered;
import org.dhruva.contracts.shelter.StayEvent.HomeInquiryReported;
import org.dhruva.contracts.shelter.StayEvent.InquiryOutcome;
import org.dhruva.kernel.CivilDate;

/**
 * An inquiry into the home she would go to.
 *
 * @param orderedOn empty where only its report is known
 * @param dueOn when the report is to be there
 * @param reportedOn empty while the report is awaited
 * @param outcome what the report says, if that is known
 */
public record HomeInquiry(
    Optional<CivilDate> orderedOn,
    Optional<CivilDate> dueOn,
    Optional<CivilDate> reportedOn,
    Optional<InquiryOutcome> outcome) {

  private static final HomeInquiry UNKNOWN =
      new HomeInquiry(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A new order begins a new inquiry; a report belongs to the order before it. */
  static Optional<HomeInquiry> latestIn(List<StayEvent> entries) {
    Optional<HomeInquiry> latest = Optional.empty();
    for (StayEvent entry : entries) {
      if (entry instanceof HomeInquiryOrdered(var on, var dueOn)) {
        latest =
            Optional.of(
                new HomeInquiry(Optional.of(on), dueOn, Optional.empty(), Optional.empty()));
      }
      if (entry instanceof HomeInquiryReported(var on, var outcome)) {
        HomeInquiry asked = latest.orElse(UNKNOWN);
        latest =
            Optional.of(
                new HomeInquiry(asked.orderedOn(), asked.dueOn(), Optional.of(on), outcome));
      }
    }
    return latest;
  }
}
