package org.dhruva.acceptance.resilience;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dhruva.infrastructure.Database;
import org.dhruva.local.Stack;
import org.dhruva.testing.TopicReader;

/**
 * An event, as a service's table or its topic holds it.
 *
 * @param payload in hexadecimal digits
 */
record Recorded(
    int partition, long position, String stream, int version, String id, String payload) {

  private static final String COMMITTED =
      "select partition, position, stream_id, version, event_id, encode(payload, 'hex') from event"
          + " order by partition, position";
  private static final HexFormat HEX = HexFormat.of();

  /** What the service has committed, by partition and position. */
  static List<Recorded> committed(Stack stack, String service) throws SQLException {
    Database database = stack.database(service);
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(COMMITTED)) {
      List<Recorded> events = new ArrayList<>();
      while (rows.next()) {
        events.add(
            new Recorded(
                rows.getInt(1),
                rows.getLong(2),
                rows.getString(3),
                rows.getInt(4),
                rows.getString(5),
                rows.getString(6)));
      }
      return events;
    }
  }

  /** What its topic holds, each partition in its order. */
  static List<Recorded> published(Stack stack, String service) {
    return TopicReader.read(stack.kafka().bootstrapServers(), "dhruva." + service).stream()
        .map(Recorded::of)
        .sorted(Comparator.comparingInt(Recorded::partition))
        .toList();
  }

  /** What a reader has applied that applies exactly the next position of each partition. */
  static List<Recorded> applied(List<Recorded> published) {
    Map<Integer, Long> reached = new HashMap<>();
    return published.stream()
        .filter(event -> event.position() == reached.getOrDefault(event.partition(), 0L) + 1)
        .peek(event -> reached.put(event.partition(), event.position()))
        .toList();
  }

  private static Recorded of(ConsumerRecord<byte[], byte[]> message) {
    return new Recorded(
        message.partition(),
        Long.parseLong(TopicReader.header(message, "ce_sequence")),
        TopicReader.header(message, "ce_subject"),
        Integer.parseInt(TopicReader.header(message, "ce_streamversion")),
        TopicReader.header(message, "ce_id"),
        HEX.formatHex(message.value()));
  }
}
