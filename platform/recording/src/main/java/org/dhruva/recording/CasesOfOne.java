package org.dhruva.recording;

import java.util.List;
import java.util.UUID;

/**
 * A case and the others of the same survivor, as they stand.
 *
 * @param more whether there are more others than were asked for
 */
public record CasesOfOne<S>(S one, List<Other<S>> others, boolean more) {

  public CasesOfOne {
    others = List.copyOf(others);
  }

  public record Other<S>(UUID id, S state) {}
}
