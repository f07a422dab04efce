package org.dhruva.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dhruva.infrastructure.Database;
import org.dhruva.infrastructure.Kafka;
import org.dhruva.infrastructure.Keycloak;
import org.dhruva.infrastructure.Port;

/** What a service is told by its environment, under the names Quarkus knows. */
final class ServiceEnvironment {

  // While eight services start on few processors, an answer may take longer than usual.
  private static final String PATIENCE = "60S";

  private final Map<String, String> variables = new TreeMap<>();

  ServiceEnvironment listeningOn(Port port) {
    variables.put("QUARKUS_HTTP_HOST", Port.HOST);
    variables.put("QUARKUS_HTTP_PORT", Integer.toString(port.number()));
    return this;
  }

  ServiceEnvironment with(Database database) {
    variables.put("QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl());
    variables.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
    variables.put("QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", PATIENCE);
    variables.put("QUARKUS_DATASOURCE_USERNAME", database.user());
    variables.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
    return this;
  }

  ServiceEnvironment with(Kafka kafka) {
    variables.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
    return this;
  }

  /** Twice: who asks it is checked by one extension, whom it asks is shown its token by another. */
  ServiceEnvironment with(Keycloak keycloak, String client) {
    for (String extension : new String[] {"QUARKUS_OIDC", "QUARKUS_OIDC_CLIENT"}) {
      variables.put(extension + "_AUTH_SERVER_URL", keycloak.issuer());
      variables.put(extension + "_CLIENT_ID", client);
      variables.put(extension + "_CREDENTIALS_SECRET", keycloak.clientSecret(client));
      variables.put(extension + "_CONNECTION_DELAY", PATIENCE);
      variables.put(extension + "_CONNECTION_TIMEOUT", PATIENCE);
    }
    return this;
  }

  ServiceEnvironment with(Map<String, URI> addresses) {
    addresses.forEach(
        (service, address) ->
            variables.put(
                "DHRUVA_%s_URL".formatted(service.toUpperCase(Locale.ROOT)), address.toString()));
    return this;
  }

  ServiceEnvironment withKeyEncryptionKey(Path file) {
    variables.put("DHRUVA_KEYS_KEK_FILE", file.toString());
    return this;
  }

  Map<String, String> variables() {
    return Map.copyOf(variables);
  }
}
