package org.dhruva.people.view.looks;

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

/** Feeds the looks. */
@Singleton
@Identifier("looks.rebalance-listener")
class LooksChannel extends ProjectionChannel {

  @Inject
  LooksChannel(
      @Identifier(LooksProjection.NAME) ProjectionRunner runner,
      KafkaClientService clients,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    super(runner, "looks", clients, bootstrapServers);
  }

  @Incoming("looks")
  Uni<Void> on(ConsumerRecords<byte[], byte[]> records) {
    return handle(records);
  }
}
