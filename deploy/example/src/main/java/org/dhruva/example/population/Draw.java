package org.dhruva.example.population;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.dhruva.example.population.Assumptions.Places;
import org.dhruva.example.population.Assumptions.Points;
import org.dhruva.example.population.Assumptions.Share;
import org.dhruva.example.population.Assumptions.Weights;

/** Chance, as far as the assumptions leave something to it. */
final class Draw {

  /** Somewhere in a State. */
  record Place(String state, String district) {}

  private final RandomGenerator random;

  Draw(RandomGenerator random) {
    this.random = random;
  }

  boolean happens(Share share) {
    return random.nextDouble() < share.share();
  }

  String oneOf(Weights weights) {
    return oneOf(weights.weights());
  }

  Place oneOf(Places places) {
    String state = oneOf(places.weights());
    return new Place(state, oneOf(places.states().get(state).districts()));
  }

  <T> T oneOf(List<T> all) {
    return all.get(below(all.size()));
  }

  /** From zero up to, and without, the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A quarter first, then a place in it. */
  int within(Points points) {
    int quarter = random.nextInt(Points.COUNT - 1);
    int from = points.points().get(quarter);
    int to = points.points().get(quarter + 1);
    return from + random.nextInt(to - from + 1);
  }

  private String oneOf(Map<String, Integer> weights) {
    int at = random.nextInt(weights.values().stream().mapToInt(Integer::intValue).sum());
    for (Map.Entry<String, Integer> weight : weights.entrySet()) {
      at -= weight.getValue();
      if (at < 0) {
        return weight.getKey();
      }
    }
    throw new IllegalStateException("below the sum of all weights one of them is reached");
  }
}
