package org.dhruva.portal.estimate;

import java.util.List;
import java.util.Optional;
import org.dhruva.portal.client.Estimate.Line;
import org.dhruva.portal.client.Estimate.OfScheme;
import org.dhruva.portal.client.Estimate.Provenance;
import org.dhruva.portal.client.Estimate.Range;
import org.dhruva.portal.client.SchemeCatalogue;
import org.dhruva.portal.words.Words;

/**
 * What can be claimed under one scheme, in words.
 *
 * @param code of the scheme, unique on its page
 * @param depends whether it may not be for her
 * @param amount what it comes to
 * @param rows of the computation
 * @param interim money before the decision
 * @param lastDay the last day to apply, and what is known of it
 */
record SchemeResult(
    String code,
    String name,
    boolean depends,
    boolean verified,
    String amount,
    List<Row> rows,
    List<String> withoutRow,
    List<Row> interim,
    List<String> applyTo,
    List<String> papers,
    Optional<LastDay> lastDay,
    List<String> alongside,
    List<String> notes) {

  /**
   * @param clause its place in the scheme
   * @param source where that was read
   * @param certain whether it is so whatever is still open
   */
  record Row(
      String what,
      String amount,
      Optional<String> clause,
      Optional<String> source,
      boolean certain,
      boolean verified) {}

  record LastDay(String on, boolean condonable, boolean verified) {}

  static SchemeResult of(OfScheme of, SchemeCatalogue catalogue, Words words) {
    return new SchemeResult(
        of.scheme(),
        of.name(),
        of.depends(),
        of.verified(),
        of.range()
            .map(range -> words(range, words))
            .orElseGet(() -> words.code("code", of.amount(), "amount")),
        of.computation().stream().map(line -> row(line, words)).toList(),
        of.withoutRow().stream()
            .map(code -> words.code("code", code, FactsForm.VIOLATIONS))
            .toList(),
        of.interim().stream()
            .map(
                money ->
                    row(
                        money.rule().name(),
                        words(money.amount(), words),
                        true,
                        Optional.of(money.rule().provenance())))
            .toList(),
        of.applyTo().stream().map(office -> words.code("code", office)).toList(),
        of.documents().stream()
            .map(
                paper ->
                    words.phrase(
                        "paper." + paper.wanted(), words.code("code", paper.kind(), "kind")))
            .toList(),
        of.lastDay()
            .map(
                last ->
                    new LastDay(
                        words.day(last.on()),
                        last.condonable().orElse(false),
                        last.provenance().verified())),
        of.alongside().stream()
            .map(
                other ->
                    words.phrase("together." + other.together(), catalogue.nameOf(other.scheme())))
            .toList(),
        of.notes());
  }

  private static Row row(Line line, Words words) {
    String amount = words(line.amount(), words);
    return row(
        line.name(),
        line.step().equals("DEDUCTION") ? words.phrase("range.less", amount) : amount,
        line.certain(),
        line.provenance());
  }

  private static Row row(
      String what, String amount, boolean certain, Optional<Provenance> provenance) {
    return new Row(
        what,
        amount,
        provenance.flatMap(Provenance::clause),
        provenance.map(Provenance::source),
        certain,
        provenance.map(Provenance::verified).orElse(true));
  }

  private static String words(Range range, Words words) {
    String least = words.amount(range.min());
    if (range.max().isEmpty()) {
      return words.phrase("range.at-least", least);
    }
    String most = words.amount(range.max().get());
    if (least.equals(most)) {
      return least;
    }
    return range.min().isPositive()
        ? words.phrase("range.both", least, most)
        : words.phrase("range.up-to", most);
  }
}
