package org.dhruva.compensation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.application.ApplicationSamples.*;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhruva.compensation.application.Paper.Table;
import org.dhruva.compensation.scheme.Scheme;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands on an application. */
class ApplicationTest {

  @Test
  void the_amount_is_computed_row_by_row_with_clause_and_source() {
    Table computation = tables(paper(particulars("en", false), OFFENCE_DAY)).getFirst();
    assertThat(computation.lines())
        .extracting(line -> line.get(1).lines().findFirst().orElseThrow())
        .containsExactly(
            "Gang rape",
            "Grievous physical injury or mental injury requiring rehabilitation",
            "The victim is a minor: 50 percent more",
            "Paid already under west-bengal-2017");
    assertThat(computation.lines())
        .extracting(line -> line.get(2))
        .containsExactly(
            "₹5,00,000 to ₹10,00,000",
            "₹1,00,000 to ₹2,00,000",
            "₹3,00,000 to ₹6,00,000",
            "− ₹50,000");
    assertThat(computation.lines().getFirst().get(3))
        .startsWith("schedule, row 2\nSource: ")
        .doesNotContain("lawyer");
    assertThat(computation.lines().get(1).get(3)).endsWith("Not yet checked by a lawyer.");
    assertThat(computation.sums().getFirst()).contains("₹8,50,000 to ₹17,50,000");
  }

  @Test
  void what_no_row_names_is_still_put_to_the_authority() {
    assertThat(text(paper(particulars("en", false), OFFENCE_DAY)))
        .contains("no row named here covers it:", "was trafficked");
  }

  @Test
  void interim_relief_is_asked_for_as_the_scheme_has_it() {
    assertThat(tables(paper(particulars("en", false), OFFENCE_DAY)).get(1).lines())
        .extracting(line -> line.get(1))
        .containsExactly("₹5,000 to ₹10,000", "at least ₹4,50,000");
  }

  @Test
  void papers_are_attached_or_missing() {
    Table papers =
        tables(paper(particulars("en", false), OFFENCE_DAY, "fir-copy", "bank-passbook")).getLast();
    assertThat(papers.lines())
        .extracting(line -> line.get(1) + ": " + line.get(3))
        .containsExactly(
            "Form I: Missing",
            "First information report (FIR): Attached",
            "Medical report: Missing",
            "Death certificate: Missing",
            "Judgment or recommendation of the court: Missing",
            "Bank Passbook: Attached");
  }

  @Test
  void on_the_last_day_nothing_is_late() {
    assertThat(text(paper(particulars("en", false), LAST_DAY)))
        .contains("The last day to file is 1 May 2025.")
        .doesNotContain("delay be condoned");
  }

  @Test
  void after_the_last_day_the_delay_is_to_be_condoned() {
    assertThat(text(paper(particulars("en", false), CivilDate.of(2025, 5, 2))))
        .contains("asks that the delay be condoned", "That the delay be condoned.");
  }

  @Test
  void only_a_draft_for_review_says_that_it_is_one() {
    assertThat(paper(particulars("en", true), OFFENCE_DAY).mark()).isPresent();
    assertThat(paper(particulars("en", false), OFFENCE_DAY).mark()).isEmpty();
  }

  @Test
  void other_money_counts_as_the_scheme_says() {
    assertThat(text(paper(particulars("en", false), OFFENCE_DAY)))
        .contains(
            "What was paid under another scheme is taken into account.",
            "West Bengal Victim Compensation Scheme: ₹50,000");
  }

  @Test
  void a_translation_says_that_no_speaker_has_checked_it() {
    assertThat(text(paper(particulars("bn", false), OFFENCE_DAY))).contains("যাচাই করেননি");
    assertThat(text(paper(particulars("hi", false), OFFENCE_DAY))).contains("नहीं जाँचा है");
    assertThat(paper(particulars("en", false), OFFENCE_DAY).blocks())
        .doesNotContain(new Paper.Note(""));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_language_has_every_word(Language language) {
    ResourceBundle all = bundle(Language.EN);
    Set<String> without = new TreeSet<>(all.keySet());
    without.removeAll(own(language));
    assertThat(without).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_scheme_can_be_applied_under_in_every_language(Language language) {
    Set<String> papers =
        CATALOGUE.all().stream()
            .flatMap(scheme -> scheme.documents().stream())
            .map(Scheme.Document::kind)
            .collect(Collectors.toSet());
    assertThat(papers).allSatisfy(kind -> assertThat(own(language)).contains("paper." + kind));
    assertThat(CATALOGUE.all())
        .allSatisfy(
            scheme -> assertThat(own(language)).contains("Office." + scheme.applyTo().getFirst()));
  }

  @Test
  void amounts_are_in_groups_of_lakh_and_crore() {
    assertThat(Written.money(new Money(12_345_678_905L, Money.INR))).isEqualTo("₹12,34,56,789.05");
  }

  private static Set<String> own(Language language) {
    return bundle(language).keySet();
  }

  private static ResourceBundle bundle(Language language) {
    Locale locale = language == Language.EN ? Locale.ROOT : language.locale();
    ResourceBundle found =
        ResourceBundle.getBundle("org.dhruva.compensation.application.application", locale);
    assertThat(found.getLocale().getLanguage())
        .isEqualTo(language == Language.EN ? "" : language.tag());
    return found;
  }

  private static List<Table> tables(Paper paper) {
    return paper.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }

  private static String text(Paper paper) {
    return paper.blocks().stream()
        .flatMap(
            block ->
                switch (block) {
                  case Paper.Text(String text) -> Stream.of(text);
                  case Paper.Note(String text) -> Stream.of(text);
                  case Paper.Items(List<String> items) -> items.stream();
                  default -> Stream.empty();
                })
        .collect(Collectors.joining("\n"));
  }
}
