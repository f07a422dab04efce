package org.dhruva.infrastructure;

/**
 * How to reach a database, for JDBC and for the Vert.x reactive client.
 *
 * @param user the role which owns the database
 */
public record Database(String jdbcUrl, String reactiveUrl, String user, String password) {

  /** The database of that name, owned by the role of that name; it need not be there yet. */
  public static Database at(String host, int port, String name, String password) {
    return new Database(
        "jdbc:postgresql://%s:%d/%s".formatted(host, port, name),
        "postgresql://%s:%d/%s".formatted(host, port, name),
        name,
        password);
  }
}
