package org.dhruva.timeline.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.contracts.compensation.ClaimEvent.StageBecameDue;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Consequence;
import org.dhruva.timeline.story.Entry;
import org.dhruva.timeline.story.Storyteller;
import org.dhruva.timeline.story.Timeline.Placed;
import org.dhruva.timeline.story.Told.Words;

/**
 * An entry of the timeline.
 *
 * @param id stays the same when the entry is corrected
 * @param service that recorded it, such as {@code compensation}
 * @param caseId the case it belongs to
 * @param version its place in the case, or among what was said about the clocks of the case
 * @param type stored name of the event
 * @param on the day on which it happened; {@code ~} marks an approximate one
 * @param sentence what happened, to be read
 * @param words what was said about it in somebody's own words
 * @param enteredBy in which role somebody entered it
 * @param recordedAt when, which may be long after it happened
 * @param corrected whether it read otherwise when it was entered
 * @param consequence whether it follows from other entries by itself
 * @param followsFrom the entry of any service that led to it
 */
record TimelineItem(
    UUID id,
    String service,
    @JsonProperty("case") UUID caseId,
    int version,
    String type,
    CivilDate on,
    String sentence,
    List<Words> words,
    String enteredBy,
    Instant recordedAt,
    boolean corrected,
    boolean consequence,
    Optional<UUID> followsFrom) {

  static TimelineItem of(Placed placed, Storyteller storyteller) {
    Entry entry = placed.entry();
    var told = storyteller.tell(placed);
    return new TimelineItem(
        entry.id(),
        entry.service(),
        entry.caseId(),
        entry.version(),
        entry.type(),
        entry.on(),
        told.sentence(),
        told.words(),
        entry.enteredBy(),
        entry.recordedAt(),
        entry.corrected(),
        entry.event() instanceof Consequence,
        entry.event() instanceof StageBecameDue due ? due.cause() : Optional.empty());
  }
}
