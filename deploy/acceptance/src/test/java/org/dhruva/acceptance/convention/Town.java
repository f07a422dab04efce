package org.dhruva.acceptance.convention;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dhruva.acceptance.system.WholeSystem;
import org.dhruva.infrastructure.Person;
import org.dhruva.local.Stack;
import org.dhruva.testing.TopicReader;

/** The people of the example realm and the services they call. Asha is enrolled. */
final class Town {

  /** How soon a grant, or its end, must hold in every service. */
  static final Duration GRANT_HOLDS_AFTER_MAX = Duration.ofSeconds(2);

  private static final Duration WAIT_MAX = Duration.ofSeconds(20);
  private final WholeSystem system;
  private final Stack stack;
  private final String asha;

  Town(WholeSystem system) {
    this.system = system;
    this.stack = system.stack();
    this.asha =
        as("asha", "people").get("/v1/survivors/me").then().statusCode(200).extract().path("id");
  }

  /** The survivor whose cases the tests are about. */
  String asha() {
    return asha;
  }

  /** A request of somebody who has logged in, to a service. */
  RequestSpecification as(String user, String service) {
    return system.as(user, service);
  }

  /** A request without a login. */
  RequestSpecification nobody(String service) {
    return given()
        .baseUri(stack.address(service).toString())
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON);
  }

  /**
   * Asha lets somebody see, or act on, a part of her case.
   *
   * @return the grant's number, by which it is revoked
   */
  int grant(String user, String scope, String access) {
    Person person = person(user);
    Map<String, String> body =
        Map.of(
            "to",
            account(user),
            "role",
            person.role().toUpperCase(Locale.ROOT),
            "organisation",
            person.organisation().orElseThrow(),
            "scope",
            scope,
            "access",
            access,
            "purpose",
            "CASE_SUPPORT");
    return ofHers("grant", body).getInt("facts.own.grants[-1].grant");
  }

  void revoke(int grant) {
    ofHers("revoke", Map.of("grant", grant));
  }

  /** What is published in a topic by now. */
  List<ConsumerRecord<byte[], byte[]>> published(String topic) {
    return TopicReader.read(stack.kafka().bootstrapServers(), topic);
  }

  /** Waits until a request is answered so, as long as messages need. */
  static void eventually(Runnable expectation) {
    await().atMost(WAIT_MAX).untilAsserted(expectation::run);
  }

  private JsonPath ofHers(String command, Map<String, ?> body) {
    String seen = as("asha", "people").get("/v1/survivors/me").getHeader("ETag");
    return as("asha", "people")
        .header("If-Match", seen)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(body)
        .post("/v1/survivors/{id}/{command}", asha, command)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private Person person(String user) {
    return stack.keycloak().people().stream()
        .filter(person -> person.user().equals(user))
        .findFirst()
        .orElseThrow();
  }

  /** The account of somebody, as a grant names it. */
  String account(String user) {
    String claims = stack.keycloak().accessToken(user).split("\\.")[1];
    return JsonPath.from(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8))
        .getString("sub");
  }
}
