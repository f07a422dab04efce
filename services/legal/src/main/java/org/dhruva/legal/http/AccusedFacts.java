package org.dhruva.legal.http;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent.SentencePassed;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.dhruva.legal.proceeding.Accused;
import org.dhruva.legal.proceeding.Accused.Decided;

/**
 * What is known of one accused.
 *
 * @param label such as A1, by which commands name the accused
 * @param name empty for somebody who is known to exist and not by name
 * @param notSentUp whether the police found no case and no court charged the accused all the same
 * @param appearedOn the day of the first appearance before the court
 * @param chargedWith sections of the charge as it stands
 * @param bailPending whether bail, or its cancellation, was asked for and not decided
 * @param decided the outcome that stands
 * @param sentence the sentence that stands; its amount is the fine
 */
record AccusedFacts(
    String label,
    Optional<Sealed<String>> name,
    Optional<CivilDate> arrestedOn,
    Optional<CivilDate> chargeSheetedOn,
    boolean notSentUp,
    Optional<CivilDate> appearedOn,
    Optional<CivilDate> chargedOn,
    List<String> chargedWith,
    Optional<CivilDate> onBailSince,
    boolean bailPending,
    Optional<Decided> decided,
    Optional<SentencePassed> sentence) {

  static AccusedFacts of(Accused accused) {
    return new AccusedFacts(
        accused.label(),
        accused.name(),
        accused.arrestedOn(),
        accused.chargeSheetedOn(),
        accused.isNotSentUp(),
        accused.appearedOn(),
        accused.chargedOn(),
        accused.chargedWith(),
        accused.onBailSince(),
        accused.isBailPending(),
        accused.decided(),
        accused.sentence());
  }
}
