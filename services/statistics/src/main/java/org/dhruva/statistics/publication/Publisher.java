package org.dhruva.statistics.publication;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;
import org.dhruva.statistics.definition.Definitions;
import org.dhruva.statistics.indicator.CountedSurvivor;
import org.dhruva.statistics.indicator.Indicator;
import org.dhruva.statistics.indicator.Indicators;
import org.dhruva.statistics.projection.CountedSurvivors;
import org.dhruva.statistics.table.Breakdown;
import org.dhruva.statistics.table.PublishedTable;
import org.dhruva.statistics.table.Tables;

/**
 * Makes all tables anew once in a while. No published number moves on an event: a number that did
 * would show when a woman somebody knows filed her claim, or left.
 */
public final class Publisher {

  private final Pool pool;
  private final Publications publications;
  private final Duration every;
  private final InstantSource clock;

  /**
   * @param every how long a publication stands at least
   */
  public Publisher(Pool pool, Publications publications, Duration every, InstantSource clock) {
    this.pool = pool;
    this.publications = publications;
    this.every = every;
    this.clock = clock;
  }

  /**
   * Publishes if the last publication has stood long enough.
   *
   * @return whether this instance did
   */
  public Uni<Boolean> publishIfDue() {
    // PostgreSQL keeps microseconds, and the moment is compared.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return publications
        .asOf()
        .chain(
            last ->
                last.filter(asOf -> asOf.plus(every).isAfter(now)).isPresent()
                    ? Uni.createFrom().item(false)
                    : publish(last, now));
  }

  private Uni<Boolean> publish(Optional<Instant> last, Instant now) {
    return pool.withTransaction(CountedSurvivors::all)
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(survivors -> tables(survivors, CivilDate.at(now)))
        .chain(tables -> publications.replace(last, now, tables));
  }

  private static Map<Indicator<?, ?>, Map<Breakdown, PublishedTable>> tables(
      List<CountedSurvivor> survivors, CivilDate asOf) {
    Tables tables = new Tables(survivors, asOf);
    Map<Indicator<?, ?>, Map<Breakdown, PublishedTable>> all = new LinkedHashMap<>();
    Indicators.ALL.forEach(
        indicator -> all.put(indicator, tables.of(indicator, Definitions.of(indicator).unit())));
    return all;
  }
}
