package org.dhruva.statistics.projection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhruva.contracts.AllEvents;
import org.dhruva.contracts.people.SurvivorEvent.Cohort;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.statistics.Samples;
import org.dhruva.statistics.indicator.CountedSurvivor;
import org.dhruva.statistics.indicator.Indicators;
import org.dhruva.statistics.measure.Figure;
import org.dhruva.statistics.table.Breakdown;
import org.dhruva.statistics.table.ExactTable;
import org.dhruva.testbed.FedProjection;
import org.dhruva.testbed.RecordingServices;

/** The projection beside all recording services. Each test has survivors of its own. */
final class Setting implements AutoCloseable {

  private final String prefix = "statistics-" + UUID.randomUUID() + ".";
  private final RecordingServices services = new RecordingServices(prefix, AllEvents.BY_SERVICE);
  private final FedProjection projection =
      new FedProjection(new StatisticsProjection(topics(prefix)), new EventCodec(AllEvents.TYPES));

  private static Set<String> topics(String prefix) {
    return AllEvents.BY_SERVICE.keySet().stream()
        .map(service -> prefix + service)
        .collect(Collectors.toSet());
  }

  FedProjection projection() {
    return projection;
  }

  /** Somebody who says yes to statistics. */
  SurvivorId enrol(Cohort cohort) {
    SurvivorId survivor = new SurvivorId(UUID.randomUUID());
    record(
        "people",
        survivor,
        survivor.value(),
        0,
        Samples.enrolled(survivor, cohort),
        Samples.answered(StatisticsAnswer.YES));
    return survivor;
  }

  void record(String service, SurvivorId survivor, UUID stream, int version, Event... events) {
    services.record(service, survivor, stream, version, Samples.SEALER, events);
  }

  /** A new case of hers. */
  UUID record(String service, SurvivorId survivor, Event... events) {
    UUID stream = UUID.randomUUID();
    record(service, survivor, stream, 0, events);
    return stream;
  }

  /** What an indicator says exactly, when only these survivors are looked at. */
  ExactTable exact(String indicator, Breakdown breakdown, CivilDate asOf, SurvivorId... survivors) {
    return ExactTable.of(
        Indicators.named(indicator).orElseThrow(), breakdown, counted(survivors), asOf);
  }

  Figure total(String indicator, CivilDate asOf, SurvivorId... survivors) {
    return exact(indicator, Breakdown.ALL, asOf, survivors).total();
  }

  List<CountedSurvivor> counted(SurvivorId... survivors) {
    projection.awaitPositions(services.heads());
    Set<SurvivorId> wanted = Set.of(survivors);
    return projection
        .database()
        .pool()
        .withTransaction(CountedSurvivors::all)
        .await()
        .indefinitely()
        .stream()
        .filter(survivor -> wanted.contains(survivor.id()))
        .toList();
  }

  @Override
  public void close() {
    projection.close();
    services.close();
  }
}
