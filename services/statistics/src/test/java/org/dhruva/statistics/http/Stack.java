package org.dhruva.statistics.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;
import org.dhruva.contracts.AllEvents;
import org.dhruva.infrastructure.Database;
import org.dhruva.infrastructure.Infrastructure;
import org.dhruva.kernel.Partitions;

/** Starts what the service needs: PostgreSQL, Kafka with all topics, Keycloak. */
public final class Stack implements QuarkusTestResourceLifecycleManager {

  private final String name = "statistics_" + UUID.randomUUID().toString().replace('-', '_');

  @Override
  public Map<String, String> start() {
    Infrastructure infrastructure = Infrastructure.shared();
    Database database = infrastructure.postgres().createDatabase(name);
    AllEvents.BY_SERVICE
        .keySet()
        .forEach(
            service -> infrastructure.kafka().createTopic("dhruva." + service, Partitions.COUNT));
    return Map.of(
        "quarkus.datasource.reactive.url", database.reactiveUrl(),
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.user(),
        "quarkus.datasource.password", database.password(),
        "kafka.bootstrap.servers", infrastructure.kafka().bootstrapServers(),
        "quarkus.oidc.auth-server-url", infrastructure.keycloak().issuer(),
        "quarkus.http.test-port", "0",
        "dhruva.statistics.publish-every", "1S",
        "dhruva.statistics.look-every", "1s");
  }

  @Override
  public void stop() {
    // PostgreSQL, Kafka and Keycloak end with the JVM, and take everything with them.
  }
}
