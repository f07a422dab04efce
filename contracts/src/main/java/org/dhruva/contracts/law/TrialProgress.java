package org.dhruva.contracts.law;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.AppealDecided;
import org.dhruva.contracts.legal.ProceedingEvent.AppealResult;
import org.dhruva.contracts.legal.ProceedingEvent.AppealVerdict;
import org.dhruva.contracts.legal.ProceedingEvent.ChargeSheetFiled;
import org.dhruva.contracts.legal.ProceedingEvent.ChargesFramed;
import org.dhruva.contracts.legal.ProceedingEvent.Verdict;

/** Who is sent up and who is on trial, while the entries are told from the first to the last. */
final class TrialProgress {

  private final Set<String> sentUp = new HashSet<>();
  private final Set<String> onTrial = new HashSet<>();
  private boolean allSentUp;
  private boolean begun;
  private boolean stopped;

  void take(ProceedingEvent event) {
    if (event instanceof ChargeSheetFiled sheet) {
      sentUp.addAll(sheet.accused());
      allSentUp |= sheet.accused().isEmpty();
    } else if (event instanceof ChargesFramed framed) {
      begun = true;
      framed.charges().forEach(charge -> onTrial.add(charge.accused()));
    } else if (event instanceof ProceedingEvent.Decision decision) {
      decide(decision);
    }
  }

  /** Whether a charge sheet covers the accused; one that names nobody covers everybody. */
  boolean isSentUp(String accused) {
    return allSentUp || sentUp.contains(accused);
  }

  /** Whether nobody of those who were charged waits for a judgment any more. */
  boolean isOver() {
    return stopped || (begun && onTrial.isEmpty());
  }

  private void decide(ProceedingEvent.Decision decision) {
    switch (decision) {
      case ProceedingEvent.JudgmentDelivered judgment ->
          end(judgment.verdicts().stream().map(Verdict::accused).toList());
      case ProceedingEvent.AccusedDischarged(_, var accused) -> end(accused);
      case ProceedingEvent.OffenceCompounded(_, var accused) -> end(accused);
      case ProceedingEvent.ProsecutionWithdrawn(_, var accused, _) -> endAllOr(accused);
      case ProceedingEvent.FirQuashed(_, var accused) -> endAllOr(accused);
      case ProceedingEvent.ProceedingAbated(_, var accused) -> end(List.of(accused));
      case AppealDecided appeal ->
          appeal.verdicts().stream()
              .filter(verdict -> verdict.result() == AppealResult.SENT_BACK)
              .map(AppealVerdict::accused)
              .forEach(this::sendBack);
    }
  }

  private void end(List<String> accused) {
    onTrial.removeAll(accused);
  }

  private void endAllOr(List<String> accused) {
    end(accused);
    stopped |= accused.isEmpty();
  }

  private void sendBack(String accused) {
    stopped = false;
    onTrial.add(accused);
  }
}
