package org.dhruva.service.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhruva.eventstore.CommandKey;
import org.dhruva.kernel.Trace;

/** The headers every command takes. */
public final class CommandHeaders {

  public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  public static final String CORRELATION_ID = "X-Correlation-Id";
  private static final String TRACEPARENT = "traceparent";
  private static final Pattern TRACE_CONTEXT =
      Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
  private static final Pattern VERSION_TAG = Pattern.compile("\"(\\d{1,9})\"");

  private final HttpHeaders headers;

  public CommandHeaders(HttpHeaders headers) {
    this.headers = headers;
  }

  /** The version the sender last saw. */
  public int ifMatch() {
    String value = headers.getHeaderString(HttpHeaders.IF_MATCH);
    if (value == null) {
      throw Problems.missingIfMatch();
    }
    Matcher tag = VERSION_TAG.matcher(value.strip());
    if (!tag.matches()) {
      throw Problems.badHeader(
          HttpHeaders.IF_MATCH, "send the ETag exactly as it was received, such as \"7\".");
    }
    return Integer.parseInt(tag.group(1));
  }

  public String idempotencyKey() {
    String value = headers.getHeaderString(IDEMPOTENCY_KEY);
    if (value == null || value.isBlank()) {
      throw Problems.badHeader(
          IDEMPOTENCY_KEY,
          "send a new random value with each request, the same when repeating it.");
    }
    if (value.length() > CommandKey.KEY_CHARS_MAX) {
      throw Problems.badHeader(
          IDEMPOTENCY_KEY, "at most %d characters.".formatted(CommandKey.KEY_CHARS_MAX));
    }
    return value;
  }

  /** Where the request belongs. Anything that is not an id is replaced: it would be stored. */
  public Trace trace() {
    UUID request = UUID.randomUUID();
    UUID correlation =
        Optional.ofNullable(headers.getHeaderString(CORRELATION_ID))
            .flatMap(CommandHeaders::uuid)
            .orElse(request);
    Optional<String> traceparent =
        Optional.ofNullable(headers.getHeaderString(TRACEPARENT))
            .filter(value -> TRACE_CONTEXT.matcher(value).matches());
    return new Trace(correlation, request, traceparent);
  }

  /** A version as an ETag. */
  public static String eTag(int version) {
    return "\"%d\"".formatted(version);
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
