package org.dhruva.portal.casework;

import java.time.Instant;
import java.util.Set;
import org.dhruva.kernel.CivilDate;
import org.dhruva.portal.client.HistoryEntry;
import org.dhruva.portal.facts.FactWords;
import org.dhruva.portal.facts.Shown;
import org.dhruva.portal.words.Words;

/**
 * An entry of a case in words.
 *
 * @param day when it happened
 * @param recordedAt when it was entered
 * @param role as what the person acted who entered it
 */
public record HistoryLine(
    int entry, String title, String day, Instant recordedAt, String role, Shown.Pairs details) {

  private static final Set<String> SAID_ALREADY = Set.of("on", "at");

  static HistoryLine of(HistoryEntry entry, Words words) {
    String on = entry.event().path("on").asText("");
    return new HistoryLine(
        entry.entry(),
        title(entry.type(), words),
        on.isEmpty() ? words.dayOf(entry.occurredAt()) : words.day(CivilDate.parse(on)),
        entry.recordedAt(),
        entry.role(),
        new FactWords(words).pairs(entry.event(), SAID_ALREADY));
  }

  /** {@code compensation.claim-filed.v1} is named by its middle. */
  private static String title(String type, Words words) {
    String[] parts = type.split("\\.");
    return words.code("event", parts.length > 1 ? parts[1] : type);
  }
}
