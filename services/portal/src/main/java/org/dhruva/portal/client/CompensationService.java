package org.dhruva.portal.client;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What compensation offers beside its cases. Nothing that is sent here is kept there. */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "compensation")
@RegisterProvider(BearerToken.class)
@RegisterProvider(ProblemReader.class)
public interface CompensationService {

  @GET
  @Path("/schemes")
  SchemeCatalogue schemes();

  /** What could be claimed, from facts that name nobody. */
  @POST
  @Path("/estimates")
  Estimate estimate(JsonNode facts);

  /** The claim as an application that can be filed, as PDF. */
  @POST
  @Path("/claims/{id}/application")
  @Produces("application/pdf")
  byte[] application(UUID id, JsonNode particulars);
}
