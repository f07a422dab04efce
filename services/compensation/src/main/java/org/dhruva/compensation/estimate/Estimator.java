package org.dhruva.compensation.estimate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhruva.compensation.estimate.Estimate.Alongside;
import org.dhruva.compensation.estimate.Estimate.Missing;
import org.dhruva.compensation.estimate.Estimate.OfScheme;
import org.dhruva.compensation.estimate.Estimate.Together;
import org.dhruva.compensation.scheme.OtherMoney.Rule;
import org.dhruva.compensation.scheme.Scheme;
import org.dhruva.compensation.scheme.Scheme.Kind;
import org.dhruva.compensation.scheme.Schemes;

/** Works out from facts and the catalogue what could be claimed. */
public final class Estimator {

  private final Schemes catalogue;

  public Estimator(Schemes catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * @param facts whose received money names schemes of the catalogue
   */
  public Estimate estimate(Facts facts) {
    List<OfScheme> single =
        catalogue.inForceOn(facts.offenceOn()).stream()
            .filter(scheme -> isOfHerPlaces(scheme, facts))
            .flatMap(scheme -> SchemeEstimate.of(scheme, facts, catalogue).stream())
            .toList();
    List<Scheme> schemes =
        single.stream().map(of -> catalogue.coded(of.scheme()).orElseThrow()).toList();
    List<OfScheme> together =
        single.stream()
            .map(of -> of.with(alongside(catalogue.coded(of.scheme()).orElseThrow(), schemes)))
            .toList();
    return new Estimate(together, missing(facts, together));
  }

  /**
   * What could be claimed under this version, which a claim may have kept although another is in
   * force; empty if it gives her nothing.
   */
  public Optional<OfScheme> under(Scheme scheme, Facts facts) {
    List<Scheme> others =
        estimate(facts).schemes().stream()
            .map(of -> catalogue.coded(of.scheme()).orElseThrow())
            .filter(other -> !other.family().equals(scheme.family()))
            .toList();
    return SchemeEstimate.of(scheme, facts, catalogue)
        .map(of -> of.with(alongside(scheme, others)));
  }

  private static boolean isOfHerPlaces(Scheme scheme, Facts facts) {
    return scheme.states().isEmpty()
        || Stream.concat(facts.state().stream(), facts.homeState().stream())
            .anyMatch(scheme.states()::contains);
  }

  private static List<Missing> missing(Facts facts, List<OfScheme> schemes) {
    Set<Missing> all = new LinkedHashSet<>();
    if (facts.state().isEmpty()) {
      all.add(Question.STATE.missing());
    }
    schemes.forEach(scheme -> all.addAll(scheme.missing()));
    return List.copyOf(all);
  }

  private static List<Alongside> alongside(Scheme scheme, List<Scheme> all) {
    return all.stream()
        .filter(other -> !other.equals(scheme) && isClaimed(other) && isClaimed(scheme))
        .map(other -> new Alongside(other.code(), together(scheme, other)))
        .toList();
  }

  private static boolean isClaimed(Scheme scheme) {
    return scheme.kind() != Kind.FLOOR;
  }

  private static Together together(Scheme scheme, Scheme other) {
    Rule rule = scheme.otherMoney().rule();
    Set<Rule> both = Set.copyOf(List.of(rule, other.otherMoney().rule()));
    if (both.contains(Rule.NOTHING_ELSEWHERE)) {
      return Together.NOT_TOGETHER;
    }
    if (both.contains(Rule.IN_ADDITION)) {
      return Together.IN_ADDITION;
    }
    return rule == Rule.TAKEN_INTO_ACCOUNT ? Together.DEDUCTED : Together.NOT_KNOWN;
  }
}
