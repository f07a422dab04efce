package org.dhruva.recording.clock;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dhruva.clocks.Clock;
import org.dhruva.eventstore.Stream;

/**
 * How to read the clocks of a service's cases.
 *
 * @param types stored names of the events of a case; streams of other events are none
 * @param of the clocks of a case, ended ones too
 */
public record CaseClocks(Set<String> types, Function<Stream, List<Clock>> of) {
  public CaseClocks {
    types = Set.copyOf(types);
  }
}
