package org.dhruva.portal.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Who she is, whom she lets in, and who looked. */
@Path("/v1/survivors")
@RegisterRestClient(configKey = "people")
@RegisterProvider(BearerToken.class)
@RegisterProvider(ProblemReader.class)
public interface PeopleService {

  /** Those who opened how to reach them to whoever is signed in. */
  @GET
  Uni<Page<Case>> list(@RestQuery String cursor, @RestQuery int limit);

  /** The record of the survivor who is signed in. */
  @GET
  @Path("/me")
  SurvivorRecord me();

  /** Who looked at her case, the latest first. */
  @GET
  @Path("/me/looks")
  Page<Look> looks(@RestQuery String cursor, @RestQuery int limit);

  /** The referrals of a survivor that whoever is signed in made or is named in. */
  @GET
  @Path("/{id}/referrals")
  RestResponse<List<Referral>> referrals(UUID id);

  @POST
  @Path("/{id}/{command}")
  RestResponse<SurvivorRecord> send(
      UUID id,
      String command,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @HeaderParam(CaseService.IDEMPOTENCY_KEY) String key,
      JsonNode body);
}
