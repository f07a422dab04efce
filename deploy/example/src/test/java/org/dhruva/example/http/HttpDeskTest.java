package org.dhruva.example.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.example.entry.CaseVersion;
import org.dhruva.example.entry.Entry;
import org.dhruva.example.entry.EntryRefused;
import org.dhruva.example.entry.Submission;
import org.dhruva.local.RunningSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the desk does when a service does not simply say yes. */
class HttpDeskTest {

  private static final UUID CASE = UUID.fromString("7d1f3c1e-7a52-4f0e-9d57-2b6c1d8e4a10");
  private static final String TOKEN_PATH = "/token";

  private record Asked(String method, String path, String key, String ifMatch, String body) {}

  private record Said(int status, String body, String eTag) {}

  private record OneForAll(URI address) implements RunningSystem {
    @Override
    public URI address(String service) {
      return address;
    }

    @Override
    public URI tokenEndpoint() {
      return address.resolve(TOKEN_PATH);
    }
  }

  private final List<Asked> asked = new ArrayList<>();
  private final Deque<Said> answers = new ArrayDeque<>();
  private HttpServer server;
  private HttpDesk desk;

  @BeforeEach
  void a_service_that_says_what_it_is_told_to() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    URI address = URI.create("http://localhost:" + server.getAddress().getPort());
    desk = new HttpDesk(new OneForAll(address));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void a_case_is_begun_and_gone_on_with() throws Exception {
    answers.add(at(1));
    answers.add(at(2));
    CaseVersion begun = desk.enter(submission("draft", Optional.empty()));
    assertThat(begun).isEqualTo(new CaseVersion(CASE, 1));
    assertThat(desk.enter(submission("file", Optional.of(begun))).version()).isEqualTo(2);
    assertThat(asked)
        .containsExactly(
            new Asked("POST", "/v1/claims", "draft-key", null, "{\"a\":1,\"b\":2}"),
            new Asked(
                "POST",
                "/v1/claims/%s/file".formatted(CASE),
                "file-key",
                "\"1\"",
                "{\"a\":1,\"b\":2}"));
  }

  @Test
  void an_entry_that_another_came_before_is_made_after_it() throws Exception {
    answers.add(problem(412, "version-changed"));
    answers.add(at(7));
    answers.add(at(8));
    assertThat(desk.enter(submission("file", Optional.of(new CaseVersion(CASE, 3)))).version())
        .isEqualTo(8);
    assertThat(asked).extracting(Asked::method).containsExactly("POST", "GET", "POST");
    assertThat(asked.getLast().ifMatch()).isEqualTo("\"7\"");
    assertThat(asked.getLast().key()).isEqualTo(asked.getFirst().key());
  }

  @Test
  void somebody_who_is_always_faster_ends_it() {
    for (int others = 0; others <= HttpDesk.OTHERS_MAX; others++) {
      answers.add(problem(412, "version-changed"));
      answers.add(at(7));
    }
    assertThatExceptionOfType(EntryRefused.class)
        .isThrownBy(() -> desk.enter(submission("file", Optional.of(new CaseVersion(CASE, 3)))))
        .withMessageContaining("412 version-changed");
  }

  @Test
  void a_grant_that_is_on_its_way_and_a_busy_service_are_waited_for() throws Exception {
    answers.add(problem(403, "not-opened-to-you"));
    answers.add(problem(503, "access-not-checked"));
    answers.add(at(1));
    assertThat(desk.enter(submission("draft", Optional.empty())).version()).isEqualTo(1);
    assertThat(asked).hasSize(3).allMatch(request -> request.equals(asked.getFirst()));
  }

  @Test
  void a_refusal_says_what_was_refused_and_why() {
    answers.add(
        new Said(
            422,
            """
            {"code": "amount-out-of-bounds", "detail": "Give a positive amount.", "field": "/amount"}
            """,
            ""));
    assertThatExceptionOfType(EntryRefused.class)
        .isThrownBy(() -> desk.enter(submission("award", Optional.empty())))
        .withMessage(
            "compensation/award by meera (award-key) was refused:"
                + " 422 amount-out-of-bounds. Give a positive amount. /amount");
  }

  @Test
  void her_own_record_is_there_or_not() throws Exception {
    answers.add(problem(403, "not-allowed"));
    answers.add(at(4));
    assertThat(desk.own("asha")).isEmpty();
    assertThat(desk.own("asha")).contains(new CaseVersion(CASE, 4));
    assertThat(asked).extracting(Asked::path).containsOnly("/v1/survivors/me");
  }

  @Test
  void a_system_that_does_not_run_is_said_to_be_so() {
    server.stop(0);
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> desk.enter(submission("draft", Optional.empty())))
        .withMessageContaining("http://localhost:%d".formatted(server.getAddress().getPort()));
  }

  private static Submission submission(String verb, Optional<CaseVersion> to) {
    Map<String, Object> body = Map.of("b", 2, "a", 1);
    return new Submission(Entry.of("meera", "compensation/" + verb, body), body, to, verb + "-key");
  }

  private static Said at(int version) {
    return new Said(200, "{\"id\": \"%s\"}".formatted(CASE), "\"%d\"".formatted(version));
  }

  private static Said problem(int status, String code) {
    return new Said(status, "{\"code\": \"%s\"}".formatted(code), "");
  }

  private void answer(HttpExchange exchange) throws IOException {
    Said said =
        exchange.getRequestURI().getPath().equals(TOKEN_PATH)
            ? new Said(200, "{\"access_token\": \"t\", \"expires_in\": 300}", "")
            : noted(exchange);
    byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("ETag", said.eTag());
    exchange.sendResponseHeaders(said.status(), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private Said noted(HttpExchange exchange) throws IOException {
    asked.add(
        new Asked(
            exchange.getRequestMethod(),
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst("Idempotency-Key"),
            exchange.getRequestHeaders().getFirst("If-Match"),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    return answers.remove();
  }
}
