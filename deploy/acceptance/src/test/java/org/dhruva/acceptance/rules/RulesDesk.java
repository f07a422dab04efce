package org.dhruva.acceptance.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhruva.access.Roles;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.AccessGranted;
import org.dhruva.contracts.people.SurvivorEvent.AccessRevoked;
import org.dhruva.contracts.people.SurvivorEvent.AccountLinked;
import org.dhruva.example.entry.CaseVersion;
import org.dhruva.example.entry.Desk;
import org.dhruva.example.entry.EntryRefused;
import org.dhruva.example.entry.Submission;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Event;

/**
 * Takes entries as the services would: by their own rules, and only from those she lets in. There
 * is no network and no store, and nothing that one service does because of another.
 */
final class RulesDesk implements Desk {

  /** Whatever is entered happened before. */
  static final Instant NOW = Instant.parse("2026-10-01T06:30:00Z");

  private static final String PEOPLE = "people";
  private static final Map<String, String> ROLES =
      Map.of(
          "asha", Roles.SURVIVOR,
          "rupa", Roles.SURVIVOR,
          "meera", Roles.LAWYER,
          "kavita", Roles.PEER,
          "anil", Roles.CASEWORKER);
  private static final Set<String> SPOKEN_FOR =
      Set.of("grant", "answer-statistics", "link-account", "join-collective");

  /** An event, where it is, and of whom. */
  record Made(String service, UUID caseId, int version, UUID survivor, Event event) {}

  private record Answered(Submission submission, CaseVersion answer) {}

  private final Map<String, String> accounts;
  private final Map<String, Rules<?, ?, ? extends Event, ?>> services = Services.rules();
  private final Map<String, Answered> answers = new HashMap<>();
  private final Map<UUID, UUID> survivors = new HashMap<>();
  private final Map<UUID, List<SurvivorEvent>> records = new HashMap<>();
  private final List<Made> made = new ArrayList<>();

  RulesDesk(Map<String, String> accounts) {
    this.accounts = accounts;
  }

  /** All events, in the order in which they came about. */
  List<Made> made() {
    return List.copyOf(made);
  }

  /** A case as it stands. */
  JsonNode see(String service, UUID caseId) {
    return services.get(service).see(caseId);
  }

  @Override
  public synchronized Optional<CaseVersion> own(String user) {
    return records.entrySet().stream()
        .filter(record -> account(record.getValue()).equals(Optional.of(accounts.get(user))))
        .map(record -> new CaseVersion(record.getKey(), record.getValue().size()))
        .findFirst();
  }

  @Override
  public synchronized CaseVersion enter(Submission submission) throws EntryRefused {
    UUID caseId = submission.to().map(CaseVersion::id).orElseGet(() -> newCase(submission));
    UUID survivor =
        Optional.ofNullable(survivors.get(caseId)).orElseGet(() -> survivorOf(submission, caseId));
    requireAllowed(submission, records.getOrDefault(survivor, List.of()));
    Answered before = answers.get(submission.key());
    if (before == null) {
      CaseVersion answer = makeEntry(submission, caseId, survivor);
      answers.put(submission.key(), new Answered(submission, answer));
      return answer;
    }
    if (!before.submission().body().equals(submission.body())) {
      throw new EntryRefused(submission, "its key stands for another entry");
    }
    return before.answer();
  }

  private CaseVersion makeEntry(Submission submission, UUID caseId, UUID survivor)
      throws EntryRefused {
    String service = submission.entry().service();
    Actor actor = actor(submission.entry().by());
    int version = submission.to().map(CaseVersion::version).orElse(0);
    for (Event event : services.get(service).enter(submission, caseId, actor, NOW)) {
      if (event.occurredAt().isAfter(NOW)) {
        throw new EntryRefused(submission, "it is in the future");
      }
      made.add(new Made(service, caseId, ++version, survivor, event));
      if (event instanceof SurvivorEvent hers) {
        records.computeIfAbsent(survivor, _ -> new ArrayList<>()).add(hers);
      }
    }
    survivors.put(caseId, survivor);
    return new CaseVersion(caseId, version);
  }

  private Actor actor(String user) {
    return new Actor(accounts.get(user), ROLES.get(user));
  }

  private static UUID newCase(Submission submission) {
    return UUID.nameUUIDFromBytes(submission.key().getBytes(StandardCharsets.UTF_8));
  }

  private static UUID survivorOf(Submission submission, UUID caseId) {
    return submission.entry().service().equals(PEOPLE)
        ? caseId
        : UUID.fromString(submission.body().get("survivor").toString());
  }

  private void requireAllowed(Submission submission, List<SurvivorEvent> record)
      throws EntryRefused {
    String account = accounts.get(submission.entry().by());
    boolean herself = account(record).equals(Optional.of(account));
    boolean allowed =
        submission.entry().service().equals(PEOPLE)
            ? submission.to().isEmpty() || herself || recordsHerWord(submission, record)
            : herself || mayAct(account, record, submission.entry().service());
    if (!allowed) {
      throw new EntryRefused(submission, "she does not let them");
    }
  }

  /** Only while she cannot do it herself. */
  private static boolean recordsHerWord(Submission submission, List<SurvivorEvent> record) {
    return account(record).isEmpty() && SPOKEN_FOR.contains(submission.entry().verb());
  }

  private static Optional<String> account(List<SurvivorEvent> record) {
    return those(record, AccountLinked.class).map(AccountLinked::account).findFirst();
  }

  private static boolean mayAct(String account, List<SurvivorEvent> record, String service) {
    List<Integer> revoked = those(record, AccessRevoked.class).map(AccessRevoked::grant).toList();
    return those(record, AccessGranted.class)
        .filter(grant -> grant.to().equals(account))
        .filter(grant -> grant.scope().name().equals(service.toUpperCase(Locale.ROOT)))
        .filter(grant -> grant.access() == Access.ACT && grant.lastsAt(NOW))
        .anyMatch(grant -> !revoked.contains(grant.grant()));
  }

  private static <T> Stream<T> those(List<SurvivorEvent> record, Class<T> type) {
    return record.stream().filter(type::isInstance).map(type::cast);
  }
}
