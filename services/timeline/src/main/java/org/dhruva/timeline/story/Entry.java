package org.dhruva.timeline.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.dhruva.contracts.clock.ClockEvent.ClockExpired;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.DatedEvent;
import org.dhruva.kernel.Event;

/**
 * Something that was recorded about her.
 *
 * @param service that recorded it, such as {@code compensation}
 * @param stream the case, or what is said beside it
 * @param version its place in the stream, by which other entries refer to it
 * @param id the event's own id
 * @param type stored name of the event
 * @param position its place in the service's partition
 * @param enteredBy in which role somebody entered it
 * @param event as it now reads
 * @param corrected whether it read otherwise when it was entered
 */
public record Entry(
    String service,
    UUID stream,
    int version,
    UUID id,
    String type,
    long position,
    Instant recordedAt,
    String enteredBy,
    Event event,
    boolean corrected) {

  /**
   * The order of the timeline. It depends on nothing but the entries themselves, for there is no
   * order between services.
   */
  public static final Comparator<Entry> OLDEST_FIRST =
      Comparator.comparing(Entry::occurredAt)
          .thenComparing(Entry::service)
          .thenComparing(Entry::stream)
          .thenComparingInt(Entry::version);

  public Instant occurredAt() {
    return event.occurredAt();
  }

  /** The day on which it happened, as exactly as it is known. */
  public CivilDate on() {
    return event instanceof DatedEvent dated ? dated.on() : CivilDate.at(event.occurredAt());
  }

  /** The case it belongs to. What became of a clock is said in a stream beside the case. */
  public UUID caseId() {
    return event instanceof ClockExpired expired ? expired.caseId() : stream;
  }

  Entry reading(Event corrected) {
    return new Entry(
        service, stream, version, id, type, position, recordedAt, enteredBy, corrected, true);
  }
}
