package org.dhruva.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The realm of {@code deploy/keycloak}, whose secrets are placeholders: git holds none. */
final class Realm {

  static final String NAME = "dhruva";
  static final String FILE = "dhruva-realm.json";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(DHRUVA_SECRET_([A-Z_]+))}");

  private Realm() {}

  static String json() {
    try (InputStream in = Realm.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those who log in; the accounts of services are not people. */
  static List<Person> people() {
    try {
      return JSON.readTree(json())
          .path("users")
          .valueStream()
          .filter(user -> !user.has("serviceAccountClientId"))
          .map(Realm::person)
          .toList();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Person person(JsonNode user) {
    return new Person(
        user.path("username").asText(),
        user.path("firstName").asText() + " " + user.path("lastName").asText(),
        user.path("realmRoles").path(0).asText(),
        Optional.ofNullable(user.path("attributes").path("organisation").path(0).asText(null)));
  }

  /** The environment from which Keycloak fills in the placeholders when it imports the realm. */
  static Map<String, String> environment(Secrets secrets) {
    Map<String, String> environment = new TreeMap<>();
    Matcher matcher = PLACEHOLDER.matcher(json());
    while (matcher.find()) {
      String client = matcher.group(2).toLowerCase(Locale.ROOT);
      environment.put(matcher.group(1), clientSecret(secrets, client));
    }
    return environment;
  }

  static String clientSecret(Secrets secrets, String client) {
    return secrets.of("client." + client);
  }
}
