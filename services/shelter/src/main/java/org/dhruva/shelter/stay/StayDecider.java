package org.dhruva.shelter.stay;

import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.EntryCorrected;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.CorruptHistory;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.Outcome;

/**
 * The rules of a stay in shelter.
 *
 * <ul>
 *   <li>A custody order takes the place of the one before and never erases it; how long she was
 *       kept beyond each of them stays countable.
 *   <li>Her wish can be stated until the stay is closed, as often as she likes.
 *   <li>A stay ends once: by release, by restoration, by death, or by an absence she did not come
 *       back from. Only then can it be closed.
 *   <li>Entries may come late and in any order; together they must be a history that could have
 *       happened. A correction is held to the same.
 * </ul>
 */
public final class StayDecider implements Decider<StayCommand, Stay, StayEvent, StayRejection> {

  static final int CUSTODY_DAYS_MAX = 36_525;

  @Override
  public Stay initial() {
    return new Stay.None();
  }

  @Override
  public Outcome<StayEvent, StayRejection> decide(StayCommand command, Stay stay) {
    return switch (command) {
      case StayCommand.Admit(var on, var survivor, var home, var legalBasis) ->
          acceptOnce(stay, new StayEvent.SurvivorAdmitted(on, survivor, home, legalBasis));
      case StayCommand.Produce(var on, var before) ->
          acceptOnce(stay, new StayEvent.SurvivorProduced(on, before));
      case StayCommand.OrderCustody order -> orderCustody(stay, order);
      case StayCommand.OrderHomeInquiry(var on, var dueOn) ->
          acceptOnce(stay, new StayEvent.HomeInquiryOrdered(on, dueOn));
      case StayCommand.RecordHomeInquiry(var on, var outcome) ->
          acceptOnce(stay, new StayEvent.HomeInquiryReported(on, outcome));
      case StayCommand.RecordMedicalExamination(var on, var kind, var findings) ->
          acceptWords(stay, new StayEvent.MedicalExaminationRecorded(on, kind, findings), findings);
      case StayCommand.StateWish(var on, var wants, var to, var words) ->
          acceptWords(stay, new StayEvent.WishStated(on, wants, to, words), words);
      case StayCommand.FilePetition(var on, var kind, var forum, var reference) ->
          acceptOnce(stay, new StayEvent.PetitionFiled(on, kind, forum, reference));
      case StayCommand.ScheduleHearing(var on, var hearingOn, var petitionEntry) ->
          acceptOnce(stay, new StayEvent.HearingScheduled(on, hearingOn, petitionEntry));
      case StayCommand.HoldHearing(var on, var petitionEntry) ->
          acceptOnce(stay, new StayEvent.HearingHeld(on, petitionEntry));
      case StayCommand.DecidePetition(var on, var petitionEntry, var result, var reason) ->
          acceptOnce(stay, new StayEvent.PetitionDecided(on, petitionEntry, result, reason));
      case StayCommand.OrderRelease(var on, var authority) ->
          acceptOnce(stay, new StayEvent.ReleaseOrdered(on, authority));
      case StayCommand.OrderRestoration(var on, var authority) ->
          acceptOnce(stay, new StayEvent.RestorationOrdered(on, authority));
      case StayCommand.Transfer(var on, var home, var orderedBy) ->
          acceptOnce(stay, new StayEvent.SurvivorTransferred(on, home, orderedBy));
      case StayCommand.Release(var on, var to) ->
          acceptOnce(stay, new StayEvent.SurvivorReleased(on, to));
      case StayCommand.StartRestoration(var on, var kind) ->
          acceptOnce(stay, new StayEvent.RestorationStarted(on, kind));
      case StayCommand.CompleteRestorationStep(var on, var step) ->
          acceptOnce(stay, new StayEvent.RestorationStepCompleted(on, step));
      case StayCommand.ReopenRestorationStep(var on, var step) ->
          acceptOnce(stay, new StayEvent.RestorationStepReopened(on, step));
      case StayCommand.CompleteRestoration(var on) ->
          acceptOnce(stay, new StayEvent.RestorationCompleted(on));
      case StayCommand.RecordFollowUp(var on, var months, var wellbeing, var notes) ->
          acceptWords(stay, new StayEvent.FollowUpRecorded(on, months, wellbeing, notes), notes);
      case StayCommand.RecordAbsence(var on) -> recordAbsence(stay, on);
      case StayCommand.Return(var on) -> recordReturn(stay, on);
      case StayCommand.RecordDeath(var on) -> acceptOnce(stay, new StayEvent.DeathRecorded(on));
      case StayCommand.TurnAdult(var on) -> acceptOnce(stay, new StayEvent.AdulthoodReached(on));
      case StayCommand.DetermineAge(var on, var age, var evidence, var authority) ->
          acceptOnce(stay, new StayEvent.AgeDetermined(on, age, evidence, authority));
      case StayCommand.RecordSafeguard(var on, var safeguard, var kept) ->
          acceptOnce(stay, new StayEvent.SafeguardRecorded(on, safeguard, kept));
      case StayCommand.OrderReport(var on, var kind, var dueOn) ->
          acceptOnce(stay, new StayEvent.ReportOrdered(on, kind, dueOn));
      case StayCommand.ReceiveReport(var on, var kind, var outcome) ->
          acceptOnce(stay, new StayEvent.ReportReceived(on, kind, outcome));
      case StayCommand.OrderPlacement(var on, var placement, var authority, var until) ->
          acceptOnce(stay, new StayEvent.PlacementOrdered(on, placement, authority, until));
      case StayCommand.AnswerService answer -> answerService(stay, answer);
      case StayCommand.NoteObservation(var on, var text) ->
          accept(stay, new StayEvent.ObservationNoted(on, text));
      case StayCommand.Correct correct -> correct(stay, correct);
      case StayCommand.Close(var on) -> acceptOnce(stay, new StayEvent.StayClosed(on));
    };
  }

  private static Outcome<StayEvent, StayRejection> orderCustody(
      Stay stay, StayCommand.OrderCustody order) {
    if (order.until().isPresent() && order.forDays().isPresent()) {
      return Outcome.reject(new StayRejection.LastDayTwice());
    }
    if (order.forDays().filter(days -> days < 1 || days > CUSTODY_DAYS_MAX).isPresent()) {
      return Outcome.reject(new StayRejection.DaysOutOfBounds(CUSTODY_DAYS_MAX));
    }
    return order
        .until()
        .or(() -> order.forDays().map(days -> daysAfter(order.on(), days)))
        .map(
            until ->
                acceptOnce(
                    stay,
                    new StayEvent.CustodyOrdered(
                        order.on(), order.section(), order.authority(), until)))
        .orElseGet(() -> Outcome.reject(new StayRejection.LastDayMissing()));
  }

  private static Outcome<StayEvent, StayRejection> answerService(
      Stay stay, StayCommand.AnswerService said) {
    StayEvent event =
        new StayEvent.ServiceAnswered(
            said.on(), said.service(), said.answer(), said.answeredBy(), said.note());
    // Who changes her mind and changes it back on one day has said something each time.
    boolean stands =
        stay.file()
            .latestAnswer(said.service())
            .map(StayEvent::toString)
            .equals(Optional.of(event.toString()));
    return stands && said.note().isEmpty() ? Outcome.nothing() : accept(stay, event);
  }

  /** As exact as the day it is counted from. */
  private static CivilDate daysAfter(CivilDate day, int days) {
    return new CivilDate(day.day().plusDays(days), day.approximate());
  }

  /** She can leave, come back and leave again on one day. */
  private static Outcome<StayEvent, StayRejection> recordAbsence(Stay stay, CivilDate on) {
    StayEvent absence = new StayEvent.AbsenceRecorded(on);
    return stay instanceof Stay.InHome ? accept(stay, absence) : acceptOnce(stay, absence);
  }

  private static Outcome<StayEvent, StayRejection> recordReturn(Stay stay, CivilDate on) {
    StayEvent comingBack = new StayEvent.SurvivorReturned(on);
    return stay instanceof Stay.Away ? accept(stay, comingBack) : acceptOnce(stay, comingBack);
  }

  private static Outcome<StayEvent, StayRejection> correct(Stay stay, StayCommand.Correct correct) {
    EntryCorrected correction =
        new EntryCorrected(correct.on(), correct.entry(), correct.amendment(), correct.because());
    Optional<StayRejection> refusal =
        StayGate.whyNot(correction, stay).or(() -> notCorrectable(stay.file(), correction));
    if (refusal.isPresent()) {
      return Outcome.reject(refusal.get());
    }
    StayFile amended = stay.file().amended(correction);
    StayEvent entry = amended.entry(correction.entry());
    if (entry.equals(stay.file().entry(correction.entry()))) {
      return Outcome.nothing();
    }
    return StayRules.objection(entry, amended)
        .<Outcome<StayEvent, StayRejection>>map(
            rule -> Outcome.reject(new StayRejection.CorrectionContradicts(rule)))
        .orElseGet(() -> Outcome.accept(correction));
  }

  private static Optional<StayRejection> notCorrectable(StayFile file, EntryCorrected correction) {
    if (!file.has(correction.entry())) {
      return Optional.of(new StayRejection.NoSuchEntry());
    }
    StayEvent entry = file.entry(correction.entry());
    if (entry instanceof EntryCorrected) {
      return Optional.of(new StayRejection.EntryIsCorrection());
    }
    if (correction.amendment().isEmpty()) {
      return Optional.of(new StayRejection.AmendmentEmpty());
    }
    if (!correction.amendment().fits((Record) entry)) {
      return Optional.of(new StayRejection.AmendmentDoesNotFit());
    }
    return correction
        .amendment()
        .on()
        .filter(correction.on()::isCertainlyBefore)
        .map(_ -> new StayRejection.AmendedDayTooLate());
  }

  /** Somebody's own words are kept every time; who speaks twice on a day may say another thing. */
  private static Outcome<StayEvent, StayRejection> acceptWords(
      Stay stay, StayEvent event, Optional<?> words) {
    return words.isPresent() ? accept(stay, event) : acceptOnce(stay, event);
  }

  private static Outcome<StayEvent, StayRejection> acceptOnce(Stay stay, StayEvent event) {
    return stay.file().says(event) ? Outcome.nothing() : accept(stay, event);
  }

  private static Outcome<StayEvent, StayRejection> accept(Stay stay, StayEvent event) {
    return StayGate.whyNot(event, stay)
        .or(() -> StayRules.objection(event, stay.file().plus(event)))
        .<Outcome<StayEvent, StayRejection>>map(Outcome::reject)
        .orElseGet(() -> Outcome.accept(event));
  }

  @Override
  public Stay evolve(Stay stay, StayEvent event) {
    if (!StayGate.canFollow(stay, event)) {
      throw new CorruptHistory(stay, event);
    }
    StayFile file = stay.file().plus(event);
    return switch (event) {
      case StayEvent.SurvivorAdmitted _, StayEvent.SurvivorReturned _ -> new Stay.InHome(file);
      case StayEvent.AbsenceRecorded _ -> new Stay.Away(file);
      case StayEvent.SurvivorReleased _, StayEvent.RestorationCompleted _ -> new Stay.Left(file);
      case StayEvent.DeathRecorded _ -> new Stay.Died(file);
      case StayEvent.StayClosed _ -> new Stay.Closed(file);
      case EntryCorrected correction when stay.file().has(correction.entry()) ->
          with(stay, stay.file().amended(correction));
      case EntryCorrected _ -> throw new CorruptHistory(stay, event);
      case StayEvent.SurvivorProduced _,
          StayEvent.CustodyOrdered _,
          StayEvent.HomeInquiryOrdered _,
          StayEvent.HomeInquiryReported _,
          StayEvent.MedicalExaminationRecorded _,
          StayEvent.WishStated _,
          StayEvent.PetitionFiled _,
          StayEvent.HearingScheduled _,
          StayEvent.HearingHeld _,
          StayEvent.PetitionDecided _,
          StayEvent.ReleaseOrdered _,
          StayEvent.RestorationOrdered _,
          StayEvent.SurvivorTransferred _,
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
          with(stay, file);
    };
  }

  private static Stay with(Stay stay, StayFile file) {
    return switch (stay) {
      case Stay.None _ -> stay;
      case Stay.InHome _ -> new Stay.InHome(file);
      case Stay.Away _ -> new Stay.Away(file);
      case Stay.Left _ -> new Stay.Left(file);
      case Stay.Died _ -> new Stay.Died(file);
      case Stay.Closed _ -> new Stay.Closed(file);
    };
  }
}
