package org.dhruva.example.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.example.entry.CaseVersion;
import org.dhruva.example.entry.Desk;
import org.dhruva.example.entry.EntryRefused;
import org.dhruva.example.entry.Submission;
import org.dhruva.local.RunningSystem;

/**
 * Makes entries over HTTP. An entry that somebody else's entry came before is made after it; what
 * the system cannot answer just now is asked again for a while.
 */
public final class HttpDesk implements Desk {

  /** How long it is waited for a service, or for a grant to arrive there. */
  public static final Duration PATIENCE_MAX = Duration.ofSeconds(30);

  /** How often somebody else may be faster, such as a service that reacts to another. */
  public static final int OTHERS_MAX = 5;

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

  /** Made anew each time it is sent: a token may have run out in between. */
  @FunctionalInterface
  private interface Request {
    HttpRequest.Builder made() throws IOException, InterruptedException;
  }

  private final Connections connections = new Connections();
  private final RunningSystem system;
  private final Tokens tokens;

  public HttpDesk(RunningSystem system) {
    this.system = system;
    this.tokens = new Tokens(connections, system.tokenEndpoint(), InstantSource.system());
  }

  @Override
  public Optional<CaseVersion> own(String user) throws IOException, InterruptedException {
    URI me = URI.create(listUri(PEOPLE) + "/me");
    Answer answer = ask(() -> get(user, me));
    if (answer.meaning() == Answer.Meaning.DONE) {
      return Optional.of(answer.caseVersion());
    }
    if (answer.saysThereIsNone()) {
      return Optional.empty();
    }
    throw new IOException("%s of %s: %s".formatted(me, user, answer.reason()));
  }

  @Override
  public CaseVersion enter(Submission submission) throws IOException, InterruptedException {
    Answer answer = ask(() -> post(submission, submission.to()));
    for (int others = 0; answer.isChangedMeanwhile() && others < OTHERS_MAX; others++) {
      Optional<CaseVersion> present = Optional.of(present(submission));
      answer = ask(() -> post(submission, present));
    }
    if (answer.meaning() != Answer.Meaning.DONE) {
      throw new EntryRefused(submission, answer.reason());
    }
    return answer.caseVersion();
  }

  /** The case as it is now, as far as it can be seen. */
  private CaseVersion present(Submission submission) throws IOException, InterruptedException {
    UUID id = submission.to().orElseThrow().id();
    Answer answer = ask(() -> get(submission.entry().by(), caseUri(submission, id)));
    if (answer.meaning() != Answer.Meaning.DONE) {
      throw new EntryRefused(submission, answer.reason());
    }
    return answer.caseVersion();
  }

  /** Asks again what cannot be answered just now, as long as patience lasts. */
  private Answer ask(Request request) throws IOException, InterruptedException {
    Patience patience = new Patience(PATIENCE_MAX);
    Answer answer = send(request.made());
    while (answer.meaning() == Answer.Meaning.LATER && patience.waited()) {
      answer = send(request.made());
    }
    return answer;
  }

  private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    try {
      return Answer.of(connections.send(request), JSON);
    } catch (NobodyListens e) {
      throw e;
    } catch (IOException _) {
      // The connection broke on the way; its key makes the entry safe to repeat.
      return Answer.NONE;
    }
  }

  private HttpRequest.Builder get(String user, URI uri) throws IOException, InterruptedException {
    return as(user, uri).GET();
  }

  private HttpRequest.Builder post(Submission submission, Optional<CaseVersion> to)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        as(submission.entry().by(), uri(submission))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", submission.key())
            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(submission.body())));
    to.ifPresent(known -> request.header("If-Match", "\"%d\"".formatted(known.version())));
    return request;
  }

  private HttpRequest.Builder as(String user, URI uri) throws IOException, InterruptedException {
    return HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + tokens.of(user));
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
    return system.address(service).resolve(PATHS.get(service));
  }
}
