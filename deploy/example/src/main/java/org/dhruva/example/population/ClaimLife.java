package org.dhruva.example.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.ClosingReason;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentPurpose;
import org.dhruva.contracts.compensation.ClaimEvent.RejectionKind;
import org.dhruva.example.entry.Entry;
import org.dhruva.example.population.Assumptions.Claims;
import org.dhruva.example.population.Assumptions.Scheme;

/** What becomes of a claim, from the draft to the money, where it comes to that. */
final class ClaimLife {

  /** Amounts are round: nobody is awarded 312,407 rupees. */
  private static final int RUPEES_ROUNDED_TO = 5_000;

  private static final int DEPOSIT_YEARS = 3;
  private static final int QUARTERS_DEPOSITED = 3;
  private static final int QUARTERS = 4;
  private static final int HUNDREDTHS = 100;

  private final Claims claims;
  private final Draw draw;
  private final Person her;
  private final Chronicle chronicle;

  private ClaimLife(Person her, Assumptions assumptions, Draw draw) {
    this.claims = assumptions.claims();
    this.draw = draw;
    this.her = her;
    this.chronicle = new Chronicle("compensation", her.rescuedOn(), assumptions, draw);
  }

  static List<Entry> of(Person her, Assumptions assumptions, Draw draw) {
    ClaimLife life = new ClaimLife(her, assumptions, draw);
    if (draw.happens(assumptions.claims().filed())) {
      life.tell();
    }
    return life.chronicle.entries();
  }

  private void tell() {
    chronicle.passes(claims.filedAfter());
    Scheme scheme = scheme(chronicle.today());
    chronicle.enter("draft", Map.of("scheme", scheme.code()));
    chronicle.enter("file", Map.of("forum", scheme.forum()));
    scheme.stages().ifPresentOrElse(this::paidInStages, this::decided);
  }

  private Scheme scheme(LocalDate filing) {
    return claims.schemes().choice().stream()
        .filter(scheme -> !scheme.since().isAfter(filing))
        .filter(scheme -> fits(scheme.state(), her.home().state()))
        .filter(scheme -> fits(scheme.exploitation(), her.exploitation().name()))
        .filter(scheme -> fits(scheme.gender(), her.gender().name()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no scheme was in force on " + filing));
  }

  private static boolean fits(Optional<String> wanted, String is) {
    return wanted.map(is::equals).orElse(true);
  }

  private void paidInStages(Map<String, Integer> stages) {
    for (Map.Entry<String, Integer> stage : stages.entrySet()) {
      if (!draw.happens(claims.stagePaid())) {
        return;
      }
      chronicle.passes(claims.paidAfter());
      chronicle.enter(
          "record-payment",
          Map.of(
              "amount", Chronicle.rupees(stage.getValue()),
              "purpose", PaymentPurpose.STAGE,
              "stage", stage.getKey()));
    }
  }

  private void decided() {
    if (!draw.happens(claims.decided())) {
      return;
    }
    chronicle.passes(claims.decidedAfter());
    long award = draw.happens(claims.awarded()) ? award() : reject();
    if (draw.happens(claims.appealed())) {
      award = appeal(award);
    }
    if (award > 0 && draw.happens(claims.paid())) {
      pay(award);
    }
  }

  private long award() {
    long rupees = rounded(draw.within(claims.amount()));
    boolean part = draw.happens(claims.inPart());
    chronicle.enter(
        "award",
        Map.of(
            "amount", Chronicle.rupees(rupees),
            "extent", part ? AwardExtent.PART : AwardExtent.FULL,
            "reasons", part ? List.of(draw.oneOf(claims.partReasons())) : List.of()));
    return rupees;
  }

  private long reject() {
    chronicle.enter(
        "reject",
        Map.of(
            "kind",
            RejectionKind.REJECTED,
            "reasons",
            List.of(draw.oneOf(claims.rejectionReasons()))));
    return 0;
  }

  /** The later order stands. What was rejected is granted, if at all, as others are. */
  private long appeal(long award) {
    chronicle.passes(claims.decidedAfter());
    chronicle.enter("appeal", Map.of("forum", Forum.SLSA));
    chronicle.passes(claims.appealDecidedAfter());
    if (!draw.happens(claims.enhanced())) {
      chronicle.enter("decide-appeal", Map.of("result", AppealResult.DISMISSED));
      return award;
    }
    long enhanced =
        award == 0
            ? rounded(draw.within(claims.amount()))
            : rounded(award * draw.within(claims.enhancement()) / HUNDREDTHS);
    chronicle.enter(
        "decide-appeal",
        Map.of("result", AppealResult.ENHANCED, "amount", Chronicle.rupees(enhanced)));
    return enhanced;
  }

  private void pay(long award) {
    chronicle.passes(claims.paidAfter());
    long deposit = draw.happens(claims.deposited()) ? award / QUARTERS * QUARTERS_DEPOSITED : 0;
    chronicle.enter(
        "record-payment",
        Map.of("amount", Chronicle.rupees(award - deposit), "purpose", PaymentPurpose.AWARD));
    if (deposit > 0) {
      chronicle.enter(
          "record-deposit",
          Map.of(
              "amount", Chronicle.rupees(deposit),
              "maturesOn", chronicle.today().plusYears(DEPOSIT_YEARS).toString()));
    }
    chronicle.enter("close", Map.of("reason", ClosingReason.PAID_IN_FULL));
  }

  private static long rounded(long rupees) {
    return Math.ceilDiv(rupees, RUPEES_ROUNDED_TO) * RUPEES_ROUNDED_TO;
  }
}
