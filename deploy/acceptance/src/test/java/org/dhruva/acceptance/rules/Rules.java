package org.dhruva.acceptance.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.access.Caller;
import org.dhruva.example.entry.CaseVersion;
import org.dhruva.example.entry.EntryRefused;
import org.dhruva.example.entry.Submission;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.Rejection;
import org.dhruva.recording.Asked;
import org.dhruva.recording.CaseKind;
import org.dhruva.recording.CommandNames;

/** The rules of one service, and the cases that entries made there. */
final class Rules<C, S, E extends Event, R extends Rejection> {

  /** What a case says of itself. */
  private record Seen(String state, Object facts) {}

  private final CaseKind<C, S, E, R> kind;
  private final CommandNames<C> commands;
  private final Map<UUID, List<E>> cases = new HashMap<>();

  Rules(CaseKind<C, S, E, R> kind) {
    this.kind = kind;
    this.commands = CommandNames.in(kind.commands());
  }

  /** What comes of an entry; fails if the rules refuse it, or if it would change nothing. */
  List<E> enter(Submission submission, UUID caseId, Actor actor, Instant now) throws EntryRefused {
    List<E> history = cases.computeIfAbsent(caseId, _ -> new ArrayList<>());
    if (history.size() != submission.to().map(CaseVersion::version).orElse(0)) {
      throw new EntryRefused(submission, "the case is at version " + history.size());
    }
    C command = read(submission, new Asked<>(actor, now, caseId, state(history)));
    List<E> events = accepted(submission, kind.decider().decide(command, state(history)));
    history.addAll(events);
    return events;
  }

  JsonNode see(UUID caseId) {
    S state = state(cases.get(caseId));
    return Json.MAPPER.valueToTree(
        new Seen(CommandNames.of(state.getClass()), kind.facts(state, new Caller())));
  }

  private S state(List<E> history) {
    return kind.decider().fold(kind.decider().initial(), history);
  }

  private List<E> accepted(Submission submission, Outcome<E, R> outcome) throws EntryRefused {
    return switch (outcome) {
      case Outcome.Accepted<E, R>(var events) -> events;
      case Outcome.Rejected<E, R>(var why) ->
          throw new EntryRefused(submission, why.code() + ". " + why.message());
      case Outcome.Nothing<E, R>() -> throw new EntryRefused(submission, "it changes nothing");
    };
  }

  private C read(Submission submission, Asked<S> asked) throws EntryRefused {
    Class<? extends C> type =
        commands
            .named(submission.entry().verb())
            .orElseThrow(() -> new EntryRefused(submission, "there is no such command"));
    Map<String, Object> body = new LinkedHashMap<>(submission.body());
    Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .forEach(
            field ->
                Optional.ofNullable(kind.filledIn().get(field))
                    .ifPresent(known -> body.put(field, known.apply(asked))));
    try {
      return kind.completed(Json.MAPPER.treeToValue(Json.MAPPER.valueToTree(body), type));
    } catch (JsonProcessingException e) {
      throw new EntryRefused(submission, e.getOriginalMessage());
    }
  }
}
