package org.dhruva.statistics.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;
import org.dhruva.infrastructure.Database;
import org.dhruva.infrastructure.Infrastructure;

/** The service's own PostgreSQL database and Keycloak; nothing is published unless a test does. */
public final class RealParts implements QuarkusTestResourceLifecycleManager {

  private final Infrastructure parts = Infrastructure.shared();
  private final String name = "statistics_" + UUID.randomUUID().toString().replace('-', '_');

  @Override
  public Map<String, String> start() {
    Database database = parts.postgres().createDatabase(name);
    return Map.of(
        "quarkus.http.test-port", "0",
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.reactive.url", database.reactiveUrl(),
        "quarkus.datasource.username", database.user(),
        "quarkus.datasource.password", database.password(),
        "quarkus.oidc.auth-server-url", parts.keycloak().issuer(),
        "mp.messaging.incoming.statistics.enabled", "false",
        "dhruva.statistics.look-every", "off");
  }

  @Override
  public void stop() {
    parts.postgres().dropDatabase(name);
  }
}
