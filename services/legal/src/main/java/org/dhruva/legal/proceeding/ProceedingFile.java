package org.dhruva.legal.proceeding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.AccusedDischarged;
import org.dhruva.contracts.legal.ProceedingEvent.AccusedNamed;
import org.dhruva.contracts.legal.ProceedingEvent.AppealDecided;
import org.dhruva.contracts.legal.ProceedingEvent.AppealResult;
import org.dhruva.contracts.legal.ProceedingEvent.ArgumentsConcluded;
import org.dhruva.contracts.legal.ProceedingEvent.ChargeSheetFiled;
import org.dhruva.contracts.legal.ProceedingEvent.ChargesFramed;
import org.dhruva.contracts.legal.ProceedingEvent.ClosureDecision;
import org.dhruva.contracts.legal.ProceedingEvent.ClosureReportDecided;
import org.dhruva.contracts.legal.ProceedingEvent.ClosureReportRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.CnrRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.CognizanceTaken;
import org.dhruva.contracts.legal.ProceedingEvent.CompensationDirected;
import org.dhruva.contracts.legal.ProceedingEvent.CopiesGiven;
import org.dhruva.contracts.legal.ProceedingEvent.DangerNoteLifted;
import org.dhruva.contracts.legal.ProceedingEvent.DangerNoted;
import org.dhruva.contracts.legal.ProceedingEvent.EntryCorrected;
import org.dhruva.contracts.legal.ProceedingEvent.FirQuashed;
import org.dhruva.contracts.legal.ProceedingEvent.FirRegistered;
import org.dhruva.contracts.legal.ProceedingEvent.FirTransferred;
import org.dhruva.contracts.legal.ProceedingEvent.HighCourtCircularRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.InvestigatingUnit;
import org.dhruva.contracts.legal.ProceedingEvent.InvestigationTransferred;
import org.dhruva.contracts.legal.ProceedingEvent.JudgmentDelivered;
import org.dhruva.contracts.legal.ProceedingEvent.Jurisdiction;
import org.dhruva.contracts.legal.ProceedingEvent.MedicalExaminationRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.MedicalReportSent;
import org.dhruva.contracts.legal.ProceedingEvent.OffenceReported;
import org.dhruva.contracts.legal.ProceedingEvent.ProsecutionWithdrawn;
import org.dhruva.contracts.legal.ProceedingEvent.RegistrationStep;
import org.dhruva.contracts.legal.ProceedingEvent.RegistrationStepTaken;
import org.dhruva.contracts.legal.ProceedingEvent.RemoteTestimonyOrdered;
import org.dhruva.contracts.legal.ProceedingEvent.RemoteTestimonyRequested;
import org.dhruva.contracts.legal.ProceedingEvent.ReportWay;
import org.dhruva.contracts.legal.ProceedingEvent.SafeServiceDecided;
import org.dhruva.contracts.legal.ProceedingEvent.SafeServiceRequested;
import org.dhruva.contracts.legal.ProceedingEvent.StatementKind;
import org.dhruva.contracts.legal.ProceedingEvent.StatementRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.SurvivorHeard;
import org.dhruva.contracts.legal.ProceedingEvent.TestimonyRecorded;
import org.dhruva.contracts.legal.ProceedingEvent.ThreatReportOrdered;
import org.dhruva.contracts.legal.ProceedingEvent.ThreatReportReceived;
import org.dhruva.contracts.legal.ProceedingEvent.Witness;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;

/**
 * A proceeding's entries as they now read, and what follows from them. Nothing else is kept, so
 * that a correction changes everything that depends on it at once.
 *
 * @param entries the events in stream order, each corrected one as it should have been
 * @param accused what the entries say about each accused, in the order of naming
 */
public record ProceedingFile(List<ProceedingEvent> entries, List<Accused> accused) {

  static final ProceedingFile EMPTY = new ProceedingFile(List.of(), List.of());

  public ProceedingFile {
    entries = List.copyOf(entries);
    accused = List.copyOf(accused);
  }

  /** Who investigates, and where. */
  public record Investigator(InvestigatingUnit unit, Jurisdiction jurisdiction) {}

  /** How far the proceeding is. */
  public Stage stage() {
    return Stage.of(this);
  }

  /** What the police were told, where the proceeding began before the FIR. */
  public Optional<OffenceReported> report() {
    return first(OffenceReported.class);
  }

  /** Empty while the police have not registered it. */
  public Optional<FirRegistered> fir() {
    return first(FirRegistered.class);
  }

  /** Those of the FIR; while there is none, those that were reported. */
  public List<String> sections() {
    return fir()
        .map(FirRegistered::sections)
        .or(() -> report().map(OffenceReported::sections))
        .orElse(List.of());
  }

  /** The day of the offence as the FIR has it, or else the report. */
  public Optional<CivilDate> offenceOn() {
    return fir()
        .flatMap(FirRegistered::offenceOn)
        .or(() -> report().flatMap(OffenceReported::offenceOn));
  }

  /** Registered at a station without jurisdiction, and still there. */
  public boolean isZeroFir() {
    return fir().filter(FirRegistered::zero).isPresent() && first(FirTransferred.class).isEmpty();
  }

  /** The number at the station that has it now, as far as it is known. */
  public Optional<Sealed<String>> firNumber() {
    return first(FirTransferred.class)
        .flatMap(FirTransferred::firNumber)
        .or(() -> fir().flatMap(FirRegistered::firNumber));
  }

  /** Empty without an FIR: nobody investigates yet. */
  public Optional<Investigator> investigator() {
    return fir()
        .map(fir -> new Investigator(InvestigatingUnit.DISTRICT_POLICE, fir.jurisdiction()))
        .map(this::afterTransfers);
  }

  private Investigator afterTransfers(Investigator first) {
    Investigator now = first;
    for (ProceedingEvent entry : entries) {
      if (entry instanceof FirTransferred(_, var to, _)) {
        now = new Investigator(now.unit(), to);
      }
      if (entry instanceof InvestigationTransferred(_, var to, var jurisdiction)) {
        now = new Investigator(to, jurisdiction.orElse(now.jurisdiction()));
      }
    }
    return now;
  }

  Optional<Accused> accused(String label) {
    return accused.stream().filter(a -> a.label().equals(label)).findFirst();
  }

  /** The day of the first charge sheet. */
  public Optional<CivilDate> chargeSheetOn() {
    return first(ChargeSheetFiled.class).map(ChargeSheetFiled::on);
  }

  /** A closure report on which the magistrate has not decided. */
  public Optional<ClosureReportRecorded> openClosureReport() {
    return last(ClosureReportRecorded.class)
        .filter(_ -> isLater(ClosureReportRecorded.class, ClosureReportDecided.class));
  }

  /** Accepted by the magistrate, and no charge sheet came all the same. */
  public boolean isClosureReportAccepted() {
    return last(ClosureReportDecided.class)
            .filter(decided -> decided.decision() == ClosureDecision.ACCEPTED)
            .isPresent()
        && isLater(ClosureReportDecided.class, ChargeSheetFiled.class);
  }

  /** The day since which a court can have taken cognizance, if it can. */
  Optional<CivilDate> firstPoliceReportOn() {
    return isClosureReportAccepted()
        ? Optional.empty()
        : Stream.concat(
                all(ChargeSheetFiled.class).map(ChargeSheetFiled::on),
                all(ClosureReportRecorded.class).map(ClosureReportRecorded::on))
            .min(Comparator.naturalOrder());
  }

  public Optional<CognizanceTaken> cognizance() {
    return first(CognizanceTaken.class);
  }

  /** The court that has the case; empty while it is with the police. */
  public Optional<Docket> docket() {
    return Docket.in(entries);
  }

  /** The number of the court computers that was entered last. */
  public Optional<Sealed<String>> cnr() {
    return last(CnrRecorded.class).map(CnrRecorded::cnr);
  }

  /** What was done on the way to the FIR, in the order of the entries. */
  public List<RegistrationStepTaken> registrationSteps() {
    return all(RegistrationStepTaken.class).toList();
  }

  /** The day of the first such step; a report that was given online is one. */
  Optional<CivilDate> registrationStepOn(RegistrationStep step) {
    return report()
        .filter(r -> step == RegistrationStep.GIVEN_ONLINE && r.way() == ReportWay.ONLINE)
        .map(OffenceReported::on)
        .or(
            () ->
                all(RegistrationStepTaken.class)
                    .filter(taken -> taken.step() == step)
                    .map(RegistrationStepTaken::on)
                    .findFirst());
  }

  public Optional<CivilDate> medicalReportSentOn() {
    return first(MedicalReportSent.class).map(MedicalReportSent::on);
  }

  public Optional<CivilDate> copiesGivenOn() {
    return first(CopiesGiven.class).map(CopiesGiven::on);
  }

  /** The day of the High Court's circular on trials of child trafficking. */
  public Optional<CivilDate> highCourtCircularOn() {
    return last(HighCourtCircularRecorded.class).map(HighCourtCircularRecorded::on);
  }

  /** The day on which the arguments ended last. */
  public Optional<CivilDate> argumentsConcludedOn() {
    return last(ArgumentsConcluded.class).map(ArgumentsConcluded::on);
  }

  /** The day on which the court first said what it will try. */
  Optional<CivilDate> firstChargedOn() {
    return first(ChargesFramed.class).map(ChargesFramed::on);
  }

  /** Her request to be heard from elsewhere, while it waits for an answer. */
  public Optional<RemoteTestimonyRequested> remoteTestimonyRequest() {
    return last(RemoteTestimonyRequested.class)
        .filter(_ -> isLater(RemoteTestimonyRequested.class, RemoteTestimonyOrdered.class));
  }

  /** What the court decided last about hearing her from elsewhere. */
  public Optional<RemoteTestimonyOrdered> remoteTestimony() {
    return last(RemoteTestimonyOrdered.class);
  }

  /** Since when a report on the danger to her is waited for. */
  public Optional<CivilDate> threatReportOrderedOn() {
    return last(ThreatReportOrdered.class)
        .filter(_ -> isLater(ThreatReportOrdered.class, ThreatReportReceived.class))
        .map(ThreatReportOrdered::on);
  }

  /** The report on the danger to her that came in last. */
  public Optional<ThreatReportReceived> threatReport() {
    return last(ThreatReportReceived.class);
  }

  /** Where papers of the court must not go, while it stands. */
  public Optional<DangerNoted> dangerNote() {
    return last(DangerNoted.class).filter(_ -> isLater(DangerNoted.class, DangerNoteLifted.class));
  }

  /** Since when the court has to say whether its papers reach her in a safe way. */
  public Optional<CivilDate> safeServiceRequestedOn() {
    return last(SafeServiceRequested.class)
        .filter(_ -> isLater(SafeServiceRequested.class, SafeServiceDecided.class))
        .map(SafeServiceRequested::on);
  }

  /** A paper that is on a way that is not safe for her, while she says that there is danger. */
  public Optional<SummonsWarning> summonsWarning() {
    return dangerNote().flatMap(note -> SummonsWarning.in(entries, note));
  }

  public Optional<CivilDate> medicallyExaminedOn() {
    return first(MedicalExaminationRecorded.class).map(MedicalExaminationRecorded::on);
  }

  /** The day of her first statement before a magistrate. */
  public Optional<CivilDate> statedBeforeMagistrateOn() {
    return all(StatementRecorded.class)
        .filter(statement -> statement.kind() == StatementKind.MAGISTRATE)
        .map(StatementRecorded::on)
        .findFirst();
  }

  /** Each time the court heard her as a witness. */
  public List<TestimonyRecorded> herTestimony() {
    return all(TestimonyRecorded.class).filter(t -> t.witness() == Witness.SURVIVOR).toList();
  }

  /** Hearings of which nothing was entered since their day was set, earliest first. */
  public List<Hearing> openHearings() {
    return Hearing.openIn(entries);
  }

  /** The next hearing as seen on a day. */
  public Optional<Hearing> nextHearing(CivilDate asOf) {
    return openHearings().stream().filter(h -> !h.on().isBefore(asOf)).findFirst();
  }

  /** Hearings whose day has passed without anybody entering what happened. */
  public List<Hearing> hearingsWithoutResult(CivilDate asOf) {
    return openHearings().stream().filter(h -> h.on().isBefore(asOf)).toList();
  }

  public Optional<Protection> protection() {
    return Protection.standingIn(entries);
  }

  /** Since when her request for protection waits for an answer. */
  public Optional<CivilDate> protectionRequestedOn() {
    return Protection.requestedIn(entries);
  }

  /** Who acts for her now. */
  public List<Counsel> counsel() {
    return Counsel.actingIn(entries);
  }

  public List<Appeal> openAppeals() {
    return Appeal.openIn(entries);
  }

  /** The day of the first judgment, or as long as there is none that of the first discharge. */
  private Optional<CivilDate> compensationDueOn() {
    return judgmentDays().stream()
        .findFirst()
        .or(
            () ->
                all(AccusedDischarged.class)
                    .map(AccusedDischarged::on)
                    .min(Comparator.naturalOrder()));
  }

  /** Each day on which a judgment was delivered, in the order of the days. */
  public List<CivilDate> judgmentDays() {
    return all(JudgmentDelivered.class).map(JudgmentDelivered::on).distinct().sorted().toList();
  }

  /** Whether somebody stands judged. */
  boolean isAnyoneJudged() {
    return accused.stream().flatMap(a -> a.outcome().stream()).anyMatch(AccusedOutcome::isVerdict);
  }

  boolean isAnyoneDischarged() {
    return accused.stream()
        .flatMap(a -> a.outcome().stream())
        .anyMatch(outcome -> outcome == AccusedOutcome.DISCHARGED);
  }

  /** The day on which the court first decided about somebody. */
  Optional<CivilDate> firstDecisionOn() {
    return all(ProceedingEvent.Decision.class)
        .map(ProceedingEvent.Decision::on)
        .min(Comparator.naturalOrder());
  }

  /** Everything the courts said about compensating her, in the order of the entries. */
  public List<CompensationDirected> compensationDirections() {
    return all(CompensationDirected.class).toList();
  }

  /** Whether a court, having decided, directed compensation that is not only interim. */
  public boolean isCompensationDirected() {
    return all(CompensationDirected.class).anyMatch(direction -> !direction.interim());
  }

  /**
   * The court judged or discharged somebody, and directed no compensation with it or after it. It
   * has to do so whether it convicts or not (Supreme Court, Saibaj Noormohammad Shaikh v. State of
   * Maharashtra, 4 November 2024; CrPC 357A(3), BNSS 396(3)).
   */
  public boolean compensationDirectionMissing() {
    return compensationDueOn()
        .filter(
            judgment ->
                all(CompensationDirected.class)
                    .filter(direction -> !direction.interim())
                    .allMatch(direction -> direction.on().isCertainlyBefore(judgment)))
        .isPresent();
  }

  /** Whether the State withdrew although the court did not hear her. */
  public boolean isWithdrawnUnheard() {
    return all(ProsecutionWithdrawn.class)
        .anyMatch(withdrawn -> withdrawn.survivorHeard() == SurvivorHeard.NO);
  }

  /** How it ended as a whole; empty while somebody is undecided or an appeal is open. */
  public Optional<CaseResult> result() {
    return openAppeals().isEmpty() ? CaseResult.of(accused) : Optional.empty();
  }

  /** How many accused each outcome stands for. */
  public Map<AccusedOutcome, Integer> outcomes() {
    Map<AccusedOutcome, Integer> persons = new EnumMap<>(AccusedOutcome.class);
    accused.stream()
        .flatMap(a -> a.outcome().stream())
        .forEach(outcome -> persons.merge(outcome, 1, Integer::sum));
    return Map.copyOf(persons);
  }

  /** Whether the whole case, and not only some accused, was withdrawn or quashed. */
  boolean isStopped() {
    return isWhollyWithdrawn() || isWhollyQuashed();
  }

  boolean isWhollyWithdrawn() {
    return sinceSentBack().stream()
        .anyMatch(e -> e instanceof ProsecutionWithdrawn w && w.accused().isEmpty());
  }

  boolean isWhollyQuashed() {
    return sinceSentBack().stream()
        .anyMatch(e -> e instanceof FirQuashed q && q.accused().isEmpty());
  }

  /** The entries after the last decision that sent the case back; all if there is none. */
  List<ProceedingEvent> sinceSentBack() {
    int from = 0;
    for (int index = 0; index < entries.size(); index++) {
      from = sendsBack(entries.get(index)) ? index + 1 : from;
    }
    return entries.subList(from, entries.size());
  }

  private static boolean sendsBack(ProceedingEvent entry) {
    return entry instanceof AppealDecided decided
        && decided.verdicts().stream().anyMatch(v -> v.result() == AppealResult.SENT_BACK);
  }

  int size() {
    return entries.size();
  }

  boolean has(int entry) {
    return entry >= 1 && entry <= entries.size();
  }

  ProceedingEvent entry(int entry) {
    return entries.get(entry - 1);
  }

  String nextLabel() {
    return Accused.label(accused.size() + 1);
  }

  ProceedingFile plus(ProceedingEvent event) {
    List<ProceedingEvent> longer = new ArrayList<>(entries);
    longer.add(event);
    return new ProceedingFile(longer, after(event, accused));
  }

  /** With the entry that was wrong as it should have been. */
  ProceedingFile amended(EntryCorrected correction) {
    List<ProceedingEvent> changed = new ArrayList<>(entries);
    changed.set(correction.entry() - 1, correction.amendment().applyTo(entry(correction.entry())));
    List<Accused> anew = List.of();
    for (ProceedingEvent event : changed) {
      anew = after(event, anew);
    }
    return new ProceedingFile(changed, anew);
  }

  private static List<Accused> after(ProceedingEvent event, List<Accused> before) {
    List<Accused> after = new ArrayList<>(before);
    after.replaceAll(accused -> accused.after(event));
    if (event instanceof AccusedNamed named) {
      after.add(Accused.named(named));
    }
    return after;
  }

  /**
   * Whether an entry says the same, since the last of those after which it may happen again. Sealed
   * words are left out, for those that were stored cannot be compared with fresh ones; both print
   * alike.
   */
  boolean says(ProceedingEvent event, Set<Class<? extends ProceedingEvent>> againAfter) {
    String words = event.toString();
    return entries.reversed().stream()
        .takeWhile(
            entry -> entry.getClass() == event.getClass() || !againAfter.contains(entry.getClass()))
        .map(ProceedingEvent::toString)
        .anyMatch(words::equals);
  }

  /** Whether there is one and, unless there is none of the other, it came later. */
  private boolean isLater(
      Class<? extends ProceedingEvent> one, Class<? extends ProceedingEvent> other) {
    return entries.reversed().stream()
        .filter(entry -> one.isInstance(entry) || other.isInstance(entry))
        .findFirst()
        .filter(one::isInstance)
        .isPresent();
  }

  private <T> Stream<T> all(Class<T> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast);
  }

  private <T> Optional<T> first(Class<T> kind) {
    return all(kind).findFirst();
  }

  <T> Optional<T> last(Class<T> kind) {
    return all(kind).reduce((_, later) -> later);
  }
}
