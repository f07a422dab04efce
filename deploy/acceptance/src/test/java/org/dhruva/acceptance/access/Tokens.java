package org.dhruva.acceptance.access;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.dhruva.infrastructure.Keycloak;

/** What each of those who ask shows. */
final class Tokens {

  private static final Duration OVER_AFTER_MAX = Duration.ofSeconds(10);
  private static final String ELSEWHERE =
      """
      {"realm": "elsewhere", "enabled": true, "sslRequired": "none",
       "clients": [{"clientId": "compensation", "secret": "invented", "serviceAccountsEnabled": true}]}
      """;

  private final Keycloak keycloak;
  private final String ofAnotherRealm;
  private final String over;

  Tokens(Keycloak keycloak) {
    this.keycloak = keycloak;
    keycloak.importRealm(ELSEWHERE);
    this.ofAnotherRealm =
        token(
            keycloak.tokenEndpoint().replace("/realms/dhruva/", "/realms/elsewhere/"),
            "client_credentials",
            "compensation",
            "invented");
    this.over = over();
  }

  /** Empty for somebody who shows nothing. */
  Optional<String> of(Asker asker) {
    return switch (asker) {
      case NOBODY -> Optional.empty();
      case SOMEBODY_WITH_GARBAGE -> Optional.of("garbage");
      case SOMEBODY_OF_ANOTHER_REALM -> Optional.of(ofAnotherRealm);
      case SOMEBODY_WHOSE_TOKEN_IS_OVER -> Optional.of(over);
      case HERSELF -> Optional.of(keycloak.accessToken(HerCases.HERSELF));
      case ANOTHER_SURVIVOR -> Optional.of(keycloak.accessToken(HerCases.ANOTHER));
      case HELPER_NOT_LET_IN, HELPER_WHO_MAY_READ, HELPER_WHO_MAY_ACT, HELPER_NO_LONGER_LET_IN ->
          Optional.of(keycloak.accessToken(HerCases.HELPER));
      case RESEARCHER -> Optional.of(keycloak.accessToken("dev"));
      case OPERATOR -> Optional.of(keycloak.accessToken("olga"));
      case SERVICE -> Optional.of(keycloak.serviceToken("compensation"));
    };
  }

  /** Her own token, from a client whose tokens last a second. */
  private String over() {
    String token =
        RestAssured.given()
            .formParam("grant_type", "password")
            .formParam("client_id", "dhruva-cli-brief")
            .formParam("username", HerCases.HERSELF)
            .formParam("password", HerCases.HERSELF)
            .post(keycloak.tokenEndpoint())
            .then()
            .statusCode(200)
            .extract()
            .path("access_token");
    String claims =
        new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    Instant end = Instant.ofEpochSecond(JsonPath.from(claims).getLong("exp"));
    await().atMost(OVER_AFTER_MAX).until(() -> Instant.now().isAfter(end));
    return token;
  }

  private static String token(String endpoint, String grant, String client, String secret) {
    return RestAssured.given()
        .formParam("grant_type", grant)
        .formParam("client_id", client)
        .formParam("client_secret", secret)
        .post(endpoint)
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }
}
