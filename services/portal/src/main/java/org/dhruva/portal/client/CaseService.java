package org.dhruva.portal.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What every service that records cases offers, below the address of its cases. */
@RegisterProvider(BearerToken.class)
@RegisterProvider(ProblemReader.class)
public interface CaseService {

  String IDEMPOTENCY_KEY = "Idempotency-Key";

  @GET
  Uni<Page<Case>> list(@RestQuery String cursor, @RestQuery int limit);

  /** Those in which a last day runs, what runs out first at the top. */
  @GET
  @Path("/due")
  Uni<Page<Case>> due(@RestQuery String cursor, @RestQuery int limit);

  @GET
  @Path("/{id}")
  Case get(UUID id);

  @GET
  @Path("/{id}/history")
  Uni<Page<HistoryEntry>> history(UUID id, @RestQuery String cursor, @RestQuery int limit);

  @GET
  @Path("/{id}/letters")
  Letters letters(UUID id);

  /** A JSON Schema of the body of each command. */
  @GET
  @Path("/commands")
  Map<String, JsonNode> commands();

  @POST
  @Path("/{id}/{command}")
  RestResponse<Case> send(
      UUID id,
      String command,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @HeaderParam(IDEMPOTENCY_KEY) String key,
      JsonNode body);
}
