package org.dhruva.timeline.story;

import java.util.List;
import java.util.stream.Collectors;
import org.dhruva.contracts.law.Office;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.AdjournmentReason;
import org.dhruva.contracts.legal.ProceedingEvent.AppealFiled;
import org.dhruva.contracts.legal.ProceedingEvent.BailDecided;
import org.dhruva.contracts.legal.ProceedingEvent.ChargeSheetFiled;
import org.dhruva.contracts.legal.ProceedingEvent.ClosureReportDecided;
import org.dhruva.contracts.legal.ProceedingEvent.CompensationDirected;
import org.dhruva.contracts.legal.ProceedingEvent.CompensationRoute;
import org.dhruva.contracts.legal.ProceedingEvent.CounselAppointed;
import org.dhruva.contracts.legal.ProceedingEvent.CounselRole;
import org.dhruva.contracts.legal.ProceedingEvent.FirRegistered;
import org.dhruva.contracts.legal.ProceedingEvent.HearingAdjourned;
import org.dhruva.contracts.legal.ProceedingEvent.HearingScheduled;
import org.dhruva.contracts.legal.ProceedingEvent.InvestigatingUnit;
import org.dhruva.contracts.legal.ProceedingEvent.Jurisdiction;
import org.dhruva.contracts.legal.ProceedingEvent.OffenceReported;
import org.dhruva.contracts.legal.ProceedingEvent.PaperIssued;
import org.dhruva.contracts.legal.ProceedingEvent.ProceedingClosed;
import org.dhruva.contracts.legal.ProceedingEvent.RegistrationStep;
import org.dhruva.contracts.legal.ProceedingEvent.RemoteTestimonyOrdered;
import org.dhruva.contracts.legal.ProceedingEvent.RemoteTestimonyRefusal;
import org.dhruva.contracts.legal.ProceedingEvent.SentencePassed;
import org.dhruva.contracts.legal.ProceedingEvent.StatementKind;
import org.dhruva.contracts.legal.ProceedingEvent.SurvivorHeard;
import org.dhruva.contracts.legal.ProceedingEvent.TestimonyRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.WitnessProtectionOrdered;
import org.dhruva.kernel.Written;

/** The story of a proceeding. The accused are told apart by their labels, never by their names. */
final class ProceedingSentences {

  private final Voice voice;

  ProceedingSentences(Voice voice) {
    this.voice = voice;
  }

  Told tell(ProceedingEvent event) {
    return switch (event) {
      case OffenceReported report -> reported(report);
      case FirRegistered fir -> registered(fir);
      case ProceedingEvent.RegistrationStepTaken(_, var step) -> step(step);
      case ProceedingEvent.FirTransferred(_, var to, var number) ->
          say("The case went to the police in %s.", place(to)).with("FIR number", number);
      case ProceedingEvent.MedicalExaminationRecorded _ -> say("A doctor examined {her}.");
      case ProceedingEvent.MedicalReportSent _ -> say("The doctor's report went to the police.");
      case ProceedingEvent.StatementRecorded(_, var kind) ->
          say(
              "{You} made a statement to %s.",
              kind == StatementKind.MAGISTRATE ? "a magistrate" : "the police");
      case ProceedingEvent.ProgressNoticeGiven _ ->
          say("The police told {her} how far the investigation is.");
      case ProceedingEvent.InvestigationTransferRequested(_, var to, _) ->
          say("%s was asked to take over the investigation.", capital(unit(to)));
      case ProceedingEvent.InvestigationTransferred(_, var to, _) ->
          say("%s took over the investigation.", capital(unit(to)));
      case ProceedingEvent.AccusedNamed(_, var accused, _) ->
          say("Somebody was named as accused: %s.", accused);
      case ProceedingEvent.ArrestRecorded(_, var accused) -> say("%s was arrested.", accused);
      case ChargeSheetFiled sheet -> charged(sheet);
      case ProceedingEvent.ClosureReportRecorded(_, var ground) ->
          say("The police want to close the case (%s). {You} can object.", Plain.words(ground));
      case ProceedingEvent.ProtestFiled _ -> say("{You} objected to closing the case.");
      case ClosureReportDecided decision -> decided(decision);
      case ProceedingEvent.CognizanceTaken(_, var court, var number) ->
          say("A court took up the case (%s court).", Plain.words(court))
              .with("Case number", number);
      case ProceedingEvent.CommittedToSessions(_, var number) ->
          say("The case went to the Sessions Court.").with("Case number", number);
      case ProceedingEvent.CnrRecorded(_, var cnr) ->
          say("The court's number for the case is known.").with("CNR", cnr);
      case ProceedingEvent.AccusedAppeared(_, var accused) ->
          say("%s came before the court.", accused);
      case ProceedingEvent.CopiesGiven _ -> say("{You} got copies of the police papers.");
      case ProceedingEvent.HighCourtCircularRecorded _ ->
          say("The High Court told the trial courts to finish such trials in time.");
      case ProceedingEvent.ChargesFramed(_, var charges) ->
          say(
              "The court said what it will try: %s.",
              charges.stream()
                  .map(c -> "%s under %s".formatted(c.accused(), Plain.list(c.sections())))
                  .collect(Collectors.joining("; ")));
      case ProceedingEvent.AccusedDischarged(_, var accused) ->
          say("The court will not try %s.", Plain.list(accused));
      case HearingScheduled hearing -> scheduled(hearing);
      case ProceedingEvent.HearingHeld(_, _, var purpose) ->
          say("The court sat (%s).", Plain.words(purpose));
      case HearingAdjourned hearing -> adjourned(hearing);
      case ProceedingEvent.ArgumentsConcluded _ ->
          say("Both sides have spoken. The judgment is next.");
      case ProceedingEvent.RemoteTestimonyRequested _ ->
          say("The court was asked to hear {her} from a place near home.");
      case RemoteTestimonyOrdered order -> ordered(order);
      case TestimonyRecorded testimony -> testified(testimony);
      case ProceedingEvent.BailApplied(_, var accused, _) -> say("%s asked for bail.", accused);
      case ProceedingEvent.BailCancellationRequested(_, var accused, _) ->
          say("The court was asked to take %s back into custody.", accused);
      case BailDecided bail -> decided(bail);
      case ProceedingEvent.WitnessProtectionRequested _ ->
          say("Protection for {her} as a witness was asked for.");
      case ProceedingEvent.ThreatReportOrdered _ ->
          say("The police have to report how great the danger to {her} is.");
      case ProceedingEvent.ThreatReportReceived _ ->
          say("The report on the danger to {her} is there.");
      case WitnessProtectionOrdered order -> protect(order);
      case ProceedingEvent.WitnessProtectionDeclined _ ->
          say("Protection for {her} as a witness was refused.");
      case ProceedingEvent.WitnessProtectionEnded _ ->
          say("{Your} protection as a witness has ended.");
      case ProceedingEvent.DangerNoted(_, var text, var way) ->
          say("{You} said where papers must not go. The safe way: %s.", Plain.words(way))
              .with("Where papers must not go", text);
      case ProceedingEvent.DangerNoteLifted _ -> say("Papers can reach {her} in any way again.");
      case ProceedingEvent.PaperIssued paper -> issued(paper);
      case ProceedingEvent.SafeServiceRequested(_, var way) ->
          say("The court was asked to send its papers the safe way: %s.", Plain.words(way));
      case ProceedingEvent.SafeServiceDecided(_, var granted) ->
          say(
              granted
                  ? "The court will send its papers the safe way."
                  : "The court will not send its papers the safe way.");
      case ProceedingEvent.JudgmentDelivered(_, var verdicts) ->
          say(
              "The court decided. %s.",
              verdicts.stream()
                  .map(v -> "%s: %s".formatted(v.accused(), Plain.words(v.result())))
                  .collect(Collectors.joining(", ")));
      case SentencePassed sentence -> sentenced(sentence);
      case CompensationDirected direction -> directed(direction);
      case ProceedingEvent.ProsecutionWithdrawn(_, var accused, var heard) ->
          say(
              "The State gave up the case against %s%s.",
              Plain.list(accused),
              heard == SurvivorHeard.NO ? voice.say(", without hearing {her}") : "");
      case ProceedingEvent.OffenceCompounded(_, var accused) ->
          say("The court allowed a compromise with %s.", Plain.list(accused));
      case ProceedingEvent.FirQuashed(_, var accused) ->
          say(
              "The High Court ended the case%s.",
              accused.isEmpty() ? "" : " against " + Plain.list(accused));
      case ProceedingEvent.ProceedingAbated(_, var accused) ->
          say("The case against %s ended, because of a death.", accused);
      case AppealFiled appeal -> appealed(appeal);
      case ProceedingEvent.AppealDecided(_, _, var verdicts) ->
          say(
              "The higher court decided. %s.",
              verdicts.stream()
                  .map(v -> "%s: %s".formatted(v.accused(), Plain.words(v.result())))
                  .collect(Collectors.joining(", ")));
      case CounselAppointed counsel -> appointed(counsel);
      case ProceedingEvent.CounselDischarged _ ->
          say("An advocate does not act for {her} any more.");
      case ProceedingEvent.ObservationNoted(_, var text) ->
          say("A note was added to the court case.").with("Note", text);
      case ProceedingEvent.EntryCorrected(_, _, _, var because) ->
          say("An entry of the court case was put right.").with("Reason", because);
      case ProceedingClosed closing ->
          say("The court case is closed (%s).", Plain.words(closing.reason()));
      case ProceedingEvent.ProceedingReopened(_, var because) ->
          say("The court case goes on where it stood.").with("Reason", because);
    };
  }

  private Told reported(OffenceReported report) {
    String where = place(report.jurisdiction());
    return switch (report.way()) {
      case AT_STATION -> say("{You} told the police in %s what happened.", where);
      case ONLINE ->
          say("{You} told the police in %s online what happened. It has to be signed.", where);
      case IN_WRITING -> say("{You} wrote to the police in %s what happened.", where);
    };
  }

  private Told registered(FirRegistered fir) {
    return say(
            "The police in %s registered {your} case%s%s.",
            place(fir.jurisdiction()),
            fir.zero() ? " and have to send it on" : "",
            fir.sections().isEmpty() ? "" : ", under " + Plain.list(fir.sections()))
        .with("FIR number", fir.firNumber());
  }

  private Told step(RegistrationStep step) {
    return switch (step) {
      case GIVEN_ONLINE -> say("{You} told the police online. It has to be signed.");
      case SIGNED -> say("{You} signed what was told to the police online.");
      case ENQUIRY_BEGUN -> say("The police look into it before they register the case.");
      case ENQUIRY_ENDED -> say("The police have ended their first enquiry.");
      case REFUSED -> say("The police did not register {your} case.");
      case TAKEN_TO_SUPERINTENDENT ->
          say("The head of the district police was asked to have {your} case registered.");
      case TAKEN_TO_MAGISTRATE -> say("The magistrate was asked to have {your} case registered.");
      case ORDERED_BY_MAGISTRATE -> say("The magistrate told the police to register {your} case.");
    };
  }

  private Told ordered(RemoteTestimonyOrdered order) {
    if (!order.granted()) {
      return say("The court will not hear {her} from elsewhere%s.", why(order));
    }
    return say(
        "The court will hear {her} from elsewhere%s%s%s%s.",
        order.from().map(point -> ": " + Plain.words(point)).orElse(""),
        order.hearingOn().map(day -> ", on " + Written.day(day)).orElse(""),
        order.inCamera() ? ", with the public shut out" : "",
        order.coordinator() ? voice.say(". Somebody there will look after {her}") : "");
  }

  private static String why(RemoteTestimonyOrdered order) {
    return order
        .refusal()
        .filter(refusal -> refusal != RemoteTestimonyRefusal.UNKNOWN)
        .map(refusal -> ". Reason: " + Plain.words(refusal))
        .orElse("");
  }

  private Told issued(PaperIssued paper) {
    String what =
        switch (paper.kind()) {
          case SUMMONS -> "a summons";
          case WARRANT -> "a warrant";
          case NOTICE -> "a notice";
          case COPY_OF_ORDER -> "a copy of an order";
        };
    return say(
        "The court sends {her} %s%s. The way: %s.",
        what,
        paper.hearingOn().map(day -> " for " + Written.day(day)).orElse(""),
        Plain.words(paper.way()));
  }

  private Told charged(ChargeSheetFiled sheet) {
    String whom = sheet.accused().isEmpty() ? "" : " against " + Plain.list(sheet.accused());
    String without =
        sheet.notSentUp().isEmpty() ? "" : ", not against " + Plain.list(sheet.notSentUp());
    return say("The police sent the case to court%s%s.", whom, without);
  }

  private Told decided(ClosureReportDecided decision) {
    return switch (decision.decision()) {
      case ACCEPTED -> say("The magistrate closed the case.");
      case FURTHER_INVESTIGATION -> say("The magistrate told the police to go on investigating.");
      case REJECTED -> say("The magistrate did not close the case.");
    };
  }

  private Told scheduled(HearingScheduled hearing) {
    return say(
        "There is a hearing on %s%s (%s).",
        Written.day(hearing.hearingOn()),
        hearing.hearingAt().map(" at %s"::formatted).orElse(""),
        Plain.words(hearing.purpose()));
  }

  private Told adjourned(HearingAdjourned hearing) {
    String why =
        hearing.reason() == AdjournmentReason.UNKNOWN
            ? ""
            : ". Reason: " + Plain.words(hearing.reason());
    return say(
        "The hearing was put off%s%s.",
        hearing.nextOn().map(next -> " to " + Written.day(next)).orElse(""), why);
  }

  private Told testified(TestimonyRecorded testimony) {
    String how =
        switch (testimony.mode()) {
          case IN_PERSON -> "in person";
          case VIDEO -> "by video";
        };
    String closed = testimony.inCamera() ? ", with the public shut out" : "";
    return switch (testimony.witness()) {
      case SURVIVOR -> say("{You} {were} heard as a witness, %s%s.", how, closed);
      case OTHER -> say("Another witness was heard, %s%s.", how, closed);
    };
  }

  private Told decided(BailDecided bail) {
    String what =
        switch (bail.decision()) {
          case GRANTED -> "%s was let out on bail";
          case REFUSED -> "%s did not get bail";
          case CANCELLED -> "%s has to go back into custody";
          case CANCELLATION_REFUSED -> "%s stays out on bail";
        };
    String unheard =
        bail.survivorHeard() == SurvivorHeard.NO ? ". The court did not hear {her}" : "";
    return say(what + unheard + ".", bail.accused());
  }

  private Told protect(WitnessProtectionOrdered order) {
    return say(
        "{You} {have} protection as a witness%s.",
        order.until().map(until -> " until " + Written.day(until)).orElse(""));
  }

  private Told sentenced(SentencePassed sentence) {
    ProceedingEvent.Imprisonment prison = sentence.imprisonment();
    List<String> parts =
        List.of(
            prison.life() ? "prison for life" : "",
            count(prison.years(), "year"),
            count(prison.months(), "month"),
            sentence.amount().map(fine -> "a fine of " + Written.money(fine)).orElse(""));
    return say(
        "The sentence for %s: %s.",
        sentence.accused(),
        parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
  }

  private static String count(int number, String unit) {
    return number == 0 ? "" : "%d %s%s".formatted(number, unit, number == 1 ? "" : "s");
  }

  private Told directed(CompensationDirected direction) {
    String sum = direction.amount().map(amount -> " of " + Written.money(amount)).orElse("");
    String when = direction.interim() ? ", before the end of the trial" : "";
    return direction.route() == CompensationRoute.ORDERED
        ? say("The court ordered money%s for {her}%s.", sum, when)
        : say("The court asked the legal services authority to grant {her} money%s%s.", sum, when);
  }

  private Told appealed(AppealFiled appeal) {
    String court = Office.plainName(appeal.forum().name());
    String against = appeal.accused().isEmpty() ? "" : ", about " + Plain.list(appeal.accused());
    return switch (appeal.by()) {
      case SURVIVOR -> say("{You} went to %s%s.", court, against);
      case STATE -> say("The State went to %s%s.", court, against);
      case CONVICT -> say("A convicted person went to %s%s.", court, against);
    };
  }

  private Told appointed(CounselAppointed counsel) {
    String task =
        counsel.role() == CounselRole.ASSISTING_PROSECUTION
            ? "helps the prosecution on {your} side"
            : "acts for {her}";
    return say(
            "An advocate " + task + " (%s)%s.",
            Plain.words(counsel.kind()),
            counsel.until().map(last -> ", until " + Written.day(last)).orElse(""))
        .with("Advocate", counsel.name());
  }

  private static String unit(InvestigatingUnit unit) {
    return switch (unit) {
      case DISTRICT_POLICE -> "the district police";
      case AHTU -> "the special unit of the police";
      case CID -> "the CID of the State";
      case NIA -> "the National Investigation Agency";
    };
  }

  private static String place(Jurisdiction jurisdiction) {
    return "%s, %s"
        .formatted(Plain.name(jurisdiction.district()), Plain.name(jurisdiction.state()));
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private Told say(String sentence, Object... arguments) {
    return Told.of(voice.say(sentence, arguments));
  }
}
