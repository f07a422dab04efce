package org.dhruva.infrastructure;

/** A PostgreSQL server. */
public interface Postgres extends Part {

  String host();

  int port();

  /**
   * The superuser, for tests that look behind the curtain. A service gets the owner of its
   * database.
   */
  String user();

  String password();

  /** A new, empty database owned by a new role of the same name, which is no superuser. */
  Database createDatabase(String name);

  /** The database of that name with that password for its owner; created when it is not there. */
  Database database(String name, String password);

  /** Drops a database and its owner, and ends the connections to it. */
  void dropDatabase(String name);
}
