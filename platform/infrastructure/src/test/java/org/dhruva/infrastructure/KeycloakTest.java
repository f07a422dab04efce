package org.dhruva.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeycloakTest {

  private final Keycloak keycloak = Infrastructure.shared().keycloak();

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "asha, survivor, none",
        "rupa, survivor, none",
        "meera, lawyer, Tara Legal Aid",
        "kavita, peer, Sahaya Collective",
        "anil, caseworker, Udaan Shelter Trust",
        "dev, researcher, Institute of Rights Research",
        "olga, operator, none"
      })
  void a_token_says_who_is_asking_in_which_role_for_which_organisation(
      String user, String role, String organisation) throws IOException {
    JsonNode claims = claims(keycloak.accessToken(user));
    assertThat(claims.path("iss").asText()).isEqualTo(keycloak.issuer());
    assertThat(claims.path("preferred_username").asText()).isEqualTo(user);
    assertThat(texts(claims.path("realm_access").path("roles"))).containsExactly(role);
    assertThat(claims.path("aud").asText()).isEqualTo("dhruva");
    assertThat(claims.path("organisation").asText(null)).isEqualTo(organisation);
    assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
  }

  @Test
  void a_person_keeps_her_id_over_every_import_of_the_realm() throws IOException {
    assertThat(claims(keycloak.accessToken("asha")).path("sub").asText())
        .isEqualTo("d0000000-0000-4000-8000-000000000001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"compensation", "legal", "shelter", "livelihoods", "timeline"})
  void a_service_that_shows_sealed_fields_may_borrow_keys(String service) throws IOException {
    JsonNode claims = claims(keycloak.serviceToken(service));
    assertThat(texts(claims.path("realm_access").path("roles"))).containsExactly("service");
    assertThat(texts(claims.path("resource_access").path("people").path("roles")))
        .containsExactly("lend-keys");
    assertThat(texts(claims.path("aud"))).contains("dhruva");
  }

  @Test
  void statistics_may_never_borrow_a_key() throws IOException {
    JsonNode claims = claims(keycloak.serviceToken("statistics"));
    assertThat(texts(claims.path("realm_access").path("roles"))).containsExactly("service");
    assertThat(claims.path("resource_access").isMissingNode()).isTrue();
  }

  // Any port and both names, for the portal's port can be moved (RFC 8252, section 7.3).
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080/callback",
        "http://localhost:18080/callback",
        "http://127.0.0.1:18080/"
      })
  void people_log_in_on_a_page_that_says_nothing_about_them(String portal) throws Exception {
    HttpResponse<String> page = get(loginPage(portal));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Sign in to")
        .doesNotContainIgnoringCase("survivor")
        .doesNotContainIgnoringCase("traffick")
        .doesNotContainIgnoringCase("victim");
  }

  @Test
  void nobody_logs_in_for_a_page_elsewhere() throws Exception {
    assertThat(get(loginPage("http://example.org/callback")).body())
        .contains("Invalid parameter: redirect_uri");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://localhost:8080/", "http://localhost:18080/", "http://127.0.0.1:18080/bye"})
  void after_logging_out_people_come_back_to_the_portal(String portal) throws Exception {
    assertThat(get(logout(portal)).headers().firstValue("Location")).contains(portal);
  }

  @Test
  void nobody_is_sent_elsewhere_after_logging_out() throws Exception {
    assertThat(get(logout("http://example.org/")).statusCode()).isEqualTo(400);
  }

  @Test
  void those_who_can_log_in_are_known_without_the_accounts_of_services() {
    assertThat(keycloak.people())
        .contains(
            new Person("asha", "Asha Kumari", "survivor", Optional.empty()),
            new Person("meera", "Meera Nair", "lawyer", Optional.of("Tara Legal Aid")))
        .hasSize(7);
  }

  @Test
  void a_token_of_another_realm_has_another_issuer() throws Exception {
    keycloak.importRealm(
        """
        {"realm": "elsewhere", "enabled": true, "sslRequired": "none",
         "clients": [{"clientId": "stranger", "secret": "stranger", "serviceAccountsEnabled": true}]}
        """);
    String issuer = keycloak.issuer().replace("/realms/dhruva", "/realms/elsewhere");
    assertThat(get(issuer + "/.well-known/openid-configuration").body()).contains(issuer);
  }

  @Test
  void the_realm_and_its_keys_survive_a_restart() throws Exception {
    String address = keycloak.issuer() + "/protocol/openid-connect/certs";
    String certificates = get(address).body();
    keycloak.stop();
    assertThat(keycloak.running()).isFalse();
    keycloak.start();
    assertThat(get(address).body()).isEqualTo(certificates);
  }

  @Test
  void a_database_that_was_restarted_is_not_noticed() {
    keycloak.accessToken("asha");
    Postgres postgres = Infrastructure.shared().postgres();
    postgres.stop();
    postgres.start();
    assertThat(keycloak.accessToken("asha")).isNotBlank();
    assertThat(keycloak.serviceToken("legal")).isNotBlank();
  }

  @Test
  void an_unknown_person_gets_no_token() {
    assertThatThrownBy(() -> keycloak.accessToken("nobody"))
        .isInstanceOf(InfrastructureFailure.class)
        .hasMessageContaining("invalid_grant");
  }

  private String loginPage(String portal) {
    return keycloak.issuer()
        + "/protocol/openid-connect/auth?client_id=portal&response_type=code&scope=openid"
        + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        + "&code_challenge_method=S256&redirect_uri="
        + portal;
  }

  private String logout(String portal) {
    return keycloak.issuer()
        + "/protocol/openid-connect/logout?client_id=portal&post_logout_redirect_uri="
        + portal;
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
  }

  private static JsonNode claims(String token) throws IOException {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }
}
