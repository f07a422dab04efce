package org.dhruva.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class KafkaTest {

  private final Kafka kafka = Infrastructure.shared().kafka();

  @Test
  void events_survive_a_stop_and_a_kill_on_the_same_port() throws Exception {
    String bootstrapServers = kafka.bootstrapServers();
    kafka.createTopic("lasting", 16);
    try (Producer<String, String> producer = producer(bootstrapServers)) {
      producer.send(new ProducerRecord<>("lasting", "a", "first")).get();
      kafka.stop();
      assertThat(kafka.running()).isFalse();
      kafka.start();
      assertThat(kafka.bootstrapServers()).isEqualTo(bootstrapServers);
      producer.send(new ProducerRecord<>("lasting", "a", "second")).get();
      kafka.kill();
      assertThat(kafka.running()).isFalse();
      kafka.start();
      producer.send(new ProducerRecord<>("lasting", "a", "third")).get();
    }
    try (Consumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers", bootstrapServers,
                "group.id", "reader",
                "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.subscribe(List.of("lasting"));
      List<String> values = new ArrayList<>();
      Awaitility.await()
          .untilAsserted(
              () -> {
                consumer.poll(Duration.ofMillis(100)).forEach(r -> values.add(r.value()));
                assertThat(values).containsExactly("first", "second", "third");
              });
    }
  }

  @Test
  void a_topic_is_created_once_and_with_as_many_partitions_as_asked() {
    kafka.createTopic("counted", 16);
    kafka.createTopic("counted", 16);
    assertThatThrownBy(() -> kafka.createTopic("counted", 8))
        .isInstanceOf(InfrastructureFailure.class)
        .hasMessage("Topic counted has 16 partitions instead of 8.");
  }

  @Test
  void no_topic_appears_because_somebody_wrote_to_it() {
    try (Producer<String, String> producer = producer(kafka.bootstrapServers())) {
      assertThatThrownBy(() -> producer.partitionsFor("unknown"))
          .hasMessageContaining("not present in metadata");
    }
  }

  private static Producer<String, String> producer(String bootstrapServers) {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", bootstrapServers, "max.block.ms", 3_000, "acks", "all"),
        new StringSerializer(),
        new StringSerializer());
  }
}
