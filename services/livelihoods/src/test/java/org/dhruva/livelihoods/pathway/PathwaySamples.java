package org.dhruva.livelihoods.pathway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.ClosingReason;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStarted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppealed;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppliedFor;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementGranted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementRefused;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayBegun;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayClosed;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.testing.DeciderSpec;

/** An invented pathway, and short words for the specifications. */
final class PathwaySamples {

  static final SurvivorId MEENA = SurvivorId.parse("0190a4f2-7c11-7d3e-9b52-1f0c8a6d4e21");
  static final Sealed<String> GOAL = Sealed.of("a shop for sarees, with my sister");
  static final Sealed<String> BECAUSE = Sealed.of("the bill says otherwise");

  static final CivilDate FIRST_DAY = day("2020-01-10");
  static final PathwayEvent BEGUN = new PathwayBegun(FIRST_DAY, MEENA, GOAL);
  static final PathwayEvent CLOSED = new PathwayClosed(day("2023-12-01"), ClosingReason.HER_WISH);

  static final PathwayEvent OWN_SHOP =
      new EnterpriseStarted(day("2021-03-01"), EnterpriseKind.OWN, Optional.empty(), "saree-shop");
  static final PathwayEvent GROUP_KITCHEN =
      new EnterpriseStarted(day("2021-03-01"), EnterpriseKind.GROUP, Optional.of(8), "canteen");

  static final PathwayEvent APPLIED = applied("2021-01-05");
  static final PathwayEvent GRANTED = new EntitlementGranted(day("2021-02-20"), 2);
  static final PathwayEvent REFUSED =
      new EntitlementRefused(day("2021-02-20"), 2, List.of("no-address-proof"));
  static final PathwayEvent APPEALED = new EntitlementAppealed(day("2021-03-01"), 2, "sdo");

  private static final DeciderSpec<PathwayCommand, Pathway, PathwayEvent, PathwayRejection>
      PATHWAY = DeciderSpec.of(new PathwayDecider());

  private PathwaySamples() {}

  /** A pathway that was begun, and these entries after it: the first of them is entry 2. */
  static DeciderSpec<PathwayCommand, Pathway, PathwayEvent, PathwayRejection>.Given begunAnd(
      PathwayEvent... more) {
    List<PathwayEvent> history = new ArrayList<>(List.of(BEGUN));
    history.addAll(Arrays.asList(more));
    return PATHWAY.given(history);
  }

  static DeciderSpec<PathwayCommand, Pathway, PathwayEvent, PathwayRejection>.Given given(
      List<PathwayEvent> history) {
    return PATHWAY.given(history);
  }

  static DeciderSpec<PathwayCommand, Pathway, PathwayEvent, PathwayRejection>.Given nothingYet() {
    return PATHWAY.given();
  }

  static CivilDate day(String text) {
    return CivilDate.parse(text);
  }

  static Money rupees(long rupees) {
    return Money.rupees(rupees);
  }

  static Amendment otherDay(String day) {
    return new Amendment(Optional.of(day(day)), Optional.empty());
  }

  static Amendment otherAmount(long rupees) {
    return new Amendment(Optional.empty(), Optional.of(rupees(rupees)));
  }

  static EntitlementAppliedFor applied(String on) {
    return new EntitlementAppliedFor(day(on), "ration-card", "food-and-supplies", Optional.empty());
  }

  static PathwayCommand apply(String on) {
    return new PathwayCommand.ApplyForEntitlement(
        day(on), "ration-card", "food-and-supplies", Optional.empty());
  }

  static Application theApplication(Pathway pathway) {
    return pathway.file().applications().getFirst();
  }
}
