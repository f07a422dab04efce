package org.dhruva.acceptance.convention;

import java.util.List;
import java.util.Map;

/** Stays in shelter keep the convention. */
class StaysTest extends CaseConvention {

  StaysTest() {
    super(
        new Example(
            "shelter",
            "/v1/stays",
            "SHELTER",
            Map.of(
                "on", "2019-05-02",
                "home",
                    Map.of(
                        "kind", "shakti-sadan",
                        "name", "An invented home",
                        "state", "maharashtra",
                        "district", "pune"),
                "legalBasis", "ITPA 17(1)"),
            List.of(
                new Entry("produce", Map.of("on", "2019-05-03", "before", "MAGISTRATE")),
                new Entry(
                    "order-custody",
                    Map.of(
                        "on", "2019-05-06",
                        "section", "ITPA 17(3)",
                        "authority", "MAGISTRATE",
                        "forDays", 21)),
                new Entry(
                    "record-home-inquiry", Map.of("on", "2019-07-30", "outcome", "FAVOURABLE")),
                new Entry(
                    "state-wish",
                    Map.of(
                        "on", "2020-09-01",
                        "wants", "LEAVE",
                        "to", "own-home",
                        "words", "I want to see my invented mother.")),
                new Entry("file-petition", Map.of("on", "2020-10-12", "kind", "RELEASE")),
                new Entry(
                    "decide-petition",
                    Map.of("on", "2022-06-10", "petitionEntry", 6, "result", "GRANTED")),
                new Entry("release", Map.of("on", "2022-06-14", "to", "own-home")),
                new Entry(
                    "record-follow-up",
                    Map.of("on", "2022-09-14", "months", 3, "wellbeing", "MANAGING")),
                new Entry("close", Map.of("on", "2023-06-20"))),
            "closed"),
        new Dated(
            Map.of(
                "on",
                "2019-05-02",
                "home",
                Map.of("kind", "shakti-sadan", "state", "maharashtra"),
                "legalBasis",
                "ITPA 17(1)"),
            List.of()),
        new Refusal(
            new Entry(
                "order-custody",
                Map.of("on", "2019-05-06", "section", "ITPA 17(3)", "authority", "MAGISTRATE")),
            "last-day-missing",
            "/until"),
        new Personal("facts.latestWish.words", "I want to see my invented mother."));
  }
}
