package org.dhruva.legal.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.dhruva.access.Roles;
import org.dhruva.legal.offence.Offences;
import org.dhruva.service.http.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Offences and their punishments, under the old codes and the new. */
@Path("/v1/offences")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Roles.SURVIVOR,
  Roles.PEER,
  Roles.LAWYER,
  Roles.CASEWORKER,
  Roles.RESEARCHER,
  Roles.OPERATOR
})
public class OffenceResource {

  private final Offences offences;

  @Inject
  public OffenceResource(Offences offences) {
    this.offences = offences;
  }

  @GET
  @Operation(
      operationId = "list-offences",
      summary = "Offences in plain words, their punishments, and where the old codes went",
      description =
          "For everybody who is signed in. Nothing in it is about a person. In one answer, of at most "
              + Offences.OFFENCES_MAX
              + " offences. An FIR may name sections that are not here. What is not verified has not"
              + " been checked by a lawyer yet.")
  public OffenceList list(
      @Parameter(description = "Only of the law of this short name.", example = "BNS")
          @QueryParam("law")
          String law,
      @Parameter(
              description = "Only of laws that stand for an offence of that day.",
              example = "2024-07-01")
          @QueryParam("offenceOn")
          String offenceOn) {
    return new OffenceList(
        offences.laws(),
        offences.find(Optional.ofNullable(law), Optional.ofNullable(offenceOn).map(this::day)),
        offences.procedures());
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Problems.badParameter("offenceOn", "a day such as 2024-07-01.");
    }
  }
}
