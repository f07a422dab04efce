package org.dhruva.clocks;

import java.util.Objects;

/**
 * What a clock is about, inside a case.
 *
 * @param duty such as {@code claim.payment}
 * @param subject code that tells several of one duty apart, such as the stage that is to be paid;
 *     may be empty
 * @param entry number of the entry that began it, where a subject can come up twice; else 0
 */
public record About(String duty, String subject, int entry) {

  public About {
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(subject, "subject");
  }

  public static About duty(String duty) {
    return new About(duty, "", 0);
  }

  public static About duty(String duty, String subject) {
    return new About(duty, subject, 0);
  }
}
