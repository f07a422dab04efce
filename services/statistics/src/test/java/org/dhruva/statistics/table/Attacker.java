package org.dhruva.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who has seen every table, knows every code there is, and has a solver for linear
 * programs: finds the smallest and the largest number that a sum of unknown numbers can be.
 */
final class Attacker {

  private record Seen(IntPredicate which, double from, double to) {}

  private final int unknowns;
  private final List<Seen> seen = new ArrayList<>();

  /**
   * @param unknowns numbers that are not negative and otherwise not known
   */
  Attacker(int unknowns) {
    this.unknowns = unknowns;
  }

  /** Sees that these unknowns sum up to something between two numbers. */
  void sees(IntPredicate which, double from, double to) {
    seen.add(new Seen(which, from, to));
  }

  /** How many more the largest number is than the smallest that the sum can be. */
  double doubtAbout(IntPredicate which) {
    return value(model(which).maximise()) - value(model(which).minimise());
  }

  private static double value(Optimisation.Result result) {
    assertThat(result.getState().isOptimal()).as("solved: %s", result.getState()).isTrue();
    return result.getValue();
  }

  private ExpressionsBasedModel model(IntPredicate goal) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    for (int unknown = 0; unknown < unknowns; unknown++) {
      Variable variable = model.newVariable("unknown " + unknown).lower(0);
      variable.weight(goal.test(unknown) ? 1 : 0);
    }
    for (Seen sum : seen) {
      Expression expression =
          model.newExpression("seen " + model.countExpressions()).lower(sum.from).upper(sum.to);
      for (int unknown = 0; unknown < unknowns; unknown++) {
        if (sum.which.test(unknown)) {
          expression.set(unknown, 1);
        }
      }
    }
    return model;
  }
}
