package org.dhruva.statistics.measure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The Kaplan-Meier estimate of how many still wait after a time. Whoever still waits counts for as
 * long as is known and then leaves the group without having been served, so that leaving out the
 * open cases cannot make the waiting look short.
 */
final class SurvivalCurve {

  // What is left of a product that should be exactly a half, as in R's survfit.
  private static final double TOLERANCE = 1e-9;

  private final TreeMap<Long, Double> waiting = new TreeMap<>();

  private SurvivalCurve() {}

  static SurvivalCurve of(List<Wait> waits) {
    TreeMap<Long, int[]> overAndOpen = new TreeMap<>();
    for (Wait wait : waits) {
      overAndOpen.computeIfAbsent(wait.length(), _ -> new int[2])[wait.over() ? 0 : 1]++;
    }
    SurvivalCurve curve = new SurvivalCurve();
    double share = 1;
    int atRisk = waits.size();
    for (var time : overAndOpen.entrySet()) {
      int over = time.getValue()[0];
      share *= 1 - (double) over / atRisk;
      curve.waiting.put(time.getKey(), share);
      atRisk -= over + time.getValue()[1];
    }
    return curve;
  }

  /** The first time after which at most this share still waits; empty if more wait still. */
  OptionalDouble timeUntil(double share) {
    return waiting.entrySet().stream()
        .filter(entry -> entry.getValue() <= share + TOLERANCE)
        .mapToDouble(entry -> entry.getKey())
        .findFirst();
  }
}
