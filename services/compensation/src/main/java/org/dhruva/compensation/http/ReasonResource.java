package org.dhruva.compensation.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Collection;
import org.dhruva.access.Roles;
import org.dhruva.compensation.reason.Reason;
import org.dhruva.compensation.reason.Reasons;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The reasons that are given in claims, as the catalogue has them. */
@Path("/v1/claim-reasons")
@RolesAllowed({
  Roles.SURVIVOR,
  Roles.PEER,
  Roles.LAWYER,
  Roles.CASEWORKER,
  Roles.RESEARCHER,
  Roles.OPERATOR
})
public class ReasonResource {

  private final Reasons reasons;

  @Inject
  public ReasonResource(Reasons reasons) {
    this.reasons = reasons;
  }

  @GET
  @Operation(
      operationId = "list-claim-reasons",
      summary =
          "Reasons given for rejecting a claim, for granting less, for delay and for not applying,"
              + " and what can be done about each",
      description =
          "For everybody who is signed in. Nothing in it is about a person. Orders give those of"
              + " REJECTION and LOW_AWARD; what a claim is blocked for can be one of DELAY. What is"
              + " not verified has not been checked by a lawyer yet. In one answer, of at most "
              + Reasons.REASONS_MAX
              + " reasons.")
  public Collection<Reason> all() {
    return reasons.all();
  }
}
