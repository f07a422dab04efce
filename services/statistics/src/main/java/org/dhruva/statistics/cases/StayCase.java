package org.dhruva.statistics.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.contracts.shelter.StayEvent.PetitionKind;
import org.dhruva.kernel.CivilDate;
import org.dhruva.statistics.cases.StayFact.Admitted;
import org.dhruva.statistics.cases.StayFact.BroughtHome;
import org.dhruva.statistics.cases.StayFact.CameBack;
import org.dhruva.statistics.cases.StayFact.Closed;
import org.dhruva.statistics.cases.StayFact.Died;
import org.dhruva.statistics.cases.StayFact.Petitioned;
import org.dhruva.statistics.cases.StayFact.Released;
import org.dhruva.statistics.cases.StayFact.Transferred;
import org.dhruva.statistics.cases.StayFact.WentAway;

/** A stay in shelter as it stands today. */
public record StayCase(List<StayFact> facts) {

  public StayCase {
    facts = List.copyOf(facts);
  }

  public static StayCase of(List<Entry> entries) {
    return new StayCase(List.copyOf(Entry.amended(entries, StayFact.class).values()));
  }

  public Optional<CivilDate> admittedOn() {
    return all(Admitted.class).map(Admitted::on).findFirst();
  }

  /** Where the home is in which she lives, or lived last: that of the latest day. */
  public Place place() {
    return all(Transferred.class)
        .sorted(Comparator.comparing(Transferred::on))
        .map(Transferred::place)
        .reduce((_, later) -> later)
        .or(() -> all(Admitted.class).map(Admitted::place).findFirst())
        .orElse(new Place(Optional.empty(), Optional.empty()));
  }

  /** The day she was released, or was brought home where no release was recorded. */
  public Optional<CivilDate> releasedOn() {
    return all(Released.class)
        .map(Released::on)
        .findFirst()
        .or(() -> all(BroughtHome.class).map(BroughtHome::on).findFirst());
  }

  /**
   * The day after which nobody can say how long she would have stayed: she went away and did not
   * come back, died, or the record was closed without a release.
   */
  public Optional<CivilDate> lostSightOn() {
    return Stream.of(
            awaySince(),
            all(Died.class).map(Died::on).findFirst(),
            all(Closed.class).map(Closed::on).findFirst())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private Optional<CivilDate> awaySince() {
    return facts.stream()
        .filter(fact -> fact instanceof WentAway || fact instanceof CameBack)
        .reduce((_, later) -> later)
        .filter(WentAway.class::isInstance)
        .map(fact -> ((WentAway) fact).on());
  }

  /** The day of the first petition for her release. */
  public Optional<CivilDate> releasePetitionedOn() {
    return all(Petitioned.class)
        .filter(petition -> petition.kind() == PetitionKind.RELEASE)
        .map(Petitioned::on)
        .min(Comparator.naturalOrder());
  }

  private <T> Stream<T> all(Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast);
  }
}
