package org.dhruva.timeline.wiring;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dhruva.projection.ProjectionRunner;
import org.dhruva.service.projection.ProjectionChannel;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Feeds the timeline from all five topics. */
@Singleton
@Identifier("timeline.rebalance-listener")
class TimelineChannel extends ProjectionChannel {

  @Inject
  TimelineChannel(
      ProjectionRunner runner,
      KafkaClientService clients,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    super(runner, "timeline", clients, bootstrapServers);
  }

  @Incoming("timeline")
  Uni<Void> on(ConsumerRecords<byte[], byte[]> records) {
    return handle(records);
  }
}
