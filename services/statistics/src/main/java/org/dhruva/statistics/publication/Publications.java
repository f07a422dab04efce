package org.dhruva.statistics.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.statistics.indicator.Indicator;
import org.dhruva.statistics.table.Breakdown;
import org.dhruva.statistics.table.PublishedTable;

/** The publication and publication_table tables. */
public final class Publications {

  private static final ObjectMapper JSON = EventCodec.payloadMapper();

  private final Pool pool;

  public Publications(Pool pool) {
    this.pool = pool;
  }

  /**
   * A table and the moment it speaks of.
   *
   * @param asOf open cases were counted with what they had waited until then
   */
  public record Published(Instant asOf, PublishedTable table) {}

  /** The moment the publication speaks of; empty before the first one. */
  public Uni<Optional<Instant>> asOf() {
    return pool.query("select as_of from publication")
        .execute()
        .map(rows -> first(rows).map(Publications::asOf));
  }

  /** A table of the publication; empty before the first one. */
  public Uni<Optional<Published>> table(String indicator, Breakdown breakdown) {
    return pool.preparedQuery(
            "select p.as_of, t.content::text as content from publication p, published_table t"
                + " where t.indicator = $1 and t.breakdown = $2")
        .execute(Tuple.of(indicator, breakdown.name()))
        .map(rows -> first(rows).map(row -> new Published(asOf(row), read(row))));
  }

  /**
   * Takes the place of the publication before.
   *
   * @param before the moment that one speaks of
   * @return false if another instance was faster
   */
  Uni<Boolean> replace(
      Optional<Instant> before,
      Instant asOf,
      Map<Indicator<?, ?>, Map<Breakdown, PublishedTable>> tables) {
    return pool.withTransaction(
        transaction ->
            claim(before, asOf, transaction)
                .chain(
                    claimed ->
                        claimed
                            ? write(tables, transaction).replaceWith(true)
                            : Uni.createFrom().item(false)));
  }

  private static Uni<Boolean> claim(
      Optional<Instant> before, Instant asOf, SqlConnection transaction) {
    Tuple moment = Tuple.of(utc(asOf));
    return before
        .map(
            last ->
                transaction
                    .preparedQuery("update publication set as_of = $1 where as_of = $2")
                    .execute(moment.addOffsetDateTime(utc(last))))
        .orElseGet(
            () ->
                transaction
                    .preparedQuery(
                        "insert into publication (as_of) values ($1) on conflict do nothing")
                    .execute(moment))
        .map(rows -> rows.rowCount() == 1);
  }

  private static Uni<Void> write(
      Map<Indicator<?, ?>, Map<Breakdown, PublishedTable>> tables, SqlConnection transaction) {
    List<Tuple> rows = new ArrayList<>();
    tables.forEach(
        (indicator, byBreakdown) ->
            byBreakdown.forEach(
                (breakdown, table) ->
                    rows.add(Tuple.of(indicator.id(), breakdown.name(), write(table)))));
    return transaction
        .query("delete from published_table")
        .execute()
        .chain(
            _ ->
                transaction
                    .preparedQuery(
                        "insert into published_table (indicator, breakdown, content)"
                            + " values ($1, $2, $3::text::json)")
                    .executeBatch(rows))
        .replaceWithVoid();
  }

  private static String write(PublishedTable table) {
    try {
      return JSON.writeValueAsString(table);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a table cannot be written", e);
    }
  }

  private static PublishedTable read(Row row) {
    try {
      return JSON.readValue(row.getString("content"), PublishedTable.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a published table cannot be read", e);
    }
  }

  private static Instant asOf(Row row) {
    return row.getOffsetDateTime("as_of").toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static Optional<Row> first(RowSet<Row> rows) {
    return rows.rowCount() == 0 ? Optional.empty() : Optional.of(rows.iterator().next());
  }
}
