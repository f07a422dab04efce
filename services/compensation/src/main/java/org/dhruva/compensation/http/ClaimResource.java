package org.dhruva.compensation.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.dhruva.access.Roles;
import org.dhruva.compensation.application.Particulars;
import org.dhruva.compensation.claim.Claim;
import org.dhruva.compensation.claim.ClaimCommand;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.recording.CaseEndpoint;
import org.dhruva.recording.ClockedCaseResource;
import org.dhruva.service.http.BodyProblems;
import org.dhruva.service.http.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Claims for compensation. */
@Path("/v1/claims")
@RolesAllowed({Roles.SURVIVOR, Roles.PEER, Roles.LAWYER, Roles.CASEWORKER})
public class ClaimResource extends ClockedCaseResource<ClaimCommand, Claim> {

  static final String PDF = "application/pdf";

  private final ApplicationPrinting printing;
  private final Schemes schemes;
  private final ObjectMapper json;

  @Inject
  public ClaimResource(
      CaseEndpoint<ClaimCommand, Claim> claims,
      ApplicationPrinting printing,
      Schemes schemes,
      ObjectMapper json) {
    super(claims);
    this.schemes = schemes;
    this.printing = printing;
    this.json = json;
  }

  @POST
  @Path("/{id}/application")
  @Produces(PDF)
  @Operation(
      operationId = "print-application",
      summary = "Print the claim as an application that can be filed",
      description =
          "For whoever may read the claim; a helper's look is recorded. Nothing of the body is kept"
              + " or logged, and nothing is entered into the claim. The amount is computed row by"
              + " row, with clause and source, under the version of the scheme that the claim was"
              + " made under; what is not verified is marked as not yet checked by a lawyer. Papers"
              + " that the claim knows of are listed as attached, others that the scheme wants as"
              + " missing. If the last day has passed, it asks that the delay be condoned.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Particulars.class)))
  @APIResponse(
      responseCode = "200",
      description = "The application, on A4.",
      content =
          @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Uni<Response> application(
      @Parameter(description = "Id of the case.") @PathParam("id") UUID id, byte[] body) {
    return stateOf(id)
        // Laying out pages takes longer than an event loop may be held up.
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(claim -> printing.print(claim, particulars(body)))
        .map(
            pdf ->
                Response.ok(pdf, PDF)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"application.pdf\"")
                    .build());
  }

  @GET
  @Path("/{id}/alongside")
  @Operation(
      operationId = "list-claims-alongside",
      summary = "The other claims of the same survivor, and how they go together with this one",
      description =
          "For whoever may read the claim; a helper's look is recorded. Says of each other claim its"
              + " scheme, its order, what was paid, and by which clause it is paid in addition, is"
              + " deducted, or excludes this one. `received` is what an estimate of this claim takes"
              + " as received already, each payment once. At most "
              + ClaimsAlongside.CLAIMS_MAX
              + " claims; amounts are in paise.")
  public Uni<ClaimsAlongside> alongside(
      @Parameter(description = "Id of the case.") @PathParam("id") UUID id) {
    return ofSameSurvivor(id, ClaimsAlongside.CLAIMS_MAX)
        .map(claims -> ClaimsAlongside.of(claims, schemes));
  }

  private Particulars particulars(byte[] body) {
    try {
      Particulars particulars = json.readValue(body, Particulars.class);
      if (particulars == null) {
        throw Problems.malformedBody();
      }
      return particulars;
    } catch (JsonProcessingException e) {
      throw BodyProblems.problem(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
