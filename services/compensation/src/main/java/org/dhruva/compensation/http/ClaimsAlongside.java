package org.dhruva.compensation.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.compensation.claim.Claim;
import org.dhruva.compensation.claim.ClaimFile;
import org.dhruva.compensation.claim.ClaimFile.StandingOrder;
import org.dhruva.compensation.estimate.Estimate.Together;
import org.dhruva.compensation.estimate.Estimator;
import org.dhruva.compensation.estimate.Facts.Received;
import org.dhruva.compensation.scheme.Provenance;
import org.dhruva.compensation.scheme.Scheme;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.recording.CasesOfOne;
import org.dhruva.recording.CasesOfOne.Other;

/**
 * The other claims of the same survivor, seen from one of them. Amounts are in paise.
 *
 * @param scheme code of the scheme of the claim they are seen from
 * @param claims the others; one that was closed as entered twice is none
 * @param received what counts as paid when the claim is estimated, once for each scheme: money of
 *     the claim itself, and money of others that its scheme deducts
 * @param more whether there are more claims than these
 */
public record ClaimsAlongside(
    String scheme, List<OtherClaim> claims, List<Received> received, boolean more) {

  /** How many other claims are shown. */
  public static final int CLAIMS_MAX = 20;

  public ClaimsAlongside {
    claims = List.copyOf(claims);
    received = List.copyOf(received);
  }

  /**
   * Another claim.
   *
   * @param name of its scheme; absent if the catalogue does not know the scheme
   * @param standingOrder the order that stands today
   * @param paid money that reached her under it, in all
   * @param together how the two go together, seen from the first
   * @param rule the clause by which they do, of the scheme that says it; absent where two versions
   *     of one scheme are asked for, or a scheme is not in the catalogue
   */
  public record OtherClaim(
      UUID id,
      String scheme,
      Optional<String> name,
      Optional<CivilDate> filedOn,
      Optional<StandingOrder> standingOrder,
      Money paid,
      Together together,
      Optional<Provenance> rule) {}

  static ClaimsAlongside of(CasesOfOne<Claim> claims, Schemes schemes) {
    ClaimFile seenFrom = claims.one().file();
    String code = seenFrom.drafted().scheme();
    Optional<Scheme> scheme = schemes.coded(code);
    List<OtherClaim> others = new ArrayList<>();
    Map<String, Money> received = new LinkedHashMap<>();
    count(code, seenFrom.paid(), received);
    for (Other<Claim> other : claims.others()) {
      if (!isDuplicate(other.state())) {
        OtherClaim claim = other(other, scheme, schemes);
        others.add(claim);
        if (claim.together() == Together.DEDUCTED) {
          count(claim.scheme(), claim.paid(), received);
        }
      }
    }
    return new ClaimsAlongside(
        code,
        others,
        received.entrySet().stream()
            .map(sum -> new Received(sum.getKey(), sum.getValue()))
            .toList(),
        claims.more());
  }

  private static void count(String scheme, Money paid, Map<String, Money> received) {
    if (paid.isPositive()) {
      received.merge(scheme, paid, Money::plus);
    }
  }

  private static OtherClaim other(Other<Claim> other, Optional<Scheme> seenFrom, Schemes schemes) {
    ClaimFile file = other.state().file();
    String code = file.drafted().scheme();
    Optional<Scheme> scheme = schemes.coded(code);
    return new OtherClaim(
        other.id(),
        code,
        scheme.map(Scheme::name),
        file.filedOn(),
        file.standingOrder(),
        file.paid(),
        seenFrom
            .flatMap(one -> scheme.map(two -> Estimator.together(one, two)))
            .orElse(Together.NOT_KNOWN),
        seenFrom.flatMap(one -> scheme.flatMap(two -> rule(one, two))));
  }

  private static Optional<Provenance> rule(Scheme seenFrom, Scheme other) {
    return seenFrom.family().equals(other.family())
        ? Optional.empty()
        : Optional.of(Estimator.deciding(seenFrom, other).otherMoney().provenance());
  }

  private static boolean isDuplicate(Claim claim) {
    return claim instanceof Claim.Closed(Claim stood) && stood.file().isEnteredTwice();
  }
}
