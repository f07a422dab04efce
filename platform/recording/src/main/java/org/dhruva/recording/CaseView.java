package org.dhruva.recording;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dhruva.clocks.ClockReading;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.SurvivorId;

/**
 * A case as it is answered. Texts marked {@code x-personal} are kept encrypted under the survivor's
 * own key; once her key is destroyed nobody can read them any more, and they are answered as
 * erased.
 *
 * @param id the case, in its address
 * @param survivor whose case it is
 * @param version how many entries it has; the ETag
 * @param state where it stands, such as {@code decided}
 * @param access what the reader may do
 * @param facts what is known of it
 * @param actions what could be accepted now, by whom and until when; none for a reader who may not
 *     act
 * @param clocks the deadlines of the law that run in it or ended: who must act, and by when
 */
public record CaseView(
    UUID id,
    SurvivorId survivor,
    int version,
    String state,
    Access access,
    Object facts,
    List<CaseAction> actions,
    List<ClockReading> clocks) {

  public CaseView {
    actions = List.copyOf(actions);
    clocks = List.copyOf(clocks);
  }

  /**
   * An entry of a case's history.
   *
   * @param entry its number in the case, from 1
   * @param type stored name of the event
   * @param occurredAt when it happened in the world
   * @param recordedAt when it was entered, which may be long after
   * @param role as what the person acted who entered it
   * @param event what was recorded, as it was first written
   */
  public record Entry(
      int entry, String type, Instant occurredAt, Instant recordedAt, String role, Event event) {}
}
