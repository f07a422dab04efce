package org.dhruva.statistics.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.dhruva.service.http.Problems;
import org.dhruva.statistics.indicator.Indicator;
import org.dhruva.statistics.indicator.Indicators;
import org.dhruva.statistics.publication.Publications;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * The published numbers of the sector, for anybody who is signed in. Nothing here is about a
 * person, and nothing here can be asked in a way that would make it so: each answer is a part of a
 * table that was made beforehand.
 */
@Path("/v1/indicators")
@RolesAllowed({"survivor", "peer", "lawyer", "caseworker", "researcher", "operator"})
public class IndicatorResource {

  static final String TEXT_CSV = "text/csv";

  @Inject Publications publications;

  @GET
  @Operation(summary = "Every indicator: what it means, and by what it can be broken down")
  public IndicatorList all() {
    return IndicatorList.ofAll();
  }

  @GET
  @Path("/{indicator}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "A table of an indicator, as of the last publication",
      description =
          "At most 1000 cells. A filter, such as state=west-bengal, picks the cells of one code of"
              + " a dimension that the table is broken down by.")
  @Parameter(
      name = "by",
      in = ParameterIn.QUERY,
      description = "state, district, year or exploitation; the year also with one of the others",
      example = "state,year")
  public Uni<IndicatorTable> table(@PathParam("indicator") String id, @Context UriInfo uri) {
    Indicator<?, ?> indicator =
        Indicators.named(id).orElseThrow(() -> Problems.notFound("indicator"));
    TableRequest request = TableRequest.parse(uri.getQueryParameters());
    return publications
        .table(indicator.id(), request.breakdown())
        .map(
            published ->
                published.orElseThrow(
                    () ->
                        Problems.unavailable(
                            "not-published-yet",
                            "The first tables are still being made. Try again in a minute.")))
        .map(published -> IndicatorTable.of(indicator, request, published));
  }

  @GET
  @Path("/{indicator}")
  // Only to whoever asks for it.
  @Produces(TEXT_CSV + ";qs=0.5")
  @Operation(hidden = true)
  public Uni<RestResponse<String>> csv(@PathParam("indicator") String id, @Context UriInfo uri) {
    // Said here again, or the rank would be sent with it.
    return table(id, uri)
        .map(table -> ResponseBuilder.ok(IndicatorCsv.of(table), TEXT_CSV).build());
  }
}
