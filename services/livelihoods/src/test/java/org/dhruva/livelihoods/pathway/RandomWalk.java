package org.dhruva.livelihoods.pathway;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.dhruva.contracts.livelihoods.PathwayEvent.ClosingReason;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.contracts.livelihoods.PathwayEvent.Rhythm;
import org.dhruva.contracts.livelihoods.PathwayEvent.Safety;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/**
 * Commands drawn by chance: some that fit, and some whose days, amounts and references need not.
 * Few codes and few days, so that they get in each other's way.
 */
final class RandomWalk {

  private static final LocalDate FROM = LocalDate.of(2018, 1, 1);
  private static final int DAYS = 900;
  private static final List<String> CODES = List.of("tailoring", "turmeric", "ration-card");

  private final RandomGenerator random;

  RandomWalk(RandomGenerator random) {
    this.random = random;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  boolean oneIn(int chances) {
    return random.nextInt(chances) == 0;
  }

  /** Any command, whether or not it is possible. */
  PathwayCommand any(Pathway state) {
    return one(List.<Function<PathwayFile, PathwayCommand>>of(
            f -> new PathwayCommand.Begin(day(), PathwaySamples.MEENA, PathwaySamples.GOAL),
            f -> new PathwayCommand.StartTraining(day(), code(), "ngo", Optional.empty()),
            f -> new PathwayCommand.CompleteTraining(day(), entry(f.trainings())),
            f -> new PathwayCommand.DropTraining(day(), entry(f.trainings()), code()),
            f ->
                new PathwayCommand.StartJob(
                    day(), code(), JobKind.APPRENTICESHIP, Optional.empty()),
            f -> new PathwayCommand.EndJob(day(), entry(f.jobs()), code()),
            f -> enterprise(),
            f -> enterprise(),
            f -> new PathwayCommand.StopEnterprise(day(), entry(f.enterprises()), code()),
            f -> new PathwayCommand.ResumeEnterprise(day(), entry(f.enterprises())),
            f -> new PathwayCommand.ReceiveSeedCapital(day(), owner(), money(), code()),
            f -> new PathwayCommand.TakeLoan(day(), owner(), money(), code(), Optional.empty()),
            f ->
                new PathwayCommand.ScheduleLoan(
                    day(), loan(f), day(), one(List.of(Rhythm.values())), money()),
            f ->
                new PathwayCommand.VisitEnterprise(
                    day(),
                    entry(f.enterprises()),
                    oneIn(2),
                    Optional.of(random.nextInt(0, 99)),
                    Optional.of(one(List.of(Safety.values()))),
                    Optional.empty()),
            f ->
                new PathwayCommand.RecordRepayment(
                    day(), loan(f), money(), Optional.of(money()).filter(_ -> oneIn(2))),
            f -> new PathwayCommand.RecordIncome(day(), month(), money(), owner()),
            f -> new PathwayCommand.SetBaselineIncome(day(), month(), money()),
            f -> new PathwayCommand.ApplyForEntitlement(day(), code(), "bdo", state()),
            f ->
                new PathwayCommand.AcknowledgeEntitlement(
                    day(), entry(f.applications()), oneIn(2), Optional.of(day())),
            f -> new PathwayCommand.RequestExtraPaper(day(), entry(f.applications()), code()),
            f -> new PathwayCommand.GiveExtraPaper(day(), entry(f.applications()), code()),
            f -> new PathwayCommand.GrantEntitlement(day(), entry(f.applications())),
            f ->
                new PathwayCommand.RefuseEntitlement(
                    day(), entry(f.applications()), List.of(code())),
            f -> new PathwayCommand.AppealEntitlement(day(), entry(f.applications()), "sdo"),
            f -> correction(f),
            f -> correction(f),
            f -> correction(f),
            f -> new PathwayCommand.Close(day(), ClosingReason.MOVED_AWAY),
            f -> new PathwayCommand.Reopen(day())))
        .apply(state.file());
  }

  /** A command of this kind that says what is right after everything that has been said. */
  PathwayCommand fitting(Class<? extends PathwayCommand> kind, PathwayFile file) {
    CivilDate next = CivilDate.of(lastDay(file).plusDays(1));
    CivilDate before = CivilDate.of(firstDay(file).minusDays(1));
    String fresh = "nr-" + file.size();
    return Map.<Class<?>, Function<PathwayFile, PathwayCommand>>ofEntries(
            fit(
                PathwayCommand.Begin.class,
                f -> new PathwayCommand.Begin(next, PathwaySamples.MEENA, PathwaySamples.GOAL)),
            fit(
                PathwayCommand.RestateGoal.class,
                f -> new PathwayCommand.RestateGoal(next, PathwaySamples.GOAL)),
            fit(
                PathwayCommand.StartTraining.class,
                f -> new PathwayCommand.StartTraining(next, fresh, "ngo", Optional.empty())),
            fit(
                PathwayCommand.CompleteTraining.class,
                f ->
                    new PathwayCommand.CompleteTraining(
                        sameDay(f.trainings()), running(f.trainings()))),
            fit(
                PathwayCommand.DropTraining.class,
                f ->
                    new PathwayCommand.DropTraining(
                        sameDay(f.trainings()), running(f.trainings()), "other")),
            fit(
                PathwayCommand.StartJob.class,
                f ->
                    new PathwayCommand.StartJob(
                        before, "garment", JobKind.DAILY_WAGE, Optional.empty())),
            fit(
                PathwayCommand.EndJob.class,
                f -> new PathwayCommand.EndJob(sameDay(f.jobs()), running(f.jobs()), "other")),
            fit(
                PathwayCommand.StartEnterprise.class,
                f ->
                    new PathwayCommand.StartEnterprise(
                        next, EnterpriseKind.GROUP, Optional.of(7), "turmeric")),
            fit(
                PathwayCommand.StopEnterprise.class,
                f -> new PathwayCommand.StopEnterprise(next, running(f.enterprises()), "other")),
            fit(
                PathwayCommand.ResumeEnterprise.class,
                f -> new PathwayCommand.ResumeEnterprise(next, stopped(f))),
            fit(
                PathwayCommand.ReceiveSeedCapital.class,
                f ->
                    new PathwayCommand.ReceiveSeedCapital(
                        next, Owner.HERSELF, Money.rupees(1), "ngo")),
            fit(
                PathwayCommand.TakeLoan.class,
                f ->
                    new PathwayCommand.TakeLoan(
                        next, Owner.GROUP, Money.rupees(9), "bank", Optional.of(3))),
            fit(
                PathwayCommand.ScheduleLoan.class,
                f ->
                    new PathwayCommand.ScheduleLoan(
                        next,
                        openLoan(f),
                        next,
                        Rhythm.WEEKLY,
                        f.loan(openLoan(f)).orElseThrow().amount())),
            fit(PathwayCommand.VisitEnterprise.class, f -> visit(next, f)),
            fit(
                PathwayCommand.RecordRepayment.class,
                f ->
                    new PathwayCommand.RecordRepayment(
                        next, openLoan(f), new Money(1, Money.INR), Optional.empty())),
            fit(
                PathwayCommand.RecordIncome.class,
                f ->
                    new PathwayCommand.RecordIncome(
                        next, freeMonth(f), Money.rupees(-1), Owner.HERSELF)),
            fit(
                PathwayCommand.SetBaselineIncome.class,
                f ->
                    new PathwayCommand.SetBaselineIncome(
                        next, YearMonth.from(next.day()), Money.ZERO)),
            fit(
                PathwayCommand.ApplyForEntitlement.class,
                f ->
                    new PathwayCommand.ApplyForEntitlement(
                        next, fresh, "bdo", Optional.of("bihar"))),
            fit(
                PathwayCommand.AcknowledgeEntitlement.class,
                f ->
                    new PathwayCommand.AcknowledgeEntitlement(
                        next, unacknowledged(f), true, Optional.of(next))),
            fit(
                PathwayCommand.RequestExtraPaper.class,
                f -> new PathwayCommand.RequestExtraPaper(next, running(f.applications()), fresh)),
            fit(
                PathwayCommand.GiveExtraPaper.class,
                f ->
                    f.applications().stream()
                        .filter(a -> a.isRunning() && !a.papersAwaited().isEmpty())
                        .findFirst()
                        .map(
                            a ->
                                new PathwayCommand.GiveExtraPaper(
                                    next, a.entry(), a.papersAwaited().getFirst()))
                        .orElseThrow()),
            fit(
                PathwayCommand.GrantEntitlement.class,
                f ->
                    new PathwayCommand.GrantEntitlement(
                        sameDay(f.applications()), running(f.applications()))),
            fit(
                PathwayCommand.RefuseEntitlement.class,
                f ->
                    new PathwayCommand.RefuseEntitlement(
                        sameDay(f.applications()), running(f.applications()), List.of("other"))),
            fit(
                PathwayCommand.AppealEntitlement.class,
                f -> new PathwayCommand.AppealEntitlement(next, refused(f), "sdo")),
            fit(
                PathwayCommand.NoteObservation.class,
                f -> new PathwayCommand.NoteObservation(next, PathwaySamples.BECAUSE)),
            fit(
                PathwayCommand.Correct.class,
                f ->
                    new PathwayCommand.Correct(
                        next,
                        1,
                        new Amendment(Optional.of(before), Optional.empty()),
                        PathwaySamples.BECAUSE)),
            fit(
                PathwayCommand.Close.class,
                f -> new PathwayCommand.Close(next, ClosingReason.HER_WISH)),
            fit(PathwayCommand.Reopen.class, f -> new PathwayCommand.Reopen(next)))
        .get(kind)
        .apply(file);
  }

  private static Map.Entry<Class<?>, Function<PathwayFile, PathwayCommand>> fit(
      Class<? extends PathwayCommand> kind, Function<PathwayFile, PathwayCommand> command) {
    return Map.entry(kind, command);
  }

  private CivilDate day() {
    LocalDate day = FROM.plusDays(random.nextInt(DAYS));
    return oneIn(5) ? CivilDate.about(day) : CivilDate.of(day);
  }

  private YearMonth month() {
    return YearMonth.from(day().day());
  }

  private String code() {
    return one(CODES);
  }

  private Optional<String> state() {
    return Optional.of("west-bengal").filter(_ -> oneIn(2));
  }

  private Owner owner() {
    return one(List.of(Owner.values()));
  }

  private Money money() {
    return Money.rupees(random.nextInt(-2, 40));
  }

  private PathwayCommand enterprise() {
    return oneIn(2)
        ? new PathwayCommand.StartEnterprise(
            day(), EnterpriseKind.GROUP, Optional.of(random.nextInt(1, 20)), code())
        : new PathwayCommand.StartEnterprise(day(), EnterpriseKind.OWN, Optional.empty(), code());
  }

  private PathwayCommand correction(PathwayFile file) {
    return new PathwayCommand.Correct(
        CivilDate.of(FROM.plusDays(DAYS)),
        random.nextInt(file.size() + 2),
        new Amendment(
            Optional.of(day()).filter(_ -> oneIn(2)), Optional.of(money()).filter(_ -> oneIn(2))),
        PathwaySamples.BECAUSE);
  }

  private int entry(List<? extends Spell> spells) {
    return spells.isEmpty() || oneIn(20) ? random.nextInt(9) : one(spells).entry();
  }

  private int loan(PathwayFile file) {
    return file.loans().isEmpty() ? 1 : one(file.loans()).entry();
  }

  private static LocalDate firstDay(PathwayFile file) {
    return file.entries().stream().map(e -> e.on().day()).min(LocalDate::compareTo).orElse(FROM);
  }

  private static LocalDate lastDay(PathwayFile file) {
    return file.entries().stream().map(e -> e.on().day()).max(LocalDate::compareTo).orElse(FROM);
  }

  private static <T extends Spell> T firstRunning(List<T> spells) {
    return spells.stream().filter(Spell::isRunning).findFirst().orElseThrow();
  }

  private static int running(List<? extends Spell> spells) {
    return firstRunning(spells).entry();
  }

  /** The day on which it began is never too late to end: the next of its kind began afterwards. */
  private static CivilDate sameDay(List<? extends Spell> spells) {
    return firstRunning(spells).latest().from();
  }

  private static int stopped(PathwayFile file) {
    List<Enterprise> stopped = new ArrayList<>(file.enterprises());
    stopped.removeIf(Enterprise::isRunning);
    return stopped.getFirst().entry();
  }

  private static int openLoan(PathwayFile file) {
    return file.loans().stream().filter(Loan::isOpen).findFirst().orElseThrow().entry();
  }

  private static PathwayCommand visit(CivilDate on, PathwayFile file) {
    Enterprise enterprise = file.enterprises().getFirst();
    return new PathwayCommand.VisitEnterprise(
        on,
        enterprise.entry(),
        enterprise.isRunning(),
        Optional.of(1),
        Optional.of(Safety.SOMETIMES),
        Optional.of(PathwaySamples.BECAUSE));
  }

  private static YearMonth freeMonth(PathwayFile file) {
    YearMonth month = YearMonth.from(lastDay(file));
    while (file.ownIncome().containsKey(month)) {
      month = month.minusMonths(1);
    }
    return month;
  }

  private static int unacknowledged(PathwayFile file) {
    return file.applications().stream()
        .filter(a -> a.isRunning() && !a.isComplete())
        .findFirst()
        .orElseThrow()
        .entry();
  }

  private static int refused(PathwayFile file) {
    List<String> waiting =
        file.applications().stream()
            .filter(Application::isRunning)
            .map(Application::entitlement)
            .toList();
    return file.applications().stream()
        .filter(a -> a.status() == Application.Status.REFUSED)
        .filter(a -> !waiting.contains(a.entitlement()))
        .findFirst()
        .orElseThrow()
        .entry();
  }
}
