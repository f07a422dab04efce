package org.dhruva.example.http;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Where a running system is.
 *
 * @param tokens the token endpoint of the realm
 * @param services the address of a service by its name, without a path
 */
public record Addresses(URI tokens, Function<String, URI> services) {

  /** Where each service and Keycloak listen unless their port was moved. */
  private static final Map<String, Integer> USUAL_PORTS =
      Map.of(
          "people", 8081,
          "compensation", 8082,
          "legal", 8083,
          "shelter", 8084,
          "livelihoods", 8085,
          "keycloak", 8180);

  /**
   * Those of {@code make run} on this machine. {@code DHRUVA_PORT_<PART>} says another port, as
   * there; {@code DHRUVA_URL_<PART>} another machine.
   */
  public static Addresses of(Map<String, String> environment) {
    URI keycloak = address("keycloak", environment);
    return new Addresses(
        keycloak.resolve("/realms/dhruva/protocol/openid-connect/token"),
        service -> address(service, environment));
  }

  private static URI address(String part, Map<String, String> environment) {
    String name = part.toUpperCase(Locale.ROOT);
    String port =
        environment.getOrDefault("DHRUVA_PORT_" + name, String.valueOf(USUAL_PORTS.get(part)));
    return URI.create(
        environment.getOrDefault("DHRUVA_URL_" + name, "http://localhost:" + port.strip()));
  }
}
