package org.dhruva.people.view.referrals;

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

/** Feeds the referrals. */
@Singleton
@Identifier("referrals.rebalance-listener")
class ReferralsChannel extends ProjectionChannel {

  @Inject
  ReferralsChannel(
      @Identifier(ReferralsProjection.NAME) ProjectionRunner runner,
      KafkaClientService clients,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    super(runner, "referrals", clients, bootstrapServers);
  }

  @Incoming("referrals")
  Uni<Void> on(ConsumerRecords<byte[], byte[]> records) {
    return handle(records);
  }
}
