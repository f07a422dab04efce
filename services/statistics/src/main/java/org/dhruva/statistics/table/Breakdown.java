package org.dhruva.statistics.table;

import static org.dhruva.statistics.table.Dimension.DISTRICT;
import static org.dhruva.statistics.table.Dimension.EXPLOITATION;
import static org.dhruva.statistics.table.Dimension.STATE;
import static org.dhruva.statistics.table.Dimension.YEAR;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tables there are of an indicator. Place and form of exploitation are never crossed: what is
 * withheld in one table could be worked out from the others then.
 */
public enum Breakdown {
  ALL(),
  BY_STATE(STATE),
  BY_DISTRICT(STATE, DISTRICT),
  BY_YEAR(YEAR),
  BY_EXPLOITATION(EXPLOITATION),
  BY_STATE_AND_YEAR(STATE, YEAR),
  BY_DISTRICT_AND_YEAR(STATE, DISTRICT, YEAR),
  BY_EXPLOITATION_AND_YEAR(EXPLOITATION, YEAR);

  private final List<Dimension> dimensions;

  Breakdown(Dimension... dimensions) {
    this.dimensions = List.of(dimensions);
  }

  public List<Dimension> dimensions() {
    return dimensions;
  }

  /**
   * The table by these dimensions, in any order.
   *
   * @return empty if there is none
   */
  public static Optional<Breakdown> by(Set<Dimension> dimensions) {
    return Arrays.stream(values())
        .filter(breakdown -> Set.copyOf(breakdown.dimensions).equals(dimensions))
        .findFirst();
  }
}
