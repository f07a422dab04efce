package org.dhruva.projection;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Set;
import org.dhruva.eventstore.codec.UndecodableEvent;
import org.dhruva.eventstore.postgres.StoreOverloaded;

/** Which failures pass by themselves, and what may be said of the others. */
public final class Failures {

  // Connection, resources, operator intervention, transaction rollback, system error.
  private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "53", "57", "40", "58");
  private static final int CLASS_CHARS = 2;

  private Failures() {}

  /**
   * Whether the same thing may succeed in a moment: the database's own trouble, not the event's.
   */
  public static boolean isTransient(Throwable failure) {
    return switch (failure) {
      case PgException e ->
          e.getSqlState() == null
              || TRANSIENT_CLASSES.contains(e.getSqlState().substring(0, CLASS_CHARS));
      case IOException _ -> true;
      case VertxException _ -> true; // a closed connection
      case StoreOverloaded _ -> true;
      default -> false;
    };
  }

  /** Never the exception's own words, which may quote an event: its kind, and the SQL state. */
  public static String describe(Throwable failure) {
    return switch (failure) {
      case UndecodableEvent e -> e.getMessage();
      case PgException e -> "database error " + e.getSqlState();
      default -> failure.getClass().getSimpleName();
    };
  }
}
