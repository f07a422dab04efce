package org.dhruva.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
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

  @Test
  void people_log_in_on_a_page_that_says_nothing_about_them() throws Exception {
    // Any port, for the portal's can be moved.
    String page =
        get(
            keycloak.issuer()
                + "/protocol/openid-connect/auth?client_id=portal&response_type=code&scope=openid"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                + "&code_challenge_method=S256&redirect_uri=http://localhost:18080/callback");
    assertThat(page)
        .contains("Sign in to")
        .doesNotContainIgnoringCase("survivor")
        .doesNotContainIgnoringCase("traffick")
        .doesNotContainIgnoringCase("victim");
  }

  @Test
  void nobody_logs_in_for_a_page_elsewhere() throws Exception {
    String page =
        get(
            keycloak.issuer()
                + "/protocol/openid-connect/auth?client_id=portal&response_type=code&scope=openid"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                + "&code_challenge_method=S256&redirect_uri=http://example.org/callback");
    assertThat(page).contains("Invalid parameter: redirect_uri");
  }

  @Test
  void a_token_of_another_realm_has_another_issuer() throws Exception {
    keycloak.importRealm(
        """
        {"realm": "elsewhere", "enabled": true, "sslRequired": "none",
         "clients": [{"clientId": "stranger", "secret": "stranger", "serviceAccountsEnabled": true}]}
        """);
    String issuer = keycloak.issuer().replace("/realms/dhruva", "/realms/elsewhere");
    assertThat(get(issuer + "/.well-known/openid-configuration")).contains(issuer);
  }

  @Test
  void the_realm_and_its_keys_survive_a_restart() throws Exception {
    String certificates = get(keycloak.issuer() + "/protocol/openid-connect/certs");
    keycloak.stop();
    assertThat(keycloak.running()).isFalse();
    keycloak.start();
    assertThat(get(keycloak.issuer() + "/protocol/openid-connect/certs")).isEqualTo(certificates);
  }

  @Test
  void an_unknown_person_gets_no_token() {
    assertThatThrownBy(() -> keycloak.accessToken("nobody"))
        .isInstanceOf(InfrastructureFailure.class)
        .hasMessageContaining("invalid_grant");
  }

  private static String get(String address) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
          .body();
    }
  }

  private static JsonNode claims(String token) throws IOException {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }
}
