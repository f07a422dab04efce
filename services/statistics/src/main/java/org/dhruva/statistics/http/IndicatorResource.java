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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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

  private static final String FOR_ALL =
      "For everybody who is signed in. Nothing in it is about a person.";

  @Inject Publications publications;

  @GET
  @Operation(
      operationId = "list",
      summary = "Every indicator: what it means, and by what it can be broken down",
      description = FOR_ALL)
  public IndicatorList all() {
    return IndicatorList.ofAll();
  }

  @GET
  @Path("/{indicator}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "show",
      summary = "A table of an indicator, as of the last publication",
      description =
          FOR_ALL
              + " At most "
              + IndicatorTable.CELLS_MAX
              + " cells. A filter picks the cells of one code of a dimension that the table is broken"
              + " down by; a code that the table does not have is answered 400 with those it has. As"
              + " text/csv it is a header, a line for the total, and a line for each cell. 503 until"
              + " the first tables are made.")
  @Parameter(
      name = "by",
      in = ParameterIn.QUERY,
      description =
          "By what the table is broken down, separated by commas: state, district, year or"
              + " exploitation; the year also with one of the others. A district comes with its State."
              + " Left out, there is the total alone.",
      example = "state,year",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "Only this State or union territory.",
      example = "west-bengal",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "district",
      in = ParameterIn.QUERY,
      description = "Only this district.",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "year",
      in = ParameterIn.QUERY,
      description = "Only this year, or `earlier` for those before the first that has a line.",
      example = "2019",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "exploitation",
      in = ParameterIn.QUERY,
      description = "Only this form of exploitation.",
      example = "forced-labour",
      schema = @Schema(type = SchemaType.STRING))
  @APIResponse(
      responseCode = "200",
      description = "The table, or the part of it that was asked for.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = IndicatorTable.class)),
        @Content(mediaType = TEXT_CSV, schema = @Schema(type = SchemaType.STRING))
      })
  @APIResponse(responseCode = "503")
  public Uni<IndicatorTable> table(
      @Parameter(
              description = "Id of the indicator, as the list of them says.",
              example = "award-to-payment")
          @PathParam("indicator")
          String id,
      @Context UriInfo uri) {
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
