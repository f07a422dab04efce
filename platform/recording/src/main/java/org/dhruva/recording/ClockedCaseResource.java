package org.dhruva.recording;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.access.Roles;
import org.dhruva.kernel.SurvivorId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Cases in which clocks run.
 *
 * @param <C> commands
 * @param <S> states
 */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SURVIVOR, Roles.PEER, Roles.LAWYER, Roles.CASEWORKER})
public abstract class ClockedCaseResource<C, S> extends CaseResource<C, S> {

  protected ClockedCaseResource(CaseEndpoint<C, S> cases) {
    super(cases);
  }

  @GET
  @Path("/due")
  @Operation(
      operationId = "due",
      summary = "The cases in which a last day runs, what runs out first at the top",
      description =
          "What has run out and was not done comes before all others. For a survivor her own cases, for"
              + " a helper those that were opened to her or him, of at most "
              + ScopedAccess.SURVIVORS_MAX
              + " survivors. What was entered in the last seconds may not be in the order yet; each"
              + " case itself is as it stands now.")
  public Uni<Response> due(
      @Parameter(description = ONE_SURVIVOR) @QueryParam("survivor") UUID survivor,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit) {
    return cases
        .queries()
        .due(caller, Optional.ofNullable(survivor).map(SurvivorId::new), cursor, limit);
  }

  @GET
  @Path("/{id}/letters")
  @Operation(
      operationId = "letters",
      summary = "Letters that can be written now, drafted from the case",
      description =
          "One for each deadline that an office has missed and still misses, to each to whom she can"
              + " turn then; the longest overdue first. Drafts in English, to be read, changed and"
              + " signed by her or her lawyer; nothing is sent. A rule that is not verified was not"
              + " yet checked by a lawyer.")
  public Uni<Response> letters(
      @Parameter(description = "Id of the case.") @PathParam("id") UUID id) {
    return cases.queries().letters(caller, id);
  }
}
