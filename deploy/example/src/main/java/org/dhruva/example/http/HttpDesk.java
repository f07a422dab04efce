package org.dhruva.example.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.example.entry.CaseVersion;
import org.dhruva.example.entry.Desk;
import org.dhruva.example.entry.EntryRefused;
import org.dhruva.example.entry.Submission;

/**
 * Makes entries over HTTP. An entry that somebody else's entry came before is made after it; what
 * the system cannot answer just now is asked again for a while.
 */
public final class HttpDesk implements Desk {

  /** How long it is waited for a service, or for a grant to arrive there. */
  public static final Duration PATIENCE_MAX = Duration.ofSeconds(30);

  private static final Duration PAUSE_MIN = Duration.ofMillis(25);
  private static final Duration PAUSE_MAX = Duration.ofSeconds(1);
  private static final Duration ANSWER_TIME_MAX = Duration.ofSeconds(30);

  // The same entry must come out as the same bytes: that is how a repetition is known as one.
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private static final String PEOPLE = "people";

  private static final Map<String, String> PATHS =
      Map.of(
          PEOPLE,
          "/v1/survivors",
          "compensation",
          "/v1/claims",
          "legal",
          "/v1/proceedings",
          "shelter",
          "/v1/stays",
          "livelihoods",
          "/v1/pathways");

  private final HttpClient http;
  private final Addresses addresses;
  private final Tokens tokens;

  public HttpDesk(Addresses addresses) {
    this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    this.addresses = addresses;
    this.tokens = new Tokens(http, addresses.tokens(), InstantSource.system());
  }

  @Override
  public Optional<CaseVersion> own(String user) throws IOException, InterruptedException {
    URI me = URI.create(listUri(PEOPLE) + "/me");
    Answer answer = send(builder(user, me).GET().build());
    return answer.meaning() == Answer.Meaning.DONE
        ? Optional.of(answer.caseVersion())
        : Optional.empty();
  }

  @Override
  public CaseVersion enter(Submission submission) throws IOException, InterruptedException {
    Patience patience = new Patience(PATIENCE_MAX, PAUSE_MIN, PAUSE_MAX);
    Submission asked = submission;
    while (true) {
      Answer answer = send(request(asked));
      switch (answer.meaning()) {
        case DONE -> {
          return answer.caseVersion();
        }
        case REFUSED -> throw new EntryRefused(submission, answer.reason());
        case LATER -> patience.pause(() -> new EntryRefused(submission, answer.reason()));
        case CHANGED_MEANWHILE -> {
          patience.pause(() -> new EntryRefused(submission, answer.reason()));
          asked = withPresentVersion(asked);
        }
      }
    }
  }

  private Answer send(HttpRequest request) throws IOException, InterruptedException {
    try {
      return Answer.of(http.send(request, BodyHandlers.ofByteArray()), JSON);
    } catch (ConnectException e) {
      throw new IOException(
          "Nobody listens at %s. Start the system with \"make run\", or say where it is."
              .formatted(request.uri().resolve("/")),
          e);
    } catch (IOException _) {
      // The connection broke on the way; its key makes the entry safe to repeat.
      return Answer.NONE;
    }
  }

  private HttpRequest request(Submission submission) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        builder(submission.entry().by(), uri(submission))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", submission.key())
            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(submission.body())));
    submission
        .to()
        .ifPresent(known -> request.header("If-Match", "\"%d\"".formatted(known.version())));
    return request.build();
  }

  private Submission withPresentVersion(Submission submission)
      throws IOException, InterruptedException {
    CaseVersion known = submission.to().orElseThrow();
    Answer now =
        send(builder(submission.entry().by(), caseUri(submission, known.id())).GET().build());
    return now.meaning() == Answer.Meaning.DONE
        ? new Submission(
            submission.entry(), submission.body(), Optional.of(now.caseVersion()), submission.key())
        : submission;
  }

  private HttpRequest.Builder builder(String user, URI uri)
      throws IOException, InterruptedException {
    return HttpRequest.newBuilder(uri)
        .timeout(ANSWER_TIME_MAX)
        .header("Authorization", "Bearer " + tokens.of(user));
  }

  private URI uri(Submission submission) {
    return submission
        .to()
        .map(known -> caseUri(submission, known.id()))
        .map(uri -> URI.create(uri + "/" + submission.entry().verb()))
        .orElseGet(() -> listUri(submission.entry().service()));
  }

  private URI caseUri(Submission submission, UUID id) {
    return URI.create(listUri(submission.entry().service()) + "/" + id);
  }

  private URI listUri(String service) {
    return addresses.services().apply(service).resolve(PATHS.get(service));
  }
}
