package org.dhruva.acceptance.system;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import java.util.List;
import java.util.UUID;
import org.dhruva.infrastructure.Database;
import org.dhruva.statistics.indicator.CountedSurvivor;
import org.dhruva.statistics.projection.CountedSurvivors;

/**
 * Whom statistics counts, read off its own database: no interface answers a question about one
 * person, and none ever will.
 */
public final class CountedPeople implements AutoCloseable {

  private final Vertx vertx = Vertx.vertx();
  private final Pool pool;

  public CountedPeople(Database database) {
    this.pool =
        PgBuilder.pool()
            .connectingTo(
                PgConnectOptions.fromUri(database.reactiveUrl())
                    .setUser(database.user())
                    .setPassword(database.password()))
            .using(vertx)
            .build();
  }

  public List<CountedSurvivor> all() {
    return pool.withTransaction(CountedSurvivors::all).await().indefinitely();
  }

  public List<CountedSurvivor> only(UUID survivor) {
    return all().stream().filter(her -> her.id().value().equals(survivor)).toList();
  }

  @Override
  public void close() {
    pool.closeAndAwait();
    vertx.closeAndAwait();
  }
}
