package org.dhruva.compensation.scheme;

import java.util.Objects;

/** What a scheme makes of money that she got elsewhere. */
public record OtherMoney(Rule rule, Provenance provenance) {

  public OtherMoney {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(provenance, "provenance");
  }

  public enum Rule {
    /** It is taken into account: what another scheme paid is deducted. */
    TAKEN_INTO_ACCOUNT,
    /** Whoever applies declares that nothing was received elsewhere. */
    NOTHING_ELSEWHERE,
    /** It is paid in addition to everything else. */
    IN_ADDITION,
    NOT_KNOWN
  }
}
