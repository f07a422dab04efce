/**
 * PostgreSQL, Kafka and Keycloak as ordinary child processes: the same for every test and for the
 * local stack. Tests begin at {@link org.dhruva.infrastructure.Infrastructure}.
 */
package org.dhruva.infrastructure;
