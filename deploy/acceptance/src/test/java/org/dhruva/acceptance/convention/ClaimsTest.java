package org.dhruva.acceptance.convention;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Claims for compensation keep the convention. */
class ClaimsTest extends CaseConvention {

  private static final Map<String, ?> AWARD = Map.of("paise", 15_000_000, "currency", "INR");

  ClaimsTest() {
    super(
        new Example(
            "compensation",
            "/v1/claims",
            "COMPENSATION",
            Map.of("on", "2018-09-18", "scheme", "west-bengal-2017"),
            List.of(
                new Entry("attach-document", Map.of("on", "2018-09-18", "kind", "fir-copy")),
                new Entry(
                    "file",
                    Map.of("on", "2018-09-18", "forum", "DLSA", "reference", "DLSA/invented/2018")),
                new Entry("acknowledge", Map.of("on", "2018-10-01")),
                new Entry("open-inquiry", Map.of("on", "2018-11-05", "kind", "SOCIAL")),
                new Entry("hold-hearing", Map.of("on", "2019-03-12")),
                new Entry(
                    "award",
                    Map.of(
                        "on",
                        "2019-09-15~",
                        "amount",
                        AWARD,
                        "extent",
                        "FULL",
                        "reasons",
                        List.of())),
                new Entry("refuse-award", Map.of("on", "2019-10-01", "because", "It is too low.")),
                new Entry("appeal", Map.of("on", "2019-10-20", "forum", "SLSA"))),
            "appealed"),
        new Dated(
            Map.of("on", "2018-09-18", "scheme", "west-bengal-2017"),
            List.of(new Entry("file", Map.of("on", "2018-09-18", "forum", "DLSA")))),
        new Refusal(
            new Entry("attach-document", Map.of("on", "2018-09-18", "kind", "Not a code")),
            "code-malformed",
            "/kind"),
        new Personal("facts.reference", "DLSA/invented/2018"));
  }

  @Test
  void an_action_says_who_must_do_it_and_until_when() {
    String claim = begun();
    carryOut("meera", claim, 1, new Entry("file", Map.of("on", "2018-09-18", "forum", "DLSA")));
    show("asha", claim)
        .then()
        .body("actions.find { it.command == 'award' }.by", equalTo("DLSA"))
        .body("actions.find { it.command == 'award' }.until", equalTo("2018-11-18"))
        .body("actions.find { it.command == 'attach-document' }.by", nullValue());
  }

  @Test
  void what_is_overdue_can_be_written_about_with_the_number_of_the_claim() {
    String claim = begun();
    carryOut(
        "meera",
        claim,
        1,
        new Entry(
            "file",
            Map.of("on", "2018-09-18", "forum", "DLSA", "reference", "DLSA/invented/2018")));
    for (String user : List.of("asha", "meera")) {
      letters(user, claim)
          .then()
          .statusCode(200)
          .body("letters.to", equalTo(List.of("SLSA", "HIGH_COURT")))
          .body(
              "letters[0].particulars.find { it.label == 'Number of the claim' }.personal",
              equalTo("DLSA/invented/2018"));
    }
    letters("kavita", claim).then().statusCode(403);
  }
}
