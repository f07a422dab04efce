package org.dhruva.portal.client;

import java.util.Optional;
import org.dhruva.kernel.CivilDate;

/**
 * What can be recorded next in a case.
 *
 * @param command its name
 * @param by code of who must do it, where the law lays it on somebody now
 * @param until the last day to do it, where there is one
 */
public record Action(String command, Optional<String> by, Optional<CivilDate> until) {

  /** Whether somebody must do it who is not the survivor. */
  public boolean isTheirs() {
    return by.filter(who -> !who.equals(Clock.HER)).isPresent();
  }
}
