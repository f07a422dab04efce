package org.dhruva.people.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.dhruva.access.Caller;
import org.dhruva.access.Roles;
import org.dhruva.people.view.referrals.OpenReferral;
import org.dhruva.people.view.referrals.Referrals;
import org.dhruva.service.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The referrals of all survivors that a helper has something to do with. */
@Path("/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PEER, Roles.LAWYER, Roles.CASEWORKER})
public class ReferralResource {

  private final Referrals referrals;
  private final Caller caller;

  @Inject
  public ReferralResource(Referrals referrals, Caller caller) {
    this.referrals = referrals;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "list-open-referrals",
      summary =
          "The referrals that wait for the caller, or that the caller made and she has not answered",
      description =
          "The latest first. They tell nothing of her but the id of her record; whoever she lets in"
              + " no more is shown nothing of hers. What was written a moment ago may be missing.")
  public Uni<Page<OpenReferral>> list(
      @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return referrals.of(caller.account(), cursor, limit);
  }
}
