package org.dhruva.livelihoods.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.dhruva.livelihoods.pathway.Pathway;
import org.dhruva.livelihoods.pathway.PathwayCommand;
import org.dhruva.recording.CaseEndpoint;
import org.dhruva.recording.ClockedCaseResource;

/** Pathways to a livelihood. */
@Path("/v1/pathways")
public class PathwayResource extends ClockedCaseResource<PathwayCommand, Pathway> {

  @Inject
  public PathwayResource(CaseEndpoint<PathwayCommand, Pathway> pathways) {
    super(pathways);
  }
}
