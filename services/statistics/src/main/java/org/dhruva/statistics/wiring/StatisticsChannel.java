package org.dhruva.statistics.wiring;

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

/** Feeds the projection from all five topics. */
@Singleton
@Identifier("statistics.rebalance-listener")
class StatisticsChannel extends ProjectionChannel {

  @Inject
  StatisticsChannel(
      ProjectionRunner runner,
      KafkaClientService clients,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    super(runner, "statistics", clients, bootstrapServers);
  }

  @Incoming("statistics")
  Uni<Void> on(ConsumerRecords<byte[], byte[]> records) {
    return handle(records);
  }
}
