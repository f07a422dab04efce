package org.dhruva.statistics.cases;

import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.PetitionKind;
import org.dhruva.kernel.CivilDate;

/** What is kept of a stay's events. */
public sealed interface StayFact extends Fact {

  record Admitted(CivilDate on, Place place) implements StayFact {}

  record Transferred(CivilDate on, Place place) implements StayFact {}

  record Petitioned(CivilDate on, PetitionKind kind) implements StayFact {}

  record Released(CivilDate on) implements StayFact {}

  record BroughtHome(CivilDate on) implements StayFact {}

  record WentAway(CivilDate on) implements StayFact {}

  record CameBack(CivilDate on) implements StayFact {}

  record Died(CivilDate on) implements StayFact {}

  record Closed(CivilDate on) implements StayFact {}

  static Optional<Fact> of(StayEvent event) {
    return switch (event) {
      case StayEvent.SurvivorAdmitted admission ->
          Optional.of(new Admitted(admission.on(), Place.of(admission.home())));
      case StayEvent.SurvivorTransferred(var on, var home, _) ->
          Optional.of(new Transferred(on, Place.of(home)));
      case StayEvent.PetitionFiled petition ->
          Optional.of(new Petitioned(petition.on(), petition.kind()));
      case StayEvent.SurvivorReleased release -> Optional.of(new Released(release.on()));
      case StayEvent.RestorationCompleted(var on) -> Optional.of(new BroughtHome(on));
      case StayEvent.AbsenceRecorded(var on) -> Optional.of(new WentAway(on));
      case StayEvent.SurvivorReturned(var on) -> Optional.of(new CameBack(on));
      case StayEvent.DeathRecorded(var on) -> Optional.of(new Died(on));
      case StayEvent.StayClosed(var on) -> Optional.of(new Closed(on));
      case StayEvent.EntryCorrected correction ->
          Optional.of(new Correction(correction.entry(), correction.amendment()));
      case StayEvent.SurvivorProduced _,
          StayEvent.CustodyOrdered _,
          StayEvent.HomeInquiryOrdered _,
          StayEvent.HomeInquiryReported _,
          StayEvent.MedicalExaminationRecorded _,
          StayEvent.WishStated _,
          StayEvent.HearingScheduled _,
          StayEvent.HearingHeld _,
          StayEvent.PetitionDecided _,
          StayEvent.ReleaseOrdered _,
          StayEvent.RestorationOrdered _,
          StayEvent.RestorationStarted _,
          StayEvent.RestorationStepCompleted _,
          StayEvent.RestorationStepReopened _,
          StayEvent.FollowUpRecorded _,
          StayEvent.AdulthoodReached _,
          StayEvent.AgeDetermined _,
          StayEvent.SafeguardRecorded _,
          StayEvent.ReportOrdered _,
          StayEvent.ReportReceived _,
          StayEvent.PlacementOrdered _,
          StayEvent.ServiceAnswered _,
          StayEvent.ObservationNoted _ ->
          Optional.empty();
    };
  }
}
