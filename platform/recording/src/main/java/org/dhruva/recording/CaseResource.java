package org.dhruva.recording;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.dhruva.access.Caller;
import org.dhruva.access.Roles;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.service.http.CommandHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The one convention for cases over HTTP. A service's resource extends it and adds its path.
 *
 * @param <C> commands
 * @param <S> states
 */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SURVIVOR, Roles.PEER, Roles.LAWYER, Roles.CASEWORKER})
public abstract class CaseResource<C, S> {

  static final String ONE_SURVIVOR = "Only the cases of this survivor.";

  final CaseEndpoint<C, S> cases;

  @Inject Caller caller;

  protected CaseResource(CaseEndpoint<C, S> cases) {
    this.cases = cases;
  }

  /**
   * A case as it stands, for what a service makes of it beside the convention. Whoever may not read
   * it is refused, and a helper's look is recorded, as where it is shown.
   */
  protected Uni<S> stateOf(UUID id) {
    return cases.queries().state(caller, id);
  }

  /**
   * A case and at most so many others of the same survivor, under the same rules: they are opened
   * together.
   */
  protected Uni<CasesOfOne<S>> ofSameSurvivor(UUID id, int othersMax) {
    return cases.queries().ofSameSurvivor(caller, id, othersMax);
  }

  @POST
  @Operation(summary = "Begins a case")
  public Uni<Response> begin(byte[] body, @Context HttpHeaders headers, @Context UriInfo uri) {
    return cases.commands().begin(caller, new CommandHeaders(headers), uri.getPath(), body);
  }

  @POST
  @Path("/{beginning}")
  @Operation(summary = "Begins a case with another command than the usual one")
  public Uni<Response> beginWith(
      @PathParam("beginning") String beginning,
      byte[] body,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    return cases
        .commands()
        .beginWith(caller, new CommandHeaders(headers), beginning, uri.getPath(), body);
  }

  @POST
  @Path("/{id}/{command}")
  @Operation(summary = "Carries out a command on a case")
  public Uni<Response> carryOut(
      @Parameter(description = "Id of the case.") @PathParam("id") UUID id,
      @PathParam("command") String command,
      byte[] body,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    return cases
        .commands()
        .carryOut(caller, new CommandHeaders(headers), id, command, uri.getPath(), body);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "show",
      summary = "A case: where it stands, what is known, and what can be done next",
      description =
          "For the survivor, and for helpers to whom she opened it. A helper's look is recorded for"
              + " her to read. Never behind what was written.")
  public Uni<Response> show(@Parameter(description = "Id of the case.") @PathParam("id") UUID id) {
    return cases.queries().show(caller, id);
  }

  @GET
  @Path("/{id}/history")
  @Operation(
      operationId = "history",
      summary = "What was entered into a case, the first entry first",
      description =
          "An entry is never changed: a correction is an entry of its own, later in the list.")
  public Uni<Response> history(
      @Parameter(description = "Id of the case.") @PathParam("id") UUID id,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit) {
    return cases.queries().history(caller, id, cursor, limit);
  }

  @GET
  @Operation(
      operationId = "list",
      summary = "The cases of a survivor, or all that the caller may see",
      description =
          "Without `survivor` a survivor is answered her own cases, a helper those that were opened to"
              + " her or him. A page may hold fewer than its limit and still have a next one.")
  public Uni<Response> list(
      @Parameter(description = ONE_SURVIVOR) @QueryParam("survivor") UUID survivor,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") Integer limit) {
    return cases
        .queries()
        .list(caller, Optional.ofNullable(survivor).map(SurvivorId::new), cursor, limit);
  }

  @GET
  @Path("/commands")
  @Operation(
      operationId = "commands",
      summary = "What each command takes in its body",
      description =
          "By the name of the command. Forms can be made from it; x-personal marks what is kept"
              + " encrypted under the survivor's own key.")
  public SortedMap<String, JsonNode> commands() {
    return cases.schemas();
  }
}
