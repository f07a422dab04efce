package org.dhruva.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import org.dhruva.kernel.Partitions;

/** The projection_checkpoint table. */
final class Checkpoints {

  record Checkpoint(long position, long nextOffset, Optional<String> topicId) {}

  private Checkpoints() {}

  static Uni<Void> create(SqlClient client, ProjectionVersion version, Set<String> topics) {
    List<Tuple> rows =
        topics.stream()
            .flatMap(
                topic ->
                    IntStream.range(0, Partitions.COUNT)
                        .mapToObj(
                            partition ->
                                Tuple.of(
                                    version.projection(),
                                    version.number(),
                                    topic,
                                    (short) partition)))
            .toList();
    return client
        .preparedQuery(
            "insert into public.projection_checkpoint (projection, version, topic, partition)"
                + " values ($1, $2, $3, $4) on conflict do nothing")
        .executeBatch(rows)
        .replaceWithVoid();
  }

  static Uni<Map<TopicPartition, Checkpoint>> all(SqlClient client, ProjectionVersion version) {
    return client
        .preparedQuery(
            "select topic, partition, position, next_offset, topic_id"
                + " from public.projection_checkpoint where projection = $1 and version = $2")
        .execute(Tuple.of(version.projection(), version.number()))
        .map(Checkpoints::read);
  }

  /** Locked until the transaction ends, in one order, so that two instances queue up. */
  static Uni<Map<TopicPartition, Checkpoint>> locked(
      SqlConnection transaction, ProjectionVersion version, Collection<TopicPartition> partitions) {
    String[] topics = partitions.stream().map(TopicPartition::topic).toArray(String[]::new);
    Integer[] numbers = partitions.stream().map(TopicPartition::partition).toArray(Integer[]::new);
    return transaction
        .preparedQuery(
            "select topic, partition, position, next_offset, topic_id"
                + " from public.projection_checkpoint where projection = $1 and version = $2"
                + " and (topic, partition) in (select * from unnest($3::text[], $4::int[]))"
                + " order by topic, partition for update")
        .execute(
            Tuple.tuple()
                .addString(version.projection())
                .addInteger(version.number())
                .addArrayOfString(topics)
                .addArrayOfInteger(numbers))
        .map(Checkpoints::read);
  }

  static Uni<Void> advance(
      SqlConnection transaction,
      ProjectionVersion version,
      Map<TopicPartition, Checkpoint> reached) {
    List<Map.Entry<TopicPartition, Checkpoint>> entries = List.copyOf(reached.entrySet());
    String[] topics = entries.stream().map(e -> e.getKey().topic()).toArray(String[]::new);
    Integer[] numbers = entries.stream().map(e -> e.getKey().partition()).toArray(Integer[]::new);
    Long[] positions = entries.stream().map(e -> e.getValue().position()).toArray(Long[]::new);
    Long[] offsets = entries.stream().map(e -> e.getValue().nextOffset()).toArray(Long[]::new);
    return transaction
        .preparedQuery(
            "update public.projection_checkpoint c set position = r.position, next_offset ="
                + " r.next_offset from unnest($3::text[], $4::int[], $5::bigint[], $6::bigint[]) as"
                + " r (topic, partition, position, next_offset) where c.projection = $1 and"
                + " c.version = $2 and c.topic = r.topic and c.partition = r.partition")
        .execute(
            Tuple.tuple()
                .addString(version.projection())
                .addInteger(version.number())
                .addArrayOfString(topics)
                .addArrayOfInteger(numbers)
                .addArrayOfLong(positions)
                .addArrayOfLong(offsets))
        .replaceWithVoid();
  }

  /** From now on the offsets speak of this topic, and start over if they spoke of another. */
  static Uni<Void> adopt(SqlClient client, ProjectionVersion version, String topic, String id) {
    return client
        .preparedQuery(
            "update public.projection_checkpoint set topic_id = $4,"
                + " next_offset = case when topic_id = $4 then next_offset else 0 end"
                + " where projection = $1 and version = $2 and topic = $3")
        .execute(Tuple.of(version.projection(), version.number(), topic, id))
        .replaceWithVoid();
  }

  private static Map<TopicPartition, Checkpoint> read(Iterable<Row> rows) {
    Map<TopicPartition, Checkpoint> found = new HashMap<>();
    for (Row row : rows) {
      found.put(
          new TopicPartition(row.getString(0), row.getShort(1)),
          new Checkpoint(row.getLong(2), row.getLong(3), Optional.ofNullable(row.getString(4))));
    }
    return found;
  }
}
