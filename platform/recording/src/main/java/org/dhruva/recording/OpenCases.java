package org.dhruva.recording;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.kernel.SurvivorId;

/**
 * A page of survivors whose cases somebody may see, in the order of their ids.
 *
 * @param more the last of them, where there may be others after it
 */
public record OpenCases(List<Opened> survivors, Optional<SurvivorId> more) {

  /** One of them, and what the caller may do. */
  public record Opened(SurvivorId survivor, Access access) {}

  public OpenCases {
    survivors = List.copyOf(survivors);
  }
}
