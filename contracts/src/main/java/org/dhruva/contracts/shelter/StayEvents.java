package org.dhruva.contracts.shelter;

import java.util.Optional;
import org.dhruva.contracts.shelter.retired.SurvivorTransferredV1;
import org.dhruva.kernel.EventTypes;

/** Under which names the events of a stay are stored and published. */
public final class StayEvents {

  public static final EventTypes TYPES =
      EventTypes.builder()
          .current("shelter.survivor-admitted.v1", StayEvent.SurvivorAdmitted.class)
          .current("shelter.survivor-produced.v1", StayEvent.SurvivorProduced.class)
          .current("shelter.custody-ordered.v1", StayEvent.CustodyOrdered.class)
          .current("shelter.home-inquiry-ordered.v1", StayEvent.HomeInquiryOrdered.class)
          .current("shelter.home-inquiry-reported.v1", StayEvent.HomeInquiryReported.class)
          .current(
              "shelter.medical-examination-recorded.v1", StayEvent.MedicalExaminationRecorded.class)
          .current("shelter.wish-stated.v1", StayEvent.WishStated.class)
          .current("shelter.petition-filed.v1", StayEvent.PetitionFiled.class)
          .current("shelter.hearing-scheduled.v1", StayEvent.HearingScheduled.class)
          .current("shelter.hearing-held.v1", StayEvent.HearingHeld.class)
          .current("shelter.petition-decided.v1", StayEvent.PetitionDecided.class)
          .current("shelter.release-ordered.v1", StayEvent.ReleaseOrdered.class)
          .current("shelter.restoration-ordered.v1", StayEvent.RestorationOrdered.class)
          .current("shelter.survivor-transferred.v2", StayEvent.SurvivorTransferred.class)
          .retired(
              "shelter.survivor-transferred.v1",
              SurvivorTransferredV1.class,
              StayEvents::noOrderKnown)
          .current("shelter.survivor-released.v1", StayEvent.SurvivorReleased.class)
          .current("shelter.restoration-started.v1", StayEvent.RestorationStarted.class)
          .current(
              "shelter.restoration-step-completed.v1", StayEvent.RestorationStepCompleted.class)
          .current("shelter.restoration-step-reopened.v1", StayEvent.RestorationStepReopened.class)
          .current("shelter.restoration-completed.v1", StayEvent.RestorationCompleted.class)
          .current("shelter.follow-up-recorded.v1", StayEvent.FollowUpRecorded.class)
          .current("shelter.absence-recorded.v1", StayEvent.AbsenceRecorded.class)
          .current("shelter.survivor-returned.v1", StayEvent.SurvivorReturned.class)
          .current("shelter.death-recorded.v1", StayEvent.DeathRecorded.class)
          .current("shelter.adulthood-reached.v1", StayEvent.AdulthoodReached.class)
          .current("shelter.age-determined.v1", StayEvent.AgeDetermined.class)
          .current("shelter.safeguard-recorded.v1", StayEvent.SafeguardRecorded.class)
          .current("shelter.report-ordered.v1", StayEvent.ReportOrdered.class)
          .current("shelter.report-received.v1", StayEvent.ReportReceived.class)
          .current("shelter.placement-ordered.v1", StayEvent.PlacementOrdered.class)
          .current("shelter.service-answered.v1", StayEvent.ServiceAnswered.class)
          .current("shelter.observation-noted.v1", StayEvent.ObservationNoted.class)
          .current("shelter.entry-corrected.v1", StayEvent.EntryCorrected.class)
          .current("shelter.stay-closed.v1", StayEvent.StayClosed.class)
          .build();

  private StayEvents() {}

  private static StayEvent.SurvivorTransferred noOrderKnown(SurvivorTransferredV1 v1) {
    SurvivorTransferredV1.Home home = v1.home();
    return new StayEvent.SurvivorTransferred(
        v1.on(),
        new StayEvent.Home(home.kind(), home.name(), home.state(), home.district()),
        Optional.empty());
  }
}
