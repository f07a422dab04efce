package org.dhruva.shelter.stay;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.law.StayClocks;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.AbsenceRecorded;
import org.dhruva.contracts.shelter.StayEvent.AdulthoodReached;
import org.dhruva.contracts.shelter.StayEvent.AgeDetermined;
import org.dhruva.contracts.shelter.StayEvent.AgeGroup;
import org.dhruva.contracts.shelter.StayEvent.Bench;
import org.dhruva.contracts.shelter.StayEvent.DeathRecorded;
import org.dhruva.contracts.shelter.StayEvent.DueService;
import org.dhruva.contracts.shelter.StayEvent.EntryCorrected;
import org.dhruva.contracts.shelter.StayEvent.FollowUpRecorded;
import org.dhruva.contracts.shelter.StayEvent.HearingHeld;
import org.dhruva.contracts.shelter.StayEvent.HearingScheduled;
import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.contracts.shelter.StayEvent.PetitionKind;
import org.dhruva.contracts.shelter.StayEvent.PlacementOrdered;
import org.dhruva.contracts.shelter.StayEvent.ReleaseOrdered;
import org.dhruva.contracts.shelter.StayEvent.RestorationCompleted;
import org.dhruva.contracts.shelter.StayEvent.RestorationOrdered;
import org.dhruva.contracts.shelter.StayEvent.RestorationStarted;
import org.dhruva.contracts.shelter.StayEvent.Safeguard;
import org.dhruva.contracts.shelter.StayEvent.SafeguardRecorded;
import org.dhruva.contracts.shelter.StayEvent.ServiceAnswered;
import org.dhruva.contracts.shelter.StayEvent.SurvivorAdmitted;
import org.dhruva.contracts.shelter.StayEvent.SurvivorProduced;
import org.dhruva.contracts.shelter.StayEvent.SurvivorReleased;
import org.dhruva.contracts.shelter.StayEvent.SurvivorReturned;
import org.dhruva.contracts.shelter.StayEvent.SurvivorTransferred;
import org.dhruva.contracts.shelter.StayEvent.WishStated;
import org.dhruva.kernel.CivilDate;

/**
 * A stay's entries as they now read, and what follows from them. Nothing else is kept, so that a
 * correction changes everything that depends on it at once.
 *
 * <p>"Latest" always means the latest day, and the later entry of one day: what is entered late
 * does not displace what happened after it.
 *
 * @param entries the events in stream order, each corrected one as it should have been
 */
public record StayFile(List<StayEvent> entries) {

  static final StayFile EMPTY = new StayFile(List.of());

  public StayFile {
    entries = List.copyOf(entries);
  }

  /** A time away without permission. */
  record Absence(CivilDate leftOn, Optional<CivilDate> returnedOn) {}

  public Optional<SurvivorAdmitted> admission() {
    return last(SurvivorAdmitted.class);
  }

  public Optional<CivilDate> admittedOn() {
    return admission().map(StayEvent::on);
  }

  /** The home she lives in, or lived in last. */
  public Optional<Home> home() {
    return byDay(SurvivorTransferred.class)
        .reduce((_, later) -> later)
        .map(SurvivorTransferred::home)
        .or(() -> admission().map(SurvivorAdmitted::home));
  }

  /** All custody orders, by the day they were made. */
  public List<CustodyOrder> custodyOrders() {
    return CustodyOrder.in(entries);
  }

  /** The latest order: the one that says how long she may be kept. */
  public Optional<CustodyOrder> standingOrder() {
    return custodyOrders().stream().reduce((_, later) -> later);
  }

  /** The order that stood on that day. */
  public Optional<CustodyOrder> standingOrderOn(CivilDate day) {
    return custodyOrders().stream()
        .filter(order -> !order.madeOn().isAfter(day))
        .reduce((_, later) -> later);
  }

  /** How many days she had been kept longer than the order allowed that stood on that day. */
  public long daysHeldBeyond(CivilDate day) {
    return standingOrderOn(day).map(order -> daysHeldBeyond(order, day)).orElse(0L);
  }

  /**
   * How many days she had been kept longer than this order allowed: until the next order, until she
   * left or until that day, whichever is first. Days away do not count, the day she left does.
   */
  public long daysHeldBeyond(CustodyOrder order, CivilDate day) {
    CivilDate last = lastLawfulDay(order);
    CivilDate end =
        earliest(Stream.concat(Stream.of(day), Stream.concat(replaced(order), leftOn().stream())));
    long beyond = last.daysUntil(end);
    long away = absences().stream().mapToLong(absence -> daysAway(absence, last, end)).sum();
    return Math.max(0, beyond - away);
  }

  /**
   * The last day on which the order and the law both allow that she is kept: the order's own, or
   * the longest time of its section if that ends before. It is the day of the clock.
   */
  public CivilDate lastLawfulDay(CustodyOrder order) {
    // Both are told by day, and each order starts one clock.
    int place = custodyOrders().indexOf(order);
    return StayClocks.of(entries).stream()
        .filter(clock -> clock.about().duty().equals(StayClocks.CUSTODY))
        .skip(place)
        .findFirst()
        .flatMap(Clock::dueOn)
        .orElse(order.lastDay());
  }

  private Stream<CivilDate> replaced(CustodyOrder order) {
    return custodyOrders().stream()
        .dropWhile(other -> other.entry() != order.entry())
        .skip(1)
        .map(CustodyOrder::madeOn)
        .limit(1);
  }

  private static long daysAway(Absence absence, CivilDate from, CivilDate end) {
    CivilDate left = absence.leftOn().isBefore(from) ? from : absence.leftOn();
    CivilDate back = earliest(Stream.concat(absence.returnedOn().stream(), Stream.of(end)));
    return Math.max(0, left.daysUntil(back));
  }

  /** What she said last that she wants, and when she said it. */
  public Optional<WishStated> latestWish() {
    return byDay(WishStated.class).reduce((_, later) -> later);
  }

  /** Everything she said that she wants, by day. */
  public List<WishStated> wishes() {
    return byDay(WishStated.class).toList();
  }

  /**
   * Whether she is kept as a child: as it was decided last, or as she was brought before whom, or
   * under which Act she was admitted.
   */
  public boolean isChild() {
    if (isAdult()) {
      return false;
    }
    return byDay(AgeDetermined.class)
        .reduce((_, later) -> later)
        .map(decided -> decided.age() == AgeGroup.CHILD)
        .orElseGet(
            () ->
                all(SurvivorProduced.class).anyMatch(produced -> produced.before() == Bench.CWC)
                    || admission().filter(home -> home.legalBasis().startsWith("JJ ")).isPresent());
  }

  /** How her age was decided last. */
  public Optional<AgeDetermined> age() {
    return byDay(AgeDetermined.class).reduce((_, later) -> later);
  }

  /** What was left out before the order that stands, of all that the law asks for. */
  public Set<Safeguard> safeguardsLeftOut() {
    List<CustodyOrder> orders = custodyOrders();
    Optional<CivilDate> orderBefore =
        orders.stream()
            .map(CustodyOrder::madeOn)
            .limit(Math.max(0, orders.size() - 1L))
            .reduce((_, later) -> later);
    return byDay(SafeguardRecorded.class)
        .filter(recorded -> orderBefore.filter(day -> !recorded.on().isAfter(day)).isEmpty())
        .collect(
            Collectors.toMap(
                SafeguardRecorded::safeguard, SafeguardRecorded::kept, (_, later) -> later))
        .entrySet()
        .stream()
        .filter(recorded -> !recorded.getValue())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Every safeguard that was recorded, by day. */
  public List<SafeguardRecorded> safeguards() {
    return byDay(SafeguardRecorded.class).toList();
  }

  /** All reports that were asked for. */
  public List<Report> reports() {
    return Report.in(entries);
  }

  /** Where the Committee decided last that she will live. */
  public Optional<PlacementOrdered> placement() {
    return byDay(PlacementOrdered.class).reduce((_, later) -> later);
  }

  /** What was said last about something that is due in the home. */
  public Optional<ServiceAnswered> latestAnswer(DueService service) {
    return byDay(ServiceAnswered.class)
        .filter(answer -> answer.service() == service)
        .reduce((_, later) -> later);
  }

  /** The steps of the way home that are done, with the day each was done last. */
  public Map<String, CivilDate> stepsDone() {
    return Restoration.stepsDone(entries);
  }

  /** The day she was first brought before a magistrate or a Child Welfare Committee. */
  public Optional<CivilDate> producedOn() {
    return all(SurvivorProduced.class).map(StayEvent::on).min(naturalOrder());
  }

  /** The latest inquiry into the home she would go to. */
  public Optional<HomeInquiry> homeInquiry() {
    return HomeInquiry.latestIn(entries);
  }

  /** The latest order that she is to be let go or brought home. */
  public Optional<CivilDate> orderedToLeaveOn() {
    return entries.stream()
        .filter(entry -> entry instanceof ReleaseOrdered || entry instanceof RestorationOrdered)
        .map(StayEvent::on)
        .max(naturalOrder());
  }

  /** Her way home, once it has begun. */
  public Optional<Restoration> restoration() {
    return Restoration.in(entries);
  }

  /** Each time somebody asked how she is after she left, by day. */
  public List<FollowUpRecorded> followUps() {
    return byDay(FollowUpRecorded.class).toList();
  }

  /** Where she went when she was released, such as {@code own-home}. */
  public Optional<String> releasedTo() {
    return last(SurvivorReleased.class).map(SurvivorReleased::to);
  }

  /** The day she was released, or was brought home where no release was recorded. */
  public Optional<CivilDate> releasedOn() {
    return last(SurvivorReleased.class)
        .map(StayEvent::on)
        .or(() -> last(RestorationCompleted.class).map(StayEvent::on));
  }

  /** The day on which the time in shelter ended, by release, by restoration or by death. */
  public Optional<CivilDate> leftOn() {
    return releasedOn().or(this::diedOn);
  }

  public Optional<CivilDate> diedOn() {
    return last(DeathRecorded.class).map(StayEvent::on);
  }

  /** Whole months from the admission until she left, or until that day if that is earlier. */
  public long monthsInShelter(CivilDate day) {
    CivilDate end =
        earliest(
            Stream.of(Stream.of(day), leftOn().stream(), awaySince().stream()).flatMap(s -> s));
    return admittedOn()
        .map(admitted -> Math.max(0, ChronoUnit.MONTHS.between(admitted.day(), end.day())))
        .orElse(0L);
  }

  /** Days from the first petition for her release until the release. */
  public OptionalLong releaseLatencyDays() {
    return petitions().stream()
        .filter(petition -> petition.kind() == PetitionKind.RELEASE)
        .map(Petition::filedOn)
        .min(naturalOrder())
        .flatMap(filed -> releasedOn().map(filed::daysUntil))
        .map(days -> OptionalLong.of(Math.max(0, days)))
        .orElseGet(OptionalLong::empty);
  }

  /** All petitions, in the order in which they were entered. */
  public List<Petition> petitions() {
    return Petition.in(entries);
  }

  /** Days set for a hearing that lie after the last one that was held, earliest first. */
  public List<CivilDate> openHearings() {
    Optional<CivilDate> heard = all(HearingHeld.class).map(StayEvent::on).max(naturalOrder());
    return all(HearingScheduled.class)
        .map(HearingScheduled::hearingOn)
        .filter(day -> heard.filter(last -> !day.isAfter(last)).isEmpty())
        .sorted()
        .distinct()
        .toList();
  }

  boolean isPetitionPending() {
    return petitions().stream().anyMatch(petition -> petition.result().isEmpty());
  }

  boolean isReleaseRecorded() {
    return last(SurvivorReleased.class).isPresent();
  }

  boolean isRestorationStarted() {
    return last(RestorationStarted.class).isPresent();
  }

  boolean isRestorationUnderWay() {
    return isRestorationStarted() && last(RestorationCompleted.class).isEmpty();
  }

  boolean isAdult() {
    return turnedAdultOn().isPresent();
  }

  public Optional<CivilDate> turnedAdultOn() {
    return last(AdulthoodReached.class).map(StayEvent::on);
  }

  /** Since when she is away without permission. */
  public Optional<CivilDate> awaySince() {
    return absences().stream()
        .reduce((_, later) -> later)
        .filter(absence -> absence.returnedOn().isEmpty())
        .map(Absence::leftOn);
  }

  /** In the order in which they were entered, which is the order in which they happened. */
  List<Absence> absences() {
    List<CivilDate> returns = all(SurvivorReturned.class).map(StayEvent::on).toList();
    List<CivilDate> departures = all(AbsenceRecorded.class).map(StayEvent::on).toList();
    return IntStream.range(0, departures.size())
        .mapToObj(i -> new Absence(departures.get(i), returns.stream().skip(i).findFirst()))
        .toList();
  }

  int size() {
    return entries.size();
  }

  boolean has(int entry) {
    return entry >= 1 && entry <= entries.size();
  }

  StayEvent entry(int entry) {
    return entries.get(entry - 1);
  }

  StayFile plus(StayEvent event) {
    List<StayEvent> longer = new ArrayList<>(entries);
    longer.add(event);
    return new StayFile(longer);
  }

  /** With the entry that was wrong as it should have been, and the correction as an entry. */
  StayFile amended(EntryCorrected correction) {
    List<StayEvent> changed = new ArrayList<>(entries);
    changed.set(correction.entry() - 1, correction.amendment().applyTo(entry(correction.entry())));
    changed.add(correction);
    return new StayFile(changed);
  }

  /**
   * Whether an entry says the same. Sealed words are left out, for those that were stored cannot be
   * compared with fresh ones; both print alike.
   */
  boolean says(StayEvent event) {
    return entries.stream().map(StayEvent::toString).anyMatch(event.toString()::equals);
  }

  <T> Stream<T> all(Class<T> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast);
  }

  <T> Optional<T> last(Class<T> kind) {
    return all(kind).reduce((_, later) -> later);
  }

  private <T extends StayEvent> Stream<T> byDay(Class<T> kind) {
    return all(kind).sorted(comparing(StayEvent::on));
  }

  private static CivilDate earliest(Stream<CivilDate> days) {
    return days.min(naturalOrder()).orElseThrow();
  }
}
