package org.dhruva.acceptance.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhruva.acceptance.system.WholeSystem.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A partner's registers, entered over HTTP. */
@InWholeSystem
class ImportedRegistersTest {

  private static final String CASEWORKER = "anil";
  private static final String CSV = "text/csv";
  private static final Duration SHOWN_WITHIN = Duration.ofSeconds(30);
  private static final int OTHER_BODIES_BYTES_MAX = 256 * 1024;
  private static final String EXAMPLE_KEY = "RK-0412";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final WholeSystem system;
  private final HttpClient http = HttpClient.newHttpClient();

  ImportedRegistersTest(WholeSystem system) {
    this.system = system;
  }

  @Test
  void a_caseworker_enters_the_same_person_in_all_registers_and_her_timeline_shows_it()
      throws Exception {
    String key = "K-" + UUID.randomUUID();
    String people =
        template("people", key)
            .replace("compensation|contact", "compensation|legal|shelter|livelihoods|contact");
    assertThat(checkAndEnter("people", people).at("/recorded/good").asInt()).isEqualTo(1);
    UUID survivor = uuid5(nameSpace("people"), key);

    for (String service : List.of("compensation", "legal", "shelter", "livelihoods")) {
      String register = template(service, key);
      await()
          .atMost(SHOWN_WITHIN)
          .untilAsserted(
              () ->
                  assertThat(check(service, register).body().at("/checked/good").asInt())
                      .as("%s: %s", service, check(service, register))
                      .isEqualTo(1));
      assertThat(checkAndEnter(service, register).at("/recorded/good").asInt()).isEqualTo(1);
      assertThat(checkAndEnter(service, register).at("/recorded/alreadyThere").asInt())
          .isEqualTo(1);
    }
    await()
        .atMost(SHOWN_WITHIN)
        .untilAsserted(
            () ->
                assertThat(
                        system
                            .get(
                                CASEWORKER,
                                "timeline",
                                "/v1/timelines/%s?limit=100".formatted(survivor))
                            .body()
                            .findValuesAsText("type"))
                    .anyMatch(type -> type.startsWith("compensation.payment-recorded"))
                    .anyMatch(type -> type.startsWith("legal.charge-sheet-filed"))
                    .anyMatch(type -> type.startsWith("shelter."))
                    .anyMatch(type -> type.startsWith("livelihoods.")));
  }

  @Test
  void a_register_of_the_standard_is_entered_too_and_says_what_it_leaves_aside() throws Exception {
    String file =
        """
        row_key,con_Consent,prs_FirstName,prs_Gender,vic_TypeOfExploitation,vic_AgeWhenTrafficked
        %1$s-1,true,Sabita,Female,ForcedLabour,17
        %1$s-2,false,Mina,Female,SexualExploitation,16
        """
            .formatted(UUID.randomUUID());
    Answer checked =
        post("people", "/v1/imports?dryRun=true&profile=htcds-2.0", CSV, file.getBytes(UTF_8));
    assertThat(checked.body().at("/checked/good").asInt()).isEqualTo(1);
    assertThat(checked.body().at("/checked/ignoredColumns/0").asText())
        .isEqualTo("vic_AgeWhenTrafficked");
    assertThat(checked.body().at("/checked/badRows/0/row").asInt()).isEqualTo(3);
    assertThat(checked.body().at("/checked/badRows/0/faults/0/code").asText())
        .isEqualTo("she-did-not-agree");
    assertThat(checked.body().toString()).doesNotContain("Mina");
  }

  @ParameterizedTest
  @ValueSource(strings = {"compensation", "legal", "shelter", "livelihoods"})
  void a_survivor_who_opened_nothing_makes_her_row_a_bad_one(String service) throws Exception {
    Answer checked = check(service, template(service, "K-" + UUID.randomUUID()));
    assertThat(checked.status()).isEqualTo(200);
    assertThat(checked.body().at("/checked/badRows/0/faults/0/code").asText())
        .isEqualTo("not-opened-to-you");
    String report = "/v1/imports/%s/report".formatted(checked.body().path("id").asText());
    assertThat(get(CASEWORKER, service, report).body()).contains("not-opened-to-you");
    assertThat(get("kavita", service, report).statusCode()).isEqualTo(404);
  }

  @Test
  void only_registers_may_be_large() throws Exception {
    String large =
        IntStream.range(0, 8_000)
            .mapToObj("%d,no,Nobody in particular,not a year\n"::formatted)
            .collect(Collectors.joining("", "row_key,agreed,name,birth_year\n", ""));
    assertThat(large.length()).isGreaterThan(OTHER_BODIES_BYTES_MAX);
    Answer checked = check("people", large);
    assertThat(checked.status()).isEqualTo(200);
    assertThat(checked.body().at("/checked/bad").asInt()).isEqualTo(8_000);
    assertThat(
            send("people", "/v1/survivors", "application/json", large.getBytes(UTF_8)).statusCode())
        .isEqualTo(413);
    byte[] tooLarge = new byte[17 << 20];
    Answer refused = post("people", "/v1/imports?dryRun=true", CSV, tooLarge);
    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.body().path("code").asText()).isEqualTo("too-large");
  }

  @Test
  void what_is_no_register_is_refused_with_what_to_do() throws Exception {
    Answer noZip =
        post(
            "people",
            "/v1/imports?dryRun=true",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "row_key".getBytes(UTF_8));
    assertThat(noZip.status()).isEqualTo(422);
    assertThat(noZip.body().path("code").asText()).isEqualTo("not-xlsx");
    assertThat(post("people", "/v1/imports", CSV, new byte[0]).body().path("code").asText())
        .isEqualTo("malformed-parameter");
  }

  private JsonNode checkAndEnter(String service, String file) throws Exception {
    Answer checked = check(service, file);
    assertThat(checked.status()).as("%s", checked).isEqualTo(200);
    Answer entered =
        post(
            service,
            "/v1/imports?check=" + checked.body().path("id").asText(),
            CSV,
            file.getBytes(UTF_8));
    assertThat(entered.status()).as("%s", entered).isEqualTo(200);
    return entered.body();
  }

  private Answer check(String service, String file) throws IOException, InterruptedException {
    return post(service, "/v1/imports?dryRun=true", CSV, file.getBytes(UTF_8));
  }

  private String template(String service, String key) throws Exception {
    return get(CASEWORKER, service, "/v1/imports/template").body().replace(EXAMPLE_KEY, key);
  }

  private UUID nameSpace(String service) throws Exception {
    return UUID.fromString(
        system.get(CASEWORKER, service, "/v1/imports/columns").body().path("nameSpace").asText());
  }

  private Answer post(String service, String path, String type, byte[] body)
      throws IOException, InterruptedException {
    HttpResponse<String> response = send(service, path, type, body);
    return new Answer(response.statusCode(), JSON.readTree(response.body()));
  }

  private HttpResponse<String> send(String service, String path, String type, byte[] body)
      throws IOException, InterruptedException {
    return http.send(
        request(CASEWORKER, service, path)
            .header("Content-Type", type)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofByteArray(body))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String user, String service, String path)
      throws IOException, InterruptedException {
    return http.send(request(user, service, path).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String user, String service, String path) {
    URI address = system.stack().address(service).resolve(path);
    return HttpRequest.newBuilder(address)
        .version(HttpClient.Version.HTTP_1_1)
        .header("Authorization", "Bearer " + system.stack().keycloak().accessToken(user));
  }

  /** As any partner would work it out from what is published. */
  private static UUID uuid5(UUID nameSpace, String name) throws NoSuchAlgorithmException {
    MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
    sha1.update(
        ByteBuffer.allocate(16)
            .putLong(nameSpace.getMostSignificantBits())
            .putLong(nameSpace.getLeastSignificantBits())
            .array());
    ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(UTF_8)));
    long high = hash.getLong() & ~0xF000L | 0x5000L;
    long low = hash.getLong() & ~(3L << 62) | 1L << 63;
    return new UUID(high, low);
  }
}
