package org.dhruva.acceptance.system;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What courts write of a hearing's purpose, asked over HTTP. */
@InWholeSystem
class HearingPurposesTest {

  private final WholeSystem system;

  HearingPurposesTest(WholeSystem system) {
    this.system = system;
  }

  @Test
  void every_text_has_its_reading_in_the_order_of_the_texts() {
    ask("{\"texts\": [\"st. u/s 313\", \"\", \"arg. on chrge\"]}")
        .statusCode(200)
        .body("readings.purpose", contains("ACCUSED_STATEMENT", "OTHER", "CHARGE"))
        .body("readings.category", contains("TRIAL", "ERROR", "CHARGE"))
        .body("readings[0].stage", equalTo("accused_statement"))
        .body("readings[0].sentence", equalTo("The court hears what the accused has to say."))
        .body("readings[1].stage", equalTo(null));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"texts": ["bail", null]}              | missing-field   | /texts/1
          {"texts": [["bail"]]}                  | malformed-field | /texts/0
          {"texts": "bail"}                      | malformed-field | /texts
          {"texts": ["bail"], "court": "x"}      | unknown-field   | /court
          {}                                     | missing-field   | /texts
          """)
  void a_wrong_body_is_refused_with_the_field_at_fault(String body, String code, String field) {
    ask(body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("field", equalTo(field));
  }

  private ValidatableResponse ask(String body) {
    return system.as("dev", "legal").body(body).post("/v1/hearing-purposes").then();
  }
}
