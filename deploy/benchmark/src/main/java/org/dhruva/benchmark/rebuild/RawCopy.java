package org.dhruva.benchmark.rebuild;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.dhruva.infrastructure.Database;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The least that could be done to fill a table: one COPY of rows that lie ready in a file, into a
 * table of the same columns and indexes.
 */
final class RawCopy implements AutoCloseable {

  private static final int BUFFER_BYTES = 1 << 20;

  private final Connection connection;
  private final CopyManager copy;
  private final Path rows;

  /**
   * @param table whose rows are copied; it may be dropped afterwards
   */
  RawCopy(Database database, String table) throws SQLException, IOException {
    this.connection =
        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
    this.rows = Files.createTempFile("dhruva-benchmark", ".copy");
    try (OutputStream out = Files.newOutputStream(rows)) {
      copy.copyOut("copy %s to stdout (format binary)".formatted(table), out);
    }
    execute("create table raw_copy_form (like %s including all)".formatted(table));
  }

  /** How long one COPY takes, with its commit. */
  Duration round() throws SQLException, IOException {
    execute("create table raw_copy (like raw_copy_form including all)");
    long begin = System.nanoTime();
    try (InputStream in = Files.newInputStream(rows)) {
      copy.copyIn("copy raw_copy from stdin (format binary)", in, BUFFER_BYTES);
    }
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    execute("drop table raw_copy");
    return taken;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException, IOException {
    connection.close();
    Files.delete(rows);
  }
}
