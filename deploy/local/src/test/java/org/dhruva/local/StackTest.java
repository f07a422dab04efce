package org.dhruva.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dhruva.local.TestRepository.VISITOR_BOOK;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.dhruva.infrastructure.Repository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a test does with a whole system of its own. */
class StackTest {

  @TempDir static Path folder;
  private static final BlockingQueue<Progress> TOLD = new LinkedBlockingQueue<>();
  private static Stack stack;

  @BeforeAll
  static void start() throws IOException {
    TestRepository repository = TestRepository.in(folder.resolve("repository"));
    stack =
        Stack.start(
            StackOptions.temporary(folder)
                .withRepository(new Repository(repository.folder()))
                .withServices(List.of(VISITOR_BOOK))
                .withListener(TOLD::add));
  }

  @AfterAll
  static void stop() {
    stack.close();
    assertThat(stack.postgres().running()).isFalse();
    assertThat(stack.kafka().running()).isFalse();
    assertThat(stack.keycloak().running()).isFalse();
    assertThat(stack.service("shelter").running()).isFalse();
    assertThat(TOLD)
        .filteredOn(Progress.Stopped.class::isInstance)
        .extracting(Progress::part)
        .last()
        .isEqualTo("postgresql");
  }

  @Test
  void a_service_is_killed_and_started_at_will_and_finds_its_data() throws Exception {
    ServiceInstance service = stack.service("shelter");
    int before = visits(service.address());
    service.kill();
    assertThat(service.running()).isFalse();
    service.start();
    service.restart();
    assertThat(visits(service.address())).isEqualTo(before + 2);
    assertThat(stack.died()).as("it was asked to end").isNotDone();
  }

  @Test
  void a_build_in_another_terminal_disturbs_no_service_that_runs() throws Exception {
    Path built = stack.options().jar(VISITOR_BOOK);
    Path aside = folder.resolve("aside.jar");
    Files.move(built, aside);
    try {
      int before = visits(stack.address("shelter"));
      stack.service("shelter").restart();
      assertThat(visits(stack.address("shelter"))).isEqualTo(before + 1);
    } finally {
      Files.move(aside, built);
    }
  }

  @Test
  void a_second_instance_has_a_port_of_its_own_and_the_same_database() throws Exception {
    int before = visits(stack.address("shelter"));
    ServiceInstance second = stack.startSecond("shelter");
    assertThat(second.address()).isNotEqualTo(stack.address("shelter"));
    assertThat(visits(second.address())).isEqualTo(before + 1);
    second.stop();
    assertThat(visits(stack.address("shelter"))).isEqualTo(before + 1);
  }

  @Test
  void a_service_survives_a_broker_and_a_database_that_come_back() throws Exception {
    int before = visits(stack.address("shelter"));
    stack.kafka().kill();
    stack.kafka().start();
    stack.postgres().stop();
    stack.postgres().start();
    assertThat(visits(stack.address("shelter"))).isEqualTo(before);
  }

  @Test
  void people_and_services_get_their_tokens() {
    assertThat(stack.keycloak().accessToken("asha")).isNotBlank();
    assertThat(stack.keycloak().serviceToken("shelter")).isNotBlank();
    assertThat(stack.tokenEndpoint()).hasToString(stack.keycloak().tokenEndpoint());
  }

  @Test
  void a_realm_that_has_changed_since_the_last_start_is_taken_over() throws Exception {
    String keys = stack.keycloak().issuer() + "/protocol/openid-connect/certs";
    String before = get(URI.create(keys));
    stack.keycloak().stop();
    Path last = folder.resolve("data/keycloak/data/import/dhruva-realm.json");
    Files.writeString(last, Files.readString(last).replace("Asha", "Usha"));
    stack.parts().createDatabases();
    stack.keycloak().start();
    assertThat(get(URI.create(keys))).isNotEqualTo(before);
    assertThat(stack.keycloak().accessToken("asha")).isNotBlank();
  }

  @Test
  void a_service_that_is_not_part_of_it_is_an_error_of_the_test() {
    assertThatThrownBy(() -> stack.service("legal"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no service legal in this stack.");
  }

  @Test
  void two_stacks_never_share_a_port() {
    StackOptions other =
        StackOptions.temporary(folder.resolve("other"))
            .withServices(List.of(VISITOR_BOOK))
            .withRepository(stack.options().repository());
    try (Stack second = new Stack(other)) {
      assertThat(second.address("shelter")).isNotEqualTo(stack.address("shelter"));
      assertThat(second.tokenEndpoint()).isNotEqualTo(stack.tokenEndpoint());
    }
  }

  private static int visits(URI service) throws Exception {
    return Integer.parseInt(get(service.resolve("/visits")));
  }

  private static String get(URI address) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }
  }
}
