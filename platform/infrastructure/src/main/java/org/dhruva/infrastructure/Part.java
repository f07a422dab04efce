package org.dhruva.infrastructure;

import java.util.concurrent.CompletableFuture;

/**
 * PostgreSQL, Kafka, Keycloak or a service, running or not. Each call returns when what it asks for
 * is so.
 */
public interface Part extends AutoCloseable {

  /** Starts it on its port with the data it has; does nothing when it runs. */
  void start();

  /** Stops it in order; does nothing when it is stopped. Data and port are kept. */
  void stop();

  /** Ends it as a power cut would: for tests of what survives. Data and port are kept. */
  void kill();

  boolean running();

  /** Completes when it has run and then ended although neither stop nor kill was called. */
  CompletableFuture<InfrastructureFailure> died();

  @Override
  default void close() {
    stop();
  }
}
