package org.dhruva.contracts.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.clocks.About;
import org.dhruva.clocks.Clock;
import org.dhruva.clocks.Clockwork;
import org.dhruva.contracts.law.Entries.Entry;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.CustodyOrdered;
import org.dhruva.contracts.shelter.StayEvent.PetitionDecided;
import org.dhruva.contracts.shelter.StayEvent.PetitionFiled;
import org.dhruva.contracts.shelter.StayEvent.PetitionResult;
import org.dhruva.kernel.CivilDate;

/**
 * The clocks of a stay. An order's clock runs until the next order or until she is out; an order
 * for her release does not end it, for she is still there. While she is away nobody keeps her.
 */
public final class StayClocks {

  public static final String ADMISSION = "stay.admission";
  public static final String CUSTODY = "stay.custody";
  public static final String HOME_INQUIRY = "stay.home-inquiry";
  public static final String PETITION = "stay.petition";

  private final Clockwork clocks;
  private final Map<Integer, About> petitions = new HashMap<>();
  private String decider = Office.MAGISTRATE.name();

  private StayClocks(LocalDate began) {
    this.clocks = Law.clockwork(began, Optional.empty());
  }

  /**
   * All clocks of a stay, ended ones too.
   *
   * @param entries the events in stream order, each corrected one as it should have been
   */
  public static List<Clock> of(List<StayEvent> entries) {
    if (entries.isEmpty()) {
      return List.of();
    }
    StayClocks stay = new StayClocks(entries.getFirst().on().day());
    Entries.byDay(entries).forEach(stay::take);
    return stay.clocks.clocks();
  }

  private void take(Entry<StayEvent> entry) {
    switch (entry.event()) {
      case StayEvent.SurvivorAdmitted(var on, _, _, var legalBasis) ->
          clocks.start(About.duty(ADMISSION), legalBasis, on, decider);
      case StayEvent.SurvivorProduced(var on, var before) -> {
        decider = before.name();
        clocks.stop(About.duty(ADMISSION), on);
      }
      case CustodyOrdered order -> order(order);
      case StayEvent.HomeInquiryOrdered(var on, var dueOn) ->
          clocks.start(About.duty(HOME_INQUIRY), "", on, decider, dueOn);
      case StayEvent.HomeInquiryReported(var on, _) -> clocks.stop(About.duty(HOME_INQUIRY), on);
      case PetitionFiled petition -> file(entry.number(), petition);
      case PetitionDecided decision -> decide(decision);
      case StayEvent.SurvivorReleased(var on, _) -> leave(on);
      case StayEvent.RestorationCompleted(var on) -> leave(on);
      case StayEvent.DeathRecorded(var on) -> leave(on);
      case StayEvent.StayClosed(var on) -> leave(on);
      case StayEvent.AbsenceRecorded(var on) -> clocks.suspend(on);
      case StayEvent.SurvivorReturned _ -> clocks.resume();
      case StayEvent.MedicalExaminationRecorded _,
          StayEvent.WishStated _,
          StayEvent.HearingScheduled _,
          StayEvent.HearingHeld _,
          StayEvent.ReleaseOrdered _,
          StayEvent.RestorationOrdered _,
          StayEvent.SurvivorTransferred _,
          StayEvent.RestorationStarted _,
          StayEvent.RestorationStepCompleted _,
          StayEvent.FollowUpRecorded _,
          StayEvent.AdulthoodReached _,
          StayEvent.ObservationNoted _,
          StayEvent.EntryCorrected _ -> {}
    }
  }

  private void order(CustodyOrdered order) {
    decider = order.authority().name();
    clocks.stop(About.duty(ADMISSION), order.on());
    clocks.stop(About.duty(CUSTODY), order.on());
    clocks.start(
        About.duty(CUSTODY), order.section(), order.on(), decider, Optional.of(order.until()));
  }

  private void file(int entry, PetitionFiled petition) {
    About about = new About(PETITION, petition.kind().name(), entry);
    petitions.put(entry, about);
    String forum = petition.forum().map(Enum::name).orElse(decider);
    clocks.start(about, petition.kind().name(), petition.on(), forum);
  }

  private void decide(PetitionDecided decision) {
    if (decision.result() != PetitionResult.ADJOURNED) {
      // A decision of the day of the petition may be told before it.
      Optional.ofNullable(petitions.get(decision.petitionEntry()))
          .ifPresent(about -> clocks.stop(about, decision.on()));
    }
  }

  private void leave(CivilDate on) {
    for (String duty : List.of(ADMISSION, CUSTODY, HOME_INQUIRY, PETITION)) {
      clocks.stopAll(duty, on);
    }
  }
}
