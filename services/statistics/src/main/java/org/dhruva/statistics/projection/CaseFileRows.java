package org.dhruva.statistics.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhruva.kernel.Envelope;
import org.dhruva.statistics.cases.ClockFact;
import org.dhruva.statistics.cases.Entry;

/** The facts of one batch, by case. */
final class CaseFileRows {

  private static final String APPEND =
      "insert into case_file (stream_id, survivor_id, source, facts)"
          + " select stream_id, survivor_id, source, facts::jsonb"
          + " from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[])"
          + " as added (stream_id, survivor_id, source, facts)"
          + " on conflict (stream_id) do update set facts = case_file.facts || excluded.facts";

  /** What is said of clocks lies beside the cases of all services. */
  static final String CLOCKS = "clocks";

  private record Case(UUID survivor, String source, List<Entry> entries) {}

  private final Map<UUID, Case> cases = new LinkedHashMap<>();

  void add(Envelope envelope, Entry entry) {
    cases
        .computeIfAbsent(
            envelope.subject(),
            _ ->
                new Case(
                    envelope.survivorId().orElseThrow().value(),
                    entry.fact() instanceof ClockFact ? CLOCKS : envelope.source(),
                    new ArrayList<>()))
        .entries()
        .add(entry);
  }

  Uni<Void> write(SqlConnection transaction) {
    if (cases.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<Case> rows = List.copyOf(cases.values());
    return transaction
        .preparedQuery(APPEND)
        .execute(
            Tuple.tuple()
                .addArrayOfUUID(cases.keySet().toArray(UUID[]::new))
                .addArrayOfUUID(rows.stream().map(Case::survivor).toArray(UUID[]::new))
                .addArrayOfString(rows.stream().map(Case::source).toArray(String[]::new))
                .addArrayOfString(
                    rows.stream().map(row -> FactJson.write(row.entries())).toArray(String[]::new)))
        .replaceWithVoid();
  }
}
