package org.dhruva.compensation.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.dhruva.access.Roles;
import org.dhruva.compensation.estimate.Estimate;
import org.dhruva.compensation.estimate.Estimator;
import org.dhruva.compensation.estimate.Facts;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.service.http.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What could be claimed, worked out from facts that name nobody. */
@Path("/v1/estimates")
@RolesAllowed({
  Roles.SURVIVOR,
  Roles.PEER,
  Roles.LAWYER,
  Roles.CASEWORKER,
  Roles.RESEARCHER,
  Roles.OPERATOR
})
public class EstimateResource {

  private final Schemes schemes;

  @Inject
  public EstimateResource(Schemes schemes) {
    this.schemes = schemes;
  }

  @POST
  @Operation(
      operationId = "estimate",
      summary = "Estimate what could be claimed, under which scheme and why",
      description =
          "For everybody who is signed in. The facts name nobody; nothing of them is kept or logged."
              + " Answers every scheme that was in force on the day of the offence and is or may be"
              + " for her, with the range, each step of the computation and where it is known from,"
              + " and asks for the facts that would make it more exact. At most "
              + Facts.VIOLATIONS_MAX
              + " violations and "
              + Facts.RECEIVED_MAX
              + " sums received; amounts are in paise.")
  public Estimate estimate(Facts facts) {
    if (facts == null) {
      throw Problems.malformedBody();
    }
    new FactsCheck(schemes, "").check(facts);
    return new Estimator(schemes).estimate(facts);
  }
}
