package org.dhruva.legal.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.testing.DeciderSpec;

/** An invented proceeding, as far as each spec needs it. */
final class ProceedingSamples {

  static final SurvivorId ASHA = SurvivorId.parse("0d5b7a3e-91c4-4f63-8a27-5e1f60c9b412");
  static final Jurisdiction HERE = new Jurisdiction("west-bengal", "north-24-parganas");
  static final Jurisdiction THERE = new Jurisdiction("maharashtra", "pune");
  static final List<String> SECTIONS = List.of("IPC 370", "ITPA 5");

  static final CivilDate REPORT_DAY = CivilDate.of(2019, 3, 1);
  static final CivilDate FIR_DAY = CivilDate.of(2019, 3, 4);
  static final CivilDate NAMING_DAY = CivilDate.of(2019, 3, 6);
  static final CivilDate SHEET_DAY = CivilDate.of(2019, 6, 1);
  static final CivilDate COGNIZANCE_DAY = CivilDate.of(2019, 6, 20);
  static final CivilDate CHARGE_DAY = CivilDate.of(2019, 10, 1);
  static final CivilDate HEARING_DAY = CivilDate.of(2020, 2, 3);
  static final CivilDate JUDGMENT_DAY = CivilDate.of(2021, 7, 15);
  static final CivilDate APPEAL_DAY = CivilDate.of(2021, 9, 1);
  static final CivilDate DECISION_DAY = CivilDate.of(2023, 1, 10);
  static final CivilDate LATER = CivilDate.of(2024, 5, 5);

  /** A day before everything. */
  static final CivilDate EARLY = CivilDate.of(2018, 1, 1);

  static final String A1 = "A1";
  static final String A2 = "A2";
  static final String NOBODY = "A9";

  static final Money FINE = Money.rupees(20_000);
  static final Imprisonment TEN_YEARS = new Imprisonment(10, 0, false);

  static final List<ProceedingEvent> REPORTED = List.of(reported(ReportWay.AT_STATION));
  static final List<ProceedingEvent> REGISTERED = List.of(registered());
  static final List<ProceedingEvent> NAMED = after(REGISTERED, named(A1), named(A2));
  static final List<ProceedingEvent> SENT_UP = after(NAMED, sheet(A1, A2));
  static final List<ProceedingEvent> IN_COURT = after(SENT_UP, cognizance());
  static final List<ProceedingEvent> CHARGED = after(IN_COURT, charged(A1, A2));

  /** A1 convicted, A2 acquitted: entry 7. */
  static final List<ProceedingEvent> JUDGED = after(CHARGED, judged(convicted(A1), acquitted(A2)));

  static final List<ProceedingEvent> SENTENCED = after(JUDGED, sentenced(A1));

  /** The State's appeal about A2 is entry 9. */
  static final List<ProceedingEvent> APPEALED =
      after(SENTENCED, appealed(AppealKind.APPEAL, Party.STATE, A2));

  static final int STATES_APPEAL = 9;

  private ProceedingSamples() {}

  static DeciderSpec<ProceedingCommand, Proceeding, ProceedingEvent, ProceedingRejection>
      proceeding() {
    return DeciderSpec.of(new ProceedingDecider());
  }

  static List<ProceedingEvent> after(List<ProceedingEvent> before, ProceedingEvent... more) {
    List<ProceedingEvent> all = new ArrayList<>(before);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }

  static Optional<Sealed<String>> sealed() {
    return Optional.of(Sealed.of("in her words"));
  }

  static Optional<Sealed<String>> firNumber() {
    return Optional.of(Sealed.of("123/2019"));
  }

  static ProceedingEvent reported(ReportWay way) {
    return new OffenceReported(REPORT_DAY, ASHA, List.of(), HERE, way, Optional.empty());
  }

  static ProceedingEvent registered() {
    return new FirRegistered(FIR_DAY, ASHA, SECTIONS, HERE, firNumber(), false, Optional.empty());
  }

  static ProceedingEvent registeredAsZero() {
    return new FirRegistered(FIR_DAY, ASHA, SECTIONS, THERE, firNumber(), true, Optional.empty());
  }

  static ProceedingEvent named(String label) {
    return new AccusedNamed(NAMING_DAY, label, sealed());
  }

  static ProceedingEvent sheet(String... accused) {
    return new ChargeSheetFiled(SHEET_DAY, List.of(accused), List.of(), SECTIONS, false);
  }

  static ProceedingEvent cognizance() {
    return new CognizanceTaken(COGNIZANCE_DAY, Court.MAGISTRATE, Optional.empty());
  }

  static ProceedingEvent charged(String... accused) {
    return new ChargesFramed(CHARGE_DAY, charges(accused));
  }

  static List<Charge> charges(String... accused) {
    return List.of(accused).stream().map(a -> new Charge(a, List.of("IPC 370"))).toList();
  }

  static ProceedingEvent judged(Verdict... verdicts) {
    return new JudgmentDelivered(JUDGMENT_DAY, List.of(verdicts));
  }

  static Verdict convicted(String accused) {
    return new Verdict(accused, VerdictResult.CONVICTED, List.of("IPC 370"));
  }

  static Verdict acquitted(String accused) {
    return new Verdict(accused, VerdictResult.ACQUITTED, List.of());
  }

  static ProceedingEvent sentenced(String accused) {
    return new SentencePassed(JUDGMENT_DAY, accused, TEN_YEARS, Optional.of(FINE));
  }

  static ProceedingEvent directed() {
    return new CompensationDirected(
        JUDGMENT_DAY, CompensationRoute.RECOMMENDED_TO_DLSA, false, Optional.empty());
  }

  static ProceedingEvent appealed(AppealKind kind, Party by, String... accused) {
    return new AppealFiled(APPEAL_DAY, kind, by, AppealForum.HIGH_COURT, List.of(accused));
  }

  static ProceedingEvent decided(int appeal, AppealVerdict... verdicts) {
    return new AppealDecided(DECISION_DAY, appeal, List.of(verdicts));
  }

  static AppealVerdict verdict(String accused, AppealResult result, String... sections) {
    return new AppealVerdict(accused, result, List.of(sections));
  }

  static ProceedingEvent onBail(String accused) {
    return new BailDecided(HEARING_DAY, accused, BailDecision.GRANTED, SurvivorHeard.NO);
  }

  static ProceedingEvent appointed(Optional<CivilDate> until) {
    return new CounselAppointed(
        CHARGE_DAY,
        CounselKind.LEGAL_AID,
        CounselRole.ASSISTING_PROSECUTION,
        sealed(),
        Optional.of(CounselDocument.DLSA_ORDER),
        Optional.of(CounselCourt.TRIAL_COURT),
        until);
  }

  static RemoteTestimonyOrdered remote(boolean granted) {
    return new RemoteTestimonyOrdered(
        HEARING_DAY,
        granted,
        granted ? Optional.of(RemotePoint.DLSA_OFFICE) : Optional.empty(),
        granted ? Optional.empty() : Optional.of(RemoteTestimonyRefusal.NO_EQUIPMENT),
        granted,
        granted,
        Optional.empty());
  }

  static ProceedingEvent closed(ClosingReason reason) {
    return new ProceedingClosed(LATER, reason);
  }

  static ProceedingRejection tooEarly(ProceedingRejection.Milestone milestone) {
    return new ProceedingRejection.DayTooEarly(milestone);
  }
}
