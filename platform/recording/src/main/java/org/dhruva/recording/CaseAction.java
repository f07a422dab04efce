package org.dhruva.recording;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dhruva.clocks.Clock;
import org.dhruva.kernel.CivilDate;

/**
 * What can be recorded next in a case.
 *
 * @param command its name, as in the address
 * @param by code of who must do it, where the law lays it on somebody now
 * @param until the last day to do it, where there is one
 */
public record CaseAction(String command, Optional<String> by, Optional<CivilDate> until) {

  private static final Comparator<Clock> MOST_URGENT_FIRST =
      Comparator.comparing(
          clock -> clock.dueOn().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

  /**
   * @param duties the duties that commands fulfil
   * @param clocks of the case
   */
  static <C> CaseAction of(
      Class<? extends C> command, Map<String, Set<Class<? extends C>>> duties, List<Clock> clocks) {
    Optional<Clock> asked =
        clocks.stream()
            .filter(Clock::isRunning)
            .filter(clock -> duties.getOrDefault(clock.about().duty(), Set.of()).contains(command))
            .min(MOST_URGENT_FIRST);
    return new CaseAction(
        CommandNames.of(command), asked.map(Clock::owner), asked.flatMap(Clock::dueOn));
  }
}
