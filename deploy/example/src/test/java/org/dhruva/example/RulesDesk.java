package org.dhruva.example;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhruva.compensation.claim.ClaimCommand;
import org.dhruva.compensation.claim.ClaimDecider;
import org.dhruva.contracts.compensation.ClaimEvent.ReliefStage;
import org.dhruva.contracts.compensation.ClaimEvent.StageTrigger;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.AccessGranted;
import org.dhruva.contracts.people.SurvivorEvent.AccessRevoked;
import org.dhruva.contracts.people.SurvivorEvent.AccountLinked;
import org.dhruva.example.entry.CaseVersion;
import org.dhruva.example.entry.Desk;
import org.dhruva.example.entry.EntryRefused;
import org.dhruva.example.entry.Submission;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Money;
import org.dhruva.legal.proceeding.ProceedingCommand;
import org.dhruva.legal.proceeding.ProceedingDecider;
import org.dhruva.livelihoods.pathway.PathwayCommand;
import org.dhruva.livelihoods.pathway.PathwayDecider;
import org.dhruva.people.survivor.SurvivorCommand;
import org.dhruva.people.survivor.SurvivorDecider;
import org.dhruva.shelter.stay.StayCommand;
import org.dhruva.shelter.stay.StayDecider;

/**
 * Takes entries as the services would: by their own rules, and only from whom she lets in. There is
 * no network, no store, and no reaction of one service to another.
 */
final class RulesDesk implements Desk {

  /** What is entered here happened before. */
  static final Instant NOW = Instant.parse("2026-10-01T06:30:00Z");

  private static final String PEOPLE = "people";
  private static final String CASE_ID = "case";

  /** An event, where it is, and of whom. */
  record Made(String service, UUID caseId, int version, UUID survivor, Event event) {}

  private final Map<String, String> accounts;
  private final Map<String, Rules<?, ?, ? extends Event, ?>> services =
      Map.of(
          PEOPLE, new Rules<>(new SurvivorDecider(), SurvivorCommand.class),
          "compensation", new Rules<>(new ClaimDecider(), ClaimCommand.class),
          "legal", new Rules<>(new ProceedingDecider(), ProceedingCommand.class),
          "shelter", new Rules<>(new StayDecider(), StayCommand.class),
          "livelihoods", new Rules<>(new PathwayDecider(), PathwayCommand.class));
  private final Map<String, Submission> answered = new HashMap<>();
  private final Map<String, CaseVersion> answers = new HashMap<>();
  private final Map<UUID, UUID> survivors = new HashMap<>();
  private final List<Made> made = new ArrayList<>();

  RulesDesk(Map<String, String> accounts) {
    this.accounts = accounts;
  }

  /** All events, in the order in which they came about. */
  List<Made> made() {
    return List.copyOf(made);
  }

  @Override
  public synchronized CaseVersion enter(Submission submission) throws EntryRefused {
    Submission before = answered.putIfAbsent(submission.key(), submission);
    if (before != null) {
      if (!before.body().equals(submission.body())) {
        throw new EntryRefused(submission, "its key stands for another entry");
      }
      return answers.get(submission.key());
    }
    CaseVersion answer = decide(submission);
    answers.put(submission.key(), answer);
    return answer;
  }

  private CaseVersion decide(Submission submission) throws EntryRefused {
    String service = submission.entry().service();
    UUID id = submission.to().map(CaseVersion::id).orElseGet(() -> idFor(submission));
    UUID survivor = survivors.computeIfAbsent(id, _ -> survivorOf(submission, id));
    requireAllowed(submission, survivor);
    Rules<?, ?, ? extends Event, ?> rules = services.get(service);
    int version = submission.to().map(CaseVersion::version).orElse(0);
    for (Event event : rules.decide(submission, id, completed(submission, id))) {
      if (event.occurredAt().isAfter(NOW)) {
        throw new EntryRefused(submission, "it is in the future");
      }
      made.add(new Made(service, id, ++version, survivor, event));
    }
    return new CaseVersion(id, version);
  }

  private static UUID idFor(Submission submission) {
    return UUID.nameUUIDFromBytes((CASE_ID + submission.key()).getBytes(StandardCharsets.UTF_8));
  }

  private static UUID survivorOf(Submission submission, UUID id) {
    return submission.entry().service().equals(PEOPLE)
        ? id
        : UUID.fromString((String) submission.body().get("survivor"));
  }

  /** She herself, or whom she let act; before she has an account, also who wrote her word down. */
  private void requireAllowed(Submission submission, UUID survivor) throws EntryRefused {
    String account = accounts.get(submission.entry().by());
    Optional<String> hers = accountOf(survivor);
    boolean recordsHerWord =
        submission.entry().service().equals(PEOPLE) && hers.isEmpty();
    if (!recordsHerWord
        && !hers.equals(Optional.of(account))
        && !mayAct(account, survivor, submission.entry().service())) {
      throw new EntryRefused(submission, "she did not open this to them");
    }
  }

  private Optional<String> accountOf(UUID survivor) {
    return record(survivor, AccountLinked.class).map(AccountLinked::account).findFirst();
  }

  private boolean mayAct(String account, UUID survivor, String service) {
    List<Integer> revoked =
        record(survivor, AccessRevoked.class).map(AccessRevoked::grant).toList();
    return record(survivor, AccessGranted.class)
        .filter(grant -> grant.to().equals(account))
        .filter(grant -> grant.scope().name().equals(service.toUpperCase(Locale.ROOT)))
        .filter(grant -> grant.access() == Access.ACT && grant.lastsAt(NOW))
        .anyMatch(grant -> !revoked.contains(grant.grant()));
  }

  private <T extends SurvivorEvent> Stream<T> record(UUID survivor, Class<T> type) {
    return made.stream()
        .filter(event -> event.caseId().equals(survivor))
        .map(Made::event)
        .filter(type::isInstance)
        .map(type::cast);
  }

  /** With what a service fills in itself. */
  private Map<String, Object> completed(Submission submission, UUID id) {
    Map<String, Object> body = new LinkedHashMap<>(submission.body());
    switch (submission.entry().command()) {
      case "people/enrol" -> {
        body.put("survivor", id);
        given(submission, body);
      }
      case "people/grant", "people/answer-statistics" -> given(submission, body);
      case "compensation/file" -> body.put("stages", STAGES.getOrDefault(scheme(id), List.of()));
      default -> {}
    }
    boolean dated = submission.body().containsKey("on");
    if (submission.entry().service().equals(PEOPLE) && !dated) {
      body.put("at", NOW);
    }
    return body;
  }

  private void given(Submission submission, Map<String, Object> body) {
    boolean herself = submission.to().flatMap(known -> accountOf(known.id())).isPresent();
    body.put("given", herself ? "SHE_HERSELF" : "IN_PERSON_RECORDED_BY");
    if (!herself) {
      body.put("recordedBy", accounts.get(submission.entry().by()));
    }
  }
}
