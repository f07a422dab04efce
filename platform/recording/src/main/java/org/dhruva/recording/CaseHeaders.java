package org.dhruva.recording;

import jakarta.ws.rs.core.HttpHeaders;
import org.dhruva.eventstore.CommandKey;
import org.dhruva.service.http.CommandHeaders;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers that commands take and answer, as the API description has them. */
final class CaseHeaders {

  private CaseHeaders() {}

  static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name(CommandHeaders.IDEMPOTENCY_KEY)
        .in(Parameter.In.HEADER)
        .required(true)
        .description(
            "A new random value for each request, the same when it is repeated: then the first"
                + " answer comes back. With another request it is refused.")
        .schema(text().minLength(1).maxLength(CommandKey.KEY_CHARS_MAX));
  }

  static Parameter ifMatch() {
    return OASFactory.createParameter()
        .name(HttpHeaders.IF_MATCH)
        .in(Parameter.In.HEADER)
        .required(true)
        .description(
            "The ETag last seen, exactly as it was received, such as \"7\", so that nobody's entry"
                + " is overlooked.")
        .schema(text().pattern("^\"[0-9]{1,9}\"$"));
  }

  static Header location() {
    return header("The case's own address.");
  }

  static Header eTag() {
    return header("The case's version, for the If-Match of the next command.");
  }

  static Header token() {
    return header(
        "What this write made true. Sent with a read of another service, such as a timeline, the"
            + " read waits until it knows of it. Absent where nothing had to be entered.");
  }

  private static Header header(String description) {
    return OASFactory.createHeader().description(description).schema(text());
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(SchemaType.STRING);
  }
}
