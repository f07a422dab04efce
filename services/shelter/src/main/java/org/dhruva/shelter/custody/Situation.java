package org.dhruva.shelter.custody;

import java.util.Optional;
import java.util.Set;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Direction;

/**
 * What decides which ways are open to her while she is kept.
 *
 * @param orderedBy who made the order that stands, if there is one
 * @param leftOut what is wrong with that order, as far as it was recorded
 * @param isToGo whether an order to let her go or bring her home was made and not carried out
 * @param isAsked whether a petition waits for its decision
 * @param wish what she said last that she wants
 */
public record Situation(
    boolean child,
    Standing standing,
    Act act,
    Optional<Authority> orderedBy,
    Set<Ground.Code> leftOut,
    boolean isToGo,
    boolean isAsked,
    Optional<Direction> wish) {

  public Situation {
    leftOut = Set.copyOf(leftOut);
  }
}
