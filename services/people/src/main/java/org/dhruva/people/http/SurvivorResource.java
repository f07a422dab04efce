package org.dhruva.people.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.dhruva.access.AccessGuard;
import org.dhruva.access.Caller;
import org.dhruva.access.Roles;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.people.account.Survivors;
import org.dhruva.people.survivor.Survivor;
import org.dhruva.people.survivor.SurvivorCommand;
import org.dhruva.people.view.looks.Look;
import org.dhruva.people.view.looks.Looks;
import org.dhruva.recording.CaseEndpoint;
import org.dhruva.recording.CaseResource;
import org.dhruva.service.http.CommandHeaders;
import org.dhruva.service.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;

/** Survivors' own records: who she is, what she agreed to, and whom she lets in. */
@Path("/v1/survivors")
@Produces(MediaType.APPLICATION_JSON)
public class SurvivorResource extends CaseResource<SurvivorCommand, Survivor> {

  private final AccessGuard guard;
  private final SurvivorAccess access;
  private final Survivors survivors;
  private final Looks looks;
  private final Caller caller;

  @Inject
  public SurvivorResource(
      CaseEndpoint<SurvivorCommand, Survivor> records,
      AccessGuard guard,
      SurvivorAccess access,
      Survivors survivors,
      Looks looks,
      Caller caller) {
    super(records);
    this.guard = guard;
    this.access = access;
    this.survivors = survivors;
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
  @Path("/{id}/referrals")
  @RolesAllowed({Roles.PEER, Roles.LAWYER, Roles.CASEWORKER})
  @Operation(
      operationId = "referrals",
      summary = "The referrals of a survivor that the caller made or is named in",
      description =
          "For a helper whom she let into any part of her case, or who is named in a referral. It"
              + " tells nothing else about her. The ETag is that of her record, for"
              + " `propose-referral` and `conclude-referral`. She reads all of them in her own"
              + " record, and answers there.")
  public Uni<RestResponse<List<ReferralFacts>>> referrals(
      @Parameter(description = "Id of the record.") @PathParam("id") UUID id) {
    SurvivorId survivor = new SurvivorId(id);
    return access
        .toRefer(caller, survivor)
        .chain(() -> survivors.load(survivor))
        .map(
            known ->
                RestResponse.ResponseBuilder.ok(
                        ReferralFacts.of((Survivor.Enrolled) known.state(), caller.account()))
                    .header(HttpHeaders.ETAG, CommandHeaders.eTag(known.version()))
                    .build());
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
