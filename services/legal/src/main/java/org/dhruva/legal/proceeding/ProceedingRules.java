package org.dhruva.legal.proceeding;

import static org.dhruva.legal.proceeding.Checks.FINE;
import static org.dhruva.legal.proceeding.Checks.amount;
import static org.dhruva.legal.proceeding.Checks.before;
import static org.dhruva.legal.proceeding.Checks.jurisdiction;
import static org.dhruva.legal.proceeding.Checks.no;
import static org.dhruva.legal.proceeding.Checks.sections;
import static org.dhruva.legal.proceeding.Checks.someSections;
import static org.dhruva.legal.proceeding.Checks.unless;

import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.AccusedAppeared;
import org.dhruva.contracts.legal.ProceedingEvent.AccusedDischarged;
import org.dhruva.contracts.legal.ProceedingEvent.AccusedNamed;
import org.dhruva.contracts.legal.ProceedingEvent.AppealDecided;
import org.dhruva.contracts.legal.ProceedingEvent.AppealFiled;
import org.dhruva.contracts.legal.ProceedingEvent.ArgumentsConcluded;
import org.dhruva.contracts.legal.ProceedingEvent.ArrestRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.BailApplied;
import org.dhruva.contracts.legal.ProceedingEvent.BailCancellationRequested;
import org.dhruva.contracts.legal.ProceedingEvent.BailDecided;
import org.dhruva.contracts.legal.ProceedingEvent.ChargeSheetFiled;
import org.dhruva.contracts.legal.ProceedingEvent.ChargesFramed;
import org.dhruva.contracts.legal.ProceedingEvent.ClosingReason;
import org.dhruva.contracts.legal.ProceedingEvent.ClosureReportDecided;
import org.dhruva.contracts.legal.ProceedingEvent.ClosureReportRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.CnrRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.CognizanceTaken;
import org.dhruva.contracts.legal.ProceedingEvent.CommittedToSessions;
import org.dhruva.contracts.legal.ProceedingEvent.CompensationDirected;
import org.dhruva.contracts.legal.ProceedingEvent.CopiesGiven;
import org.dhruva.contracts.legal.ProceedingEvent.CounselAppointed;
import org.dhruva.contracts.legal.ProceedingEvent.CounselDischarged;
import org.dhruva.contracts.legal.ProceedingEvent.DangerNoteLifted;
import org.dhruva.contracts.legal.ProceedingEvent.DangerNoted;
import org.dhruva.contracts.legal.ProceedingEvent.EntryCorrected;
import org.dhruva.contracts.legal.ProceedingEvent.FirQuashed;
import org.dhruva.contracts.legal.ProceedingEvent.FirRegistered;
import org.dhruva.contracts.legal.ProceedingEvent.FirTransferred;
import org.dhruva.contracts.legal.ProceedingEvent.HearingAdjourned;
import org.dhruva.contracts.legal.ProceedingEvent.HearingHeld;
import org.dhruva.contracts.legal.ProceedingEvent.HearingScheduled;
import org.dhruva.contracts.legal.ProceedingEvent.HighCourtCircularRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.InvestigatingUnit;
import org.dhruva.contracts.legal.ProceedingEvent.InvestigationTransferRequested;
import org.dhruva.contracts.legal.ProceedingEvent.InvestigationTransferred;
import org.dhruva.contracts.legal.ProceedingEvent.JudgmentDelivered;
import org.dhruva.contracts.legal.ProceedingEvent.Jurisdiction;
import org.dhruva.contracts.legal.ProceedingEvent.MedicalExaminationRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.MedicalReportSent;
import org.dhruva.contracts.legal.ProceedingEvent.ObservationNoted;
import org.dhruva.contracts.legal.ProceedingEvent.OffenceCompounded;
import org.dhruva.contracts.legal.ProceedingEvent.OffenceReported;
import org.dhruva.contracts.legal.ProceedingEvent.PaperIssued;
import org.dhruva.contracts.legal.ProceedingEvent.ProceedingAbated;
import org.dhruva.contracts.legal.ProceedingEvent.ProceedingClosed;
import org.dhruva.contracts.legal.ProceedingEvent.ProceedingReopened;
import org.dhruva.contracts.legal.ProceedingEvent.ProgressNoticeGiven;
import org.dhruva.contracts.legal.ProceedingEvent.ProsecutionWithdrawn;
import org.dhruva.contracts.legal.ProceedingEvent.ProtestFiled;
import org.dhruva.contracts.legal.ProceedingEvent.RegistrationStep;
import org.dhruva.contracts.legal.ProceedingEvent.RegistrationStepTaken;
import org.dhruva.contracts.legal.ProceedingEvent.RemoteTestimonyOrdered;
import org.dhruva.contracts.legal.ProceedingEvent.RemoteTestimonyRequested;
import org.dhruva.contracts.legal.ProceedingEvent.SafeServiceDecided;
import org.dhruva.contracts.legal.ProceedingEvent.SafeServiceRequested;
import org.dhruva.contracts.legal.ProceedingEvent.SentencePassed;
import org.dhruva.contracts.legal.ProceedingEvent.StatementRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.TestimonyRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.ThreatReportOrdered;
import org.dhruva.contracts.legal.ProceedingEvent.ThreatReportReceived;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionDeclined;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionEnded;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionOrdered;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionRequested;
import org.dhruva.kernel.CivilDate;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;

/**
 * What an event may say, given the state before it. The rules look at events and not at commands,
 * so that the same ones judge what is asked today and the past after a correction.
 */
final class ProceedingRules {

  private ProceedingRules() {}

  /** Why the event cannot happen in this state; empty if it can. */
  static Optional<ProceedingRejection> refusal(ProceedingEvent event, Proceeding proceeding) {
    return ProceedingGate.whyNot(event, proceeding)
        .or(() -> objection(event, proceeding.file()))
        .or(() -> tooEarly(event, proceeding.file()));
  }

  private static Optional<ProceedingRejection> objection(
      ProceedingEvent event, ProceedingFile file) {
    return switch (event) {
      case OffenceReported report ->
          sections(report.sections(), "/sections")
              .or(() -> jurisdiction(report.jurisdiction(), "/jurisdiction"))
              .or(
                  () ->
                      notAfter(
                          report.offenceOn(),
                          report.on(),
                          new ProceedingRejection.OffenceAfterReport()));
      case FirRegistered fir -> toFir(fir, file);
      case RegistrationStepTaken step -> toRegistrationStep(step, file);
      case FirTransferred(var on, var to, var number) ->
          jurisdiction(to, "/to").or(() -> FirNumber.objection(number, on));
      case MedicalReportSent(var on) ->
          before(on, file.medicallyExaminedOn(), Milestone.EXAMINATION);
      case InvestigationTransferRequested(_, var to, var jurisdiction) ->
          toUnit(to, jurisdiction, file);
      case InvestigationTransferred(_, var to, var jurisdiction) -> toUnit(to, jurisdiction, file);
      case ArrestRecorded(_, var accused) -> AccusedRules.known(accused, file, _ -> FINE);
      case ChargeSheetFiled sheet -> AccusedRules.toChargeSheet(sheet, file);
      case ProtestFiled(var on) -> afterClosureReport(on, file);
      case ClosureReportDecided(var on, _) -> afterClosureReport(on, file);
      case CognizanceTaken(var on, _, _) ->
          before(on, file.firstPoliceReportOn(), Milestone.POLICE_REPORT);
      case CommittedToSessions(var on, _) -> afterCognizance(on, file);
      case CnrRecorded(var on, var cnr) -> Cnr.objection(cnr, on);
      case AccusedAppeared(var on, var accused) ->
          AccusedRules.known(accused, file, _ -> afterCognizance(on, file));
      case ChargesFramed framed -> AccusedRules.toCharges(framed, file);
      case AccusedDischarged discharged -> AccusedRules.toDischarge(discharged, file);
      case HearingScheduled(var on, var hearingOn, _, _) ->
          planned(hearingOn.isCertainlyBefore(on), "/hearingOn");
      case HearingHeld(_, var scheduledBy, _) -> toOpenHearing(scheduledBy, file);
      case HearingAdjourned adjourned -> toAdjournment(adjourned, file);
      case ArgumentsConcluded(var on) -> before(on, file.firstChargedOn(), Milestone.CHARGES);
      case RemoteTestimonyRequested request -> afterCognizance(request.on(), file);
      case RemoteTestimonyOrdered order -> toRemoteOrder(order, file);
      case TestimonyRecorded(var on, _, _, _) -> afterCognizance(on, file);
      case BailApplied(_, var accused, _) -> AccusedRules.known(accused, file, _ -> FINE);
      case BailCancellationRequested request ->
          AccusedRules.known(request.accused(), file, a -> AccusedRules.toCancellation(request, a));
      case BailDecided bail ->
          AccusedRules.known(bail.accused(), file, a -> AccusedRules.toBail(bail, a));
      case ThreatReportReceived(var on, _) ->
          before(on, file.threatReportOrderedOn(), Milestone.THREAT_REPORT_ORDER);
      case WitnessProtectionOrdered(var on, _, _, var until) ->
          planned(until.filter(last -> last.isCertainlyBefore(on)).isPresent(), "/until");
      case WitnessProtectionDeclined(var on) ->
          before(on, file.protectionRequestedOn(), Milestone.PROTECTION_REQUEST);
      case WitnessProtectionEnded(var on) ->
          before(on, file.protection().map(Protection::since), Milestone.PROTECTION);
      case DangerNoteLifted(var on) ->
          before(on, file.dangerNote().map(DangerNoted::on), Milestone.DANGER_NOTE);
      case PaperIssued(var on, _, _, var hearingOn) ->
          planned(hearingOn.filter(day -> day.isCertainlyBefore(on)).isPresent(), "/hearingOn");
      case SafeServiceDecided(var on, _) ->
          before(on, file.safeServiceRequestedOn(), Milestone.SAFE_SERVICE_REQUEST);
      case JudgmentDelivered judgment -> AccusedRules.toJudgment(judgment, file);
      case SentencePassed sentence ->
          AccusedRules.known(sentence.accused(), file, a -> AccusedRules.toSentence(sentence, a));
      case CompensationDirected directed -> toDirection(directed, file);
      case ProsecutionWithdrawn(_, var accused, _) -> AccusedRules.allOrUndecided(accused, file);
      case OffenceCompounded(var on, var accused) ->
          AccusedRules.someUndecided(accused, file).or(() -> afterCognizance(on, file));
      case FirQuashed(_, var accused) -> AccusedRules.allOrUndecided(accused, file);
      case ProceedingAbated(_, var accused) ->
          AccusedRules.known(
              accused,
              file,
              a -> unless(a.isUndecided(), new ProceedingRejection.AlreadyDecided("/accused")));
      case AppealFiled appeal -> AccusedRules.toAppeal(appeal, file);
      case AppealDecided decided -> AccusedRules.toAppealDecision(decided, file);
      case CounselAppointed counsel ->
          planned(
              counsel.until().filter(last -> last.isCertainlyBefore(counsel.on())).isPresent(),
              "/until");
      case CounselDischarged discharged -> toDischarge(discharged, file);
      case ProceedingClosed closed -> toClosing(closed.reason(), file);
      case MedicalExaminationRecorded _,
          StatementRecorded _,
          ProgressNoticeGiven _,
          AccusedNamed _,
          ClosureReportRecorded _,
          CopiesGiven _,
          HighCourtCircularRecorded _,
          WitnessProtectionRequested _,
          ThreatReportOrdered _,
          DangerNoted _,
          SafeServiceRequested _,
          ObservationNoted _,
          EntryCorrected _,
          ProceedingReopened _ ->
          FINE;
    };
  }

  private static Optional<ProceedingRejection> toFir(FirRegistered fir, ProceedingFile file) {
    return someSections(fir.sections(), "/sections")
        .or(() -> jurisdiction(fir.jurisdiction(), "/jurisdiction"))
        .or(() -> FirNumber.objection(fir.firNumber(), fir.on()))
        .or(() -> notAfter(fir.offenceOn(), fir.on(), new ProceedingRejection.OffenceAfterFir()))
        .or(
            () ->
                unless(
                    file.report().stream().allMatch(r -> r.survivor().equals(fir.survivor())),
                    new ProceedingRejection.AnotherSurvivor()))
        .or(() -> beforeReport(fir, file));
  }

  private static Optional<ProceedingRejection> notAfter(
      Optional<CivilDate> offenceOn, CivilDate told, ProceedingRejection why) {
    return unless(offenceOn.stream().noneMatch(told::isCertainlyBefore), why);
  }

  /** What answers an earlier step needs that step, and is not before it. */
  private static Optional<ProceedingRejection> toRegistrationStep(
      RegistrationStepTaken taken, ProceedingFile file) {
    Optional<RegistrationStep> needed =
        switch (taken.step()) {
          case GIVEN_ONLINE, ENQUIRY_BEGUN, REFUSED -> Optional.empty();
          case SIGNED -> Optional.of(RegistrationStep.GIVEN_ONLINE);
          case ENQUIRY_ENDED -> Optional.of(RegistrationStep.ENQUIRY_BEGUN);
          case TAKEN_TO_SUPERINTENDENT, TAKEN_TO_MAGISTRATE ->
              Optional.of(RegistrationStep.REFUSED);
          case ORDERED_BY_MAGISTRATE -> Optional.of(RegistrationStep.TAKEN_TO_MAGISTRATE);
        };
    return needed.flatMap(
        step ->
            file.registrationStepOn(step)
                .map(earlier -> before(taken.on(), earlier, Milestone.REGISTRATION_STEP))
                .orElse(no(new ProceedingRejection.StepMissing(step))));
  }

  private static Optional<ProceedingRejection> toRemoteOrder(
      RemoteTestimonyOrdered order, ProceedingFile file) {
    return unless(
            order.granted() || order.from().isEmpty(), new ProceedingRejection.PlaceWithoutGrant())
        .or(
            () ->
                unless(
                    !order.granted() || order.refusal().isEmpty(),
                    new ProceedingRejection.RefusalOfGrant()))
        .or(
            () ->
                planned(
                    order.hearingOn().filter(day -> day.isCertainlyBefore(order.on())).isPresent(),
                    "/hearingOn"))
        .or(() -> afterCognizance(order.on(), file));
  }

  /**
   * What the police do comes after the FIR, and her protection as a witness after she told them.
   * But they may have refused the FIR before, and she may have been examined, have been in danger,
   * have had an advocate, and an accused may have been caught.
   */
  private static Optional<ProceedingRejection> tooEarly(
      ProceedingEvent event, ProceedingFile file) {
    return switch (event) {
      case OffenceReported _,
          FirRegistered _,
          RegistrationStepTaken _,
          MedicalExaminationRecorded _,
          MedicalReportSent _,
          HighCourtCircularRecorded _,
          DangerNoted _,
          DangerNoteLifted _,
          ArrestRecorded _,
          CounselAppointed _,
          CounselDischarged _,
          ObservationNoted _,
          EntryCorrected _ ->
          FINE;
      case WitnessProtectionRequested _,
          ThreatReportOrdered _,
          ThreatReportReceived _,
          WitnessProtectionOrdered _,
          WitnessProtectionDeclined _,
          WitnessProtectionEnded _
          when file.report().isPresent() ->
          beforeReport(event, file);
      case ProceedingEvent other ->
          before(other.on(), file.fir().map(FirRegistered::on), Milestone.FIR)
              .or(() -> beforeReport(other, file));
    };
  }

  private static Optional<ProceedingRejection> beforeReport(
      ProceedingEvent event, ProceedingFile file) {
    return before(event.on(), file.report().map(OffenceReported::on), Milestone.REPORT);
  }

  private static Optional<ProceedingRejection> toUnit(
      InvestigatingUnit to, Optional<Jurisdiction> jurisdiction, ProceedingFile file) {
    return jurisdiction
        .flatMap(place -> jurisdiction(place, "/jurisdiction"))
        .or(
            () ->
                unless(
                    !isInvestigating(to, jurisdiction, file),
                    new ProceedingRejection.InvestigatesAlready()));
  }

  static boolean isInvestigating(
      InvestigatingUnit unit, Optional<Jurisdiction> jurisdiction, ProceedingFile file) {
    return file.investigator()
        .filter(now -> now.unit() == unit)
        .filter(now -> now.jurisdiction().equals(jurisdiction.orElse(now.jurisdiction())))
        .isPresent();
  }

  private static Optional<ProceedingRejection> afterClosureReport(
      CivilDate on, ProceedingFile file) {
    return before(
        on, file.openClosureReport().map(ClosureReportRecorded::on), Milestone.CLOSURE_REPORT);
  }

  private static Optional<ProceedingRejection> afterCognizance(CivilDate on, ProceedingFile file) {
    return before(on, file.cognizance().map(CognizanceTaken::on), Milestone.COGNIZANCE);
  }

  private static Optional<ProceedingRejection> toAdjournment(
      HearingAdjourned adjourned, ProceedingFile file) {
    boolean oneMore = adjourned.scheduledBy().isEmpty() && adjourned.nextOn().isPresent();
    int max = ProceedingGate.HEARINGS_OPEN_MAX;
    return toOpenHearing(adjourned.scheduledBy(), file)
        .or(
            () ->
                planned(
                    adjourned.nextOn().filter(next -> !next.isAfter(adjourned.on())).isPresent(),
                    "/nextOn"))
        .or(
            () ->
                unless(
                    !oneMore || file.openHearings().size() < max,
                    new ProceedingRejection.LimitReached("open hearings", max)));
  }

  private static Optional<ProceedingRejection> toOpenHearing(
      Optional<Integer> scheduledBy, ProceedingFile file) {
    boolean open =
        scheduledBy.stream()
            .allMatch(entry -> file.openHearings().stream().anyMatch(h -> h.entry() == entry));
    return unless(open, new ProceedingRejection.NotAnOpenHearing());
  }

  private static Optional<ProceedingRejection> planned(boolean tooEarly, String field) {
    return unless(!tooEarly, new ProceedingRejection.PlannedDayTooEarly(field));
  }

  /** Before a court has decided about anybody, compensation can only be interim. */
  private static Optional<ProceedingRejection> toDirection(
      CompensationDirected directed, ProceedingFile file) {
    Optional<ProceedingRejection> byAmount = amount(directed.amount());
    if (directed.interim()) {
      return byAmount;
    }
    return byAmount.or(
        () ->
            file.firstDecisionOn()
                .map(decision -> before(directed.on(), decision, Milestone.DECISION))
                .orElse(no(new ProceedingRejection.NothingDecided())));
  }

  private static Optional<ProceedingRejection> toDischarge(
      CounselDischarged discharged, ProceedingFile file) {
    return file.counsel().stream()
        .filter(counsel -> counsel.entry() == discharged.counsel())
        .findFirst()
        .map(counsel -> before(discharged.on(), counsel.from(), Milestone.APPOINTMENT))
        .orElse(no(new ProceedingRejection.NotCounsel()));
  }

  private static Optional<ProceedingRejection> toClosing(
      ClosingReason reason, ProceedingFile file) {
    if (file.fir().isEmpty()) {
      return unless(
          reason == ClosingReason.NOT_REGISTERED || reason == ClosingReason.DUPLICATE,
          new ProceedingRejection.ReasonDoesNotFit());
    }
    return switch (reason) {
      case NOT_REGISTERED -> no(new ProceedingRejection.ReasonDoesNotFit());
      case DUPLICATE -> FINE;
      case CLOSURE_REPORT_ACCEPTED ->
          unless(
              file.isClosureReportAccepted(), new ProceedingRejection.ClosureReportNotAccepted());
      case FIR_QUASHED ->
          file.isWhollyQuashed() ? noOpenAppeal(file) : endedBy(AccusedOutcome.QUASHED, file);
      case PROSECUTION_WITHDRAWN ->
          file.isWhollyWithdrawn() ? noOpenAppeal(file) : endedBy(AccusedOutcome.WITHDRAWN, file);
      case DECIDED -> decidedForAll(file);
    };
  }

  private static Optional<ProceedingRejection> endedBy(
      AccusedOutcome outcome, ProceedingFile file) {
    boolean ended =
        file.accused().stream().anyMatch(a -> a.outcome().filter(outcome::equals).isPresent());
    return unless(ended, new ProceedingRejection.ReasonDoesNotFit()).or(() -> decidedForAll(file));
  }

  private static Optional<ProceedingRejection> decidedForAll(ProceedingFile file) {
    return noOpenAppeal(file)
        .or(() -> unless(file.result().isPresent(), new ProceedingRejection.SomebodyUndecided()));
  }

  private static Optional<ProceedingRejection> noOpenAppeal(ProceedingFile file) {
    return unless(file.openAppeals().isEmpty(), new ProceedingRejection.AppealIsOpen());
  }
}
