package org.dhruva.service.openapi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The errors that an operation can answer, each described once for all operations. */
public enum ProblemResponse {
  MALFORMED(
      "400",
      "Something in the request cannot be read; nothing was done. The detail says what is expected,"
          + " `field` where in the body. Codes: malformed-body, malformed-field, missing-field,"
          + " unknown-field, malformed-parameter, malformed-header."),
  NOT_SIGNED_IN(
      "401", "No access token, or one that is not valid here any more. Code: not-signed-in."),
  NOT_ALLOWED(
      "403",
      "The caller's role does not allow it, or she has not opened this part of her case to the"
          + " caller. Codes: not-allowed, not-opened-to-you."),
  NOT_FOUND("404", "There is no such thing at this address. Code: not-found."),
  CONFLICT(
      "409",
      "It can never be done as things are: the record takes no more entries, or the account has a"
          + " record already. Codes: record-full, already-enrolled."),
  VERSION_CHANGED(
      "412",
      "Somebody made an entry since the version in If-Match. Read again, then decide. Code:"
          + " version-changed."),
  TOO_LARGE("413", "The body, or the entry it would become, is too large. Code: too-large."),
  REJECTED(
      "422",
      "The request can be read, and the rules of the case forbid it as the case stands. `code` names"
          + " the rule, the detail says what would be allowed. Also idempotency-key-reused: the key"
          + " was sent before with another request."),
  IF_MATCH_REQUIRED("428", "If-Match is missing. Code: if-match-required."),
  UNAVAILABLE(
      "503",
      "Something that is needed is not there just now; nothing was done, and the same request can be"
          + " sent again. `code` says what is missing.");

  private static final String PROBLEM = "Problem";

  private final String status;
  private final String description;

  ProblemResponse(String status, String description) {
    this.status = status;
    this.description = description;
  }

  static Optional<ProblemResponse> withStatus(String status) {
    return Arrays.stream(values()).filter(problem -> problem.status.equals(status)).findFirst();
  }

  /** Says that the operation may answer with it. */
  public void addTo(OpenAPI api, Operation operation) {
    String name = PROBLEM + status;
    Components components = api.getComponents();
    if (components.getResponses() == null || !components.getResponses().containsKey(name)) {
      components.addSchema(PROBLEM, schema()).addResponse(name, response());
    }
    operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
  }

  private APIResponse response() {
    return OASFactory.createAPIResponse()
        .description(description)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    "application/problem+json",
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM))));
  }

  private static Schema schema() {
    Map<String, Schema> members = new LinkedHashMap<>();
    members.put("title", text("The status in words."));
    members.put(
        "status",
        OASFactory.createSchema().addType(SchemaType.INTEGER).description("The HTTP status."));
    members.put("detail", text("A sentence a person can act on. Never holds personal data."));
    members.put("code", text("What went wrong, for programs; stays the same for ever."));
    members.put("field", text("JSON pointer of the field of the body that it is about."));
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .description("What went wrong, and what to do about it (RFC 9457).")
        .required(List.of("title", "status", "detail", "code"))
        .properties(members);
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
  }
}
