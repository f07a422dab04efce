package org.dhruva.timeline.story;

import java.util.Optional;
import org.dhruva.contracts.law.Office;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.AgeDetermined;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.FollowUpRecorded;
import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.contracts.shelter.StayEvent.HomeInquiryReported;
import org.dhruva.contracts.shelter.StayEvent.PetitionDecided;
import org.dhruva.contracts.shelter.StayEvent.PetitionFiled;
import org.dhruva.contracts.shelter.StayEvent.ReportKind;
import org.dhruva.contracts.shelter.StayEvent.Safeguard;
import org.dhruva.contracts.shelter.StayEvent.ServiceAnswered;
import org.dhruva.contracts.shelter.StayEvent.WishStated;
import org.dhruva.kernel.Written;

/** The story of a stay in shelter. */
final class StaySentences {

  private final Voice voice;

  StaySentences(Voice voice) {
    this.voice = voice;
  }

  Told tell(StayEvent event) {
    return switch (event) {
      case StayEvent.SurvivorAdmitted(_, _, var home, var legalBasis) ->
          say("{You} came to a home%s, under %s.", in(home), legalBasis).with("Home", home.name());
      case StayEvent.SurvivorProduced(_, var before) ->
          say("{You} {were} brought before %s.", Office.plainName(before.name()));
      case StayEvent.CustodyOrdered(_, var section, var authority, var until) ->
          say(
              "%s ordered under %s that {you} stay, until %s at the latest.",
              capital(office(authority)), section, Written.day(until));
      case StayEvent.HomeInquiryOrdered(_, var dueOn) ->
          say(
              "Somebody is to look at the home {you} would go to%s.",
              dueOn.map(due -> ", and to report by " + Written.day(due)).orElse(""));
      case HomeInquiryReported report -> reported(report);
      case StayEvent.MedicalExaminationRecorded(_, var kind, var findings) ->
          say("A doctor examined {her} (%s).", Plain.words(kind)).with("Findings", findings);
      case WishStated wish -> wished(wish);
      case PetitionFiled petition -> petitioned(petition);
      case StayEvent.HearingScheduled(_, var hearingOn, _) ->
          say("{You} {have} a hearing on %s.", Written.day(hearingOn));
      case StayEvent.HearingHeld _ -> say("The hearing took place.");
      case PetitionDecided decision -> decided(decision);
      case StayEvent.ReleaseOrdered(_, var authority) ->
          say("%s ordered that {you} may go.", capital(office(authority)));
      case StayEvent.RestorationOrdered(_, var authority) ->
          say("%s ordered that {you} be brought home.", capital(office(authority)));
      case StayEvent.SurvivorTransferred(_, var home, var orderedBy) ->
          say(
                  "{You} {were} moved to another home%s%s.",
                  in(home), orderedBy.map(who -> ", by order of " + office(who)).orElse(""))
              .with("Home", home.name());
      case StayEvent.SurvivorReleased(_, var to) ->
          say("{You} left the home, to: %s.", Plain.words(to));
      case StayEvent.RestorationStarted(_, var kind) ->
          say("{Your} way home has begun (%s).", Plain.words(kind));
      case StayEvent.RestorationStepCompleted(_, var step) ->
          say("A step of {your} way home is done: %s.", Plain.words(step));
      case StayEvent.RestorationStepReopened(_, var step) ->
          say("A step of {your} way home has to be done again: %s.", Plain.words(step));
      case StayEvent.RestorationCompleted _ -> say("{You} {were} brought home.");
      case FollowUpRecorded followUp -> followedUp(followUp);
      case StayEvent.AbsenceRecorded _ -> say("{You} left the home without permission.");
      case StayEvent.SurvivorReturned _ -> say("{You} came back to the home.");
      case StayEvent.DeathRecorded _ -> say("A death was recorded.");
      case StayEvent.AdulthoodReached _ -> say("{You} turned eighteen.");
      case AgeDetermined determined -> aged(determined);
      case StayEvent.SafeguardRecorded(_, var safeguard, var kept) ->
          say(kept ? kept(safeguard) : leftOut(safeguard));
      case StayEvent.ReportOrdered(_, var kind, var dueOn) ->
          say(
              "%s was asked for%s.",
              report(kind), dueOn.map(due -> ", by " + Written.day(due)).orElse(""));
      case StayEvent.ReportReceived(_, var kind, var outcome) ->
          say(
              "%s is there%s.",
              report(kind), outcome.map(says -> ": " + Plain.words(says)).orElse(""));
      case StayEvent.PlacementOrdered(_, var placement, var authority, var until) ->
          say(
              "%s decided where {you} will live (%s)%s.",
              capital(office(authority)),
              Plain.words(placement),
              until.map(last -> ", until " + Written.day(last)).orElse(""));
      case ServiceAnswered answer -> answered(answer);
      case StayEvent.ObservationNoted(_, var text) ->
          say("A note was added to the stay.").with("Note", text);
      case StayEvent.EntryCorrected(_, _, _, var because) ->
          say("An entry of the stay was put right.").with("Reason", because);
      case StayEvent.StayClosed _ -> say("The record of the stay is closed.");
    };
  }

  private Told reported(HomeInquiryReported report) {
    return say(
        report
            .outcome()
            .map(
                outcome ->
                    switch (outcome) {
                      case FAVOURABLE -> "The report about the home is there, and it is in favour.";
                      case UNFAVOURABLE -> "The report about the home is there, and it is against.";
                      case COULD_NOT_BE_DONE -> "The home could not be looked at.";
                    })
            .orElse("The report about the home is there."));
  }

  private Told wished(WishStated wish) {
    String wants =
        switch (wish.wants()) {
          case LEAVE -> "{You} said that {you} {want} to leave";
          case STAY -> "{You} said that {you} {want} to stay";
          case UNDECIDED -> "{You} said that {you} {have} not decided yet";
        };
    String to = wish.to().map(place -> ", to: " + Plain.words(place)).orElse("");
    return say(wants + "%s.", to).with(voice.say("In {your} own words"), wish.words());
  }

  private Told petitioned(PetitionFiled petition) {
    String asked = petition.forum().map(StaySentences::office).orElse("the authority");
    Told told =
        switch (petition.kind()) {
          case RELEASE -> say("{You} asked %s to let {her} go.", asked);
          case APPEAL -> say("{You} appealed to %s against the order.", asked);
          case REVISION -> say("{You} asked %s to look at the order again.", asked);
          case WRIT -> say("{You} asked %s for a writ, because {you} should be free.", asked);
          case EXECUTION -> say("{You} asked %s to have the order for release carried out.", asked);
          case EARLY_HEARING -> say("{You} asked %s for an early hearing.", asked);
          case OWN_STAY -> say("{You} asked %s to be kept in a home.", asked);
        };
    return told.with("Number", petition.reference());
  }

  private Told decided(PetitionDecided decision) {
    String because =
        decision.reason().map(reason -> ". Reason given: " + Plain.words(reason)).orElse("");
    return switch (decision.result()) {
      case GRANTED -> say("What {you} asked for was granted%s.", because);
      case REFUSED -> say("What {you} asked for was refused%s.", because);
      case ADJOURNED -> say("The decision was put off%s.", because);
    };
  }

  private Told aged(AgeDetermined determined) {
    String age =
        switch (determined.age()) {
          case ADULT -> "eighteen or older";
          case CHILD -> "under eighteen";
        };
    String evidence =
        switch (determined.evidence()) {
          case SCHOOL_PAPER -> " by a paper of the school";
          case BIRTH_PAPER -> " by a paper of the birth";
          case MEDICAL_TEST -> " by a medical test";
          case NOT_STATED -> "";
        };
    return say(
        "%s decided%s that {you} {were} %s.",
        capital(office(determined.authority())), evidence, age);
  }

  private static String kept(Safeguard safeguard) {
    return switch (safeguard) {
      case HEARD -> "{You} {were} heard before the decision.";
      case PANEL_CONSULTED -> "A panel was asked before the decision.";
      case REASONS_WRITTEN -> "The order gives its reasons.";
      case NEED_OF_CARE_SHOWN -> "The order says why care is needed.";
    };
  }

  private static String leftOut(Safeguard safeguard) {
    return switch (safeguard) {
      case HEARD -> "{You} {were} not heard before the decision.";
      case PANEL_CONSULTED -> "No panel was asked before the decision.";
      case REASONS_WRITTEN -> "The order gives no reasons.";
      case NEED_OF_CARE_SHOWN -> "The order does not say why care is needed.";
    };
  }

  private static String report(ReportKind kind) {
    return switch (kind) {
      case PROBATION_OFFICER -> "The report of the probation officer";
      case SOCIAL_INVESTIGATION -> "The social investigation report";
      case FAMILY_CAPACITY -> "The report about the family";
    };
  }

  private Told answered(ServiceAnswered answered) {
    String answer =
        switch (answered.answer()) {
          case YES -> "yes";
          case NO -> "no";
          case PARTLY -> "partly";
          case DO_NOT_WANT -> "not wanted";
        };
    String what = Plain.words(answered.service());
    Told told =
        switch (answered.by()) {
          case SURVIVOR -> say("{You} said what {you} {have} in the home (%s): %s.", what, answer);
          case PEER -> inHerName("peer leader", what, answer);
          case LAWYER -> inHerName("lawyer", what, answer);
          case CASEWORKER -> inHerName("caseworker", what, answer);
        };
    return told.with("Note", answered.note());
  }

  private Told inHerName(String who, String what, String answer) {
    return say("{Your} %s wrote down what {you} {have} in the home (%s): %s.", who, what, answer);
  }

  private Told followedUp(FollowUpRecorded followUp) {
    String answer =
        switch (followUp.wellbeing()) {
          case WELL -> "well";
          case MANAGING -> "managing";
          case STRUGGLING -> "struggling";
          case IN_DANGER -> "in danger";
          case NOT_REACHED -> "not reached";
        };
    return say("{You} {were} asked how {you} {were}, %d months on: %s.", followUp.months(), answer)
        .with("Note", followUp.notes());
  }

  private static String in(Home home) {
    Optional<String> district = home.district().map(Plain::name);
    return district.map(place -> " in " + place).orElse(" in " + Plain.name(home.state()));
  }

  private static String office(Authority authority) {
    return Office.plainName(authority.name());
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private Told say(String sentence, Object... arguments) {
    return Told.of(voice.say(sentence, arguments));
  }
}
