package org.dhruva.livelihoods.catalogue;

import java.util.List;

/**
 * A way to come to money or to a skill.
 *
 * @param code by which seed capital names its source, and a loan its lender
 * @param name in plain words
 * @param to who can have it
 * @param conditions in plain words
 * @param source where it was read, which may be second-hand
 * @param verified whether it was found in a public source; false: not yet checked by a lawyer
 */
public record Instrument(
    String code,
    String name,
    Kind kind,
    To to,
    List<Amount> amounts,
    List<String> conditions,
    String source,
    boolean verified) {

  public Instrument {
    amounts = List.copyOf(amounts);
    conditions = List.copyOf(conditions);
  }

  /** What it is. */
  public enum Kind {
    /** Need not be paid back. */
    SEED_CAPITAL,
    LOAN,
    TRAINING
  }

  /** Whose it becomes. */
  public enum To {
    /** Never a single member's, not even a share of it. */
    GROUP_ONLY,
    HERSELF,
    EITHER
  }

  public boolean isForGroupsOnly() {
    return to == To.GROUP_ONLY;
  }
}
