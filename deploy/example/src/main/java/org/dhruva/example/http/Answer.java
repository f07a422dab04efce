package org.dhruva.example.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import org.dhruva.example.entry.CaseVersion;

/** What a service said to an entry. */
record Answer(int status, String eTag, JsonNode body) {

  enum Meaning {
    DONE,
    CHANGED_MEANWHILE,
    /** Not now, but asking again may help. */
    LATER,
    REFUSED
  }

  private static final int SUCCESS_MIN = 200;
  private static final int SUCCESS_MAX = 299;
  private static final int PRECONDITION_FAILED = 412;
  private static final Set<Integer> NONE_OF_ONES_OWN = Set.of(403, 404);
  private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

  /** Her grant is on its way to the service: no more than a moment behind. */
  private static final Set<String> ON_ITS_WAY = Set.of("not-opened-to-you");

  static final Answer NONE = new Answer(504, "", MissingNode.getInstance());

  static Answer of(HttpResponse<byte[]> response, ObjectMapper json) throws IOException {
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("ETag").orElse(""),
        json.readTree(response.body()));
  }

  Meaning meaning() {
    if (status >= SUCCESS_MIN && status <= SUCCESS_MAX) {
      return Meaning.DONE;
    }
    if (status == PRECONDITION_FAILED) {
      return Meaning.CHANGED_MEANWHILE;
    }
    return BUSY.contains(status) || ON_ITS_WAY.contains(code()) ? Meaning.LATER : Meaning.REFUSED;
  }

  boolean isChangedMeanwhile() {
    return meaning() == Meaning.CHANGED_MEANWHILE;
  }

  /** No record is linked to the account that asks for its own. */
  boolean saysThereIsNone() {
    return NONE_OF_ONES_OWN.contains(status);
  }

  CaseVersion caseVersion() {
    return new CaseVersion(
        UUID.fromString(body.path("id").asText()), Integer.parseInt(eTag.replace("\"", "")));
  }

  /** For the person who runs it; problems hold no personal data. */
  String reason() {
    return "%d %s. %s %s"
        .formatted(status, code(), body.path("detail").asText(), body.path("field").asText())
        .strip();
  }

  private String code() {
    return body.path("code").asText();
  }
}
