package org.dhruva.clocks;

import java.util.Objects;

/**
 * Why there is a deadline.
 *
 * @param law the provision, such as {@code CrPC 357A(5)}
 * @param source where its text was read
 * @param binding whether that provision itself sets the limit for this very duty; otherwise the
 *     limit is a yardstick, or there is none
 * @param verified whether a lawyer has compared it with the official text
 */
public record LegalBasis(String law, String source, boolean binding, boolean verified) {
  public LegalBasis {
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(source, "source");
  }
}
