package org.dhruva.compensation.reason;

import java.util.Objects;
import java.util.Set;

/**
 * A reason that is given for granting nothing or less, for letting her wait, or for not applying.
 *
 * @param code such as {@code no-fir}; for a delay what the claim waits for, as a claim is blocked
 *     for it
 * @param words what is said, in plain words
 * @param uses what it is given for
 * @param standing what the law makes of it
 * @param remedy what she can do about it, in a sentence or two
 * @param law the provision or judgment by which it stands or falls
 * @param source where that was read, which may be second-hand
 * @param verified whether it was found in a public source; false: from memory, not yet checked by a
 *     lawyer
 */
public record Reason(
    String code,
    String words,
    Set<Use> uses,
    Standing standing,
    String remedy,
    String law,
    String source,
    boolean verified) {

  public Reason {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(source, "source");
    uses = Set.copyOf(uses);
    if (uses.isEmpty()) {
      throw new IllegalArgumentException(code + " is a reason for nothing");
    }
  }

  /** What a reason is given for. */
  public enum Use {
    /** Granting nothing. */
    REJECTION,
    /** Granting less than was asked for. */
    LOW_AWARD,
    /** Letting the claim wait. */
    DELAY,
    /** Never applying. */
    NOT_APPLYING
  }

  /** What the law makes of a reason. */
  public enum Standing {
    /** The law knows it as a reason. */
    LAWFUL,
    /** A court or the law itself has set it aside: it is no reason. */
    SET_ASIDE,
    /** It depends on the case, or nothing is known of it here. */
    OPEN
  }
}
