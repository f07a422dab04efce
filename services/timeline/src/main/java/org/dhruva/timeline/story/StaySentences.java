package org.dhruva.timeline.story;

import java.util.Optional;
import org.dhruva.contracts.law.Office;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.FollowUpRecorded;
import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.contracts.shelter.StayEvent.HomeInquiryReported;
import org.dhruva.contracts.shelter.StayEvent.PetitionDecided;
import org.dhruva.contracts.shelter.StayEvent.PetitionFiled;
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
      case StayEvent.SurvivorTransferred(_, var home) ->
          say("{You} {were} moved to another home%s.", in(home)).with("Home", home.name());
      case StayEvent.SurvivorReleased(_, var to) ->
          say("{You} left the home, to: %s.", Plain.words(to));
      case StayEvent.RestorationStarted(_, var kind) ->
          say("{Your} way home has begun (%s).", Plain.words(kind));
      case StayEvent.RestorationStepCompleted(_, var step) ->
          say("A step of {your} way home is done: %s.", Plain.words(step));
      case StayEvent.RestorationCompleted _ -> say("{You} {were} brought home.");
      case FollowUpRecorded followUp -> followedUp(followUp);
      case StayEvent.AbsenceRecorded _ -> say("{You} left the home without permission.");
      case StayEvent.SurvivorReturned _ -> say("{You} came back to the home.");
      case StayEvent.DeathRecorded _ -> say("A death was recorded.");
      case StayEvent.AdulthoodReached _ -> say("{You} turned eighteen.");
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
