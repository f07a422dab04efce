package org.dhruva.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dhruva.projection.Rebuild.Difference;

/** Whether two versions of a projection hold the same rows. */
final class Comparison {

  private record Fingerprint(long rows, String content) {}

  private final Pool pool;

  Comparison(Pool pool) {
    this.pool = pool;
  }

  /** The tables that differ; both versions must stand still meanwhile. */
  Uni<Map<String, Difference>> of(
      ProjectionVersion live, ProjectionVersion fresh, Set<String> tables) {
    Map<String, Difference> differences = new TreeMap<>();
    Uni<Void> all = Uni.createFrom().voidItem();
    for (String table : tables) {
      all =
          all.chain(
              _ ->
                  Uni.combine()
                      .all()
                      .unis(fingerprint(live, table), fingerprint(fresh, table))
                      .with(
                          (liveRows, freshRows) -> {
                            if (!liveRows.equals(freshRows)) {
                              differences.put(table, new Difference(liveRows.rows, freshRows.rows));
                            }
                            return null;
                          }));
    }
    return all.replaceWith(differences);
  }

  /** Independent of the order of rows: the sum of their hashes. */
  private Uni<Fingerprint> fingerprint(ProjectionVersion version, String table) {
    return pool.query(
            "select count(*), coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text"
                + " from %s.%s t".formatted(version.schema(), table))
        .execute()
        .map(rows -> rows.iterator().next())
        .map(row -> new Fingerprint(row.getLong(0), row.getString(1)));
  }
}
