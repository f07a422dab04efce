package org.dhruva.example.entry;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Enters stories at a desk. Entering one again, in part or in whole, makes no duplicates. */
public final class Clerk {

  private static final String PEOPLE = "people";
  private static final String REFERENCE = "$";

  private final Desk desk;
  private final Map<String, String> accounts;

  /**
   * @param accounts the account of each person that entries refer to by name
   */
  public Clerk(Desk desk, Map<String, String> accounts) {
    this.desk = desk;
    this.accounts = Map.copyOf(accounts);
  }

  /** Enters the record of a survivor who cannot log in, and says under which id it is kept. */
  public UUID enrol(Story record) throws IOException, InterruptedException {
    return enrol(record, Optional.empty(), _ -> true);
  }

  /**
   * Enters the record of a survivor who can log in. Once the account is hers nobody can speak for
   * her: what others entered until then is there, and is left out.
   */
  public UUID enrol(Story record, String user) throws IOException, InterruptedException {
    Optional<CaseVersion> own = desk.own(user);
    return enrol(record, own, entry -> own.isEmpty() || entry.by().equals(user));
  }

  private UUID enrol(Story record, Optional<CaseVersion> own, Predicate<Entry> wanted)
      throws IOException, InterruptedException {
    Map<String, CaseVersion> cases = new LinkedHashMap<>();
    own.ifPresent(hers -> cases.put(PEOPLE, hers));
    enter(record, cases, wanted, Optional.empty());
    return cases.get(PEOPLE).id();
  }

  /**
   * Enters what happened to her in the services.
   *
   * @return the case that the story left behind in each service
   */
  public Map<String, CaseVersion> enter(UUID survivor, Story story)
      throws IOException, InterruptedException {
    Map<String, CaseVersion> cases = new LinkedHashMap<>();
    enter(story, cases, _ -> true, Optional.of(survivor));
    return cases;
  }

  private void enter(
      Story story, Map<String, CaseVersion> cases, Predicate<Entry> wanted, Optional<UUID> survivor)
      throws IOException, InterruptedException {
    Map<String, Object> known = new HashMap<>(accounts);
    for (int place = 0; place < story.entries().size(); place++) {
      Entry entry = story.entries().get(place);
      if (wanted.test(entry)) {
        Optional<CaseVersion> before = Optional.ofNullable(cases.get(entry.service()));
        Map<String, Object> body = resolved(entry, known);
        survivor.filter(_ -> before.isEmpty()).ifPresent(id -> body.put("survivor", id.toString()));
        cases.put(
            entry.service(), desk.enter(new Submission(entry, body, before, story.keyOf(place))));
        int number = before.map(CaseVersion::version).orElse(0) + 1;
        entry.label().ifPresent(label -> known.put(label, number));
      }
    }
  }

  private static Map<String, Object> resolved(Entry entry, Map<String, Object> known) {
    Map<String, Object> body = new LinkedHashMap<>(entry.body());
    body.replaceAll(
        (_, value) ->
            value instanceof String text && text.startsWith(REFERENCE)
                ? meant(text.substring(REFERENCE.length()), known)
                : value);
    return body;
  }

  private static Object meant(String name, Map<String, Object> known) {
    return Optional.ofNullable(known.get(name))
        .orElseThrow(
            () -> new IllegalArgumentException("nothing before is called %s".formatted(name)));
  }
}
