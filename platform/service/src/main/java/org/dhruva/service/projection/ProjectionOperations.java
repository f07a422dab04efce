package org.dhruva.service.projection;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dhruva.projection.ParkedEvent;
import org.dhruva.projection.ProjectionRunner;
import org.dhruva.projection.Rebuild;
import org.dhruva.projection.TopicPosition;
import org.dhruva.service.http.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What an operator sees and does about this service's projections. Shows no case content. */
@Path("/v1/operations/projections")
@RolesAllowed("operator")
public class ProjectionOperations {

  private static final String OF_OPERATORS = "For operators.";
  private static final String PROJECTION = "Name of the projection, as the list of them says.";

  @Inject @All List<ProjectionRunner> runners;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  /**
   * How one projection is doing.
   *
   * @param positions applied position by topic and partition, such as {@code dhruva.people-7}
   * @param applied events applied since this instance started
   * @param repeated events that came again since then, and were dropped
   * @param gaps positions that were missing in a topic since then
   * @param parked what waits because it could not be applied
   */
  @Schema(name = "ProjectionStatus")
  public record Status(
      String name,
      Map<String, Long> positions,
      long applied,
      long repeated,
      long gaps,
      List<ParkedEvent> parked) {}

  /**
   * Why a parked event is given up.
   *
   * @param at its place
   * @param why kept with it; no personal data
   */
  public record Resolution(TopicPosition at, String why) {}

  /**
   * How a projection is to be built anew.
   *
   * @param acceptDifferences whether it may replace a live version that says something else, as it
   *     should after the projection's own code was corrected
   */
  public record RebuildRequest(boolean acceptDifferences) {}

  @GET
  @Operation(
      operationId = "show-projections",
      summary = "How every projection of this service is doing, and what it has parked",
      description = OF_OPERATORS)
  public Uni<List<Status>> all() {
    return Uni.join()
        .all(runners.stream().map(ProjectionOperations::status).toList())
        .andFailFast();
  }

  @POST
  @Path("/{projection}/parked/{stream}/retry")
  @Operation(
      operationId = "retry-parked",
      summary = "Apply everything that is parked of a stream, all or nothing",
      description =
          OF_OPERATORS
              + " Answers whether it was applied; if not, it stays parked as it was, with the reason"
              + " in the list of projections.")
  public Uni<Map<String, Boolean>> retry(
      @Parameter(description = PROJECTION) @PathParam("projection") String projection,
      @Parameter(description = "The stream that waits.") @PathParam("stream") UUID stream) {
    return runner(projection).retryParked(stream).map(done -> Map.of("applied", done));
  }

  @POST
  @Path("/{projection}/parked/resolve")
  @Operation(
      operationId = "resolve-parked",
      summary = "Give up one parked event, so that those after it can be retried",
      description = OF_OPERATORS)
  @APIResponse(responseCode = "204", description = "It is given up.")
  public Uni<Void> resolve(
      @Parameter(description = PROJECTION) @PathParam("projection") String projection,
      Resolution resolution) {
    return runner(projection).resolveParked(resolution.at(), resolution.why());
  }

  @POST
  @Path("/{projection}/rebuild")
  @Operation(
      operationId = "rebuild-projection",
      summary = "Build the projection anew beside the live one and replace it if they agree",
      description =
          OF_OPERATORS
              + " Readers see the live one until then. Answers when it has ended, which takes as long"
              + " as reading all of its topics from the beginning.")
  public Uni<Rebuild.Outcome> rebuild(
      @Parameter(description = PROJECTION) @PathParam("projection") String projection,
      RebuildRequest request) {
    Rebuild rebuild =
        new Rebuild(runner(projection), Map.of("bootstrap.servers", bootstrapServers));
    return Uni.createFrom()
        .item(() -> rebuild.run(request.acceptDifferences()))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private ProjectionRunner runner(String name) {
    return runners.stream()
        .filter(runner -> runner.projection().name().equals(name))
        .findFirst()
        .orElseThrow(() -> Problems.notFound("projection"));
  }

  private static Uni<Status> status(ProjectionRunner runner) {
    return Uni.combine()
        .all()
        .unis(runner.positions(), runner.parked())
        .asTuple()
        .map(
            both -> {
              Map<String, Long> positions = new TreeMap<>();
              both.getItem1().forEach((p, position) -> positions.put(p.toString(), position));
              return new Status(
                  runner.projection().name(),
                  positions,
                  runner.appliedCount(),
                  runner.repeatedCount(),
                  runner.gapCount(),
                  both.getItem2());
            });
  }
}
