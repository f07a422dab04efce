package org.dhruva.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of imports. Each is for the eyes of the account that made it. */
final class ImportLedger {

  private static final String COLUMNS =
      "id, profile, file_digest, state, checked, recorded, checked_at, recorded_at, deleted_from";

  private final Pool pool;
  private final ObjectMapper mapper;

  ImportLedger(Pool pool, ObjectMapper mapper) {
    this.pool = pool;
    this.mapper = mapper;
  }

  Uni<Void> checked(String account, Import made) {
    return pool.preparedQuery(
            "insert into bulk_import (id, account, profile, file_digest, state, checked, checked_at,"
                + " deleted_from) values ($1, $2, $3, $4, $5, $6, $7, $8)")
        .execute(
            Tuple.from(
                List.of(
                    made.id(),
                    account,
                    made.profile(),
                    made.fileSha256(),
                    made.state().name(),
                    json(made.checked()),
                    at(made.checkedAt()),
                    at(made.deletedFrom()))))
        .replaceWithVoid();
  }

  Uni<Void> recording(UUID id) {
    return pool.preparedQuery("update bulk_import set state = 'RECORDING' where id = $1")
        .execute(Tuple.of(id))
        .replaceWithVoid();
  }

  /** Of two that entered the same file at once the last one is kept: it saw all that is there. */
  Uni<Void> recorded(UUID id, Found found, Instant now) {
    return pool.preparedQuery(
            "update bulk_import set state = 'RECORDED', recorded = $2, recorded_at = $3"
                + " where id = $1")
        .execute(Tuple.of(id, json(found), at(now)))
        .replaceWithVoid();
  }

  Uni<Optional<Import>> find(String account, UUID id) {
    return pool.preparedQuery(
            "select " + COLUMNS + " from bulk_import where id = $1 and account = $2")
        .execute(Tuple.of(id, account))
        .map(
            rows ->
                rows.size() == 0 ? Optional.empty() : Optional.of(read(rows.iterator().next())));
  }

  /** The latest first. */
  Uni<List<Import>> list(String account, Optional<UUID> before, int limit) {
    return pool.preparedQuery(
            "select "
                + COLUMNS
                + " from bulk_import where account = $1 and ($2::uuid is null or id < $2)"
                + " order by id desc limit $3")
        .execute(Tuple.of(account, before.orElse(null), limit))
        .map(
            rows -> {
              List<Import> found = new ArrayList<>();
              rows.forEach(row -> found.add(read(row)));
              return found;
            });
  }

  /** Deletes what has been kept long enough. */
  Uni<Integer> forget(Instant now) {
    return pool.preparedQuery("delete from bulk_import where deleted_from <= $1")
        .execute(Tuple.of(at(now)))
        .map(rows -> rows.rowCount());
  }

  private Import read(Row row) {
    return new Import(
        row.getUUID(0),
        row.getString(1),
        row.getString(2),
        Import.State.valueOf(row.getString(3)),
        found(row.getString(4)),
        Optional.ofNullable(row.getString(5)).map(this::found),
        row.getOffsetDateTime(6).toInstant(),
        Optional.ofNullable(row.getOffsetDateTime(7)).map(OffsetDateTime::toInstant),
        row.getOffsetDateTime(8).toInstant());
  }

  private Found found(String json) {
    try {
      return mapper.readValue(json, Found.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report cannot be read", e);
    }
  }

  private String json(Found found) {
    try {
      return mapper.writeValueAsString(found);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report cannot be written", e);
    }
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
