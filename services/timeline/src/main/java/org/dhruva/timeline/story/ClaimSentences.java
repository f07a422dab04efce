package org.dhruva.timeline.story;

import java.util.List;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealDecided;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimClosed;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimRejected;
import org.dhruva.contracts.compensation.ClaimEvent.DepositRecorded;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentsRequested;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentRecorded;
import org.dhruva.contracts.law.Office;
import org.dhruva.kernel.Written;

/** The story of a claim. */
final class ClaimSentences {

  private final Voice voice;

  ClaimSentences(Voice voice) {
    this.voice = voice;
  }

  Told tell(ClaimEvent event) {
    return switch (event) {
      case ClaimEvent.ClaimDrafted(_, _, var scheme, _) ->
          say("{You} began a claim under the scheme %s.", Plain.name(scheme));
      case ClaimEvent.DocumentAttached(_, var kind, var title) ->
          say("A paper joined the claim: %s.", Plain.words(kind)).with("Title", title);
      case ClaimEvent.ClaimFiled(_, var forum, var claimed, var reference, _) ->
          say(
                  "{Your} claim was handed in to %s%s.",
                  office(forum), claimed.map(sum -> ", for " + Written.money(sum)).orElse(""))
              .with("Number", reference);
      case ClaimEvent.RecommendationReceived recommended -> recommended(recommended);
      case ClaimEvent.ClaimAcknowledged(_, var reference) ->
          say("The authority confirmed that it has {your} claim.").with("Number", reference);
      case DocumentsRequested request -> requested(request);
      case ClaimEvent.DocumentsSubmitted(_, var kinds) ->
          say("The authority got papers%s.", named(kinds));
      case ClaimEvent.ClaimBlocked(_, var waitsFor, var authorities) ->
          say(
              "The claim is held up: it waits for %s%s.",
              Plain.words(waitsFor), authorities.isEmpty() ? "" : from(authorities));
      case ClaimEvent.ClaimUnblocked(_, var waitedFor) ->
          say("What the claim waited for is there: %s.", Plain.words(waitedFor));
      case ClaimEvent.AuthorityAnswered answered -> answered(answered);
      case ClaimEvent.JurisdictionNamed(_, var state, var part) ->
          switch (part) {
            case OFFENCE ->
                say("%s has a part in the claim: it happened there.", Plain.name(state));
            case RESCUE ->
                say("%s has a part in the claim: the rescue was there.", Plain.name(state));
            case HOME ->
                say("%s has a part in the claim: {your} home is there.", Plain.name(state));
          };
      case ClaimEvent.InquiryOpened(_, var kind) ->
          say("The authority began to look into the claim (%s enquiry).", Plain.words(kind));
      case ClaimEvent.HearingScheduled(_, var hearingOn) ->
          say("{Your} claim is to be heard on %s.", Written.day(hearingOn));
      case ClaimEvent.HearingHeld _ -> say("{Your} claim was heard.");
      case ClaimEvent.InterimReliefRequested(_, var ground) ->
          say(
              "{You} asked for money before the final order%s.",
              ground.map(ClaimSentences::neededFor).orElse(""));
      case ClaimEvent.InterimReliefOrdered(_, var amount) ->
          say("%s was ordered for {her} before the final order.", Written.money(amount));
      case ClaimEvent.InterimReliefDeclined(_, var reasons) ->
          say("Money before the final order was refused%s.", because(reasons));
      case ClaimAwarded award -> awarded(award);
      case ClaimRejected rejection -> rejected(rejection);
      case ClaimEvent.AwardRefused(_, var because) ->
          say("{You} did not accept what was offered.").with("Reason", because);
      case ClaimEvent.AppealFiled(_, var forum) -> say("{You} appealed to %s.", office(forum));
      case AppealDecided decision -> decided(decision);
      case ClaimEvent.OrderServed(_, var payer) ->
          say("The order was sent to %s, which has to pay.", office(payer));
      case ClaimEvent.OrderAcknowledged(_, var payer) ->
          say("%s confirmed that the order is there.", Plain.sentence(office(payer)));
      case ClaimEvent.FundsRequested(_, var payer, var amount) ->
          say(
              "Money to pay {her} was asked for from %s%s.",
              office(payer), amount.map(sum -> ": " + Written.money(sum)).orElse(""));
      case ClaimEvent.WritFiled(_, var reference) ->
          say("{You} asked the High Court to order what was not done.").with("Number", reference);
      case ClaimEvent.WritDecided(_, var result) ->
          switch (result) {
            case ALLOWED -> say("The High Court decided for {her}.");
            case DISPOSED_OF ->
                say("The High Court closed the petition; its order says what is to be done.");
            case DISMISSED -> say("The High Court refused the petition.");
          };
      case ClaimEvent.InterestClaimed(_, var amount) ->
          say(
              "{You} asked for interest, because the money is late%s.",
              amount.map(sum -> ": " + Written.money(sum)).orElse(""));
      case ClaimEvent.InterestAwarded(_, var amount) ->
          say(
              "%s of interest was granted to {her} on top of the award. It is not paid yet.",
              Written.money(amount));
      case ClaimEvent.FundsSanctioned(_, var amount) ->
          say("%s was set aside for {her}. It is not paid yet.", Written.money(amount));
      case ClaimEvent.StageBecameDue(_, var stage, var amount, _) ->
          say("%s is due now: the part for %s.", Written.money(amount), Plain.words(stage));
      case PaymentRecorded payment -> paid(payment);
      case DepositRecorded deposit -> deposited(deposit);
      case ClaimEvent.DepositMatured _ -> say("The money in the fixed deposit can be drawn now.");
      case ClaimEvent.ClaimPaidInFull(_, var total) ->
          say("Everything that was granted has come: %s.", Written.money(total));
      case ClaimEvent.ClaimWithdrawn(_, var because) ->
          say("The claim was taken back.").with("Reason", because);
      case ClaimEvent.ObservationNoted(_, var text) ->
          say("A note was added to the claim.").with("Note", text);
      case ClaimEvent.EntryCorrected(_, _, _, var because) ->
          say("An entry of the claim was put right.").with("Reason", because);
      case ClaimClosed closing -> closed(closing);
      case ClaimEvent.ClaimReopened(_, var because) ->
          say("The claim goes on where it stood.").with("Reason", because);
    };
  }

  private Told recommended(ClaimEvent.RecommendationReceived recommended) {
    String occasion =
        switch (recommended.occasion()) {
          case DURING_TRIAL -> "while the trial goes on";
          case CONVICTION -> "after somebody was convicted";
          case ACQUITTAL -> "though nobody was convicted";
          case DISCHARGE -> "though the accused was discharged";
        };
    return say(
            "%s recommended compensation for {her}, %s. %s has to decide.",
            Plain.sentence(office(recommended.court())),
            occasion,
            Plain.sentence(office(recommended.forum())))
        .with("Number", recommended.reference());
  }

  private Told answered(ClaimEvent.AuthorityAnswered answered) {
    String authority = Plain.name(answered.authority());
    String waitsFor = Plain.words(answered.waitsFor());
    return switch (answered.answer()) {
      case GAVE_ITS_PART -> say("%s gave its part: %s.", authority, waitsFor);
      case NOT_RESPONSIBLE ->
          say("%s says that it is not for it to give: %s.", authority, waitsFor);
    };
  }

  private static String neededFor(ClaimEvent.InterimGround ground) {
    return switch (ground) {
      case ACID_ATTACK -> ", after an attack with acid";
      case FIRST_AID -> ", for first aid";
      case MEDICAL_TREATMENT -> ", for treatment";
      case IMMEDIATE_NEED -> ", for what is needed at once";
    };
  }

  private Told requested(DocumentsRequested request) {
    return say(
        "The authority asked for papers%s%s.",
        named(request.kinds()), request.dueOn().map(due -> ", by " + Written.day(due)).orElse(""));
  }

  private Told awarded(ClaimAwarded award) {
    String extent = award.extent() == AwardExtent.PART ? "A part was granted" : "It was granted";
    return say(
        "%s: %s%s. It is not paid yet.",
        extent, Written.money(award.amount()), because(award.reasons()));
  }

  private Told rejected(ClaimRejected rejection) {
    String what =
        switch (rejection.kind()) {
          case REJECTED -> "{Your} claim was refused";
          case RETURNED -> "{Your} claim was sent back to {her}";
          case NOT_MAINTAINABLE -> "The authority says that it cannot decide {your} claim";
        };
    return say(what + "%s.", because(rejection.reasons()));
  }

  private Told decided(AppealDecided decision) {
    String amount = decision.amount().map(Written::money).orElse("nothing");
    return switch (decision.result()) {
      case ENHANCED -> say("The appeal was won: the award is now %s.", amount);
      case UPHELD -> say("The appeal changed nothing: what was decided before stands.");
      case REDUCED -> say("The appeal made the award smaller: it is now %s.", amount);
      case DISMISSED -> say("The appeal was refused: what was decided before stands.");
      case SENT_BACK -> say("The claim goes back and is decided anew.");
    };
  }

  private Told paid(PaymentRecorded payment) {
    String as =
        switch (payment.purpose()) {
          case AWARD -> "from the award";
          case INTERIM_RELIEF -> "as interim relief";
          case STAGE -> "for the part " + payment.stage().map(Plain::words).orElse("that was due");
        };
    return say("{You} got %s %s.", Written.money(payment.amount()), as)
        .with("Account", payment.account());
  }

  private Told deposited(DepositRecorded deposit) {
    return say(
            "%s was put into a fixed deposit in {your} name. It can be drawn from %s.",
            Written.money(deposit.amount()), Written.day(deposit.maturesOn()))
        .with("Account", deposit.account());
  }

  private Told closed(ClaimClosed closing) {
    return switch (closing.reason()) {
      case PAID_IN_FULL -> say("The claim is closed: all of it is paid.");
      case WITHDRAWN -> say("The claim is closed: it was taken back.");
      case FINALLY_REJECTED -> say("The claim is closed: the refusal is final.");
      case DUPLICATE -> say("The claim is closed: it was entered twice.");
    };
  }

  /** Who decides, recommends or pays is called by the name of an office. */
  private static String office(Enum<?> who) {
    return Office.plainName(who.name());
  }

  private static String from(List<String> authorities) {
    return " from " + Plain.list(authorities.stream().map(Plain::name).toList());
  }

  private static String named(List<String> kinds) {
    return kinds.isEmpty() ? "" : ": " + Plain.words(kinds);
  }

  private static String because(List<String> reasons) {
    return reasons.isEmpty() ? "" : ". Reason given: " + Plain.words(reasons);
  }

  private Told say(String sentence, Object... arguments) {
    return Told.of(voice.say(sentence, arguments));
  }
}
