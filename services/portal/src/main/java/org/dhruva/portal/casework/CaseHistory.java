package org.dhruva.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.dhruva.portal.client.CaseKind;
import org.dhruva.portal.client.CaseServices;
import org.dhruva.portal.client.Collected;
import org.dhruva.portal.client.HistoryEntry;
import org.dhruva.portal.words.Words;

/** What was entered into a case. */
@ApplicationScoped
class CaseHistory {

  /** How many entries a page shows; no case that we know of comes near it. */
  static final int ENTRIES_MAX = 1000;

  @Inject CaseServices services;

  List<HistoryLine> newestFirst(CaseKind kind, UUID id) {
    return Collected.<HistoryEntry>upTo(
            ENTRIES_MAX, cursor -> services.of(kind).history(id, cursor, Collected.PAGE_ITEMS))
        .await()
        .indefinitely()
        .items()
        .reversed()
        .stream()
        .map(entry -> HistoryLine.of(entry, Words.ENGLISH))
        .toList();
  }
}
