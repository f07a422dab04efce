package org.dhruva.recording;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dhruva.access.Roles;
import org.dhruva.relay.Relay;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an operator sees and does about this service's relay. */
@Path("/v1/operations/relay")
@RolesAllowed(Roles.OPERATOR)
public class RelayOperations {

  @Inject Relay relay;

  /**
   * How the relay is doing.
   *
   * @param positions by partition, as far as this instance carries it: acknowledged by the broker
   * @param topicReplaced whether it waits for a republish, since the topic is not the one it was
   * @param oldestProgress the oldest sign of life among the partitions
   */
  @Schema(name = "RelayStatus")
  public record Status(
      Map<Integer, Long> positions, boolean topicReplaced, Optional<Instant> oldestProgress) {}

  @GET
  @Operation(
      operationId = "show-relay",
      summary = "How far this instance's relay has come",
      description = "For operators.")
  public Status status() {
    return new Status(
        new TreeMap<>(relay.positions()), relay.topicReplaced(), relay.oldestProgress());
  }

  @POST
  @Path("/republish")
  @Blocking
  @Operation(
      operationId = "republish",
      summary = "Publish every event of this service again, into the topic as it is now",
      description =
          "For operators. Readers drop what they have applied. To be used after Kafka lost its data.")
  public Status republish() {
    relay.republish();
    return status();
  }
}
