package org.dhruva.livelihoods.pathway;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.ApplicationTurn;
import org.dhruva.contracts.livelihoods.PathwayEvent.BaselineIncomeSet;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStarted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseTurn;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseVisited;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppliedFor;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntryCorrected;
import org.dhruva.contracts.livelihoods.PathwayEvent.GoalRestated;
import org.dhruva.contracts.livelihoods.PathwayEvent.IncomeRecorded;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobEnded;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobStarted;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanScheduled;
import org.dhruva.contracts.livelihoods.PathwayEvent.LoanTaken;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayBegun;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayClosed;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayReopened;
import org.dhruva.contracts.livelihoods.PathwayEvent.RepaymentRecorded;
import org.dhruva.contracts.livelihoods.PathwayEvent.SeedCapitalReceived;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingEnding;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingStarted;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;

/**
 * A pathway's entries as they now read, and what follows from them. Nothing else is kept, so that a
 * correction changes everything that depends on it at once.
 *
 * @param entries the events in stream order, each corrected one as it should have been
 */
public record PathwayFile(List<PathwayEvent> entries) {

  static final PathwayFile EMPTY = new PathwayFile(List.of());

  public PathwayFile {
    entries = List.copyOf(entries);
  }

  /** What she wants to reach: the words of the latest day on which she said it. */
  public Sealed<String> goal() {
    CivilDate said = begun().on();
    Sealed<String> goal = begun().goal();
    for (GoalRestated restated : all(GoalRestated.class).toList()) {
      if (!restated.on().isBefore(said)) {
        said = restated.on();
        goal = restated.goal();
      }
    }
    return goal;
  }

  public CivilDate begunOn() {
    return begun().on();
  }

  private PathwayBegun begun() {
    return all(PathwayBegun.class).findFirst().orElseThrow();
  }

  public List<Training> trainings() {
    return each(
        TrainingStarted.class,
        (entry, started) ->
            Training.of(
                entry,
                started,
                all(TrainingEnding.class)
                    .filter(ending -> ending.trainingEntry() == entry)
                    .findFirst()));
  }

  public List<Job> jobs() {
    return each(
        JobStarted.class,
        (entry, started) ->
            Job.of(
                entry,
                started,
                all(JobEnded.class).filter(ended -> ended.jobEntry() == entry).findFirst()));
  }

  public List<Enterprise> enterprises() {
    return each(
        EnterpriseStarted.class,
        (entry, started) ->
            Enterprise.of(
                entry,
                started,
                all(EnterpriseTurn.class).filter(t -> t.enterpriseEntry() == entry).toList(),
                all(EnterpriseVisited.class).filter(v -> v.enterpriseEntry() == entry).toList()));
  }

  public List<Training> runningTrainings() {
    return running(trainings());
  }

  /** More than one only while the end of an earlier job is still to be entered. */
  public List<Job> runningJobs() {
    return running(jobs());
  }

  public List<Enterprise> runningEnterprises() {
    return running(enterprises());
  }

  /**
   * Whether an enterprise ran so many months after its start. Empty while nobody can know: before
   * that day, or when the pathway was closed before it.
   *
   * @param entry the entry that recorded its start
   */
  public Optional<Boolean> runningAtMonths(int entry, int months, CivilDate asOf) {
    Enterprise enterprise =
        with(entry, enterprises())
            .orElseThrow(() -> new IllegalArgumentException("no enterprise at this entry"));
    CivilDate day = CivilDate.of(enterprise.startedOn().day().plusMonths(months));
    CivilDate knownUntil = closedOn().filter(asOf::isAfter).orElse(asOf);
    return knownUntil.isBefore(day) ? Optional.empty() : Optional.of(enterprise.covers(day));
  }

  /** Whether there was an enterprise in that month to which a group's money can belong. */
  boolean groupHadEnterpriseIn(YearMonth month) {
    return enterprises().stream()
        .filter(Enterprise::isGroup)
        .flatMap(enterprise -> enterprise.spans().stream())
        .anyMatch(span -> span.touches(month));
  }

  /** Months in which a group's capital or income is recorded. */
  Stream<YearMonth> monthsOfGroupMoney() {
    return Stream.concat(
        all(SeedCapitalReceived.class)
            .filter(capital -> capital.to() == Owner.GROUP)
            .map(capital -> YearMonth.from(capital.on().day())),
        all(IncomeRecorded.class)
            .filter(income -> income.of() == Owner.GROUP)
            .map(IncomeRecorded::month));
  }

  /** All that herself, or all that the group was given; never the one as a part of the other. */
  public Money seedCapital(Owner to) {
    return all(SeedCapitalReceived.class)
        .filter(capital -> capital.to() == to)
        .map(SeedCapitalReceived::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  /** The same, by the code of where it came from. */
  public SortedMap<String, Money> seedCapitalBySource(Owner to) {
    SortedMap<String, Money> bySource = new TreeMap<>();
    all(SeedCapitalReceived.class)
        .filter(capital -> capital.to() == to)
        .forEach(capital -> bySource.merge(capital.source(), capital.amount(), Money::plus));
    return Collections.unmodifiableSortedMap(bySource);
  }

  public List<Loan> loans() {
    return each(
        LoanTaken.class,
        (entry, taken) ->
            Loan.of(
                entry,
                taken,
                schedule(entry),
                all(RepaymentRecorded.class).filter(r -> r.loanEntry() == entry).toList()));
  }

  /** How that loan is to be paid back, as it was agreed last. */
  Optional<LoanScheduled> schedule(int loanEntry) {
    return all(LoanScheduled.class)
        .filter(scheduled -> scheduled.loanEntry() == loanEntry)
        .reduce((_, later) -> later);
  }

  long schedules() {
    return all(LoanScheduled.class).count();
  }

  long visits() {
    return all(EnterpriseVisited.class).count();
  }

  Optional<Loan> loan(int entry) {
    return loans().stream().filter(loan -> loan.entry() == entry).findFirst();
  }

  /** What she herself had, net, by month. */
  public SortedMap<YearMonth, Money> ownIncome() {
    return incomeOf(Owner.HERSELF);
  }

  /** What her group had together, net, by month. */
  public SortedMap<YearMonth, Money> groupIncome() {
    return incomeOf(Owner.GROUP);
  }

  private SortedMap<YearMonth, Money> incomeOf(Owner owner) {
    SortedMap<YearMonth, Money> byMonth = new TreeMap<>();
    all(IncomeRecorded.class)
        .filter(income -> income.of() == owner)
        .forEach(income -> byMonth.put(income.month(), income.amount()));
    return Collections.unmodifiableSortedMap(byMonth);
  }

  /** The entry that recorded the income of a month, if there is one. */
  Optional<Integer> entryOfIncome(YearMonth month, Owner owner) {
    return numbered(IncomeRecorded.class)
        .filter(
            entry ->
                entry(entry) instanceof IncomeRecorded income
                    && income.month().equals(month)
                    && income.of() == owner)
        .boxed()
        .findFirst();
  }

  /** What later months are compared to: what was set last. */
  public Optional<BaselineIncomeSet> baseline() {
    return all(BaselineIncomeSet.class).reduce((_, later) -> later);
  }

  /** Her own income of the latest month less the baseline; empty while one of both is missing. */
  public Optional<Money> incomeChange() {
    SortedMap<YearMonth, Money> own = ownIncome();
    return own.isEmpty()
        ? Optional.empty()
        : baseline().map(baseline -> own.lastEntry().getValue().minus(baseline.amount()));
  }

  public List<Application> applications() {
    return each(
        EntitlementAppliedFor.class,
        (entry, applied) ->
            Application.of(
                entry,
                applied,
                all(ApplicationTurn.class).filter(t -> t.applicationEntry() == entry).toList()));
  }

  /** The day of its closing, if it is closed now. */
  public Optional<CivilDate> closedOn() {
    Optional<CivilDate> closed = Optional.empty();
    for (PathwayEvent entry : entries) {
      if (entry instanceof PathwayClosed closing) {
        closed = Optional.of(closing.on());
      }
      if (entry instanceof PathwayReopened) {
        closed = Optional.empty();
      }
    }
    return closed;
  }

  int size() {
    return entries.size();
  }

  boolean has(int entry) {
    return entry >= 1 && entry <= entries.size();
  }

  PathwayEvent entry(int entry) {
    return entries.get(entry - 1);
  }

  PathwayFile plus(PathwayEvent event) {
    List<PathwayEvent> longer = new ArrayList<>(entries);
    longer.add(event);
    return new PathwayFile(longer);
  }

  /** The same with the entry that was wrong as it should have been. */
  PathwayFile amended(EntryCorrected correction) {
    List<PathwayEvent> changed = new ArrayList<>(entries);
    changed.set(correction.entry() - 1, correction.amendment().applyTo(entry(correction.entry())));
    return new PathwayFile(changed);
  }

  /** The first so many entries. */
  PathwayFile before(int entry) {
    return new PathwayFile(entries.subList(0, entry - 1));
  }

  /**
   * Whether an entry says the same. Sealed words are left out, for those that were stored cannot be
   * compared with fresh ones.
   */
  boolean says(PathwayEvent event) {
    PathwayEvent asked = withoutWords(event);
    return entries.stream().map(PathwayFile::withoutWords).anyMatch(asked::equals);
  }

  private static PathwayEvent withoutWords(PathwayEvent event) {
    if (event instanceof TrainingStarted(var on, var course, var provider, _)) {
      return new TrainingStarted(on, course, provider, Optional.empty());
    }
    if (event instanceof JobStarted(var on, var trade, var kind, _)) {
      return new JobStarted(on, trade, kind, Optional.empty());
    }
    return event;
  }

  static <T extends Spell> Optional<T> with(int entry, List<T> spells) {
    return spells.stream().filter(spell -> spell.entry() == entry).findFirst();
  }

  private static <T extends Spell> List<T> running(List<T> spells) {
    return spells.stream().filter(Spell::isRunning).toList();
  }

  private <T> Stream<T> all(Class<T> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast);
  }

  private IntStream numbered(Class<?> kind) {
    return IntStream.rangeClosed(1, entries.size()).filter(n -> kind.isInstance(entry(n)));
  }

  private <E, T> List<T> each(Class<E> kind, BiFunction<Integer, E, T> reading) {
    return numbered(kind).mapToObj(n -> reading.apply(n, kind.cast(entry(n)))).toList();
  }
}
