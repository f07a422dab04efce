package org.dhruva.portal.client;

import java.util.List;

/**
 * Every indicator.
 *
 * @param breakdowns by what each of them can be broken down
 */
public record Indicators(
    Disclosure disclosure, List<List<String>> breakdowns, List<Definition> indicators) {

  /**
   * Why some cells are withheld and others not exact.
   *
   * @param nMin nothing is shown about fewer than this many
   */
  public record Disclosure(int nMin, String text) {}

  /**
   * What an indicator means.
   *
   * @param counts what n counts
   * @param unit what the value is measured in
   */
  public record Definition(
      String indicator,
      String title,
      String counts,
      String unit,
      String numerator,
      String denominator,
      String inclusion,
      String year,
      String place,
      String source) {}
}
