package org.dhruva.service.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.Optional;
import org.dhruva.kernel.Rejection;

/**
 * Errors as RFC 9457 problems. Beside the standard members each has a stable {@code code}, and the
 * {@code field} at fault as a JSON pointer where there is one. {@code detail} is a sentence a
 * person can act on; it never holds personal data.
 */
public final class Problems {

  private static final StatusType PRECONDITION_REQUIRED = status(428, "Precondition Required");
  private static final StatusType UNPROCESSABLE = status(422, "Unprocessable Content");

  private Problems() {}

  /** The rules of the case forbid it. */
  public static HttpProblem rejected(Rejection rejection) {
    return of(UNPROCESSABLE, rejection.code(), rejection.message(), rejection.field());
  }

  public static HttpProblem malformed(String field, String detail) {
    return of(Status.BAD_REQUEST, "malformed-field", detail, Optional.of(field));
  }

  public static HttpProblem unknownField(String field) {
    return of(
        Status.BAD_REQUEST,
        "unknown-field",
        "This field is not known here. Remove it, or see the API description for its name.",
        Optional.of(field));
  }

  public static HttpProblem missingField(String field) {
    return of(Status.BAD_REQUEST, "missing-field", "This field is needed.", Optional.of(field));
  }

  public static HttpProblem malformedBody() {
    return of(
        Status.BAD_REQUEST, "malformed-body", "The body is not valid JSON.", Optional.empty());
  }

  public static HttpProblem badHeader(String header, String detail) {
    return of(Status.BAD_REQUEST, "malformed-header", header + ": " + detail, Optional.empty());
  }

  public static HttpProblem badParameter(String parameter, String detail) {
    return of(
        Status.BAD_REQUEST, "malformed-parameter", parameter + ": " + detail, Optional.empty());
  }

  public static HttpProblem tooLarge(String detail) {
    return of(Status.REQUEST_ENTITY_TOO_LARGE, "too-large", detail, Optional.empty());
  }

  public static HttpProblem missingIfMatch() {
    return of(
        PRECONDITION_REQUIRED,
        "if-match-required",
        "Send the ETag you last saw as If-Match, so that nobody's entry is overlooked.",
        Optional.empty());
  }

  public static HttpProblem stale(int expected, int actual) {
    return of(
        Status.PRECONDITION_FAILED,
        "version-changed",
        "Somebody made an entry since: you saw version %d, it is at %d. Look again, then decide."
            .formatted(expected, actual),
        Optional.empty());
  }

  public static HttpProblem keyReused() {
    return of(
        UNPROCESSABLE,
        "idempotency-key-reused",
        "This Idempotency-Key was used for another request. Use a new one for each request.",
        Optional.empty());
  }

  public static HttpProblem full() {
    return of(
        Status.CONFLICT, "record-full", "This record takes no more entries.", Optional.empty());
  }

  public static HttpProblem notFound(String what) {
    return of(
        Status.NOT_FOUND, "not-found", "There is no such %s.".formatted(what), Optional.empty());
  }

  public static HttpProblem notOpenedToYou() {
    return of(
        Status.FORBIDDEN,
        "not-opened-to-you",
        "She has not opened this part of her case to you, or no longer.",
        Optional.empty());
  }

  public static HttpProblem notSignedIn(String detail) {
    return of(Status.UNAUTHORIZED, "not-signed-in", detail, Optional.empty());
  }

  public static HttpProblem notYours(String detail) {
    return of(Status.FORBIDDEN, "not-allowed", detail, Optional.empty());
  }

  /** Something this needs is not there; trying again later may help. */
  public static HttpProblem unavailable(String code, String detail) {
    return of(Status.SERVICE_UNAVAILABLE, code, detail, Optional.empty());
  }

  public static HttpProblem conflict(String code, String detail) {
    return of(Status.CONFLICT, code, detail, Optional.empty());
  }

  private static HttpProblem of(
      StatusType status, String code, String detail, Optional<String> field) {
    HttpProblem.Builder problem =
        HttpProblem.builder()
            .withTitle(status.getReasonPhrase())
            .withStatus(status)
            .withDetail(detail)
            .with("code", code);
    field.ifPresent(pointer -> problem.with("field", pointer));
    return problem.build();
  }

  private static StatusType status(int code, String reason) {
    return new StatusType() {
      @Override
      public int getStatusCode() {
        return code;
      }

      @Override
      public Status.Family getFamily() {
        return Status.Family.familyOf(code);
      }

      @Override
      public String getReasonPhrase() {
        return reason;
      }
    };
  }
}
