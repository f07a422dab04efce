package org.dhruva.shelter.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.dhruva.access.Roles;
import org.dhruva.shelter.custody.Catalogue;
import org.dhruva.shelter.custody.CustodySection;
import org.dhruva.shelter.custody.HomeService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the catalogue knows about being kept in a home. */
@Path("/v1")
@RolesAllowed({
  Roles.SURVIVOR,
  Roles.PEER,
  Roles.LAWYER,
  Roles.CASEWORKER,
  Roles.RESEARCHER,
  Roles.OPERATOR
})
public class CustodyResource {

  private static final String FOR_ALL =
      "For everybody who is signed in. Nothing in it is about a person. What is not verified has"
          + " not been checked by a lawyer yet.";

  private final Catalogue catalogue;

  @Inject
  public CustodyResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @Path("/custody-sections")
  @Operation(
      operationId = "list-custody-sections",
      summary =
          "The sections under which somebody can be kept: how long at most, and who hears an"
              + " appeal",
      description = FOR_ALL)
  public List<CustodySection> sections() {
    return catalogue.sections();
  }

  @GET
  @Path("/home-services")
  @Operation(
      operationId = "list-home-services",
      summary = "What is due to whoever lives in a home",
      description = FOR_ALL + " What was answered in a stay is among the facts of that stay.")
  public List<HomeService> services() {
    return catalogue.services();
  }
}
