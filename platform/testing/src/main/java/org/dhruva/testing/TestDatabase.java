package org.dhruva.testing;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.util.UUID;
import org.dhruva.infrastructure.Database;
import org.dhruva.infrastructure.Infrastructure;
import org.flywaydb.core.Flyway;

/**
 * A new database on a real PostgreSQL, with the tables of the named migrations, dropped at the end.
 */
public final class TestDatabase implements AutoCloseable {

  private static final int CONNECTIONS = 16;

  private final String name;
  private final Database database;
  private final Vertx vertx = Vertx.vertx();
  private final Pool pool;

  private TestDatabase(String name, Database database) {
    this.name = name;
    this.database = database;
    this.pool =
        PgBuilder.pool()
            .with(new PoolOptions().setMaxSize(CONNECTIONS))
            .connectingTo(
                PgConnectOptions.fromUri(database.reactiveUrl())
                    .setUser(database.user())
                    .setPassword(database.password())
                    .setCachePreparedStatements(true))
            .using(vertx)
            .build();
  }

  /**
   * @param migrations class path folders such as {@code db/eventstore}
   */
  public static TestDatabase with(String... migrations) {
    String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
    Database database = Infrastructure.shared().postgres().createDatabase(name);
    Flyway.configure()
        .dataSource(database.jdbcUrl(), database.user(), database.password())
        .locations(migrations)
        .load()
        .migrate();
    return new TestDatabase(name, database);
  }

  public Pool pool() {
    return pool;
  }

  public Vertx vertx() {
    return vertx;
  }

  /** How to reach it from another process. */
  public Database database() {
    return database;
  }

  @Override
  public void close() {
    pool.close().await().indefinitely();
    vertx.close().await().indefinitely();
    Infrastructure.shared().postgres().dropDatabase(name);
  }
}
