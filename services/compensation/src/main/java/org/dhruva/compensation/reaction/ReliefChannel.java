package org.dhruva.compensation.reaction;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
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

/** Feeds what the reactions read, and reacts when something new has come. */
@Singleton
@Identifier("relief.rebalance-listener")
class ReliefChannel extends ProjectionChannel {

  private final WhenProceedingMovesThenReliefIsDue reaction;

  @Inject
  ReliefChannel(
      @Identifier(ReliefProjection.NAME) ProjectionRunner runner,
      WhenProceedingMovesThenReliefIsDue reaction,
      KafkaClientService clients,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    super(runner, "relief", clients, bootstrapServers);
    this.reaction = reaction;
  }

  @Incoming("relief")
  Uni<Void> on(ConsumerRecords<byte[], byte[]> records) {
    // A reaction that fails is tried again by the clock: it must not hold up what it reads.
    return handle(records).call(() -> reaction.react().onFailure().recoverWithNull());
  }

  /** What a crash, a conflict or more than one look finds left over. */
  @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> again() {
    return reaction.react();
  }
}
