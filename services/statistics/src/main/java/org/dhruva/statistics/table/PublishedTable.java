package org.dhruva.statistics.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.statistics.disclosure.ShownFigure;

/**
 * A table as it is published.
 *
 * @param total everything together; empty if even that must not be shown
 */
public record PublishedTable(Optional<ShownFigure> total, List<Cell> cells) {

  public PublishedTable {
    cells = List.copyOf(cells);
  }

  /**
   * One cell.
   *
   * @param figure empty if it is withheld
   */
  public record Cell(Map<Dimension, String> codes, Optional<ShownFigure> figure) {}
}
