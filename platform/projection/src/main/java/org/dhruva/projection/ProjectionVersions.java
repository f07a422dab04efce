package org.dhruva.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The projection_version table, and the schema and views that belong to its rows. */
final class ProjectionVersions {

  /** So many replaced versions keep their tables, to look back at; older ones are dropped. */
  static final int RETIRED_VERSIONS_MAX = 1;

  private final Pool pool;
  private final DataSource migrations;
  private final Projection projection;

  /**
   * @param migrations a connection that may create schemas; used at start and for a rebuild only
   */
  ProjectionVersions(Pool pool, DataSource migrations, Projection projection) {
    this.pool = pool;
    this.migrations = migrations;
    this.projection = projection;
  }

  /** Makes version 1 live where there is no live version yet, and brings its tables up to date. */
  Uni<ProjectionVersion> ensureLive() {
    return live(pool)
        .chain(
            found ->
                found
                    .map(Uni.createFrom()::item)
                    .orElseGet(() -> insert(1, "live").chain(_ -> live(pool)).map(Optional::get)))
        .chain(
            version ->
                tables(version)
                    .chain(
                        _ -> pool.withTransaction(tx -> show(tx, version)).replaceWith(version)));
  }

  Uni<Optional<ProjectionVersion>> live(SqlClient client) {
    return client
        .preparedQuery(
            "select version, schema_name from public.projection_version"
                + " where projection = $1 and status = 'live'")
        .execute(Tuple.of(projection.name()))
        .map(this::first);
  }

  /** The live version, which stays live until the transaction ends. */
  Uni<ProjectionVersion> liveShared(SqlConnection transaction) {
    return live(transaction, "for share");
  }

  /** The live version, to which nobody writes until the transaction ends. */
  Uni<ProjectionVersion> liveLocked(SqlConnection transaction) {
    return live(transaction, "for update");
  }

  private Uni<ProjectionVersion> live(SqlConnection transaction, String lock) {
    return transaction
        .preparedQuery(
            "select version, schema_name from public.projection_version"
                + " where projection = $1 and status = 'live' "
                + lock)
        .execute(Tuple.of(projection.name()))
        .map(rows -> first(rows).orElseThrow());
  }

  /** A new version beside all others, with empty tables. */
  Uni<ProjectionVersion> build() {
    return pool.preparedQuery(
            "select coalesce(max(version), 0) + 1 from public.projection_version"
                + " where projection = $1")
        .execute(Tuple.of(projection.name()))
        .map(rows -> rows.iterator().next().getInteger(0))
        .chain(number -> insert(number, "building").replaceWith(number))
        .map(number -> ProjectionVersion.of(projection.name(), number))
        .call(this::tables);
  }

  /** Lets readers see another version from the end of this transaction on. */
  Uni<Void> route(SqlConnection transaction, ProjectionVersion from, ProjectionVersion to) {
    return status(transaction, from, "retired")
        .chain(_ -> status(transaction, to, "live"))
        .chain(_ -> show(transaction, to));
  }

  /**
   * Drops what earlier rebuilds have left: versions that were never finished, and of the replaced
   * ones all but the last {@link #RETIRED_VERSIONS_MAX}. Only while no other rebuild is under way.
   */
  Uni<Void> dropLeftovers() {
    return pool.preparedQuery(
            "select version, schema_name from (select version, schema_name, status, row_number()"
                + " over (partition by status order by version desc) as nth"
                + " from public.projection_version where projection = $1) v"
                + " where status = 'building' or (status = 'retired' and nth > $2)")
        .execute(Tuple.of(projection.name(), RETIRED_VERSIONS_MAX))
        .toMulti()
        .onItem()
        .transformToIterable(rows -> rows)
        .onItem()
        .transformToUniAndConcatenate(row -> drop(version(row)))
        .collect()
        .last();
  }

  /** Forgets a version that is not live, with its tables. */
  Uni<Void> drop(ProjectionVersion version) {
    Tuple key = Tuple.of(version.projection(), version.number());
    return pool.withTransaction(
        transaction ->
            transaction
                .preparedQuery(
                    "delete from public.projection_version where projection = $1 and version = $2"
                        + " and status <> 'live'")
                .execute(key)
                .chain(
                    deleted ->
                        deleted.rowCount() == 0
                            ? Uni.createFrom().voidItem()
                            : erase(transaction, version, key)));
  }

  private Uni<Void> erase(SqlConnection transaction, ProjectionVersion version, Tuple key) {
    return transaction
        .query("drop schema if exists %s cascade".formatted(version.schema()))
        .execute()
        .chain(
            _ ->
                transaction
                    .preparedQuery(
                        "delete from public.projection_checkpoint"
                            + " where projection = $1 and version = $2")
                    .execute(key))
        .chain(
            _ ->
                transaction
                    .preparedQuery(
                        "delete from public.parked_event where projection = $1 and version = $2")
                    .execute(key))
        .replaceWithVoid();
  }

  private Uni<Void> insert(int number, String status) {
    ProjectionVersion version = ProjectionVersion.of(projection.name(), number);
    // Two instances may start at once; the first one's row serves both.
    return pool.preparedQuery(
            "insert into public.projection_version (projection, version, schema_name, status)"
                + " values ($1, $2, $3, $4) on conflict do nothing")
        .execute(Tuple.of(version.projection(), number, version.schema(), status))
        .chain(_ -> Checkpoints.create(pool, version, projection.topics()));
  }

  private Uni<Void> tables(ProjectionVersion version) {
    return Uni.createFrom()
        .voidItem()
        .invoke(
            () ->
                Flyway.configure()
                    .dataSource(migrations)
                    .schemas(version.schema())
                    .locations(projection.migrations())
                    .load()
                    .migrate());
  }

  private Uni<Void> show(SqlConnection transaction, ProjectionVersion version) {
    String views =
        projection.tables().stream()
            .sorted()
            .map(
                table ->
                    "drop view if exists public.%1$s; create view public.%1$s as select * from %2$s.%1$s;"
                        .formatted(table, version.schema()))
            .reduce("", String::concat);
    return transaction.query(views).execute().replaceWithVoid();
  }

  /** From here to the end of the transaction, unqualified names are this version's tables. */
  static Uni<Void> useTables(SqlConnection transaction, ProjectionVersion version) {
    return transaction
        .query("set local search_path to %s, public".formatted(version.schema()))
        .execute()
        .replaceWithVoid();
  }

  private static Uni<Void> status(
      SqlConnection transaction, ProjectionVersion version, String status) {
    return transaction
        .preparedQuery(
            "update public.projection_version set status = $3"
                + " where projection = $1 and version = $2")
        .execute(Tuple.of(version.projection(), version.number(), status))
        .replaceWithVoid();
  }

  private Optional<ProjectionVersion> first(RowSet<Row> rows) {
    return rows.size() == 0
        ? Optional.empty()
        : Optional.of(rows.iterator().next()).map(this::version);
  }

  private ProjectionVersion version(Row row) {
    return new ProjectionVersion(projection.name(), row.getInteger(0), row.getString(1));
  }
}
