package org.dhruva.acceptance.system;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dhruva.example.http.HttpDesk;
import org.dhruva.example.journey.Journeys;
import org.dhruva.example.journey.Journeys.Entered;
import org.dhruva.infrastructure.Folders;
import org.dhruva.local.Service;
import org.dhruva.local.Stack;
import org.dhruva.local.StackOptions;

/** Everything, running, with the journeys entered. Started once for all tests that ask for it. */
public final class WholeSystem implements AutoCloseable {

  private static final int OK = 200;
  private static final Duration TOKEN_KEPT = Duration.ofMinutes(2);
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, String> PATHS =
      Map.of(
          "people", "/v1/survivors",
          "compensation", "/v1/claims",
          "legal", "/v1/proceedings",
          "shelter", "/v1/stays",
          "livelihoods", "/v1/pathways");

  // Numbers that a test entered are published while it waits.
  private static final List<String> PUBLISHING_AT_ONCE =
      List.of("-Ddhruva.statistics.publish-every=10S", "-Ddhruva.statistics.look-every=1s");

  private record Token(String text, Instant since) {}

  /** What a service answered. */
  public record Answer(int status, JsonNode body) {}

  /** Who reads the timeline of a survivor who does not read it herself. */
  private static final Map<String, String> READERS =
      Map.of(
          "lakshmi", "meera",
          "mohan", "anil",
          "noor", "kavita",
          "shirin", "anil",
          "mita", "anil",
          "sarita", "anil",
          "sunita", "anil",
          "kamala", "anil",
          "radha", "kavita");

  private final Path folder;
  private final Stack stack;
  private final Journeys journeys = Journeys.read();
  private final Map<String, Entered> entered;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  private WholeSystem(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    try {
      this.stack = Stack.start(options(folder));
    } catch (RuntimeException e) {
      Folders.delete(folder);
      throw e;
    }
    try {
      this.entered = journeys.enter(new HttpDesk(stack));
    } catch (IOException | InterruptedException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private static StackOptions options(Path folder) {
    StackOptions options = StackOptions.temporary(folder);
    return options.withServices(options.services().stream().map(WholeSystem::impatient).toList());
  }

  private static Service impatient(Service service) {
    return service.name().equals("statistics")
        ? new Service(
            service.name(),
            service.usualPort(),
            service.needs(),
            Stream.concat(service.jvmOptions().stream(), PUBLISHING_AT_ONCE.stream()).toList())
        : service;
  }

  static WholeSystem start() {
    try {
      return new WholeSystem(Files.createTempDirectory("dhruva-acceptance"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the start was interrupted", e);
    }
  }

  public Stack stack() {
    return stack;
  }

  public Journeys journeys() {
    return journeys;
  }

  /** Where each journey led, by its name. */
  public Map<String, Entered> entered() {
    return entered;
  }

  /** Where a service keeps its cases, such as {@code /v1/claims}. */
  public static String path(String service) {
    return PATHS.get(service);
  }

  /** A request of somebody who has logged in, to a service. */
  public RequestSpecification as(String user, String service) {
    return given()
        .baseUri(stack.address(service).toString())
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON)
        .auth()
        .oauth2(token(user));
  }

  /**
   * A token of somebody, kept for a while as every client does. Keycloak refuses a login while it
   * still takes note of the one before it.
   */
  public String token(String user) {
    return tokens
        .compute(
            user,
            (_, kept) ->
                kept == null || kept.since().isBefore(Instant.now().minus(TOKEN_KEPT))
                    ? new Token(stack.keycloak().accessToken(user), Instant.now())
                    : kept)
        .text();
  }

  /** What somebody is answered by a service. */
  public Answer get(String user, String service, String path)
      throws IOException, InterruptedException {
    URI address = stack.address(service).resolve(path);
    HttpResponse<String> response =
        http.send(
            HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token(user))
                .header("Accept", "application/json")
                .build(),
            BodyHandlers.ofString());
    return new Answer(response.statusCode(), JSON.readTree(response.body()));
  }

  /** The timeline of a journey's survivor, as she or somebody she trusts reads it. */
  public JsonNode timeline(String journey) throws IOException, InterruptedException {
    String survivor = journeys.journeys().get(journey).survivor();
    String reader = READERS.getOrDefault(survivor, survivor);
    Answer answer =
        get(
            reader,
            "timeline",
            "/v1/timelines/%s?limit=100".formatted(entered.get(journey).survivor()));
    if (answer.status() != OK) {
      throw new IllegalStateException("%s: %s".formatted(journey, answer));
    }
    return answer.body();
  }

  @Override
  public void close() {
    stack.close();
    Folders.delete(folder);
  }
}
