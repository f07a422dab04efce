package org.dhruva.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhruva.example.entry.EntryRefused;
import org.dhruva.example.entry.Submission;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.Rejection;
import org.dhruva.service.http.HttpJson;

/** The rules of one service, with the cases that entries made, in memory. */
final class Rules<C, S, E extends Event, R extends Rejection> {

  /** Bodies are read as the services read them: unknown and missing fields are refused. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule()).build();

  static {
    new HttpJson().customize(JSON);
  }

  private record Case<S, E>(S state, int version) {}

  private final Decider<C, S, E, R> decider;
  private final Map<String, Class<? extends C>> commands;
  private final Map<UUID, Case<S, E>> cases = new HashMap<>();

  Rules(Decider<C, S, E, R> decider, Class<C> commands) {
    this.decider = decider;
    this.commands =
        records(commands)
            .collect(Collectors.toUnmodifiableMap(Rules::commandName, type -> type));
  }

  /** The events that come of an entry to a case; throws if the rules refuse it. */
  List<E> decide(Submission submission, UUID id, Map<String, Object> body) throws EntryRefused {
    Case<S, E> before = cases.getOrDefault(id, new Case<>(decider.initial(), 0));
    int seen = submission.to().map(known -> known.version()).orElse(0);
    if (seen != before.version()) {
      throw new EntryRefused(submission, "version %d, not %d".formatted(before.version(), seen));
    }
    List<E> events = accepted(submission, decider.decide(read(submission, body), before.state()));
    cases.put(
        id,
        new Case<>(decider.fold(before.state(), events), before.version() + events.size()));
    return events;
  }

  int version(UUID id) {
    return cases.get(id).version();
  }

  private List<E> accepted(Submission submission, Outcome<E, R> outcome) throws EntryRefused {
    return switch (outcome) {
      case Outcome.Accepted<E, R>(var events) -> events;
      case Outcome.Rejected<E, R>(var why) ->
          throw new EntryRefused(submission, why.code() + " " + why.message());
      case Outcome.Nothing<E, R>() -> throw new EntryRefused(submission, "it changes nothing");
    };
  }

  private C read(Submission submission, Map<String, Object> body) throws EntryRefused {
    Class<? extends C> type = commands.get(submission.entry().verb());
    if (type == null) {
      throw new EntryRefused(submission, "no such command");
    }
    try {
      return JSON.readValue(JSON.writeValueAsString(body), type);
    } catch (JsonProcessingException e) {
      throw new EntryRefused(submission, e.getOriginalMessage());
    }
  }

  private static <C> Stream<Class<? extends C>> records(Class<? extends C> type) {
    return Optional.ofNullable(type.getPermittedSubclasses()).stream()
        .flatMap(Arrays::stream)
        .flatMap(
            permitted -> {
              @SuppressWarnings("unchecked") // what a type permits is of that type
              Class<? extends C> subtype = (Class<? extends C>) permitted;
              return subtype.isRecord() ? Stream.of(subtype) : records(subtype);
            });
  }

  private static String commandName(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
