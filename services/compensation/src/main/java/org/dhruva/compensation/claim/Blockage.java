package org.dhruva.compensation.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AuthorityAnswer;
import org.dhruva.contracts.compensation.ClaimEvent.AuthorityAnswered;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimBlocked;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimUnblocked;
import org.dhruva.kernel.CivilDate;

/**
 * Something outside the claim that holds it up, or did.
 *
 * @param waitsFor code of what is missing
 * @param authorities codes of those who could give it
 * @param answers what some of them have said
 * @param until empty while it still holds the claim up
 */
public record Blockage(
    String waitsFor,
    List<String> authorities,
    CivilDate since,
    List<Answer> answers,
    Optional<CivilDate> until) {

  public Blockage {
    authorities = List.copyOf(authorities);
    answers = List.copyOf(answers);
  }

  /** What one of the authorities said. */
  public record Answer(CivilDate on, String authority, AuthorityAnswer answer) {}

  boolean isAnsweredBy(String authority) {
    return answers.stream().anyMatch(answer -> answer.authority().equals(authority));
  }

  boolean isOpen() {
    return until.isEmpty();
  }

  static List<Blockage> in(List<ClaimEvent> entries) {
    List<Blockage> blockages = new ArrayList<>();
    for (ClaimEvent entry : entries) {
      if (entry instanceof ClaimBlocked(var on, var waitsFor, var authorities)) {
        blockages.add(new Blockage(waitsFor, authorities, on, List.of(), Optional.empty()));
      }
      if (entry instanceof AuthorityAnswered answered) {
        blockages.replaceAll(
            b -> b.isOpen() && b.waitsFor().equals(answered.waitsFor()) ? b.with(answered) : b);
      }
      if (entry instanceof ClaimUnblocked(var on, var waitedFor)) {
        blockages.replaceAll(
            b -> b.isOpen() && b.waitsFor().equals(waitedFor) ? b.endingOn(on) : b);
      }
    }
    return List.copyOf(blockages);
  }

  /** Days on which at least one of them held the claim up, as counted on a day. */
  static long days(List<Blockage> blockages, CivilDate asOf) {
    long days = 0;
    Optional<CivilDate> counted = Optional.empty();
    for (Blockage blockage :
        blockages.stream().sorted(Comparator.comparing(Blockage::since)).toList()) {
      CivilDate from = counted.filter(blockage.since()::isBefore).orElse(blockage.since());
      CivilDate to = blockage.until().filter(asOf::isAfter).orElse(asOf);
      if (from.isBefore(to)) {
        days += from.daysUntil(to);
        counted = Optional.of(to);
      }
    }
    return days;
  }

  private Blockage endingOn(CivilDate day) {
    return new Blockage(waitsFor, authorities, since, answers, Optional.of(day));
  }

  private Blockage with(AuthorityAnswered answered) {
    Answer answer = new Answer(answered.on(), answered.authority(), answered.answer());
    return new Blockage(
        waitsFor,
        authorities,
        since,
        Stream.concat(answers.stream(), Stream.of(answer)).toList(),
        until);
  }
}
