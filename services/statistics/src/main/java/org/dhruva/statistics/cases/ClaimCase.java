package org.dhruva.statistics.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.contracts.compensation.ClaimEvent.ClosingReason;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.statistics.cases.ClaimFact.AppealDecided;
import org.dhruva.statistics.cases.ClaimFact.Awarded;
import org.dhruva.statistics.cases.ClaimFact.Closed;
import org.dhruva.statistics.cases.ClaimFact.Filed;
import org.dhruva.statistics.cases.ClaimFact.Order;
import org.dhruva.statistics.cases.ClaimFact.Received;
import org.dhruva.statistics.cases.ClaimFact.Rejected;
import org.dhruva.statistics.cases.ClaimFact.Reopened;
import org.dhruva.statistics.cases.ClaimFact.Withdrawn;

/** A claim as it stands today. */
public record ClaimCase(List<ClaimFact> facts) {

  public ClaimCase {
    facts = List.copyOf(facts);
  }

  public static ClaimCase of(List<Entry> entries) {
    return new ClaimCase(List.copyOf(Entry.amended(entries, ClaimFact.class).values()));
  }

  /** Entered twice; another claim is the one that counts. */
  public boolean isDuplicate() {
    return last(Closed.class, Reopened.class)
        .filter(fact -> fact instanceof Closed closed && closed.reason() == ClosingReason.DUPLICATE)
        .isPresent();
  }

  public Optional<CivilDate> filedOn() {
    return first(Filed.class).map(Filed::on);
  }

  /** Whether its scheme pays in stages by itself, without an order. */
  public boolean isStaged() {
    return first(Filed.class).filter(Filed::staged).isPresent();
  }

  /** The day of the first order, whatever it said. */
  public Optional<CivilDate> firstOrderOn() {
    return first(Order.class).map(Order::on);
  }

  /** The day on which it was taken back, if it was not taken up again. */
  public Optional<CivilDate> withdrawnOn() {
    return last(Withdrawn.class, Reopened.class)
        .filter(Withdrawn.class::isInstance)
        .map(fact -> ((Withdrawn) fact).on());
  }

  /** What is granted as it stands; empty if nothing is. */
  public Optional<Money> standingAward() {
    Optional<Money> standing = Optional.empty();
    for (Order order : all(Order.class).toList()) {
      standing =
          switch (order) {
            case Awarded award -> Optional.of(award.amount());
            case Rejected _ -> Optional.empty();
            case AppealDecided appeal -> after(appeal, standing);
          };
    }
    return standing;
  }

  private static Optional<Money> after(AppealDecided appeal, Optional<Money> before) {
    return switch (appeal.result()) {
      case ENHANCED, REDUCED -> appeal.amount();
      case UPHELD, DISMISSED -> before;
      case SENT_BACK -> Optional.empty();
    };
  }

  /** The day of the first order that granted money. */
  public Optional<CivilDate> firstAwardOn() {
    return all(Order.class).filter(ClaimCase::grants).map(Order::on).findFirst();
  }

  private static boolean grants(Order order) {
    return switch (order) {
      case Awarded _ -> true;
      case Rejected _ -> false;
      case AppealDecided appeal -> appeal.amount().isPresent();
    };
  }

  public Money received() {
    return all(Received.class).map(Received::amount).reduce(Money.ZERO, Money::plus);
  }

  public Optional<CivilDate> firstReceiptOn() {
    return all(Received.class).map(Received::on).min(Comparator.naturalOrder());
  }

  /** The day since which the standing award is there to the last rupee; empty while it is not. */
  public Optional<CivilDate> awardPaidInFullOn() {
    return standingAward().filter(award -> received().compareTo(award) >= 0).isPresent()
        ? Stream.concat(
                all(Received.class).map(Received::on),
                all(Order.class).filter(ClaimCase::grants).map(Order::on))
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private <T> Stream<T> all(Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast);
  }

  private <T> Optional<T> first(Class<T> kind) {
    return all(kind).findFirst();
  }

  private Optional<ClaimFact> last(Class<?> one, Class<?> other) {
    return facts.stream()
        .filter(fact -> one.isInstance(fact) || other.isInstance(fact))
        .reduce((_, later) -> later);
  }
}
