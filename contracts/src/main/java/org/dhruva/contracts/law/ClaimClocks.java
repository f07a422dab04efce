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
import org.dhruva.contracts.compensation.ClaimEvent.ClaimDrafted;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentPurpose;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentRecorded;
import org.dhruva.contracts.compensation.ClaimEvent.Receipt;
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

  private static final About ALL_PAYMENTS = About.duty(PAYMENT);
  private static final About INTERIM = About.duty(INTERIM_PAYMENT);

  private final String scheme;
  private final String decider;
  private final Clockwork clocks;
  private final List<Receipt> receipts = new ArrayList<>();
  private final List<StageBecameDue> stagesDue = new ArrayList<>();
  private Optional<Money> award = Optional.empty();
  private Money interim = Money.ZERO;

  private ClaimClocks(ClaimDrafted drafted, Optional<ClaimFiled> filed) {
    LocalDate offenceOn = drafted.offenceOn().orElse(drafted.on()).day();
    this.scheme = drafted.scheme();
    this.decider = filed.map(f -> f.forum().name()).orElse(Office.DLSA.name());
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
    ClaimClocks claim = new ClaimClocks(drafted.get(), first(entries, ClaimFiled.class));
    for (Entry<ClaimEvent> entry : Entries.byDay(entries)) {
      claim.take(entry.event());
    }
    return claim.clocks.clocks();
  }

  private static <T> Optional<T> first(List<ClaimEvent> entries, Class<T> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private void take(ClaimEvent event) {
    switch (event) {
      case ClaimDrafted drafted ->
          drafted.offenceOn().ifPresent(offence -> start(About.duty(FILING), offence));
      case ClaimFiled filed -> {
        clocks.stop(About.duty(FILING), filed.on());
        // Where a scheme pays in stages by itself, nobody enquires and decides about an amount.
        if (filed.stages().isEmpty()) {
          start(About.duty(ENQUIRY), filed.on());
        }
      }
      case ClaimEvent.InterimReliefOrdered(var on, var amount) -> {
        interim = interim.plus(amount);
        start(INTERIM, on);
        settle(on);
      }
      case ClaimEvent.ClaimAwarded(var on, var amount, _, _) -> {
        clocks.stop(About.duty(ENQUIRY), on);
        grant(on, Optional.of(amount));
      }
      case ClaimEvent.ClaimRejected(var on, _, _) -> clocks.stop(About.duty(ENQUIRY), on);
      case ClaimEvent.AwardRefused(var on, _) -> clocks.stop(ALL_PAYMENTS, on);
      case ClaimEvent.AppealFiled(var on, var forum) ->
          clocks.start(About.duty(APPEAL), scheme, on, forum.name());
      case AppealDecided decision -> take(decision);
      case StageBecameDue due -> {
        stagesDue.add(due);
        start(About.duty(STAGE_PAYMENT, due.stage()), due.on());
        settle(due.on());
      }
      case Receipt receipt -> {
        receipts.add(receipt);
        settle(receipt.on());
      }
      case ClaimEvent.ClaimBlocked(var on, var waitsFor, var authorities) ->
          block(on, waitsFor, authorities);
      case ClaimEvent.ClaimUnblocked(var on, var waitedFor) ->
          clocks.stop(About.duty(BLOCKAGE, waitedFor), on);
      case ClaimEvent.ClaimWithdrawn(var on, _) -> clocks.suspend(on);
      case ClaimEvent.ClaimClosed(var on, _) -> clocks.suspend(on);
      case ClaimEvent.ClaimReopened _ -> clocks.resume();
      case ClaimEvent.DocumentAttached _,
          ClaimEvent.ClaimAcknowledged _,
          ClaimEvent.DocumentsRequested _,
          ClaimEvent.DocumentsSubmitted _,
          ClaimEvent.InquiryOpened _,
          ClaimEvent.HearingScheduled _,
          ClaimEvent.HearingHeld _,
          ClaimEvent.InterimReliefRequested _,
          ClaimEvent.InterimReliefDeclined _,
          ClaimEvent.FundsSanctioned _,
          ClaimEvent.DepositMatured _,
          ClaimEvent.ClaimPaidInFull _,
          ClaimEvent.ObservationNoted _,
          ClaimEvent.EntryCorrected _ -> {}
    }
  }

  private void start(About about, CivilDate on) {
    clocks.start(about, scheme, on, decider);
  }

  /** One clock for each authority that could give it: a case can have tasks in two places. */
  private void block(CivilDate on, String waitsFor, List<String> authorities) {
    About about = About.duty(BLOCKAGE, waitsFor);
    if (authorities.isEmpty()) {
      start(about, on);
    }
    authorities.forEach(authority -> clocks.start(about, scheme, on, authority));
  }

  private void take(AppealDecided decision) {
    CivilDate on = decision.on();
    clocks.stop(About.duty(APPEAL), on);
    switch (decision.result()) {
      case ENHANCED, REDUCED -> grant(on, decision.amount());
      case UPHELD, DISMISSED -> grant(on, award);
      case SENT_BACK -> {
        award = Optional.empty();
        clocks.stop(ALL_PAYMENTS, on);
        start(About.duty(ENQUIRY), on);
      }
    }
  }

  private void grant(CivilDate on, Optional<Money> amount) {
    award = amount;
    if (award.isEmpty()) {
      clocks.stop(ALL_PAYMENTS, on);
    } else if (!clocks.isRunning(ALL_PAYMENTS) && !isPaid()) {
      start(ALL_PAYMENTS, on);
    }
    settle(on);
  }

  private void settle(CivilDate on) {
    if (isPaid()) {
      clocks.stop(ALL_PAYMENTS, on);
    }
    if (paidAs(PaymentPurpose.INTERIM_RELIEF).compareTo(interim) >= 0 || isPaid()) {
      clocks.stop(INTERIM, on);
    }
    stagesDue.stream()
        .filter(due -> paidFor(due.stage()).compareTo(due.amount()) >= 0)
        .forEach(due -> clocks.stop(About.duty(STAGE_PAYMENT, due.stage()), on));
  }

  private boolean isPaid() {
    return award.filter(amount -> total(receipts).compareTo(amount) >= 0).isPresent();
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
