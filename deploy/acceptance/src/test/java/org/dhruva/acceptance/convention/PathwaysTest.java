package org.dhruva.acceptance.convention;

import java.util.List;
import java.util.Map;

/** Pathways to a livelihood keep the convention. */
class PathwaysTest extends CaseConvention {

  PathwaysTest() {
    super(
        new Example(
            "livelihoods",
            "/v1/pathways",
            "LIVELIHOODS",
            Map.of("on", "2020-01-10~", "goal", "An invented business with my group"),
            List.of(
                new Entry(
                    "start-training",
                    Map.of("on", "2020-02-01", "course", "enterprise", "provider", "kaarya")),
                new Entry("complete-training", Map.of("on", "2020-08-01", "trainingEntry", 2)),
                new Entry(
                    "start-enterprise",
                    Map.of("on", "2021-01-15", "kind", "GROUP", "members", 7, "trade", "turmeric")),
                new Entry(
                    "receive-seed-capital",
                    Map.of(
                        "on",
                        "2021-02-01",
                        "to",
                        "GROUP",
                        "amount",
                        rupees(50_000),
                        "source",
                        "ngo")),
                new Entry(
                    "record-income",
                    Map.of(
                        "on",
                        "2021-06-01",
                        "month",
                        "2021-05",
                        "amount",
                        rupees(4_200),
                        "of",
                        "GROUP")),
                new Entry(
                    "apply-for-entitlement",
                    Map.of("on", "2021-07-01", "entitlement", "ration-card", "office", "bdo")),
                new Entry(
                    "refuse-entitlement",
                    Map.of(
                        "on",
                        "2021-08-01",
                        "applicationEntry",
                        7,
                        "reasons",
                        List.of("no-address-proof"))),
                new Entry(
                    "appeal-entitlement",
                    Map.of("on", "2021-08-10", "applicationEntry", 7, "office", "sdo")),
                new Entry("grant-entitlement", Map.of("on", "2021-10-01", "applicationEntry", 7)),
                new Entry("close", Map.of("on", "2022-02-01", "reason", "GOAL_REACHED"))),
            "closed"),
        new Dated(
            Map.of("on", "2020-01-10~", "goal", "An invented business with my group"),
            List.of(
                new Entry(
                    "apply-for-entitlement",
                    Map.of("on", "2021-07-01", "entitlement", "ration-card", "office", "bdo")),
                new Entry(
                    "acknowledge-entitlement",
                    Map.of(
                        "on",
                        "2021-07-02",
                        "applicationEntry",
                        2,
                        "complete",
                        true,
                        "dueOn",
                        "2021-08-01")))),
        new Refusal(
            new Entry("complete-training", Map.of("on", "2020-08-01", "trainingEntry", 9)),
            "training-not-running",
            "/trainingEntry"),
        new Personal("facts.goal", "An invented business with my group"));
  }

  private static Map<String, ?> rupees(int rupees) {
    return Map.of("paise", rupees * 100L, "currency", "INR");
  }
}
