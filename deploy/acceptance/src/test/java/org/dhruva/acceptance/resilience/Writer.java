package org.dhruva.acceptance.resilience;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dhruva.acceptance.system.WholeSystem;

/**
 * Somebody who enters one observation after the other into a claim of a survivor's own. What is not
 * answered is sent again, with its key, until it is.
 */
final class Writer implements Runnable {

  static final String USER = "anil";

  private static final Duration PATIENCE_MAX = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final Duration ANSWER_MAX = Duration.ofSeconds(10);
  private static final int OK = 200;
  private static final int SERVER_ERROR = 500;

  /**
   * What was confirmed.
   *
   * @param before the version of the claim it was entered into
   */
  record Confirmed(String text, String key, int before) {}

  private final WholeSystem system;
  private final UUID survivor;
  private final UUID claim;
  private final String token;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Confirmed> confirmed = new CopyOnWriteArrayList<>();
  private volatile int unanswered;
  private volatile boolean stopped;

  Writer(WholeSystem system, UUID survivor, UUID claim) {
    this.system = system;
    this.survivor = survivor;
    this.claim = claim;
    this.token = system.stack().keycloak().accessToken(USER);
  }

  UUID survivor() {
    return survivor;
  }

  UUID claim() {
    return claim;
  }

  /** Everything that was answered with success, in its order. */
  List<Confirmed> confirmed() {
    return confirmed;
  }

  /** How many requests broke off or found nobody. */
  int unanswered() {
    return unanswered;
  }

  /** After what is under way. */
  void stop() {
    stopped = true;
  }

  @Override
  public void run() {
    while (!stopped) {
      int number = confirmed.size() + 1;
      Confirmed next =
          new Confirmed(
              "observation %d on %s".formatted(number, claim),
              UUID.randomUUID().toString(),
              number); // the draft is the first entry
      await()
          .atMost(PATIENCE_MAX)
          .pollInSameThread()
          .pollDelay(Duration.ZERO)
          .pollInterval(PAUSE)
          .until(() -> isConfirmed(next));
      confirmed.add(next);
    }
  }

  private boolean isConfirmed(Confirmed entry) throws InterruptedException {
    try {
      HttpResponse<String> answer = send(entry);
      if (answer.statusCode() < SERVER_ERROR && answer.statusCode() != OK) {
        throw new IllegalStateException("refused: " + answer.body());
      }
      return answer.statusCode() == OK;
    } catch (IOException _) {
      unanswered++;
      return false;
    }
  }

  /** Sends it, or sends it again. */
  HttpResponse<String> send(Confirmed entry) throws IOException, InterruptedException {
    String path = "/v1/claims/%s/note-observation".formatted(claim);
    return http.send(
        HttpRequest.newBuilder(system.stack().address("compensation").resolve(path))
            .timeout(ANSWER_MAX)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", entry.key())
            .header("If-Match", "\"%d\"".formatted(entry.before()))
            .POST(
                BodyPublishers.ofString(
                    """
                {"on": "2020-03-01", "text": "%s"}"""
                        .formatted(entry.text())))
            .build(),
        BodyHandlers.ofString());
  }
}
