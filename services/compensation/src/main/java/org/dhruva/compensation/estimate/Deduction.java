package org.dhruva.compensation.estimate;

import java.util.List;
import java.util.Optional;
import org.dhruva.compensation.estimate.Estimate.Line;
import org.dhruva.compensation.estimate.Estimate.Line.Step;
import org.dhruva.compensation.estimate.Facts.Received;
import org.dhruva.compensation.scheme.OtherMoney.Rule;
import org.dhruva.compensation.scheme.Provenance;
import org.dhruva.compensation.scheme.Range;
import org.dhruva.compensation.scheme.Scheme;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.kernel.Money;

/**
 * Money that was paid already and counts against what a scheme gives.
 *
 * @param provenance of the rule that makes it count; absent for what the scheme itself paid
 */
record Deduction(String scheme, Money amount, Optional<Provenance> provenance) {

  static List<Deduction> from(Scheme scheme, Facts facts, Schemes catalogue) {
    return facts.received().stream()
        .flatMap(received -> deduction(scheme, received, catalogue).stream())
        .toList();
  }

  private static Optional<Deduction> deduction(
      Scheme scheme, Received received, Schemes catalogue) {
    Scheme payer = catalogue.coded(received.scheme()).orElseThrow();
    if (payer.family().equals(scheme.family())) {
      return Optional.of(new Deduction(payer.code(), received.amount(), Optional.empty()));
    }
    return scheme.otherMoney().rule() == Rule.TAKEN_INTO_ACCOUNT
            && payer.otherMoney().rule() != Rule.IN_ADDITION
        ? Optional.of(
            new Deduction(
                payer.code(), received.amount(), Optional.of(scheme.otherMoney().provenance())))
        : Optional.empty();
  }

  Line line() {
    return new Line(
        Step.DEDUCTION,
        "Paid already under " + scheme,
        Optional.empty(),
        new Range(amount, Optional.of(amount)),
        true,
        Optional.empty(),
        List.of(),
        provenance);
  }
}
