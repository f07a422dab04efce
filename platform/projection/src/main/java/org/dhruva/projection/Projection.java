package org.dhruva.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Set;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Recorded;

/**
 * Folds events into the rows of a read model.
 *
 * <p>Each event is applied once in effect, and those of one topic and partition in their order.
 * There is no order between topics, so the rows must come out the same whichever arrives first. The
 * rows must depend on the events alone - no clock, no generated number - or a rebuild could not be
 * compared with what it replaces.
 */
public interface Projection {

  /** Kebab-case; stable. */
  String name();

  Set<String> topics();

  /** Class path folder with the tables' migrations; they are run in a schema of each version. */
  String migrations();

  /** The tables, which readers see under these names as views on the live version. */
  Set<String> tables();

  /**
   * Writes what the events lead to, in the given transaction. Unqualified names are the version's
   * own tables. A failure that is not the database's own takes the events of one stream aside and
   * lets the others go on. Implement either this or {@link #applyPublished}.
   */
  default Uni<Void> apply(List<Recorded<Event>> events, SqlConnection transaction) {
    throw new UnsupportedOperationException("%s applies nothing".formatted(name()));
  }

  /**
   * As {@link #apply}, for a read model that keeps events: it can store the published bytes instead
   * of encoding what was just decoded, and sealed fields stay as they are.
   */
  default Uni<Void> applyPublished(List<Published> events, SqlConnection transaction) {
    return apply(events.stream().map(Published::recorded).toList(), transaction);
  }
}
