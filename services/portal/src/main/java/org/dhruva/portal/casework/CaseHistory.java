package org.dhruva.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.portal.client.CaseKind;
import org.dhruva.portal.client.CaseServices;
import org.dhruva.portal.client.HistoryEntry;
import org.dhruva.portal.client.Page;
import org.dhruva.portal.words.Words;

/** What was entered into a case. */
@ApplicationScoped
class CaseHistory {

  /** How many entries a page shows; no case that we know of comes near it. */
  static final int ENTRIES_MAX = 1000;

  private static final int PAGE_ITEMS = 100;

  @Inject CaseServices services;

  List<HistoryLine> newestFirst(CaseKind kind, UUID id) {
    List<HistoryEntry> entries = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      Page<HistoryEntry> page = services.of(kind).history(id, next.orElse(null), PAGE_ITEMS);
      entries.addAll(page.items());
      next = page.next();
    } while (next.isPresent() && entries.size() < ENTRIES_MAX);
    return entries.reversed().stream().map(entry -> HistoryLine.of(entry, Words.ENGLISH)).toList();
  }
}
