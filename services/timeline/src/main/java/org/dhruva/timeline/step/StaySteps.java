package org.dhruva.timeline.step;

import java.util.ArrayList;
import java.util.List;
import org.dhruva.contracts.law.Office;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.CustodyOrdered;
import org.dhruva.contracts.shelter.StayEvent.DeathRecorded;
import org.dhruva.contracts.shelter.StayEvent.HearingScheduled;
import org.dhruva.contracts.shelter.StayEvent.HomeInquiryOrdered;
import org.dhruva.contracts.shelter.StayEvent.HomeInquiryReported;
import org.dhruva.contracts.shelter.StayEvent.ReleaseOrdered;
import org.dhruva.contracts.shelter.StayEvent.RestorationCompleted;
import org.dhruva.contracts.shelter.StayEvent.RestorationOrdered;
import org.dhruva.contracts.shelter.StayEvent.StayClosed;
import org.dhruva.contracts.shelter.StayEvent.SurvivorAdmitted;
import org.dhruva.contracts.shelter.StayEvent.SurvivorProduced;
import org.dhruva.contracts.shelter.StayEvent.SurvivorReleased;
import org.dhruva.kernel.CivilDate;

/** What a stay waits for, beside what its clocks say. */
final class StaySteps {

  private final Latest<StayEvent> latest;
  private final List<Waiting> waiting = new ArrayList<>();

  private StaySteps(List<StayEvent> events) {
    this.latest = new Latest<>(events);
  }

  static List<Waiting> waiting(List<StayEvent> events, CivilDate today) {
    StaySteps stay = new StaySteps(events);
    if (!stay.isOver()) {
      stay.order();
      stay.wayHome();
      stay.hearing(today);
    }
    return List.copyOf(stay.waiting);
  }

  private boolean isOver() {
    return latest.has(RestorationCompleted.class)
        || latest.has(DeathRecorded.class)
        || latest.has(StayClosed.class)
        || latest.has(SurvivorReleased.class);
  }

  /** Nobody may be kept without an order. */
  private void order() {
    if (latest.has(CustodyOrdered.class)) {
      return;
    }
    latest
        .of(SurvivorProduced.class)
        .ifPresentOrElse(
            produced ->
                add(Office.valueOf(produced.before().name()), "make an order", produced.on()),
            () ->
                latest
                    .of(SurvivorAdmitted.class)
                    .ifPresent(
                        admitted ->
                            add(
                                Office.HOME,
                                "see to it that a magistrate or the Committee decides",
                                admitted.on())));
  }

  private void wayHome() {
    latest
        .of(ReleaseOrdered.class)
        .ifPresent(order -> add(Office.HOME, "carry out the order for release", order.on()));
    latest
        .of(RestorationOrdered.class)
        .ifPresent(order -> add(Office.HOME, "complete the way home", order.on()));
    if (latest.isAfter(HomeInquiryReported.class, HomeInquiryOrdered.class)
        && latest.isAfter(
            HomeInquiryReported.class,
            CustodyOrdered.class,
            ReleaseOrdered.class,
            RestorationOrdered.class)) {
      add(
          Office.MAGISTRATE,
          "decide, now that the report about the home is there",
          latest.of(HomeInquiryReported.class).orElseThrow().on());
    }
  }

  private void hearing(CivilDate today) {
    latest
        .of(HearingScheduled.class)
        .filter(hearing -> !hearing.hearingOn().isBefore(today))
        .ifPresent(
            hearing ->
                waiting.add(
                    Waiting.forOffice(Office.MAGISTRATE, "hold the hearing", hearing.on())
                        .on(hearing.hearingOn())));
  }

  private void add(Office owner, String what, CivilDate since) {
    waiting.add(Waiting.forOffice(owner, what, since));
  }
}
