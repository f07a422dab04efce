package org.dhruva.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.dhruva.example.journey.Journeys;
import org.dhruva.infrastructure.Repository;
import org.junit.jupiter.api.Test;

class RealmTest {

  @Test
  void the_accounts_of_the_example_are_those_of_the_example_realm() throws Exception {
    JsonNode realm =
        new ObjectMapper()
            .readTree(
                Repository.current()
                    .folder()
                    .resolve("deploy/keycloak/dhruva-realm.json")
                    .toFile());
    Map<String, String> ids = new HashMap<>();
    realm
        .path("users")
        .forEach(user -> ids.put(user.path("username").asText(), user.path("id").asText()));
    assertThat(ids).containsAllEntriesOf(Journeys.read().accounts());
  }
}
