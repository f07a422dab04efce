package org.dhruva.example.entry;

import java.util.List;

/**
 * Entries that are made one after the other. The first to a service begins a case there; all later
 * ones to that service are about this case.
 *
 * @param key tells this story from all others, for ever: with the place of an entry in the story it
 *     is what makes a repetition known as one
 */
public record Story(String key, List<Entry> entries) {

  public Story {
    entries = List.copyOf(entries);
  }

  String keyOf(int place) {
    return "%s/%d".formatted(key, place + 1);
  }
}
