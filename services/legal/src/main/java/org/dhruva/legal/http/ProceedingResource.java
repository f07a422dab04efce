package org.dhruva.legal.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.dhruva.legal.proceeding.Proceeding;
import org.dhruva.legal.proceeding.ProceedingCommand;
import org.dhruva.recording.CaseEndpoint;
import org.dhruva.recording.ClockedCaseResource;

/** Criminal proceedings. */
@Path("/v1/proceedings")
public class ProceedingResource extends ClockedCaseResource<ProceedingCommand, Proceeding> {

  @Inject
  public ProceedingResource(CaseEndpoint<ProceedingCommand, Proceeding> proceedings) {
    super(proceedings);
  }
}
