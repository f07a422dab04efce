package org.dhruva.compensation.estimate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
        catalogue.possibleOn(facts.offenceOn()).stream()
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
        .filter(other -> !other.family().equals(scheme.family()))
        .filter(other -> isClaimed(other) && isClaimed(scheme))
        .map(other -> new Alongside(other.code(), together(scheme, other)))
        .toList();
  }

  private static boolean isClaimed(Scheme scheme) {
    return scheme.kind() != Kind.FLOOR;
  }

  /**
   * How what another scheme pays goes together with this one. What was paid under another version
   * of the same scheme was paid by the scheme itself.
   */
  public static Together together(Scheme scheme, Scheme other) {
    if (scheme.family().equals(other.family())) {
      return Together.DEDUCTED;
    }
    return switch (deciding(scheme, other).otherMoney().rule()) {
      case NOTHING_ELSEWHERE -> Together.NOT_TOGETHER;
      case IN_ADDITION -> Together.IN_ADDITION;
      case TAKEN_INTO_ACCOUNT -> Together.DEDUCTED;
      case NOT_KNOWN -> Together.NOT_KNOWN;
    };
  }

  /**
   * Whose rule says how two schemes go together, seen from the first. What a criminal court orders
   * is in addition by statute, which no declaration that a scheme asks for can change.
   */
  public static Scheme deciding(Scheme scheme, Scheme other) {
    List<Scheme> both = List.of(scheme, other);
    Stream<Predicate<Scheme>> strongestFirst =
        Stream.of(
            each -> each.kind() == Kind.COURT_ORDERED && says(each, Rule.IN_ADDITION),
            each -> says(each, Rule.NOTHING_ELSEWHERE),
            each -> says(each, Rule.IN_ADDITION));
    return strongestFirst
        .flatMap(strong -> both.stream().filter(strong))
        .findFirst()
        .orElse(scheme);
  }

  private static boolean says(Scheme scheme, Rule rule) {
    return scheme.otherMoney().rule() == rule;
  }
}
