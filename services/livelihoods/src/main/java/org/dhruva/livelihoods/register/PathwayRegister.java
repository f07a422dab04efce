package org.dhruva.livelihoods.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent.ClosingReason;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobKind;
import org.dhruva.imports.register.Column;
import org.dhruva.imports.register.Column.Kind;
import org.dhruva.imports.register.Entry;
import org.dhruva.imports.register.Register;
import org.dhruva.imports.register.Row;
import org.dhruva.imports.register.Step;
import org.dhruva.imports.register.Steps;
import org.dhruva.livelihoods.pathway.Pathway;
import org.dhruva.livelihoods.pathway.PathwayCommand;

/** A row is a pathway, by its main days: what she learnt, where she works, what she asked for. */
public final class PathwayRegister implements Register<PathwayCommand, Pathway> {

  private static final int GOAL_CHARACTERS_MAX = 500;

  private static final Column BEGUN_ON =
      Column.of("begun_on", Kind.DAY, "2020-01-10", "The day it began.").whichIsRequired();
  private static final Column GOAL =
      Column.of("goal", Kind.TEXT, "A shop of my own.", "What she wants, in her own words.")
          .whichIsRequired()
          .whichIsPersonal()
          .ofAtMost(GOAL_CHARACTERS_MAX);

  private static final Column TRAINING_PROVIDER =
      Column.of("training_provider", Kind.CODE, "ngo", "Code of who teaches it.");
  private static final Column TRAINING_COURSE =
      Column.of("training_course", Kind.CODE, "tailoring", "Code of what she learns.")
          .togetherWith(TRAINING_PROVIDER);
  private static final Column TRAINING_ON =
      Column.of("training_started_on", Kind.DAY, "2020-02-01", "The day she began to learn.")
          .togetherWith(TRAINING_COURSE);

  private static final Column JOB_KIND =
      Column.choice("job_kind", JobKind.class, "", "How she is paid.");
  private static final Column JOB_TRADE =
      Column.of("job_trade", Kind.CODE, "", "Code of the trade she works in.")
          .togetherWith(JOB_KIND);
  private static final Column JOB_ON =
      Column.of("job_started_on", Kind.DAY, "", "The day she began to work for somebody.")
          .togetherWith(JOB_TRADE);

  private static final Column BUSINESS_TRADE =
      Column.of("business_trade", Kind.CODE, "", "Code of the trade of her own business.");
  private static final Column BUSINESS_ON =
      Column.of("business_started_on", Kind.DAY, "", "The day her own business opened.")
          .togetherWith(BUSINESS_TRADE);

  private static final Column ENTITLEMENT_OFFICE =
      Column.of("entitlement_office", Kind.CODE, "", "Code of the office she asked.");
  private static final Column ENTITLEMENT =
      Column.of("entitlement", Kind.CODE, "", "Code of what she asked for.")
          .togetherWith(ENTITLEMENT_OFFICE);
  private static final Column ENTITLEMENT_ON =
      Column.of(
              "entitlement_asked_on",
              Kind.DAY,
              "",
              "The day she asked for something she is" + " entitled to.")
          .togetherWith(ENTITLEMENT);

  private static final Column CLOSED_BECAUSE =
      Column.choice("closed_because", ClosingReason.class, "", "Why nobody follows it any more.");
  private static final Column CLOSED_ON =
      Column.of("closed_on", Kind.DAY, "", "The day it was closed.").togetherWith(CLOSED_BECAUSE);

  @Override
  public String profile() {
    return "livelihoods";
  }

  @Override
  public String meaning() {
    return "A row is a pathway to a living of her own, by its main days.";
  }

  @Override
  public List<Column> columns() {
    return Register.aboutHer(
        BEGUN_ON,
        GOAL,
        TRAINING_ON,
        TRAINING_COURSE,
        TRAINING_PROVIDER,
        JOB_ON,
        JOB_TRADE,
        JOB_KIND,
        BUSINESS_ON,
        BUSINESS_TRADE,
        ENTITLEMENT_ON,
        ENTITLEMENT,
        ENTITLEMENT_OFFICE,
        CLOSED_ON,
        CLOSED_BECAUSE);
  }

  @Override
  public List<Step<PathwayCommand, Pathway>> steps(Row row, Entry entry) {
    return new Steps<PathwayCommand, Pathway>(row)
        .on(
            BEGUN_ON,
            on -> new PathwayCommand.Begin(on, entry.survivor(), row.sealed(GOAL).orElseThrow()))
        .on(
            TRAINING_ON,
            Map.of("/course", TRAINING_COURSE, "/provider", TRAINING_PROVIDER),
            on ->
                new PathwayCommand.StartTraining(
                    on,
                    row.text(TRAINING_COURSE).orElseThrow(),
                    row.text(TRAINING_PROVIDER).orElseThrow(),
                    Optional.empty()))
        .on(
            JOB_ON,
            Map.of("/trade", JOB_TRADE),
            on ->
                new PathwayCommand.StartJob(
                    on,
                    row.text(JOB_TRADE).orElseThrow(),
                    row.choice(JOB_KIND, JobKind.class).orElseThrow(),
                    Optional.empty()))
        .on(
            BUSINESS_ON,
            Map.of("/trade", BUSINESS_TRADE),
            on ->
                new PathwayCommand.StartEnterprise(
                    on,
                    EnterpriseKind.OWN,
                    Optional.empty(),
                    row.text(BUSINESS_TRADE).orElseThrow()))
        .on(
            ENTITLEMENT_ON,
            Map.of("/entitlement", ENTITLEMENT, "/office", ENTITLEMENT_OFFICE),
            on ->
                new PathwayCommand.ApplyForEntitlement(
                    on,
                    row.text(ENTITLEMENT).orElseThrow(),
                    row.text(ENTITLEMENT_OFFICE).orElseThrow(),
                    Optional.empty()))
        .on(
            CLOSED_ON,
            Map.of("/reason", CLOSED_BECAUSE),
            on ->
                new PathwayCommand.Close(
                    on, row.choice(CLOSED_BECAUSE, ClosingReason.class).orElseThrow()))
        .inOrder();
  }
}
