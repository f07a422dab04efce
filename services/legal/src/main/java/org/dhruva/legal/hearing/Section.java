package org.dhruva.legal.hearing;

import java.util.Optional;

/**
 * A section of the procedural codes, or a chapter of them, and the token it stands for.
 *
 * @param crpc its number in the old code, such as {@code 357A} or {@code 225-265}; empty for what
 *     is new
 * @param bnss its number in the new code
 * @param verified whether the numbers were seen in a public source
 */
public record Section(Optional<String> crpc, Optional<String> bnss, String says, boolean verified) {

  public Section {
    if (crpc.isEmpty() && bnss.isEmpty()) {
      throw new InvalidHearingRules("section that says %s: no code has it".formatted(says));
    }
  }
}
