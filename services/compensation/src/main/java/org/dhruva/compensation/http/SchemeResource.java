package org.dhruva.compensation.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.dhruva.access.Roles;
import org.dhruva.compensation.scheme.Scheme;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.service.http.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The schemes under which compensation or relief can be claimed, as the catalogue has them. */
@Path("/v1/schemes")
@RolesAllowed({
  Roles.SURVIVOR,
  Roles.PEER,
  Roles.LAWYER,
  Roles.CASEWORKER,
  Roles.RESEARCHER,
  Roles.OPERATOR
})
public class SchemeResource {

  private static final String FOR_ALL =
      "For everybody who is signed in. Nothing in it is about a person.";

  private final Schemes schemes;

  @Inject
  public SchemeResource(Schemes schemes) {
    this.schemes = schemes;
  }

  @GET
  @Operation(
      operationId = "list-schemes",
      summary = "Every version of every scheme, and the violations they give something for",
      description = FOR_ALL + " In one answer, of at most " + Schemes.SCHEMES_MAX + " versions.")
  public SchemeList all() {
    return SchemeList.of(schemes);
  }

  @GET
  @Path("/{code}")
  @Operation(
      operationId = "show-scheme",
      summary = "A version of a scheme: for whom, how much, where, and where that is known from",
      description = FOR_ALL + " What is not verified has not been checked by a lawyer yet.")
  public Scheme one(
      @Parameter(description = "Code of the version.", example = "nalsa-2018") @PathParam("code")
          String code) {
    return schemes.coded(code).orElseThrow(() -> Problems.notFound("scheme"));
  }
}
