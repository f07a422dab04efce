package org.dhruva.projection.hammer;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.dhruva.infrastructure.Database;
import org.dhruva.kernel.Partitions;

/** Does to a database what may happen to one: rollbacks, pauses, and sessions that end. */
final class Saboteur implements Runnable {

  // At commit, when a transaction has drawn its positions already: some are rolled back, some
  // pause.
  private static final String TROUBLE =
      """
      create function trouble() returns trigger language plpgsql as $$
      begin
        case
          when random() < 0.02 then raise exception 'forced rollback';
          when random() < 0.02 then perform pg_sleep(0.1);
          else null;
        end case;
        return null;
      end $$;
      create constraint trigger trouble after insert on event deferrable initially deferred
        for each row execute function trouble();
      """;
  private static final String HOLD_SECONDS = "0.15";

  private final Database database;
  private final Random random = new Random(20190915);
  private volatile boolean running = true;

  Saboteur(Database database) {
    this.database = database;
  }

  void finish() {
    running = false;
  }

  @Override
  public void run() {
    try (Connection longRunning = connect();
        Connection holding = connect()) {
      execute(longRunning, TROUBLE);
      // A transaction that wrote, and stays open all the while.
      longRunning.setAutoCommit(false);
      execute(longRunning, "create table unrelated (n integer)");
      while (running) {
        holdOnePartition(holding);
        endOneSession(holding);
      }
      longRunning.rollback();
      longRunning.setAutoCommit(true);
      execute(longRunning, "drop trigger trouble on event");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void holdOnePartition(Connection connection) throws SQLException {
    execute(
        connection,
        "select pg_advisory_xact_lock(hashtext('dhruva.eventstore'), %d), pg_sleep(%s)"
            .formatted(random.nextInt(Partitions.COUNT), HOLD_SECONDS));
  }

  private static void endOneSession(Connection connection) throws SQLException {
    execute(
        connection,
        """
        select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = '%s' and datname = current_database() order by random() limit 1
        """
            .formatted(HammeredService.SESSIONS));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }
}
