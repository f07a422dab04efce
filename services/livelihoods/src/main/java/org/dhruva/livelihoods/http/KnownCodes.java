package org.dhruva.livelihoods.http;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.livelihoods.catalogue.Catalogue;
import org.dhruva.livelihoods.catalogue.Instrument;
import org.dhruva.livelihoods.catalogue.Reason;
import org.dhruva.livelihoods.pathway.PathwayCommand;
import org.dhruva.livelihoods.pathway.PathwayRejection;

/**
 * Whether what a command names is in the catalogue, and whether it can be as the catalogue says.
 * Asked of new commands only: what is recorded stays, whatever the catalogue comes to.
 */
final class KnownCodes {

  private static final String ENTITLEMENTS = "the list of entitlements";
  private static final String REASONS = "the list of reasons";

  private final Catalogue catalogue;

  KnownCodes(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Optional<PathwayRejection> objection(PathwayCommand command) {
    return switch (command) {
      case PathwayCommand.ApplyForEntitlement(_, var entitlement, _, _)
          when !catalogue.hasEntitlement(entitlement) ->
          Optional.of(new PathwayRejection.CodeUnknown("/entitlement", ENTITLEMENTS));
      case PathwayCommand.DropTraining(_, _, var reason) ->
          unknown(List.of(reason), catalogue.reasons().dropOut(), "/reason");
      case PathwayCommand.StopEnterprise(_, _, var reason) ->
          unknown(List.of(reason), catalogue.reasons().stop(), "/reason");
      case PathwayCommand.RefuseEntitlement(_, _, var reasons) ->
          unknown(reasons, catalogue.reasons().refusal(), "/reasons");
      case PathwayCommand.ReceiveSeedCapital(_, var to, _, var source) -> hers(to, source);
      case PathwayCommand.TakeLoan(_, var to, _, var lender, _) -> hers(to, lender);
      case PathwayCommand _ -> Optional.empty();
    };
  }

  private static Optional<PathwayRejection> unknown(
      List<String> codes, List<Reason> known, String at) {
    List<String> those = known.stream().map(Reason::code).toList();
    return codes.stream()
        .filter(code -> !those.contains(code))
        .findFirst()
        .map(_ -> new PathwayRejection.CodeUnknown(at, REASONS));
  }

  /** Other sources than those of the catalogue can be named, and of them nothing is known. */
  private Optional<PathwayRejection> hers(Owner to, String code) {
    return catalogue
        .instrument(code)
        .filter(instrument -> to == Owner.HERSELF && instrument.isForGroupsOnly())
        .map(Instrument::name)
        .map(PathwayRejection.MoneyOfGroupsOnly::new);
  }
}
