package org.dhruva.imports.register;

import java.util.Map;
import java.util.function.Function;

/**
 * One command that a row stands for.
 *
 * @param command what is asked, where the case stands so
 * @param column that it is of; named when the command is refused
 * @param fields columns by JSON pointer of the command, for refusals that name a field
 */
public record Step<C, S>(Function<S, C> command, Column column, Map<String, Column> fields) {

  public Step {
    fields = Map.copyOf(fields);
  }

  public static <C, S> Step<C, S> of(Column column, C command) {
    return new Step<>(_ -> command, column, Map.of());
  }
}
