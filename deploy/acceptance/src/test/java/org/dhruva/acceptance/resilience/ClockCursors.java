package org.dhruva.acceptance.resilience;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.dhruva.infrastructure.Database;
import org.dhruva.local.Stack;

/** How far a service has looked at the clocks of its cases. */
final class ClockCursors {

  private static final String BEHIND =
      "select exists (select from clock_cursor c join event e using (partition)"
          + " where e.position > c.position)";

  private ClockCursors() {}

  /** Whether every entry has been looked at, so that nothing more is said by itself. */
  static boolean areAtTheEnd(Stack stack, String service) throws SQLException {
    Database database = stack.database(service);
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(BEHIND)) {
      rows.next();
      return !rows.getBoolean(1);
    }
  }
}
