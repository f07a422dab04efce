package org.dhruva.legal.proceeding;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.EntryCorrected;
import org.dhruva.kernel.Outcome;

/** Whether an entry may be put right: if the whole history could have happened that way. */
final class Correction {

  private Correction() {}

  static Outcome<ProceedingEvent, ProceedingRejection> of(
      ProceedingCommand.Correct asked, Proceeding proceeding, ProceedingDecider decider) {
    EntryCorrected correction =
        new EntryCorrected(asked.on(), asked.entry(), asked.amendment(), asked.because());
    Optional<ProceedingRejection> refusal =
        ProceedingGate.whyNot(correction, proceeding)
            .or(() -> misfit(correction, proceeding.file()));
    if (refusal.isPresent()) {
      return Outcome.reject(refusal.get());
    }
    ProceedingFile amended = proceeding.file().amended(correction);
    if (amended.equals(proceeding.file())) {
      return Outcome.nothing();
    }
    return contradiction(amended.entries(), decider)
        .<Outcome<ProceedingEvent, ProceedingRejection>>map(Outcome::reject)
        .orElseGet(() -> Outcome.accept(correction));
  }

  static boolean isCorrectable(int entry, ProceedingFile file) {
    return file.has(entry) && !(file.entry(entry) instanceof EntryCorrected);
  }

  private static Optional<ProceedingRejection> misfit(
      EntryCorrected correction, ProceedingFile file) {
    if (!file.has(correction.entry())) {
      return Optional.of(new ProceedingRejection.NoSuchEntry());
    }
    if (!isCorrectable(correction.entry(), file)) {
      return Optional.of(new ProceedingRejection.EntryIsCorrection());
    }
    if (correction.amendment().isEmpty()) {
      return Optional.of(new ProceedingRejection.AmendmentEmpty());
    }
    return Checks.unless(
            correction.amendment().fits((Record) file.entry(correction.entry())),
            new ProceedingRejection.AmendmentDoesNotFit())
        .or(
            () ->
                Checks.unless(
                    correction.amendment().on().stream()
                        .noneMatch(correction.on()::isCertainlyBefore),
                    new ProceedingRejection.AmendedDayTooLate()));
  }

  /** The first entry that could not have happened after those before it. */
  private static Optional<ProceedingRejection> contradiction(
      List<ProceedingEvent> history, ProceedingDecider decider) {
    Proceeding proceeding = decider.initial();
    for (int entry = 1; entry <= history.size(); entry++) {
      ProceedingEvent event = history.get(entry - 1);
      Optional<ProceedingRejection> refusal = ProceedingRules.refusal(event, proceeding);
      if (refusal.isPresent()) {
        return Optional.of(new ProceedingRejection.CorrectionContradicts(entry, refusal.get()));
      }
      proceeding = asItReads(proceeding, event, decider);
    }
    return Optional.empty();
  }

  /** The history as amended: an earlier correction in it has been carried out already. */
  private static Proceeding asItReads(
      Proceeding proceeding, ProceedingEvent event, ProceedingDecider decider) {
    return event instanceof EntryCorrected
        ? proceeding.with(proceeding.file().plus(event))
        : decider.evolve(proceeding, event);
  }
}
