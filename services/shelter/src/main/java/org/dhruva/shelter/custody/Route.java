package org.dhruva.shelter.custody;

import java.util.Optional;

/**
 * A way out, or a way to what she wants.
 *
 * @param words what it is, in plain words
 * @param askedOf code of the office that is asked, or {@link #DECIDER}
 * @param law the provision
 * @param source a judgment by its court, day and number, never by a survivor's name, or where the
 *     provision was read
 * @param days how many days there are for it after the order, the day of the order not counted
 * @param verified whether it was found in a public source; false: from memory, not yet checked by a
 *     lawyer
 */
public record Route(
    Code code,
    String words,
    String askedOf,
    String law,
    String source,
    Optional<Integer> days,
    boolean verified) {

  /** Stands for whoever decides about her custody. */
  public static final String DECIDER = "DECIDER";

  /** Which ways there are. */
  public enum Code {
    /** Her own application to be kept in a home. */
    OWN_APPLICATION,
    /** To have an order for her release carried out. */
    EXECUTION,
    WRIT,
    APPEAL,
    APPEAL_FOR_A_CHILD,
    REVISION,
    RELEASE_PETITION,
    EARLY_HEARING
  }
}
