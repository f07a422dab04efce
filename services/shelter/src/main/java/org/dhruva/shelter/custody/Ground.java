package org.dhruva.shelter.custody;

import java.util.Set;

/**
 * Something that is wrong with an order, and what that is known from.
 *
 * @param words what is wrong, in plain words
 * @param acts under which an order can have this fault
 * @param whom of whom the rule speaks
 * @param law the provision it goes against
 * @param source a judgment by its court, day and number, never by a survivor's name, or where the
 *     provision was read
 * @param verified whether it was found in a public source; false: from memory, not yet checked by a
 *     lawyer
 */
public record Ground(
    Code code,
    String words,
    Set<Act> acts,
    Whom whom,
    String law,
    String source,
    boolean verified) {

  public Ground {
    acts = Set.copyOf(acts);
  }

  /** What can be wrong with an order. */
  public enum Code {
    NOT_HEARD,
    NO_PANEL,
    NO_REASONS,
    NO_NEED_OF_CARE,
    BEYOND_CEILING
  }
}
