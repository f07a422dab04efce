package org.dhruva.shelter.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.dhruva.recording.CaseEndpoint;
import org.dhruva.recording.ClockedCaseResource;
import org.dhruva.shelter.stay.Stay;
import org.dhruva.shelter.stay.StayCommand;

/** Stays in shelter. */
@Path("/v1/stays")
public class StayResource extends ClockedCaseResource<StayCommand, Stay> {

  @Inject
  public StayResource(CaseEndpoint<StayCommand, Stay> stays) {
    super(stays);
  }
}
