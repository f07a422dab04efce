package org.dhruva.compensation.reaction;

import java.util.Optional;
import org.dhruva.contracts.compensation.ClaimEvent.StageTrigger;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.ChargeSheetFiled;
import org.dhruva.contracts.legal.ProceedingEvent.ClosingReason;
import org.dhruva.contracts.legal.ProceedingEvent.FirRegistered;
import org.dhruva.contracts.legal.ProceedingEvent.JudgmentDelivered;
import org.dhruva.contracts.legal.ProceedingEvent.ProceedingClosed;

/** What in a proceeding makes a stage of relief payable. */
final class ReliefMilestones {

  private ReliefMilestones() {}

  /** Empty for everything that makes nothing payable. */
  static Optional<StageTrigger> of(ProceedingEvent event) {
    return switch (event) {
      case FirRegistered _ -> Optional.of(StageTrigger.FIR);
      case ChargeSheetFiled _ -> Optional.of(StageTrigger.CHARGE_SHEET);
      case JudgmentDelivered _ -> Optional.of(StageTrigger.END_OF_CASE);
      case ProceedingClosed closed when closed.reason() != ClosingReason.DUPLICATE ->
          Optional.of(StageTrigger.END_OF_CASE);
      default -> Optional.empty();
    };
  }
}
