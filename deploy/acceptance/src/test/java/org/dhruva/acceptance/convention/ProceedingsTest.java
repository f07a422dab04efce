package org.dhruva.acceptance.convention;

import java.util.List;
import java.util.Map;

/** Criminal proceedings keep the convention. */
class ProceedingsTest extends CaseConvention {

  private static final List<String> SECTIONS = List.of("IPC 370", "ITPA 5");

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
}
