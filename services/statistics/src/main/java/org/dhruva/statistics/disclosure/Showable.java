package org.dhruva.statistics.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.statistics.indicator.Counted;
import org.dhruva.statistics.measure.Measure;

/** Whether a group is large enough for its figure to be shown. */
public final class Showable {

  /** No figure about fewer than this many things, or of fewer than this many survivors. */
  public static final int N_MIN = 11;

  /**
   * Whoever knows the second largest amount of a total must not be able to tell the largest more
   * exactly than by this many percent: what all the others have together is at least that part of
   * it.
   */
  public static final int OTHERS_PERCENT_MIN = 15;

  private static final int HUNDRED = 100;

  private Showable() {}

  /** Whether there are enough of them. */
  public static boolean isEnough(List<? extends Counted<?>> group) {
    return group.size() >= N_MIN
        && group.stream().map(Counted::survivor).distinct().limit(N_MIN).count() == N_MIN;
  }

  /** Whether the group's figure may be shown. */
  @SuppressWarnings("unchecked") // what a measure measures is what the group is observed for
  public static <O> boolean by(Measure<O> measure, List<Counted<O>> group) {
    return switch (measure) {
      case Measure.Count<O> _, Measure.Median _, Measure.MedianWait _ -> isEnough(group);
      case Measure.Share _ -> isEnoughEitherWay((List<Counted<Boolean>>) (List<?>) group);
      case Measure.Total _ ->
          isEnough(group) && !isDominated((List<Counted<Long>>) (List<?>) group);
    };
  }

  /** A share of nearly all or nearly nobody tells about the few others, too. */
  private static boolean isEnoughEitherWay(List<Counted<Boolean>> group) {
    return isEnough(group.stream().filter(Counted::what).toList())
        && isEnough(group.stream().filter(counted -> !counted.what()).toList());
  }

  private static boolean isDominated(List<Counted<Long>> group) {
    Map<SurvivorId, Long> bySurvivor = new HashMap<>();
    group.forEach(counted -> bySurvivor.merge(counted.survivor(), counted.what(), Long::sum));
    List<Long> amounts = bySurvivor.values().stream().sorted().toList().reversed();
    long others = amounts.stream().skip(2).mapToLong(Long::longValue).sum();
    return others * HUNDRED < amounts.getFirst() * OTHERS_PERCENT_MIN;
  }
}
