package org.dhruva.example.population;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.example.entry.Entry;
import org.dhruva.example.population.Assumptions.Pathways;

/** What becomes of a livelihood: a training, and a business or a job. */
final class PathwayLife {

  private static final int TRAINING_DAYS = 120;
  private static final int PAUSE_DAYS = 60;
  private static final int HALF_YEAR_DAYS = 183;
  private static final int YEAR_DAYS = 365;

  private final Pathways pathways;
  private final Draw draw;
  private final Chronicle chronicle;

  private PathwayLife(Person her, Assumptions assumptions, Draw draw) {
    this.pathways = assumptions.pathways();
    this.draw = draw;
    this.chronicle = new Chronicle("livelihoods", her.rescuedOn(), assumptions, draw);
  }

  static List<Entry> of(Person her, Assumptions assumptions, Draw draw) {
    PathwayLife life = new PathwayLife(her, assumptions, draw);
    if (draw.happens(assumptions.pathways().begun())) {
      life.tell();
    }
    return life.chronicle.entries();
  }

  private void tell() {
    chronicle.passes(pathways.begunAfter());
    chronicle.enter("begin", Map.of("goal", "money of my own"));
    if (draw.happens(pathways.trained())) {
      train();
    }
    chronicle.passes(PAUSE_DAYS);
    if (draw.happens(pathways.enterprise())) {
      run(draw.happens(pathways.group()) ? EnterpriseKind.GROUP : EnterpriseKind.OWN);
    } else {
      chronicle.enter(
          "start-job", Map.of("trade", draw.oneOf(pathways.trades()), "kind", JobKind.DAILY_WAGE));
    }
  }

  private void train() {
    chronicle.enter(
        "start-training",
        Map.of("course", draw.oneOf(pathways.courses()), "provider", "ngo"),
        "training");
    chronicle.passes(TRAINING_DAYS);
    if (draw.happens(pathways.completed())) {
      chronicle.enter("complete-training", Map.of("trainingEntry", "$training"));
    } else {
      chronicle.enter(
          "drop-training", Map.of("trainingEntry", "$training", "reason", "too-far-away"));
    }
  }

  private void run(EnterpriseKind kind) {
    Map<String, Object> enterprise = new LinkedHashMap<>();
    enterprise.put("kind", kind);
    enterprise.put("trade", draw.oneOf(pathways.trades()));
    if (kind == EnterpriseKind.GROUP) {
      enterprise.put("members", draw.within(pathways.members()));
    }
    chronicle.enter("start-enterprise", enterprise, "enterprise");
    Owner owner = kind == EnterpriseKind.GROUP ? Owner.GROUP : Owner.HERSELF;
    chronicle.passes(HALF_YEAR_DAYS);
    earn(owner);
    if (draw.happens(pathways.stopped())) {
      chronicle.enter(
          "stop-enterprise", Map.of("enterpriseEntry", "$enterprise", "reason", "no-customers"));
    } else {
      chronicle.passes(YEAR_DAYS - HALF_YEAR_DAYS);
      earn(owner);
      chronicle.enter(
          "visit-enterprise", Map.of("enterpriseEntry", "$enterprise", "running", true));
    }
  }

  /** What the month before brought. */
  private void earn(Owner owner) {
    chronicle.enter(
        "record-income",
        Map.of(
            "month", YearMonth.from(chronicle.today()).minusMonths(1).toString(),
            "amount", Chronicle.rupees(draw.within(pathways.income())),
            "of", owner));
  }
}
