package org.dhruva.infrastructure;

/** PostgreSQL, Kafka or Keycloak, running or not. Each call returns when what it asks for is so. */
public interface Part extends AutoCloseable {

  /** Starts it on its port with the data it has; does nothing when it runs. */
  void start();

  /** Stops it in order; does nothing when it is stopped. Data and port are kept. */
  void stop();

  /** Ends it as a power cut would: for tests of what survives. Data and port are kept. */
  void kill();

  boolean running();

  @Override
  default void close() {
    stop();
  }
}
