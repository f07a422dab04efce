package org.dhruva.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.dhruva.eventstore.StoredEvent;
import org.dhruva.eventstore.codec.CloudEventAttributes;
import org.dhruva.eventstore.codec.EventCodec;

/** One service's topic in Kafka. Thread-safe; its calls block. */
final class Broker implements AutoCloseable {

  /** A batch that is not acknowledged within this time has failed and is sent again. */
  static final Duration DELIVERY_MAX = Duration.ofSeconds(30);

  private static final Duration REQUEST_MAX = Duration.ofSeconds(10);
  private static final Duration CLOSE_MAX = Duration.ofSeconds(5);

  private final String topic;
  private final KafkaProducer<byte[], byte[]> producer;
  private final Admin admin;

  Broker(String topic, Map<String, Object> connection) {
    this.topic = topic;
    this.producer = new KafkaProducer<>(producerConfig(connection));
    this.admin = Admin.create(connection);
  }

  private static Map<String, Object> producerConfig(Map<String, Object> connection) {
    Map<String, Object> config = new HashMap<>(connection);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
    config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(REQUEST_MAX.toMillis()));
    config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Math.toIntExact(DELIVERY_MAX.toMillis()));
    config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, REQUEST_MAX.toMillis());
    // Headers take their share beside the largest payload.
    config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 16 * EventCodec.PAYLOAD_BYTES_MAX);
    config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    return config;
  }

  /** Kafka's own id of the topic: a topic that was deleted and made anew has another. */
  String topicId() throws InterruptedException, ExecutionException, TimeoutException {
    return admin
        .describeTopics(List.of(topic))
        .allTopicNames()
        .get(REQUEST_MAX.toMillis(), TimeUnit.MILLISECONDS)
        .get(topic)
        .topicId()
        .toString();
  }

  /** Publishes events of one partition in order, and returns when all are acknowledged. */
  void publish(List<StoredEvent> events) throws InterruptedException, ExecutionException {
    List<Future<RecordMetadata>> underWay = new ArrayList<>(events.size());
    for (StoredEvent event : events) {
      underWay.add(producer.send(message(event)));
    }
    for (Future<RecordMetadata> one : underWay) {
      one.get();
    }
  }

  private ProducerRecord<byte[], byte[]> message(StoredEvent event) {
    String key =
        event
            .envelope()
            .survivorId()
            .map(Object::toString)
            .orElse(event.envelope().subject().toString());
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(topic, event.envelope().partition(), bytes(key), event.payload());
    CloudEventAttributes.write(
        event.envelope(), (name, value) -> message.headers().add(name, bytes(value)));
    return message;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    producer.close(CLOSE_MAX);
    admin.close(CLOSE_MAX);
  }
}
