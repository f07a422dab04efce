package org.dhruva.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.UndecodableEvent;
import org.jboss.logging.Logger;

/**
 * A message and what it brings.
 *
 * @param event empty if it cannot be read
 * @param fault why it cannot be read, without any of its content
 */
record Arrival(Message message, Optional<Published> event, String fault) {

  private static final Logger LOG = Logger.getLogger(Arrival.class);

  /** Takes computing time, and is done before a transaction is opened and its locks are held. */
  static List<Arrival> decode(List<ConsumerRecord<byte[], byte[]>> records, EventCodec codec) {
    List<Arrival> arrivals = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      try {
        arrivals.add(of(Message.of(record), codec));
      } catch (UndecodableEvent e) {
        // Not one of ours: without a position it is in no partition's sequence.
        LOG.errorf(
            "ignored a foreign message at %s-%d offset %d",
            record.topic(), record.partition(), record.offset());
      }
    }
    return arrivals;
  }

  private static Arrival of(Message message, EventCodec codec) {
    try {
      return new Arrival(message, Optional.of(message.decode(codec)), "");
    } catch (UndecodableEvent | IllegalArgumentException e) {
      return new Arrival(message, Optional.empty(), Failures.describe(e));
    }
  }

  TopicPartition from() {
    return message.from();
  }

  long position() {
    return message.position();
  }

  UUID stream() {
    return message.stream();
  }
}
