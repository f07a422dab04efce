package org.dhruva.acceptance.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Criminal proceedings keep the convention. */
class ProceedingsTest extends CaseConvention {

  private static final List<String> SECTIONS = List.of("IPC 370", "ITPA 5");

  private static final Map<String, ?> JURISDICTION =
      Map.of("state", "west-bengal", "district", "kolkata");
  private static final Map<String, ?> REPORT =
      Map.of(
          "on", "2025-03-01", "sections", List.of(), "jurisdiction", JURISDICTION, "way", "ONLINE");
  private static final Map<String, ?> FIR =
      Map.of(
          "on",
          "2025-03-05",
          "sections",
          List.of("BNS 143"),
          "jurisdiction",
          JURISDICTION,
          "firNumber",
          "12/2025",
          "zero",
          false);

  ProceedingsTest() {
    super(
        new Example(
            "legal",
            "/v1/proceedings",
            "LEGAL",
            Map.of(
                "on",
                "2019-03-04",
                "sections",
                SECTIONS,
                "jurisdiction",
                Map.of("state", "west-bengal", "district", "kolkata"),
                "firNumber",
                "417/2019",
                "zero",
                false),
            List.of(
                new Entry("name-accused", Map.of("on", "2019-03-06", "name", "An invented name")),
                new Entry(
                    "file-charge-sheet",
                    Map.of(
                        "on",
                        "2019-06-01",
                        "accused",
                        List.of("A1"),
                        "notSentUp",
                        List.of(),
                        "sections",
                        SECTIONS)),
                new Entry("take-cognizance", Map.of("on", "2019-06-20", "court", "SESSIONS")),
                new Entry(
                    "frame-charges",
                    Map.of(
                        "on",
                        "2019-10-01",
                        "charges",
                        List.of(Map.of("accused", "A1", "sections", SECTIONS)))),
                new Entry(
                    "schedule-hearing",
                    Map.of(
                        "on", "2019-10-01",
                        "hearingOn", "2020-02-03",
                        "hearingAt", "10:30",
                        "purpose", "PROSECUTION_EVIDENCE")),
                new Entry("hold-hearing", Map.of("on", "2020-01-06", "courtWords", "P.E. of PW-1")),
                new Entry(
                    "record-testimony",
                    Map.of(
                        "on", "2020-02-03",
                        "witness", "SURVIVOR",
                        "mode", "VIDEO",
                        "inCamera", true)),
                new Entry(
                    "deliver-judgment",
                    Map.of(
                        "on",
                        "2021-07-15",
                        "verdicts",
                        List.of(
                            Map.of(
                                "accused", "A1",
                                "result", "CONVICTED",
                                "sections", List.of("IPC 370"))))),
                new Entry(
                    "pass-sentence",
                    Map.of(
                        "on",
                        "2021-07-15",
                        "accused",
                        "A1",
                        "imprisonment",
                        Map.of("years", 10, "months", 0, "life", false),
                        "amount",
                        Map.of("paise", 2_000_000, "currency", "INR"))),
                new Entry("close", Map.of("on", "2021-07-16", "reason", "DECIDED"))),
            "closed"),
        new Dated(
            Map.of(
                "on",
                "2019-03-04",
                "sections",
                List.of("POA 3"),
                "jurisdiction",
                Map.of("state", "west-bengal", "district", "kolkata"),
                "zero",
                false),
            List.of()),
        new Refusal(
            new Entry(
                "file-charge-sheet",
                Map.of(
                    "on",
                    "2019-06-01",
                    "accused",
                    List.of("A9"),
                    "notSentUp",
                    List.of(),
                    "sections",
                    SECTIONS)),
            "accused-unknown",
            "/accused"),
        new Personal("facts.accused[0].name", "An invented name"));
  }

  @Test
  void a_proceeding_can_begin_when_the_police_are_told_and_the_fir_comes_later() {
    String key = UUID.randomUUID().toString();
    Response begun = beginWith("report-offence", key, hers(REPORT));
    begun
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("state", equalTo("reported"))
        .body("facts.reportedOn", equalTo("2025-03-01"))
        .body("facts", not(hasKey("firOn")))
        .body("actions.command", hasItem("register-fir"))
        .body("clocks.deadline", hasItem("fir.esign"));
    String id = begun.path("id");
    assertThat(begun.getHeader("Location")).endsWith("/v1/proceedings/" + id);
    assertThat(beginWith("report-offence", key, hers(REPORT)).getHeader("Location"))
        .isEqualTo(begun.getHeader("Location"));

    Map<String, Object> another = new HashMap<>(FIR);
    another.put("survivor", UUID.randomUUID().toString());
    carryOut("asha", id, 1, new Entry("register-fir", another))
        .statusCode(422)
        .body("code", equalTo("another-survivor"))
        .body("field", equalTo("/survivor"));
    carryOut("asha", id, 1, new Entry("register-fir", FIR))
        .statusCode(200)
        .body("state", equalTo("investigation"))
        .body("facts.firOn", equalTo("2025-03-05"))
        .body("facts.firNumber", equalTo("12/2025"));
    carryOut("asha", id, 2, new Entry("report-offence", hers(REPORT))).statusCode(404);
  }

  @Test
  void the_usual_beginning_is_not_named_in_the_address() {
    beginWith("register-fir", UUID.randomUUID().toString(), hers(FIR)).then().statusCode(404);
  }
}
