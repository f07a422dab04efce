package org.dhruva.projection.hammer;

import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dhruva.kernel.Partitions;
import org.dhruva.testing.TopicReader;

/** What the store, the topic and the read model hold, in one form. */
final class StoredLedger {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** One event, wherever it was found. */
  record Entry(int partition, long position, UUID stream, int version, UUID id, String text) {}

  private StoredLedger() {}

  /** Everything in the store, by partition and position. */
  static List<Entry> of(Pool pool) {
    return entries(
        pool,
        "select partition::integer, position, stream_id, version, event_id,"
            + " convert_from(payload, 'UTF8')::json ->> 'text' from event"
            + " order by partition, position");
  }

  /** Everything in the read model, by partition and position. */
  static List<Entry> applied(Pool pool) {
    return entries(
        pool,
        "select partition, position, stream_id, version, event_id, text from ledger"
            + " order by partition, position");
  }

  private static List<Entry> entries(Pool pool, String sql) {
    List<Entry> entries = new ArrayList<>();
    pool.query(sql)
        .execute()
        .await()
        .atMost(PATIENCE)
        .forEach(
            row ->
                entries.add(
                    new Entry(
                        row.getInteger(0),
                        row.getLong(1),
                        row.getUUID(2),
                        row.getInteger(3),
                        row.getUUID(4),
                        row.getString(5))));
    return entries;
  }

  static List<List<UUID>> idsByPartition(List<Entry> entries) {
    return IntStream.range(0, Partitions.COUNT)
        .mapToObj(p -> entries.stream().filter(e -> e.partition() == p).map(Entry::id).toList())
        .toList();
  }

  /** Of every position in a partition of the topic, the event that came first. */
  static List<UUID> idsOfFirsts(List<ConsumerRecord<byte[], byte[]>> records, int partition) {
    List<UUID> ids = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      if (record.partition() == partition
          && Long.parseLong(TopicReader.header(record, "ce_sequence")) == ids.size() + 1) {
        ids.add(UUID.fromString(TopicReader.header(record, "ce_id")));
      }
    }
    return ids;
  }
}
