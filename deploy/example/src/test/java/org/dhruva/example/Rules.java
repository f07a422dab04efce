package org.dhruva.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.dhruva.example.entry.CaseVersion;
import org.dhruva.example.entry.EntryRefused;
import org.dhruva.example.entry.Submission;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.Rejection;
import org.dhruva.recording.Asked;
import org.dhruva.recording.CaseKind;
import org.dhruva.recording.CommandNames;
import org.dhruva.service.http.HttpJson;

/** The rules of one service, and the cases that entries made there. */
final class Rules<C, S, E extends Event, R extends Rejection> {

  /** Reads bodies as the services do: unknown and missing fields are refused. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule()).build();

  static {
    new HttpJson().customize(JSON);
  }

  private record Case<S>(S state, int version) {}

  private final Decider<C, S, E, R> decider;
  private final CommandNames<C> commands;
  private final Map<String, Function<Asked<S>, Object>> filledIn;
  private final Map<UUID, Case<S>> cases = new HashMap<>();

  Rules(CaseKind<C, S, E, R> kind) {
    this(kind.decider(), kind.commands(), kind.filledIn());
  }

  /**
   * @param filledIn what the service adds to a body, by field
   */
  Rules(
      Decider<C, S, E, R> decider,
      Class<C> commands,
      Map<String, Function<Asked<S>, Object>> filledIn) {
    this.decider = decider;
    this.commands = CommandNames.in(commands);
    this.filledIn = filledIn;
  }

  /** What comes of an entry; fails if the rules refuse it, or if it would change nothing. */
  List<E> enter(Submission submission, UUID caseId, Actor actor, Instant now) throws EntryRefused {
    Case<S> before = cases.getOrDefault(caseId, new Case<>(decider.initial(), 0));
    if (before.version() != submission.to().map(CaseVersion::version).orElse(0)) {
      throw new EntryRefused(submission, "the case is at version " + before.version());
    }
    C command = read(submission, new Asked<>(actor, now, caseId, before.state()));
    List<E> events = accepted(submission, decider.decide(command, before.state()));
    cases.put(
        caseId, new Case<>(decider.fold(before.state(), events), before.version() + events.size()));
    return events;
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
        .map(component -> component.getName())
        .filter(filledIn::containsKey)
        .forEach(field -> body.put(field, filledIn.get(field).apply(asked)));
    try {
      return JSON.treeToValue(JSON.valueToTree(body), type);
    } catch (JsonProcessingException e) {
      throw new EntryRefused(submission, e.getOriginalMessage());
    }
  }
}
