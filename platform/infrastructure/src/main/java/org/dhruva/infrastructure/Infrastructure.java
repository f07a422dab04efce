package org.dhruva.infrastructure;

/**
 * Real PostgreSQL, Kafka and Keycloak for tests. Each starts when it is first asked for, once in a
 * JVM, on a free port and without data; with the JVM they end and their data goes.
 */
public interface Infrastructure {

  Postgres postgres();

  Kafka kafka();

  /** Keeps what it remembers in {@link #postgres()}, so both start and stop together. */
  Keycloak keycloak();

  /**
   * The infrastructure of this JVM, chosen by {@code -Ddhruva.infra}: {@code native} is the
   * default.
   */
  static Infrastructure shared() {
    return SharedInfrastructure.CHOSEN;
  }
}
