package org.dhruva.benchmark.rebuild;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.dhruva.contracts.AllEvents;
import org.dhruva.eventstore.codec.CloudEventAttributes;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Envelope;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;

/**
 * Events of many survivors in all services, published as relays publish them. Everybody has as many
 * in every service; what happens in them makes no sense, but has the size and shape of real events.
 */
final class PublishedJourneys {

  static final int EVENTS_PER_SURVIVOR = 40;

  private static final Instant BEGIN = Instant.parse("2019-09-15T06:30:00Z");
  private static final int BATCH_BYTES = 131_072;

  private final Map<String, SampleEvents> samples;
  private final List<String> services;
  private final Map<TopicPartition, Long> positions = new HashMap<>();
  private final SplittableRandom random = new SplittableRandom(20190915);

  PublishedJourneys() {
    this.samples =
        AllEvents.BY_SERVICE.keySet().stream()
            .collect(Collectors.toMap(service -> service, SampleEvents::of));
    this.services = List.copyOf(AllEvents.BY_SERVICE.keySet());
  }

  static String topic(String service) {
    return "dhruva." + service;
  }

  /** Returns when the broker has acknowledged all of them. */
  void publish(int events, String bootstrapServers) {
    AtomicReference<Exception> failure = new AtomicReference<>();
    try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(config(bootstrapServers))) {
      for (int sent = 0; sent < events; sent += EVENTS_PER_SURVIVOR) {
        SurvivorId survivor = new SurvivorId(uuid());
        Map<String, UUID> streams =
            services.stream().collect(Collectors.toMap(service -> service, _ -> uuid()));
        for (int n = 0; n < EVENTS_PER_SURVIVOR; n++) {
          String service = services.get(n % services.size());
          int version = n / services.size() + 1;
          producer.send(
              message(service, survivor, streams.get(service), version),
              (_, e) -> failure.compareAndSet(null, e));
        }
      }
    }
    if (failure.get() != null) {
      throw new IllegalStateException(failure.get());
    }
  }

  private static Map<String, Object> config(String bootstrapServers) {
    return Map.of(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrapServers,
        ProducerConfig.ACKS_CONFIG,
        "all",
        ProducerConfig.COMPRESSION_TYPE_CONFIG,
        "lz4",
        ProducerConfig.BATCH_SIZE_CONFIG,
        BATCH_BYTES,
        ProducerConfig.LINGER_MS_CONFIG,
        20,
        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
        ByteArraySerializer.class,
        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
        ByteArraySerializer.class);
  }

  private ProducerRecord<byte[], byte[]> message(
      String service, SurvivorId survivor, UUID stream, int version) {
    SampleEvents.Sample sample = samples.get(service).any(random);
    int partition = Partitions.of(survivor);
    long position = positions.merge(new TopicPartition(service, partition), 1L, Long::sum);
    Instant at = BEGIN.plusSeconds(position);
    UUID request = uuid();
    Envelope envelope =
        new Envelope(
            uuid(),
            sample.type(),
            service,
            stream,
            version,
            Optional.of(survivor),
            at,
            at,
            new Actor("account-of-anil", "caseworker"),
            new Trace(request, request, Optional.empty()),
            partition,
            position);
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(topic(service), partition, bytes(survivor), sample.payload());
    CloudEventAttributes.write(
        envelope, (name, value) -> message.headers().add(name, bytes(value)));
    return message;
  }

  private UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private static byte[] bytes(Object value) {
    return value.toString().getBytes(StandardCharsets.UTF_8);
  }
}
