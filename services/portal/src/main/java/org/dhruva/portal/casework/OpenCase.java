package org.dhruva.portal.casework;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dhruva.portal.client.CaseKind;
import org.dhruva.portal.client.CaseServices;
import org.dhruva.portal.client.ServiceProblem;
import org.dhruva.portal.entrance.Roles;

/**
 * Leads to a case of any kind. The address stands in calendars, where the kind would already tell
 * what the case is about.
 */
@Path("/open/{id}")
@RolesAllowed({Roles.SURVIVOR, Roles.LAWYER, Roles.PEER, Roles.CASEWORKER})
@RunOnVirtualThread
public class OpenCase {

  private static final int NOT_FOUND = 404;

  @Inject CaseServices services;

  @GET
  public Response open(UUID id) {
    for (CaseKind kind : CaseKind.values()) {
      if (isThere(kind, id)) {
        return Response.seeOther(URI.create("/cases/%s/%s".formatted(kind.plural(), id))).build();
      }
    }
    throw new NotFoundException();
  }

  private boolean isThere(CaseKind kind, UUID id) {
    try {
      services.of(kind).get(id);
      return true;
    } catch (ServiceProblem problem) {
      if (problem.status() == NOT_FOUND) {
        return false;
      }
      throw problem;
    }
  }
}
