package org.dhruva.compensation.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.dhruva.compensation.claim.Claim;
import org.dhruva.compensation.claim.ClaimCommand;
import org.dhruva.recording.CaseEndpoint;
import org.dhruva.recording.ClockedCaseResource;

/** Claims for compensation. */
@Path("/v1/claims")
public class ClaimResource extends ClockedCaseResource<ClaimCommand, Claim> {

  @Inject
  public ClaimResource(CaseEndpoint<ClaimCommand, Claim> claims) {
    super(claims);
  }
}
