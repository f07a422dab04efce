package org.dhruva.projection;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.dhruva.eventstore.codec.CloudEventAttributes;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.UndecodableEvent;
import org.dhruva.kernel.Envelope;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Recorded;

/**
 * A message of a topic before anything but its position is trusted.
 *
 * @param nextOffset where to read on after it
 * @param stream the stream's id as the message claims it; one of the topic's partition for a
 *     message that does not even say that
 */
record Message(
    TopicPartition from,
    long position,
    long nextOffset,
    UUID stream,
    Map<String, String> headers,
    byte[] payload) {

  private static final int HEADERS_EXPECTED = 32;

  /**
   * @throws UndecodableEvent if there is no position, so that the message is none of ours
   */
  static Message of(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = HashMap.newHashMap(HEADERS_EXPECTED);
    for (Header header : record.headers()) {
      headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
    }
    TopicPartition from = new TopicPartition(record.topic(), record.partition());
    return new Message(
        from,
        CloudEventAttributes.position(headers::get),
        record.offset() + 1,
        stream(headers, from),
        headers,
        record.value());
  }

  TopicPosition at() {
    return new TopicPosition(from.topic(), from.partition(), position);
  }

  private static UUID stream(Map<String, String> headers, TopicPartition from) {
    try {
      return UUID.fromString(headers.getOrDefault("ce_subject", ""));
    } catch (IllegalArgumentException e) {
      return UUID.nameUUIDFromBytes(from.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * @throws UndecodableEvent if the attributes or the payload cannot be read
   */
  Published decode(EventCodec codec) {
    Envelope envelope = CloudEventAttributes.read(headers::get, from.partition());
    Event event = codec.decode(envelope.type(), payload, envelope.survivorId(), envelope.id());
    return new Published(new Recorded<>(envelope, event), payload);
  }
}
