package org.dhruva.timeline.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealDecided;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.InterestAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.Receipt;
import org.dhruva.contracts.compensation.ClaimEvent.ReliefStage;
import org.dhruva.contracts.compensation.ClaimEvent.StageBecameDue;
import org.dhruva.contracts.law.ClaimClocks;
import org.dhruva.kernel.Money;

/**
 * What is granted and has not come.
 *
 * @param award what stands, with interest
 * @param stages of a scheme that pays in stages
 * @param due codes of the stages that must be paid now
 */
record ClaimMoney(
    Optional<Money> award, List<ReliefStage> stages, List<String> due, List<Receipt> receipts) {

  static ClaimMoney of(List<ClaimEvent> events) {
    Optional<Money> award = Optional.empty();
    List<ReliefStage> stages = List.of();
    List<String> due = new ArrayList<>();
    List<Receipt> receipts = new ArrayList<>();
    Money interest = Money.ZERO;
    for (ClaimEvent event : events) {
      switch (event) {
        case ClaimFiled filed -> stages = filed.stages();
        case ClaimAwarded granted -> award = Optional.of(granted.amount());
        case InterestAwarded(_, var amount) -> interest = interest.plus(amount);
        case AppealDecided decision -> award = after(decision, award);
        case StageBecameDue stage -> due.add(stage.stage());
        case Receipt receipt -> receipts.add(receipt);
        default -> {}
      }
    }
    return new ClaimMoney(award.map(interest::plus), stages, due, receipts);
  }

  private static Optional<Money> after(AppealDecided decision, Optional<Money> before) {
    boolean changesNothing =
        decision.result() == AppealResult.UPHELD || decision.result() == AppealResult.DISMISSED;
    return changesNothing ? before : decision.amount();
  }

  /** What a clock waits for, if that is money. */
  Optional<Money> waitingFor(Clock clock) {
    return switch (clock.about().duty()) {
      case ClaimClocks.PAYMENT -> award.map(sum -> sum.minus(total(receipts)));
      case ClaimClocks.STAGE_PAYMENT ->
          stages.stream()
              .filter(stage -> stage.code().equals(clock.about().subject()))
              .map(this::outstanding)
              .findFirst();
      default -> Optional.empty();
    };
  }

  /** Stages that nothing has made due yet, and that nobody has paid. */
  List<ReliefStage> notDue() {
    return stages.stream()
        .filter(stage -> !due.contains(stage.code()) && outstanding(stage).isPositive())
        .toList();
  }

  Money outstanding(ReliefStage stage) {
    return stage
        .amount()
        .minus(
            total(
                receipts.stream()
                    .filter(r -> r.stage().equals(Optional.of(stage.code())))
                    .toList()));
  }

  private static Money total(List<Receipt> receipts) {
    return receipts.stream().map(Receipt::amount).reduce(Money.ZERO, Money::plus);
  }
}
