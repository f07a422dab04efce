package org.dhruva.contracts.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.clocks.About;
import org.dhruva.clocks.Clock;
import org.dhruva.clocks.Clockwork;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealDecided;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimDrafted;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.InterimGround;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentPurpose;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentRecorded;
import org.dhruva.contracts.compensation.ClaimEvent.Receipt;
import org.dhruva.contracts.compensation.ClaimEvent.RecommendationReceived;
import org.dhruva.contracts.compensation.ClaimEvent.StageBecameDue;
import org.dhruva.contracts.law.Entries.Entry;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/**
 * The clocks of a claim. The payment clock starts at the order and ends only with the last rupee: a
 * higher order does not start it anew while money is still owed, and an award that she refuses, or
 * that is taken away, is not owed any more.
 */
public final class ClaimClocks {

  public static final String FILING = "claim.filing";
  public static final String ENQUIRY = "claim.enquiry";
  public static final String INTERIM_PAYMENT = "claim.interim-payment";
  public static final String PAYMENT = "claim.payment";
  public static final String STAGE_PAYMENT = "claim.stage-payment";
  public static final String APPEAL = "claim.appeal";
  public static final String BLOCKAGE = "claim.blockage";
  public static final String APPEAL_WINDOW = "claim.appeal-window";
  public static final String ORDER_SERVICE = "claim.order-service";
  public static final String ORDER_ACKNOWLEDGEMENT = "claim.order-acknowledgement";
  public static final String FUNDS = "claim.funds";
  public static final String WRIT = "claim.writ";
  public static final String ACID_INTERIM_ORDER = "claim.acid-interim-order";
  public static final String ACID_INTERIM_PAYMENT = "claim.acid-interim-payment";
  public static final String ACID_FURTHER_PAYMENT = "claim.acid-further-payment";
  public static final String FIRST_INSTALMENT = "claim.first-instalment";
  public static final String LAST_INSTALMENT = "claim.last-instalment";
  public static final String RELEASE_CERTIFICATE = "claim.release-certificate";

  private static final About ALL_PAYMENTS = About.duty(PAYMENT);
  private static final About INTERIM = About.duty(INTERIM_PAYMENT);
  private static final About ACID_ORDER = About.duty(ACID_INTERIM_ORDER);
  private static final About ACID_FIRST = About.duty(ACID_INTERIM_PAYMENT);
  private static final About ACID_FURTHER = About.duty(ACID_FURTHER_PAYMENT);
  private static final About TO_APPEAL = About.duty(APPEAL_WINDOW);
  private static final About ACKNOWLEDGEMENT = About.duty(ORDER_ACKNOWLEDGEMENT);
  private static final About SERVICE = About.duty(ORDER_SERVICE);
  private static final About CERTIFICATE = About.duty(RELEASE_CERTIFICATE);

  /** The paper that the duty of that name is about. */
  private static final String RELEASE_CERTIFICATE_PAPER = "release-certificate";

  private final String scheme;
  private final String decider;
  private final Clockwork clocks;
  private final List<Receipt> receipts = new ArrayList<>();
  private final List<StageBecameDue> stagesDue = new ArrayList<>();
  private Optional<Money> claimed = Optional.empty();
  private Optional<Money> award = Optional.empty();
  private Optional<CivilDate> orderOn = Optional.empty();
  private Optional<Forum> appealedTo = Optional.empty();
  private Money interest = Money.ZERO;
  private Money interim = Money.ZERO;
  private Money acidFirst = Money.ZERO;
  private boolean reviewed;
  private boolean acid;
  private boolean certified;

  private ClaimClocks(
      ClaimDrafted drafted,
      Optional<ClaimFiled> filed,
      Optional<RecommendationReceived> recommended) {
    LocalDate offenceOn = drafted.offenceOn().orElse(drafted.on()).day();
    this.scheme = drafted.scheme();
    this.decider =
        filed
            .map(ClaimFiled::forum)
            .or(() -> recommended.map(RecommendationReceived::forum))
            .map(Forum::name)
            .orElse(Office.DLSA.name());
    this.clocks = Law.clockwork(offenceOn, Optional.empty());
  }

  /**
   * All clocks of a claim, ended ones too.
   *
   * @param entries the events in stream order, each corrected one as it should have been
   */
  public static List<Clock> of(List<ClaimEvent> entries) {
    Optional<ClaimDrafted> drafted = first(entries, ClaimDrafted.class);
    if (drafted.isEmpty()) {
      return List.of();
    }
    ClaimClocks claim =
        new ClaimClocks(
            drafted.get(),
            first(entries, ClaimFiled.class),
            first(entries, RecommendationReceived.class));
    for (Entry<ClaimEvent> entry : Entries.byDay(entries)) {
      claim.take(entry.event());
    }
    Entries.restsSince(entries, ClaimClocks::laysAside, ClaimEvent.ClaimReopened.class::isInstance)
        .ifPresent(claim.clocks::suspend);
    return claim.clocks.clocks();
  }

  private static boolean laysAside(ClaimEvent event) {
    return event instanceof ClaimEvent.ClaimWithdrawn || event instanceof ClaimEvent.ClaimClosed;
  }

  private static <T> Optional<T> first(List<ClaimEvent> entries, Class<T> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private void take(ClaimEvent event) {
    switch (event) {
      case ClaimDrafted drafted ->
          drafted.offenceOn().ifPresent(offence -> start(About.duty(FILING), offence));
      case ClaimFiled filed -> {
        claimed = filed.claimed();
        clocks.stop(About.duty(FILING), filed.on());
        // Where a scheme pays in stages by itself, nobody enquires and decides about an amount.
        if (filed.stages().isEmpty()) {
          startOnce(About.duty(ENQUIRY), filed.on());
        }
        start(About.duty(FIRST_INSTALMENT), filed.on());
        start(About.duty(LAST_INSTALMENT), filed.on());
        waitForCertificate(filed.on());
      }
      case RecommendationReceived recommended -> {
        clocks.stop(About.duty(FILING), recommended.on());
        if (award.isEmpty()) {
          startOnce(About.duty(ENQUIRY), recommended.on());
        }
      }
      case ClaimEvent.DocumentAttached(var on, var kind, _) -> papers(on, List.of(kind));
      case ClaimEvent.DocumentsSubmitted(var on, var kinds) -> papers(on, kinds);
      case ClaimEvent.InterimReliefRequested(var on, var ground) -> {
        if (ground.equals(Optional.of(InterimGround.ACID_ATTACK)) && !acid) {
          acid = true;
          start(ACID_ORDER, on);
        }
      }
      case ClaimEvent.InterimReliefOrdered(var on, var amount) -> orderInterim(on, amount);
      case ClaimEvent.InterimReliefDeclined(var on, _) -> clocks.stop(ACID_ORDER, on);
      case ClaimEvent.ClaimAwarded(var on, var amount, var extent, _) -> {
        decided(on);
        boolean less =
            extent == AwardExtent.PART
                || claimed.filter(asked -> amount.compareTo(asked) < 0).isPresent();
        if (less) {
          startToAppeal(on);
        }
        grant(on, Optional.of(amount), decider);
      }
      case ClaimEvent.ClaimRejected(var on, _, _) -> {
        decided(on);
        clocks.stop(About.duty(FIRST_INSTALMENT), on);
        clocks.stop(About.duty(LAST_INSTALMENT), on);
        startToAppeal(on);
      }
      case ClaimEvent.AwardRefused(var on, _) -> {
        stopPayment(on);
        // What a higher authority decided has no such window: the way from there is the High Court.
        if (!reviewed) {
          startToAppeal(orderOn.orElse(on));
        }
      }
      case ClaimEvent.AppealFiled(var on, var forum) -> {
        appealedTo = Optional.of(forum);
        clocks.stop(TO_APPEAL, on);
        clocks.start(About.duty(APPEAL), scheme, on, forum.name());
      }
      case ClaimEvent.OrderServed(var on, var payer) -> {
        clocks.stop(SERVICE, on);
        clocks.start(ACKNOWLEDGEMENT, scheme, on, payer.name());
      }
      case ClaimEvent.OrderAcknowledged(var on, var payer) ->
          clocks.stop(ACKNOWLEDGEMENT, payer.name(), on);
      case ClaimEvent.FundsRequested(var on, var payer, _) -> {
        // Who asks for the money has the order.
        clocks.stop(SERVICE, on);
        if (!clocks.isRunning(About.duty(FUNDS))) {
          clocks.start(About.duty(FUNDS), scheme, on, payer.name());
        }
      }
      case ClaimEvent.FundsSanctioned(var on, _) -> stopOnTheWayToPayment(on);
      case ClaimEvent.WritFiled(var on, _) ->
          clocks.start(About.duty(WRIT), scheme, on, Office.HIGH_COURT.name());
      case ClaimEvent.WritDecided(var on, _) -> clocks.stop(About.duty(WRIT), on);
      case ClaimEvent.InterestAwarded(var on, var amount) -> {
        interest = interest.plus(amount);
        startPayment(on);
      }
      case AppealDecided decision -> take(decision);
      case StageBecameDue due -> {
        stagesDue.add(due);
        start(About.duty(STAGE_PAYMENT, due.stage()), due.on());
        settle(due.on());
      }
      case Receipt receipt -> {
        receipts.add(receipt);
        clocks.stop(About.duty(FIRST_INSTALMENT), receipt.on());
        settle(receipt.on());
      }
      case ClaimEvent.ClaimBlocked(var on, var waitsFor, var authorities) ->
          block(on, waitsFor, authorities);
      case ClaimEvent.ClaimUnblocked(var on, var waitedFor) -> unblock(on, waitedFor);
      case ClaimEvent.AuthorityAnswered(var on, var waitsFor, var authority, _) ->
          clocks.stop(About.duty(BLOCKAGE, waitsFor), authority, on);
      case ClaimEvent.ClaimAcknowledged _,
          ClaimEvent.DocumentsRequested _,
          ClaimEvent.JurisdictionNamed _,
          ClaimEvent.InquiryOpened _,
          ClaimEvent.HearingScheduled _,
          ClaimEvent.HearingHeld _,
          ClaimEvent.InterestClaimed _,
          ClaimEvent.DepositMatured _,
          ClaimEvent.ClaimPaidInFull _,
          ClaimEvent.ObservationNoted _,
          ClaimEvent.EntryCorrected _,
          ClaimEvent.ClaimWithdrawn _,
          ClaimEvent.ClaimClosed _,
          ClaimEvent.ClaimReopened _ -> {}
    }
  }

  private void start(About about, CivilDate on) {
    clocks.start(about, scheme, on, decider);
  }

  private void startOnce(About about, CivilDate on) {
    if (!clocks.isRunning(about)) {
      start(about, on);
    }
  }

  /**
   * One clock for each authority that could give it, with an end of its own: a case can have tasks
   * in two places.
   */
  private void block(CivilDate on, String waitsFor, List<String> authorities) {
    About about = About.duty(BLOCKAGE, waitsFor);
    if (authorities.isEmpty()) {
      start(about, on);
    }
    authorities.forEach(authority -> clocks.start(about, scheme, on, authority));
    if (waitsFor.equals(RELEASE_CERTIFICATE_PAPER)) {
      waitForCertificate(on);
    }
  }

  private void unblock(CivilDate on, String waitedFor) {
    clocks.stop(About.duty(BLOCKAGE, waitedFor), on);
    papers(on, List.of(waitedFor));
  }

  /** The day of the rescue is not known to a claim, so it counts from when it is waited for. */
  private void waitForCertificate(CivilDate on) {
    if (!certified) {
      startOnce(CERTIFICATE, on);
    }
  }

  private void papers(CivilDate on, List<String> kinds) {
    if (kinds.contains(RELEASE_CERTIFICATE_PAPER)) {
      certified = true;
      clocks.stop(CERTIFICATE, on);
    }
  }

  private void orderInterim(CivilDate on, Money amount) {
    boolean first = interim.equals(Money.ZERO);
    interim = interim.plus(amount);
    if (!acid) {
      start(INTERIM, on);
    } else if (first) {
      acidFirst = amount;
      clocks.stop(ACID_ORDER, on);
      start(ACID_FIRST, on);
      start(ACID_FURTHER, on);
    }
    settle(on);
  }

  private void decided(CivilDate on) {
    orderOn = Optional.of(on);
    reviewed = false;
    clocks.stop(About.duty(ENQUIRY), on);
    clocks.stop(ACID_ORDER, on);
  }

  private void startToAppeal(CivilDate on) {
    if (appealedTo.isEmpty()) {
      startOnce(TO_APPEAL, on);
    }
  }

  private void take(AppealDecided decision) {
    CivilDate on = decision.on();
    String forum = appealedTo.map(Forum::name).orElse(decider);
    appealedTo = Optional.empty();
    reviewed = decision.result() != AppealResult.SENT_BACK;
    clocks.stop(About.duty(APPEAL), on);
    switch (decision.result()) {
      case ENHANCED, REDUCED -> grant(on, decision.amount(), forum);
      case UPHELD, DISMISSED -> grant(on, award, forum);
      case SENT_BACK -> {
        award = Optional.empty();
        stopPayment(on);
        start(About.duty(ENQUIRY), on);
      }
    }
  }

  private void grant(CivilDate on, Optional<Money> amount, String orderedBy) {
    award = amount;
    if (award.isEmpty()) {
      stopPayment(on);
    } else {
      startPayment(on);
      // Orders of courts are those that were seen not to reach whoever pays.
      boolean waitedFor = clocks.isRunning(SERVICE);
      if (Office.isCourt(orderedBy) && !isPaid() && !waitedFor) {
        clocks.start(SERVICE, scheme, on, orderedBy);
      }
    }
    settle(on);
  }

  private void startPayment(CivilDate on) {
    if (!clocks.isRunning(ALL_PAYMENTS) && award.isPresent() && !isPaid()) {
      start(ALL_PAYMENTS, on);
    }
  }

  private void stopPayment(CivilDate on) {
    clocks.stop(ALL_PAYMENTS, on);
    stopOnTheWayToPayment(on);
  }

  private void stopOnTheWayToPayment(CivilDate on) {
    clocks.stop(SERVICE, on);
    clocks.stop(ACKNOWLEDGEMENT, on);
    clocks.stop(About.duty(FUNDS), on);
  }

  private void settle(CivilDate on) {
    boolean paid = isPaid();
    if (paid) {
      stopPayment(on);
      clocks.stop(About.duty(LAST_INSTALMENT), on);
    }
    Money interimPaid = paidAs(PaymentPurpose.INTERIM_RELIEF);
    if (interimPaid.compareTo(interim) >= 0 || paid) {
      clocks.stop(INTERIM, on);
    }
    if (interimPaid.compareTo(acidFirst) >= 0 || paid) {
      clocks.stop(ACID_FIRST, on);
    }
    boolean furtherPaid = interim.compareTo(acidFirst) > 0 && interimPaid.compareTo(interim) >= 0;
    if (furtherPaid || paid) {
      clocks.stop(ACID_FURTHER, on);
    }
    stagesDue.stream()
        .filter(due -> paidFor(due.stage()).compareTo(due.amount()) >= 0)
        .forEach(due -> clocks.stop(About.duty(STAGE_PAYMENT, due.stage()), on));
  }

  private boolean isPaid() {
    return award
        .filter(amount -> total(receipts).compareTo(amount.plus(interest)) >= 0)
        .isPresent();
  }

  private Money paidFor(String stage) {
    return total(receipts.stream().filter(r -> r.stage().equals(Optional.of(stage))).toList());
  }

  private Money paidAs(PaymentPurpose purpose) {
    return total(
        receipts.stream()
            .filter(r -> r instanceof PaymentRecorded payment && payment.purpose() == purpose)
            .toList());
  }

  private static Money total(List<Receipt> receipts) {
    return receipts.stream().map(Receipt::amount).reduce(Money.ZERO, Money::plus);
  }
}
