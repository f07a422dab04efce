package org.dhruva.imports.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dhruva.kernel.CivilDate;

/** Gathers what a row says, day by day. */
public final class Steps<C, S> {

  private final Row row;
  private final List<Step<C, S>> steps = new ArrayList<>();

  public Steps(Row row) {
    this.row = row;
  }

  /** A command of a day, if the row has that day. */
  public Steps<C, S> on(Column day, Function<CivilDate, C> command) {
    return on(day, Map.of(), command);
  }

  /**
   * A command of a day, if the row has that day.
   *
   * @param fields columns by JSON pointer of the command, for refusals that name a field
   */
  public Steps<C, S> on(Column day, Map<String, Column> fields, Function<CivilDate, C> command) {
    row.day(day).map(command).ifPresent(asked -> steps.add(new Step<>(_ -> asked, day, fields)));
    return this;
  }

  /** A command that is made of where the case stands. */
  public Steps<C, S> and(Step<C, S> step) {
    steps.add(step);
    return this;
  }

  public List<Step<C, S>> inOrder() {
    return List.copyOf(steps);
  }
}
