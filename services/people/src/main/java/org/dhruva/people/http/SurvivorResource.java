package org.dhruva.people.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dhruva.access.AccessGuard;
import org.dhruva.access.Caller;
import org.dhruva.access.Roles;
import org.dhruva.people.survivor.Survivor;
import org.dhruva.people.survivor.SurvivorCommand;
import org.dhruva.people.view.looks.Look;
import org.dhruva.people.view.looks.Looks;
import org.dhruva.recording.CaseEndpoint;
import org.dhruva.recording.CaseResource;
import org.dhruva.service.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Survivors' own records: who she is, what she agreed to, and whom she lets in. */
@Path("/v1/survivors")
@Produces(MediaType.APPLICATION_JSON)
public class SurvivorResource extends CaseResource<SurvivorCommand, Survivor> {

  private final AccessGuard guard;
  private final Looks looks;
  private final Caller caller;

  @Inject
  public SurvivorResource(
      CaseEndpoint<SurvivorCommand, Survivor> survivors,
      AccessGuard guard,
      Looks looks,
      Caller caller) {
    super(survivors);
    this.guard = guard;
    this.looks = looks;
    this.caller = caller;
  }

  @GET
  @Path("/me")
  @RolesAllowed(Roles.SURVIVOR)
  @Operation(
      operationId = "show-own",
      summary = "The caller's own record",
      description = "For a survivor whose account is linked to her record; 403 until it is.")
  public Uni<Response> me() {
    return guard.ownCase(caller).chain(own -> show(own.value()));
  }

  @GET
  @Path("/me/looks")
  @RolesAllowed(Roles.SURVIVOR)
  @Operation(
      operationId = "looks",
      summary = "Who looked at the caller's case, the latest first",
      description =
          "For a survivor whose account is linked to her record; 403 until it is. Somebody who looks"
              + " on within half an hour is told of once.")
  public Uni<Page<Look>> looks(
      @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return guard.ownCase(caller).chain(own -> looks.at(own, cursor, limit));
  }
}
