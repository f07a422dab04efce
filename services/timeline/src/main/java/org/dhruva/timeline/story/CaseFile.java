package org.dhruva.timeline.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dhruva.contracts.clock.ClockEvent;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.Event;

/**
 * The entries of one case as they now read, in the order in which they were entered.
 *
 * @param entries at least one
 */
public record CaseFile(List<Entry> entries) {

  private record Correction(int entry, UnaryOperator<Event> reading) {}

  public CaseFile {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a case begins with an entry");
    }
  }

  /**
   * Puts right what was corrected.
   *
   * @param entered the entries of one stream as they were entered, in any order
   */
  static CaseFile of(List<Entry> entered) {
    List<Entry> byVersion =
        entered.stream().sorted(Comparator.comparingInt(Entry::version)).toList();
    Map<Integer, Entry> reading = new HashMap<>();
    for (Entry entry : byVersion) {
      reading.put(entry.version(), entry);
      correction(entry.event())
          .ifPresent(c -> reading.computeIfPresent(c.entry, (_, wrong) -> right(wrong, c)));
    }
    return new CaseFile(byVersion.stream().map(entry -> reading.get(entry.version())).toList());
  }

  private static Entry right(Entry wrong, Correction correction) {
    return wrong.reading(correction.reading.apply(wrong.event()));
  }

  private static Optional<Correction> correction(Event event) {
    return switch (event) {
      case ClaimEvent.EntryCorrected(_, var entry, var amendment, _) -> found(entry, amendment);
      case ProceedingEvent.EntryCorrected(_, var entry, var amendment, _) ->
          found(entry, amendment);
      case StayEvent.EntryCorrected(_, var entry, var amendment, _) -> found(entry, amendment);
      case PathwayEvent.EntryCorrected(_, var entry, var amendment, _) -> found(entry, amendment);
      // It reads as before, but it is not so.
      case ClockEvent.ClockExpiryWithdrawn(_, int entry) ->
          Optional.of(new Correction(entry, UnaryOperator.identity()));
      default -> Optional.empty();
    };
  }

  private static Optional<Correction> found(int entry, Amendment amendment) {
    return Optional.of(new Correction(entry, amendment::applyTo));
  }

  public UUID id() {
    return entries.getFirst().stream();
  }

  public String service() {
    return entries.getFirst().service();
  }

  /**
   * Whether nothing is missing between the entries. Where an operator gave up an entry, what the
   * others mean together is not known any more.
   */
  public boolean isWhole() {
    return entries.getLast().version() == entries.size();
  }

  /** The events of a case that is whole, all of one kind. */
  public <E> List<E> events(Class<E> kind) {
    return entries.stream().map(entry -> kind.cast(entry.event())).toList();
  }

  /** When anything was last entered in it. */
  public Instant changedAt() {
    return entries.stream().map(Entry::recordedAt).max(Comparator.naturalOrder()).orElseThrow();
  }

  <E> Optional<E> entry(int version, Class<E> kind) {
    return entries.stream()
        .filter(entry -> entry.version() == version)
        .map(Entry::event)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  /** The number of the entry that this one put right. */
  static Optional<Integer> correctedBy(Entry correcting) {
    return correction(correcting.event()).map(Correction::entry);
  }
}
