package org.dhruva.statistics.http;

import java.util.Arrays;
import java.util.List;
import org.dhruva.statistics.definition.Definition;
import org.dhruva.statistics.definition.Definitions;
import org.dhruva.statistics.disclosure.Rounding;
import org.dhruva.statistics.disclosure.Showable;
import org.dhruva.statistics.indicator.Indicators;
import org.dhruva.statistics.table.Breakdown;
import org.dhruva.statistics.table.Dimension;

/**
 * Every indicator, and the rules of all their tables.
 *
 * @param breakdowns by what each of them can be broken down
 */
public record IndicatorList(
    Disclosure disclosure, List<List<Dimension>> breakdowns, List<Definition> indicators) {

  /**
   * Why some cells are withheld and others not exact.
   *
   * @param nMin nothing is shown about fewer than this many things, or of fewer survivors
   * @param nWithin so far n and count may be from the true number
   */
  public record Disclosure(int nMin, int nWithin, String text) {

    static final Disclosure RULES =
        new Disclosure(
            Showable.N_MIN,
            Rounding.COUNT_WITHIN,
            ("No cell about fewer than %d is shown, nor any from which one could be worked out."
                    + " Counts are the middle of a band of %d, so lines do not add up to their"
                    + " total; shares are of these counts. Only survivors who agreed are counted.")
                .formatted(Showable.N_MIN, Rounding.BAND));
  }

  static IndicatorList ofAll() {
    return new IndicatorList(
        Disclosure.RULES,
        Arrays.stream(Breakdown.values()).map(Breakdown::dimensions).toList(),
        Indicators.ALL.stream().<Definition>map(Definitions::of).toList());
  }
}
