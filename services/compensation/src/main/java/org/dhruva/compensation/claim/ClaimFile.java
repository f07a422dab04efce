package org.dhruva.compensation.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealDecided;
import org.dhruva.contracts.compensation.ClaimEvent.AppealFiled;
import org.dhruva.contracts.compensation.ClaimEvent.AwardRefused;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAcknowledged;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimClosed;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimDrafted;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimRejected;
import org.dhruva.contracts.compensation.ClaimEvent.ClosingReason;
import org.dhruva.contracts.compensation.ClaimEvent.DepositMatured;
import org.dhruva.contracts.compensation.ClaimEvent.DepositRecorded;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentAttached;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentsRequested;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentsSubmitted;
import org.dhruva.contracts.compensation.ClaimEvent.EntryCorrected;
import org.dhruva.contracts.compensation.ClaimEvent.FundsSanctioned;
import org.dhruva.contracts.compensation.ClaimEvent.InterestAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.InterimReliefOrdered;
import org.dhruva.contracts.compensation.ClaimEvent.JurisdictionNamed;
import org.dhruva.contracts.compensation.ClaimEvent.JurisdictionPart;
import org.dhruva.contracts.compensation.ClaimEvent.Order;
import org.dhruva.contracts.compensation.ClaimEvent.OrderAcknowledged;
import org.dhruva.contracts.compensation.ClaimEvent.OrderServed;
import org.dhruva.contracts.compensation.ClaimEvent.Payer;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentPurpose;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentRecorded;
import org.dhruva.contracts.compensation.ClaimEvent.Receipt;
import org.dhruva.contracts.compensation.ClaimEvent.RecommendationReceived;
import org.dhruva.contracts.compensation.ClaimEvent.ReliefStage;
import org.dhruva.contracts.compensation.ClaimEvent.StageBecameDue;
import org.dhruva.contracts.compensation.ClaimEvent.WritDecided;
import org.dhruva.contracts.compensation.ClaimEvent.WritFiled;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/**
 * A claim's entries as they now read, and what follows from them. Nothing else is kept, so that a
 * correction changes everything that depends on it at once: what stands, what is owed, and whether
 * the claim is paid in full, whatever an earlier {@code ClaimPaidInFull} said.
 *
 * @param entries the events in stream order, each corrected one as it should have been
 */
public record ClaimFile(List<ClaimEvent> entries) {

  static final ClaimFile EMPTY = new ClaimFile(List.of());

  public ClaimFile {
    entries = List.copyOf(entries);
  }

  /**
   * The order that stands.
   *
   * @param amount empty if nothing is granted
   */
  public record StandingOrder(CivilDate on, Optional<Money> amount) {}

  /**
   * How far a stage is.
   *
   * @param dueOn empty while nothing has made it due; money may have come all the same
   */
  public record StageAccount(ReliefStage stage, Optional<CivilDate> dueOn, Money paid) {
    public Money outstanding() {
      return stage.amount().minus(paid);
    }
  }

  /**
   * A fixed deposit in her name.
   *
   * @param entry the entry that recorded it
   */
  public record Deposit(int entry, Money amount, CivilDate maturesOn, boolean matured) {}

  /**
   * A State that has a part in the claim.
   *
   * @param state its code
   */
  public record Jurisdiction(String state, JurisdictionPart part) {}

  /**
   * Where the order that stands was sent.
   *
   * @param acknowledgedOn the day on which it was confirmed that it is there
   */
  public record Service(Payer payer, CivilDate on, Optional<CivilDate> acknowledgedOn) {}

  public ClaimDrafted drafted() {
    return first(ClaimDrafted.class).orElseThrow();
  }

  public Optional<ClaimFiled> filed() {
    return first(ClaimFiled.class);
  }

  public Optional<CivilDate> filedOn() {
    return filed().map(ClaimFiled::on);
  }

  /** The day of the first recommendation of a court. */
  Optional<CivilDate> recommendedOn() {
    return recommendation().map(RecommendationReceived::on);
  }

  public Optional<RecommendationReceived> recommendation() {
    return first(RecommendationReceived.class);
  }

  /** The States that have a part in it. */
  public List<Jurisdiction> jurisdictions() {
    return all(JurisdictionNamed.class)
        .map(named -> new Jurisdiction(named.state(), named.part()))
        .distinct()
        .toList();
  }

  public boolean isAcknowledged() {
    return first(ClaimAcknowledged.class).isPresent();
  }

  public long documents() {
    return all(DocumentAttached.class).count();
  }

  /** Which kinds of papers are noted. */
  public Set<String> documentKinds() {
    return all(DocumentAttached.class)
        .map(DocumentAttached::kind)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Papers the authority has asked for and not been given. */
  public Set<String> missingDocuments() {
    Set<String> missing = new LinkedHashSet<>();
    for (ClaimEvent entry : entries) {
      if (entry instanceof DocumentsRequested request) {
        missing.addAll(request.kinds());
      }
      if (entry instanceof DocumentsSubmitted submission) {
        submission.kinds().forEach(missing::remove);
      }
    }
    return missing;
  }

  /** What holds the claim up now, and since when. */
  public List<Blockage> blockedFor() {
    return Blockage.in(entries).stream().filter(Blockage::isOpen).toList();
  }

  Optional<Blockage> blockedFor(String waitsFor) {
    return blockedFor().stream().filter(b -> b.waitsFor().equals(waitsFor)).findFirst();
  }

  /** On how many days something held the claim up, as counted on a day. */
  public long blockedDays(CivilDate asOf) {
    return Blockage.days(Blockage.in(entries), asOf);
  }

  public Optional<CivilDate> firstOrderOn() {
    return first(Order.class).map(Order::on);
  }

  /** The latest order; empty before the first, and after an appeal that sent the claim back. */
  public Optional<StandingOrder> standingOrder() {
    Optional<StandingOrder> standing = Optional.empty();
    for (Order order : all(Order.class).toList()) {
      standing =
          switch (order) {
            case ClaimAwarded award -> standing(award.on(), Optional.of(award.amount()));
            case ClaimRejected rejection -> standing(rejection.on(), Optional.empty());
            case AppealDecided appeal -> standingAfter(appeal, standing);
          };
    }
    return standing;
  }

  private static Optional<StandingOrder> standingAfter(
      AppealDecided appeal, Optional<StandingOrder> before) {
    return switch (appeal.result()) {
      case ENHANCED, REDUCED -> standing(appeal.on(), appeal.amount());
      case UPHELD, DISMISSED -> standing(appeal.on(), before.flatMap(StandingOrder::amount));
      case SENT_BACK -> Optional.empty();
    };
  }

  private static Optional<StandingOrder> standing(CivilDate on, Optional<Money> amount) {
    return Optional.of(new StandingOrder(on, amount));
  }

  /** How much is granted as it stands today. */
  public Optional<Money> standingAward() {
    return standingOrder().flatMap(StandingOrder::amount);
  }

  /** Whether the latest order says that nothing is granted. */
  public boolean isRefusedEverything() {
    return standingOrder().filter(order -> order.amount().isEmpty()).isPresent();
  }

  /** Whether she did not accept the order that stands. */
  public boolean isAwardRefused() {
    return entryOfLast(AwardRefused.class) > entryOfLast(Order.class);
  }

  /** The day since which money can have been paid for an award. */
  Optional<CivilDate> firstAwardOn() {
    return all(Order.class).filter(ClaimFile::grants).map(Order::on).findFirst();
  }

  /** The day since which money can have been granted, other than by a scheme itself. */
  Optional<CivilDate> grantedSince() {
    return Stream.of(firstAwardOn(), firstInterimOrderOn())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private Optional<CivilDate> lastAwardOn() {
    return all(Order.class).filter(ClaimFile::grants).map(Order::on).reduce((_, later) -> later);
  }

  private static boolean grants(Order order) {
    return switch (order) {
      case ClaimAwarded _ -> true;
      case ClaimRejected _ -> false;
      case AppealDecided appeal -> appeal.amount().isPresent();
    };
  }

  Optional<CivilDate> firstInterimOrderOn() {
    return first(InterimReliefOrdered.class).map(InterimReliefOrdered::on);
  }

  /** Whether an order grants money, other than a scheme by itself. */
  boolean isOrderedMoney() {
    return standingAward().isPresent() || interimReliefOrdered().isPositive();
  }

  /** Where the latest order was sent; another order has to be sent anew. */
  public List<Service> services() {
    List<ClaimEvent> since = entries.subList(lastGrantingEntry(), entries.size());
    return since.stream()
        .filter(OrderServed.class::isInstance)
        .map(OrderServed.class::cast)
        .map(served -> new Service(served.payer(), served.on(), acknowledgedOn(served, since)))
        .toList();
  }

  private static Optional<CivilDate> acknowledgedOn(OrderServed served, List<ClaimEvent> since) {
    return since.stream()
        .filter(OrderAcknowledged.class::isInstance)
        .map(OrderAcknowledged.class::cast)
        .filter(acknowledged -> acknowledged.payer() == served.payer())
        .map(OrderAcknowledged::on)
        .findFirst();
  }

  private int lastGrantingEntry() {
    return Math.max(
        Math.max(entryOfLast(Order.class), entryOfLast(InterimReliefOrdered.class)),
        entryOfLast(InterestAwarded.class));
  }

  Optional<CivilDate> servedOn(Payer payer) {
    return service(payer).map(Service::on);
  }

  boolean isOrderAcknowledgedBy(Payer payer) {
    return service(payer).flatMap(Service::acknowledgedOn).isPresent();
  }

  private Optional<Service> service(Payer payer) {
    return services().stream().filter(service -> service.payer() == payer).findFirst();
  }

  /** Whether the High Court has a petition to decide. */
  public boolean isWritOpen() {
    return entryOfLast(WritFiled.class) > entryOfLast(WritDecided.class);
  }

  Optional<WritFiled> lastWrit() {
    return last(WritFiled.class);
  }

  public Money interestAwarded() {
    return total(all(InterestAwarded.class).map(InterestAwarded::amount));
  }

  /** Whether there is anything that money could be paid for. */
  boolean isAnythingGranted() {
    return isStaged() || standingAward().isPresent() || interimReliefOrdered().isPositive();
  }

  /** Whether more money could come to her without being more than is granted. */
  boolean canBePaid() {
    return canBeDeposited() || interimReliefLeft().isPositive();
  }

  /** Interim relief is paid to her in full, so only an award or a stage can be deposited. */
  boolean canBeDeposited() {
    return awardLeft().isPositive()
        || stages().stream().anyMatch(stage -> stage.outstanding().isPositive());
  }

  Optional<AppealFiled> lastAppeal() {
    return last(AppealFiled.class);
  }

  Optional<AppealDecided> lastAppealDecision() {
    return last(AppealDecided.class);
  }

  public Money interimReliefOrdered() {
    return total(all(InterimReliefOrdered.class).map(InterimReliefOrdered::amount));
  }

  public Money sanctioned() {
    return total(all(FundsSanctioned.class).map(FundsSanctioned::amount));
  }

  /** Whether the scheme pays in stages instead of by an award. */
  public boolean isStaged() {
    return filed().filter(filing -> !filing.stages().isEmpty()).isPresent();
  }

  public List<StageAccount> stages() {
    return filed().stream().flatMap(filing -> filing.stages().stream()).map(this::account).toList();
  }

  Optional<StageAccount> stage(String code) {
    return stages().stream().filter(s -> s.stage().code().equals(code)).findFirst();
  }

  private StageAccount account(ReliefStage stage) {
    Optional<CivilDate> dueOn =
        all(StageBecameDue.class)
            .filter(due -> due.stage().equals(stage.code()))
            .map(StageBecameDue::on)
            .findFirst();
    Money paid =
        total(
            all(Receipt.class)
                .filter(receipt -> receipt.stage().equals(Optional.of(stage.code())))
                .map(Receipt::amount));
    return new StageAccount(stage, dueOn, paid);
  }

  public List<Deposit> deposits() {
    return IntStream.rangeClosed(1, entries.size())
        .filter(entry -> entry(entry) instanceof DepositRecorded)
        .mapToObj(entry -> deposit(entry, (DepositRecorded) entry(entry)))
        .toList();
  }

  private Deposit deposit(int entry, DepositRecorded recorded) {
    boolean matured = all(DepositMatured.class).anyMatch(m -> m.depositEntry() == entry);
    return new Deposit(entry, recorded.amount(), recorded.maturesOn(), matured);
  }

  /** Everything that was paid or deposited so far. */
  public Money paid() {
    return total(all(Receipt.class).map(Receipt::amount));
  }

  /** What is granted and has not come: of all stages, of the award, or of interim relief. */
  public Money outstanding() {
    if (isRefusedEverything()) {
      return Money.ZERO;
    }
    if (isStaged()) {
      return total(stages().stream().map(StageAccount::outstanding));
    }
    return standingAward().isPresent() ? awardLeft() : interimReliefLeft();
  }

  /** How much of award and interest can still be paid; interim relief counts against them. */
  Money awardLeft() {
    return standingAward()
        .map(award -> left(award.plus(interestAwarded()), paid()))
        .orElse(Money.ZERO);
  }

  Money interimReliefLeft() {
    Money paid =
        total(
            all(PaymentRecorded.class)
                .filter(payment -> payment.purpose() == PaymentPurpose.INTERIM_RELIEF)
                .map(PaymentRecorded::amount));
    Money left = left(interimReliefOrdered(), paid);
    return standingAward().isPresent() && awardLeft().compareTo(left) < 0 ? awardLeft() : left;
  }

  private static Money left(Money granted, Money paid) {
    Money difference = granted.minus(paid);
    return difference.isPositive() ? difference : Money.ZERO;
  }

  /** Whether all stages, or the award that stands, are there to the last rupee. */
  public boolean isPaidInFull() {
    return (isStaged() ? !isRefusedEverything() : standingAward().isPresent())
        && !outstanding().isPositive();
  }

  /** The day of the last order or receipt that made it so. */
  public Optional<CivilDate> paidInFullOn() {
    return isPaidInFull()
        ? Stream.of(
                all(Receipt.class).map(Receipt::on),
                lastAwardOn().stream(),
                all(InterestAwarded.class).map(InterestAwarded::on))
            .flatMap(days -> days)
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  Optional<ClaimClosed> lastClosing() {
    return last(ClaimClosed.class);
  }

  /** Whether the last closing said that another claim is the one that counts. */
  public boolean isEnteredTwice() {
    return lastClosing().filter(closed -> closed.reason() == ClosingReason.DUPLICATE).isPresent();
  }

  int size() {
    return entries.size();
  }

  boolean has(int entry) {
    return entry >= 1 && entry <= entries.size();
  }

  ClaimEvent entry(int entry) {
    return entries.get(entry - 1);
  }

  ClaimFile plus(ClaimEvent event) {
    List<ClaimEvent> longer = new ArrayList<>(entries);
    longer.add(event);
    return new ClaimFile(longer);
  }

  /** With the entry that was wrong as it should have been. */
  ClaimFile amended(EntryCorrected correction) {
    List<ClaimEvent> changed = new ArrayList<>(entries);
    changed.set(correction.entry() - 1, correction.amendment().applyTo(entry(correction.entry())));
    return new ClaimFile(changed);
  }

  /**
   * Whether an entry says the same. Sealed words are left out, for those that were stored cannot be
   * compared with fresh ones; both print alike.
   */
  boolean says(ClaimEvent event) {
    return entries.stream().map(ClaimEvent::toString).anyMatch(event.toString()::equals);
  }

  private <T> Stream<T> all(Class<T> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast);
  }

  private <T> Optional<T> first(Class<T> kind) {
    return all(kind).findFirst();
  }

  private <T> Optional<T> last(Class<T> kind) {
    return all(kind).reduce((_, later) -> later);
  }

  /** 0 if there is none. */
  private int entryOfLast(Class<?> kind) {
    return IntStream.rangeClosed(1, entries.size())
        .filter(entry -> kind.isInstance(entry(entry)))
        .max()
        .orElse(0);
  }

  private static Money total(Stream<Money> amounts) {
    return amounts.reduce(Money.ZERO, Money::plus);
  }
}
