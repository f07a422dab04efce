package org.dhruva.service.openapi;

import java.math.BigDecimal;
import org.dhruva.service.http.ConsistencyToken;
import org.dhruva.service.http.Page;
import org.dhruva.service.projection.CheckpointWatch;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Parameters that mean the same wherever they are found. */
final class KnownParameters {

  private KnownParameters() {}

  static void describe(Parameter parameter) {
    if (parameter.getName() == null || parameter.getDescription() != null) {
      return;
    }
    switch (parameter.getName()) {
      case "cursor" ->
          parameter.setDescription("The `next` of the page before; left out for the first page.");
      case "limit" -> describeLimit(parameter);
      case ConsistencyToken.HEADER ->
          parameter.setDescription(
              ("What a write answered in the header of this name, at most %d of them separated by"
                      + " commas. The read waits until it knows of that write, at most %d seconds;"
                      + " then it answers with what there is and the header Consistency: behind.")
                  .formatted(ConsistencyToken.TOKENS_MAX, CheckpointWatch.WAIT_MAX.toSeconds()));
      default -> {
        // described where it is declared
      }
    }
  }

  private static void describeLimit(Parameter limit) {
    limit.setDescription("How many items a page may have at most.");
    limit
        .getSchema()
        .minimum(BigDecimal.ONE)
        .maximum(BigDecimal.valueOf(Page.ITEMS_MAX))
        .defaultValue(Page.ITEMS_DEFAULT);
  }
}
