package org.dhruva.livelihoods.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.dhruva.access.Roles;
import org.dhruva.livelihoods.catalogue.Catalogue;
import org.dhruva.livelihoods.catalogue.Instrument;
import org.dhruva.livelihoods.catalogue.Reasons;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is known beside the cases: entitlements, money to begin with, and reasons. */
@Path("/v1")
@RolesAllowed({
  Roles.SURVIVOR,
  Roles.PEER,
  Roles.LAWYER,
  Roles.CASEWORKER,
  Roles.RESEARCHER,
  Roles.OPERATOR
})
public class CatalogueResource {

  private static final String FOR_ALL =
      "For everybody who is signed in. Nothing in it is about a person. Each row says where it was"
          + " read. What is not verified has not been checked by a lawyer yet.";

  private final Catalogue catalogue;

  @Inject
  public CatalogueResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @Path("/entitlements")
  @Operation(
      operationId = "list-entitlements",
      summary = "What somebody can be entitled to, who issues it, and how long that may take",
      description = FOR_ALL + " No office may ask whether somebody was trafficked.")
  public List<EntitlementFacts> entitlements() {
    return catalogue.entitlements().stream().map(EntitlementFacts::of).toList();
  }

  @GET
  @Path("/finance")
  @Operation(
      operationId = "list-finance",
      summary = "Where money to begin with and training come from, and whether groups only get it",
      description = FOR_ALL + " What goes to groups only is never a single member's.")
  public List<Instrument> finance() {
    return catalogue.instruments();
  }

  @GET
  @Path("/pathway-reasons")
  @Operation(
      operationId = "list-pathway-reasons",
      summary =
          "The codes for why a training or a business ended or an office said no, with their words",
      description = FOR_ALL + " Nobody has to give a reason, and there is a code for that.")
  public Reasons reasons() {
    return catalogue.reasons();
  }
}
