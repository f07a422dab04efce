package org.dhruva.portal.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** One entry of a case. */
public record HistoryEntry(
    int entry, String type, Instant occurredAt, Instant recordedAt, String role, JsonNode event) {}
