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

/** What an operator sees and does about this service's projections. Shows no case content. */
@Path("/v1/operations/projections")
@RolesAllowed("operator")
public class ProjectionOperations {

  @Inject @All List<ProjectionRunner> runners;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  /**
   * How one projection is doing.
   *
   * @param positions applied position by topic and partition, such as {@code dhruva.people-7}
   */
  public record Status(
      String name,
      Map<String, Long> positions,
      long applied,
      long repeated,
      long gaps,
      List<ParkedEvent> parked) {}

  /** Why a parked event is given up; kept with it. No personal data. */
  public record Resolution(TopicPosition at, String why) {}

  /** Whether a rebuild may replace a live version that says something else. */
  public record RebuildRequest(boolean acceptDifferences) {}

  @GET
  @Operation(summary = "How every projection of this service is doing, and what it has parked")
  public Uni<List<Status>> all() {
    return Uni.join()
        .all(runners.stream().map(ProjectionOperations::status).toList())
        .andFailFast();
  }

  @POST
  @Path("/{projection}/parked/{stream}/retry")
  @Operation(summary = "Apply everything that is parked of a stream, all or nothing")
  public Uni<Map<String, Boolean>> retry(
      @PathParam("projection") String projection, @PathParam("stream") UUID stream) {
    return runner(projection).retryParked(stream).map(done -> Map.of("applied", done));
  }

  @POST
  @Path("/{projection}/parked/resolve")
  @Operation(summary = "Give up one parked event, so that those after it can be retried")
  public Uni<Void> resolve(@PathParam("projection") String projection, Resolution resolution) {
    return runner(projection).resolveParked(resolution.at(), resolution.why());
  }

  @POST
  @Path("/{projection}/rebuild")
  @Operation(summary = "Build the projection anew beside the live one and replace it if they agree")
  public Uni<Rebuild.Outcome> rebuild(
      @PathParam("projection") String projection, RebuildRequest request) {
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
