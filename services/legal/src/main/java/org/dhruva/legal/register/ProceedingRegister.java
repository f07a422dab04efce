package org.dhruva.legal.register;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhruva.contracts.legal.ProceedingEvent.CompensationRoute;
import org.dhruva.contracts.legal.ProceedingEvent.Court;
import org.dhruva.contracts.legal.ProceedingEvent.Jurisdiction;
import org.dhruva.imports.register.Column;
import org.dhruva.imports.register.Column.Kind;
import org.dhruva.imports.register.Entry;
import org.dhruva.imports.register.Register;
import org.dhruva.imports.register.Row;
import org.dhruva.imports.register.Step;
import org.dhruva.imports.register.Steps;
import org.dhruva.legal.proceeding.Proceeding;
import org.dhruva.legal.proceeding.ProceedingCommand;

/**
 * A row is a proceeding, by its main days: information, charge sheet, court, compensation. What is
 * said of single accused is entered case by case: a row cannot say of whom.
 */
public final class ProceedingRegister implements Register<ProceedingCommand, Proceeding> {

  private static final Column FIR_ON =
      Column.of("fir_on", Kind.DAY, "2019-03-01", "The day the police registered it.")
          .whichIsRequired();
  private static final Column FIR_NUMBER =
      Column.of("fir_number", Kind.TEXT, "", "The number of the FIR.").whichIsPersonal();
  private static final Column ZERO_FIR =
      Column.of("zero_fir", Kind.YES_NO, "no", "Whether another station has jurisdiction.");
  private static final Column OFFENCE_ON =
      Column.of(
          "offence_on", Kind.DAY, "2019-02-20", "The day of the offence; it decides which law.");
  private static final Column SECTIONS =
      Column.of(
              "sections",
              Kind.TEXT,
              "IPC 370|ITPA 5",
              "The sections it was registered under, separated by |.")
          .whichIsRequired();
  private static final Column STATE =
      Column.of("state", Kind.CODE, "west-bengal", "Code of the State of the police station.")
          .whichIsRequired();
  private static final Column DISTRICT =
      Column.of(
              "district",
              Kind.CODE,
              "north-24-parganas",
              "Code of the district of the police station.")
          .whichIsRequired();
  private static final Column CHARGE_SHEET_ON =
      Column.of("charge_sheet_on", Kind.DAY, "2019-06-20", "The day the police sent it for trial.");
  private static final Column COURT =
      Column.choice("court", Court.class, "sessions", "The court that took it up.");
  private static final Column CASE_NUMBER =
      Column.of("case_number", Kind.TEXT, "", "The number at the court.")
          .whichIsPersonal()
          .togetherWith(COURT);
  private static final Column COGNIZANCE_ON =
      Column.of("cognizance_on", Kind.DAY, "2019-07-15", "The day a court took it up.")
          .togetherWith(COURT);
  private static final Column COMPENSATION_ROUTE =
      Column.choice(
          "compensation_route",
          CompensationRoute.class,
          "",
          "How the court wants her compensated.");
  private static final Column COMPENSATION_AMOUNT =
      Column.of("compensation_amount", Kind.RUPEES, "", "What the court named.")
          .togetherWith(COMPENSATION_ROUTE);
  private static final Column COMPENSATION_ON =
      Column.of("compensation_on", Kind.DAY, "", "The day the court directed it.")
          .togetherWith(COMPENSATION_ROUTE);

  @Override
  public String profile() {
    return "legal";
  }

  @Override
  public String meaning() {
    return "A row is a proceeding, by its main days; what is said of single accused is entered case"
        + " by case.";
  }

  @Override
  public List<Column> columns() {
    return Register.aboutHer(
        FIR_ON,
        FIR_NUMBER,
        ZERO_FIR,
        OFFENCE_ON,
        SECTIONS,
        STATE,
        DISTRICT,
        CHARGE_SHEET_ON,
        COGNIZANCE_ON,
        COURT,
        CASE_NUMBER,
        COMPENSATION_ON,
        COMPENSATION_ROUTE,
        COMPENSATION_AMOUNT);
  }

  @Override
  public List<Step<ProceedingCommand, Proceeding>> steps(Row row, Entry entry) {
    return new Steps<ProceedingCommand, Proceeding>(row)
        .on(
            FIR_ON,
            Map.of(
                "/sections", SECTIONS,
                "/firNumber", FIR_NUMBER,
                "/offenceOn", OFFENCE_ON,
                "/jurisdiction/state", STATE,
                "/jurisdiction/district", DISTRICT),
            on ->
                new ProceedingCommand.RegisterFir(
                    on,
                    entry.survivor(),
                    Arrays.stream(row.text(SECTIONS).orElseThrow().split("\\|"))
                        .map(String::strip)
                        .toList(),
                    new Jurisdiction(
                        row.text(STATE).orElseThrow(), row.text(DISTRICT).orElseThrow()),
                    row.sealed(FIR_NUMBER),
                    row.yes(ZERO_FIR).orElse(false),
                    row.day(OFFENCE_ON)))
        .on(
            CHARGE_SHEET_ON,
            on -> new ProceedingCommand.FileChargeSheet(on, List.of(), List.of(), List.of()))
        .on(
            COGNIZANCE_ON,
            on ->
                new ProceedingCommand.TakeCognizance(
                    on, row.choice(COURT, Court.class).orElseThrow(), row.sealed(CASE_NUMBER)))
        .on(
            COMPENSATION_ON,
            Map.of("/amount", COMPENSATION_AMOUNT),
            on ->
                new ProceedingCommand.DirectCompensation(
                    on,
                    row.choice(COMPENSATION_ROUTE, CompensationRoute.class).orElseThrow(),
                    false,
                    row.money(COMPENSATION_AMOUNT)))
        .inOrder();
  }
}
