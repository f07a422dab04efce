package org.dhruva.timeline.story;

import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.AccessGranted;
import org.dhruva.contracts.people.SurvivorEvent.AccessRevoked;
import org.dhruva.contracts.people.SurvivorEvent.Given;
import org.dhruva.contracts.people.SurvivorEvent.ReferralAnswer;
import org.dhruva.contracts.people.SurvivorEvent.ReferralProposed;
import org.dhruva.contracts.people.SurvivorEvent.RepresentationRecorded;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Written;

/**
 * What she decided about her own record. Only she reads these, and they give away nothing of what
 * is sealed: a name or a number that changed is not shown again.
 */
final class SurvivorSentences {

  private final Voice voice;

  SurvivorSentences(Voice voice) {
    this.voice = voice;
  }

  Told tell(SurvivorEvent event) {
    return switch (event) {
      case SurvivorEvent.SurvivorEnrolled(_, _, _, var given, _, _) ->
          say("{You} agreed that this record is kept%s.", given(given));
      case SurvivorEvent.IdentityRevised _ ->
          say("{Your} name, or how {you} can be reached, was changed.");
      case SurvivorEvent.CohortRevised(_, var because, _) ->
          say("The general facts about {her} were put right.").with("Reason", because);
      case SurvivorEvent.AccountLinked _ -> say("{Your} login opens this record now.");
      case SurvivorEvent.AccountUnlinked _ -> say("A login does not open this record any more.");
      case SurvivorEvent.SafeContactSet(var contact, _) ->
          say(
              contact.channels().isEmpty()
                  ? "{You} said that nobody is to contact {her}."
                  : "{You} said how and when it is safe to contact {her}.");
      case AccessGranted grant -> granted(grant);
      case AccessRevoked revoked -> revoked(revoked);
      case ReferralProposed proposed -> proposed(proposed);
      case SurvivorEvent.ReferralAnswered(_, var answer, var given, _, _) ->
          say(
              answer == ReferralAnswer.YES
                  ? "{You} said yes to letting them in%s."
                  : "{You} said no to letting them in%s.",
              given(given));
      case SurvivorEvent.ReferralConcluded(_, var conclusion, _) ->
          say(
              switch (conclusion) {
                case TAKEN_UP -> "Whoever was suggested to {her} began to help.";
                case TURNED_DOWN ->
                    "Whoever was suggested to {her} cannot help. They can see nothing more.";
                case WITHDRAWN -> "A suggestion to let somebody in was taken back.";
              });
      case RepresentationRecorded recorded -> represented(recorded);
      case SurvivorEvent.RepresentationRevoked _ ->
          say("Somebody who acted for {her} does not act for {her} any more.");
      case SurvivorEvent.StatisticsAnswered(var answer, var given, _, _) ->
          say(
              answer == StatisticsAnswer.YES
                  ? "{You} agreed to be counted, without {your} name%s."
                  : "{You} said that {you} do not want to be counted%s.",
              given(given));
      case SurvivorEvent.CollectiveJoined(_, var collective) ->
          say("{You} joined the group %s.", Plain.name(collective));
      case SurvivorEvent.CollectiveLeft(_, var collective) ->
          say("{You} left the group %s.", Plain.name(collective));
    };
  }

  private Told granted(AccessGranted grant) {
    return say(
        "{You} let a %s%s %s %s%s%s.",
        Plain.words(grant.role()),
        by(grant.organisation()),
        grant.access() == Access.ACT ? "see and work on" : "see",
        part(grant.scope()),
        grant.until().map(until -> ", until " + Written.day(CivilDate.at(until))).orElse(""),
        given(grant.given()));
  }

  private Told revoked(AccessRevoked revoked) {
    return say("{You} took back what {you} had opened: %s.", part(revoked.scope()));
  }

  private Told proposed(ReferralProposed proposed) {
    return say(
            "{Your} %s%s suggests to let a %s%s see%s %s. {You} decide.",
            Plain.words(proposed.byRole()),
            by(proposed.byOrganisation()),
            Plain.words(proposed.role()),
            by(proposed.organisation()),
            proposed.access() == Access.ACT ? " and work on" : "",
            part(proposed.scope()))
        .with("Reason", proposed.because());
  }

  private Told represented(RepresentationRecorded recorded) {
    String who =
        switch (recorded.kind()) {
          case OWN_ADVOCATE -> "An advocate of {your} choice";
          case LEGAL_AID_ADVOCATE -> "An advocate of legal aid";
          case GUARDIAN -> "A guardian";
          case SUPPORT_PERSON -> "A support person";
          case AUTHORISED_PERSON -> "Somebody with a letter of authority";
        };
    return say(
            who + "%s acts for {her} (%s)%s.",
            by(recorded.organisation()),
            part(recorded.scope()),
            recorded.until().map(last -> ", until " + Written.day(last)).orElse(""))
        .with("Name", recorded.name());
  }

  private static String by(Optional<String> organisation) {
    return organisation.map(" of %s"::formatted).orElse("");
  }

  private static String part(Scope scope) {
    return switch (scope) {
      case COMPENSATION -> "the claims for money";
      case LEGAL -> "the court case";
      case SHELTER -> "the stay in a home";
      case LIVELIHOODS -> "work and income";
      case CONTACT -> "name and contact";
    };
  }

  private static String given(Given given) {
    return given == Given.SHE_HERSELF ? "" : "; somebody wrote it down";
  }

  private Told say(String sentence, Object... arguments) {
    return Told.of(voice.say(sentence, arguments));
  }
}
