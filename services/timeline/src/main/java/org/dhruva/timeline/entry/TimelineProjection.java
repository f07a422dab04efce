package org.dhruva.timeline.entry;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.dhruva.contracts.AllEvents;
import org.dhruva.contracts.people.LookEvent;
import org.dhruva.kernel.Envelope;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.projection.Projection;
import org.dhruva.projection.Published;

/** Keeps every survivor's entries. Who looked at her case is no entry; she reads that elsewhere. */
public final class TimelineProjection implements Projection {

  public static final String NAME = "timeline";

  /** {@code dhruva.people} and so on. */
  public static final Set<String> TOPICS =
      AllEvents.BY_SERVICE.keySet().stream()
          .map(TimelineProjection::topic)
          .collect(Collectors.toUnmodifiableSet());

  private static final String TOPIC_PREFIX = "dhruva.";

  private static final String INSERT =
      """
      insert into timeline_entry
        (survivor_id, service, position, stream_id, version, event_id, recorded_at, type,
         entered_by, payload)
      select * from unnest($1::uuid[], $2::text[], $3::bigint[], $4::uuid[], $5::integer[],
        $6::uuid[], $7::timestamptz[], $8::text[], $9::text[], $10::text[])
      """;

  static String topic(String service) {
    return TOPIC_PREFIX + service;
  }

  static String service(String topic) {
    return topic.substring(TOPIC_PREFIX.length());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> topics() {
    return TOPICS;
  }

  @Override
  public String migrations() {
    return "db/timeline";
  }

  @Override
  public Set<String> tables() {
    return Set.of("timeline_entry");
  }

  @Override
  public Uni<Void> applyPublished(List<Published> events, SqlConnection transaction) {
    List<Published> entries = events.stream().filter(TimelineProjection::isEntry).toList();
    return entries.isEmpty()
        ? Uni.createFrom().voidItem()
        : transaction.preparedQuery(INSERT).execute(columns(entries)).replaceWithVoid();
  }

  private static boolean isEntry(Published published) {
    return published.recorded().envelope().survivorId().isPresent()
        && !(published.recorded().event() instanceof LookEvent);
  }

  /** One array a column: a batch is one statement, whatever its size. */
  private static Tuple columns(List<Published> entries) {
    return Tuple.tuple()
        .addArrayOfUUID(
            column(entries, UUID[]::new, e -> e.survivorId().map(SurvivorId::value).orElseThrow()))
        .addArrayOfString(column(entries, String[]::new, Envelope::source))
        .addArrayOfLong(column(entries, Long[]::new, Envelope::position))
        .addArrayOfUUID(column(entries, UUID[]::new, Envelope::subject))
        .addArrayOfInteger(column(entries, Integer[]::new, Envelope::streamVersion))
        .addArrayOfUUID(column(entries, UUID[]::new, Envelope::id))
        .addArrayOfOffsetDateTime(
            column(
                entries,
                OffsetDateTime[]::new,
                e -> OffsetDateTime.ofInstant(e.recordedAt(), ZoneOffset.UTC)))
        .addArrayOfString(column(entries, String[]::new, Envelope::type))
        .addArrayOfString(column(entries, String[]::new, e -> e.actor().role()))
        .addArrayOfString(
            entries.stream()
                .map(entry -> new String(entry.payload(), StandardCharsets.UTF_8))
                .toArray(String[]::new));
  }

  private static <T> T[] column(
      List<Published> entries, IntFunction<T[]> array, Function<Envelope, T> value) {
    return entries.stream().map(e -> value.apply(e.recorded().envelope())).toArray(array);
  }
}
