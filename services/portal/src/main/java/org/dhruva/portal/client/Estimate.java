package org.dhruva.portal.client;

import java.util.List;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/**
 * What could be claimed.
 *
 * @param missing facts that would make it more exact
 */
public record Estimate(List<OfScheme> schemes, List<Missing> missing) {

  public Estimate {
    schemes = List.copyOf(schemes);
    missing = List.copyOf(missing);
  }

  /**
   * @param field of the facts
   * @param why it matters, in a sentence
   */
  public record Missing(String field, String why) {}

  /**
   * What could be claimed under one scheme.
   *
   * @param depends whether a missing fact decides if the scheme is for her at all
   * @param amount what can be said of the amount
   * @param range empty where no row is known
   * @param withoutRow violations that no row known here names
   * @param applyTo where one may apply
   * @param verified whether all of it was found in public sources
   * @param notes what else to know, in sentences
   */
  public record OfScheme(
      String scheme,
      String name,
      String kind,
      boolean depends,
      String amount,
      Optional<Range> range,
      List<Line> computation,
      String stacking,
      List<String> withoutRow,
      List<Interim> interim,
      List<String> applyTo,
      List<Paper> documents,
      Optional<LastDay> lastDay,
      List<Alongside> alongside,
      boolean verified,
      List<String> notes) {}

  /**
   * @param max empty where it is not known
   */
  public record Range(Money min, Optional<Money> max) {}

  /**
   * A step of the computation.
   *
   * @param certain whether it is so whatever the missing facts are
   * @param provenance empty for what follows by arithmetic alone
   */
  public record Line(
      String step, String name, Range amount, boolean certain, Optional<Provenance> provenance) {}

  public record Interim(InterimRule rule, Range amount) {}

  public record InterimRule(String name, Provenance provenance) {}

  /**
   * @param wanted {@code ALWAYS} or {@code IF_AVAILABLE}
   */
  public record Paper(String kind, String wanted) {}

  public record LastDay(CivilDate on, Optional<Boolean> condonable, Provenance provenance) {}

  public record Alongside(String scheme, String together) {}

  /**
   * @param source where it was read
   * @param verified false: not yet checked by a lawyer
   */
  public record Provenance(Optional<String> clause, String source, boolean verified) {}
}
