package org.dhruva.clocks;

import java.util.Map;
import java.util.Optional;

/**
 * The working days of a country and of its parts.
 *
 * @param national what holds everywhere
 * @param regional what holds in a part beside it, by the code of the part
 */
public record Holidays(WorkingDays national, Map<String, WorkingDays> regional) {

  public Holidays {
    regional = Map.copyOf(regional);
  }

  /**
   * The working days of a part; those of the country where none of it are known, which is then no
   * verified answer.
   *
   * @param region code of the part, if it is known
   */
  public WorkingDays of(Optional<String> region) {
    return region
        .map(regional::get)
        .map(national::and)
        .orElseGet(
            () ->
                new WorkingDays(
                    national.restDays(), national.everyYear(), national.holidays(), false));
  }
}
