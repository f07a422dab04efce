package org.dhruva.compensation.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.compensation.claim.Claim;
import org.dhruva.compensation.claim.ClaimDecider;
import org.dhruva.compensation.estimate.Estimate.Together;
import org.dhruva.compensation.estimate.Facts.Received;
import org.dhruva.compensation.http.ClaimsAlongside.OtherClaim;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.compensation.wiring.SchemeFolder;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimClosed;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimDrafted;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.ClosingReason;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentPurpose;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentRecorded;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.recording.CasesOfOne;
import org.dhruva.recording.CasesOfOne.Other;
import org.junit.jupiter.api.Test;

/** Several claims of one survivor: what counts against what, and once. */
class ClaimsAlongsideTest {

  private static final Schemes CATALOGUE = SchemeFolder.read();
  private static final SurvivorId HER = SurvivorId.parse("6f1f3c1e-7a52-4f0e-9d57-2b6c1d8e4a10");
  private static final CivilDate DAY = CivilDate.of(2024, 9, 1);

  private static Claim claim(String scheme, long paid, ClaimEvent... more) {
    ClaimDecider decider = new ClaimDecider();
    List<ClaimEvent> history =
        List.of(
            new ClaimDrafted(DAY, HER, scheme, Optional.empty()),
            new ClaimFiled(DAY, Forum.DLSA, Optional.empty(), Optional.empty(), List.of()),
            new ClaimAwarded(DAY, Money.rupees(500_000), AwardExtent.FULL, List.of()),
            new PaymentRecorded(
                DAY, Money.rupees(paid), PaymentPurpose.AWARD, Optional.empty(), Optional.empty()));
    return decider.fold(decider.fold(decider.initial(), history), List.of(more));
  }

  private static ClaimsAlongside seenFrom(Claim one, Claim... others) {
    return ClaimsAlongside.of(
        new CasesOfOne<>(
            one,
            Arrays.stream(others).map(other -> new Other<>(UUID.randomUUID(), other)).toList(),
            false),
        CATALOGUE);
  }

  @Test
  void what_the_scheme_deducts_is_received_and_what_is_in_addition_is_not() {
    ClaimsAlongside alongside =
        seenFrom(
            claim("nalsa-2018", 10_000),
            claim("west-bengal-2017", 100_000),
            claim("bnss-395", 20_000),
            claim("poa-2016", 40_000));

    assertThat(alongside.claims())
        .extracting(OtherClaim::scheme, OtherClaim::together)
        .containsExactly(
            tuple("west-bengal-2017", Together.DEDUCTED),
            tuple("bnss-395", Together.IN_ADDITION),
            tuple("poa-2016", Together.IN_ADDITION));
    assertThat(alongside.received())
        .containsExactly(
            new Received("nalsa-2018", Money.rupees(10_000)),
            new Received("west-bengal-2017", Money.rupees(100_000)));
    assertThat(alongside.claims().get(1).rule().orElseThrow().clause()).contains("BNSS 396(7)");
  }

  @Test
  void two_claims_under_one_scheme_are_one_sum_and_a_duplicate_is_none() {
    ClaimsAlongside alongside =
        seenFrom(
            claim("nalsa-2018", 10_000),
            claim("west-bengal-2017", 100_000),
            claim("west-bengal-2017", 50_000),
            claim("west-bengal-2017", 100_000, new ClaimClosed(DAY, ClosingReason.DUPLICATE)));

    assertThat(alongside.claims()).hasSize(2);
    assertThat(alongside.received())
        .containsExactly(
            new Received("nalsa-2018", Money.rupees(10_000)),
            new Received("west-bengal-2017", Money.rupees(150_000)));
  }

  @Test
  void a_scheme_that_wants_nothing_elsewhere_excludes_others_but_not_what_a_court_orders() {
    assertThat(
            seenFrom(claim("delhi-2015", 1), claim("nalsa-2018", 1), claim("crpc-357", 1)).claims())
        .extracting(OtherClaim::together)
        .containsExactly(Together.NOT_TOGETHER, Together.IN_ADDITION);
  }

  @Test
  void of_a_scheme_that_is_not_in_the_catalogue_nothing_is_known() {
    OtherClaim other =
        seenFrom(claim("nalsa-2018", 1), claim("atlantis-2018", 5)).claims().getFirst();
    assertThat(other.together()).isEqualTo(Together.NOT_KNOWN);
    assertThat(other.name()).isEmpty();
    assertThat(other.rule()).isEmpty();
  }
}
