package org.dhruva.acceptance.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dhruva.example.http.HttpDesk;
import org.dhruva.example.journey.Journeys;
import org.dhruva.example.journey.Journeys.Entered;
import org.dhruva.infrastructure.Folders;
import org.dhruva.local.Stack;
import org.dhruva.local.StackOptions;

/** Everything, running, with the journeys entered. Started once for all tests that ask for it. */
public final class WholeSystem implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a service answered. */
  record Answer(int status, JsonNode body) {}

  private final Path folder;
  private final Stack stack;
  private final Journeys journeys = Journeys.read();
  private final Map<String, Entered> entered;
  private final HttpClient http = HttpClient.newHttpClient();

  private WholeSystem(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    this.stack = Stack.start(StackOptions.temporary(folder));
    this.entered = journeys.enter(new HttpDesk(stack));
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

  Journeys journeys() {
    return journeys;
  }

  /** Where each journey led, by its name. */
  Map<String, Entered> entered() {
    return entered;
  }

  /** What somebody is answered by a service. */
  Answer get(String user, String service, String path) throws IOException, InterruptedException {
    URI address = stack.address(service).resolve(path);
    HttpResponse<String> response =
        http.send(
            HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + stack.keycloak().accessToken(user))
                .build(),
            BodyHandlers.ofString());
    return new Answer(response.statusCode(), JSON.readTree(response.body()));
  }

  @Override
  public void close() {
    stack.close();
    Folders.delete(folder);
  }
}
