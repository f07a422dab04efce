package org.dhruva.portal.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** What survivors want to be called, as far as that is open to whoever is signed in. */
@ApplicationScoped
public class SurvivorNames {

  /** How many names are looked up for a list. */
  static final int NAMES_MAX = 300;

  private static final int ID_CHARACTERS = 8;
  private static final Logger LOG = Logger.getLogger(SurvivorNames.class);

  @RestClient PeopleService people;

  /** By survivor. A list of cases without names is better than none, so failing gives no names. */
  public Map<UUID, String> open() {
    Map<UUID, String> names = new HashMap<>();
    records().forEach(record -> name(record).ifPresent(name -> names.put(record.survivor(), name)));
    return names;
  }

  /** Her name, or enough of her id to tell two apart. */
  public static String of(UUID survivor, Map<UUID, String> names) {
    return names.getOrDefault(survivor, survivor.toString().substring(0, ID_CHARACTERS));
  }

  private List<Case> records() {
    return Collected.upTo(NAMES_MAX, cursor -> people.list(cursor, Collected.PAGE_ITEMS))
        .map(Collected::items)
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.warnf("No names: %s", failure.getMessage());
              return List.of();
            })
        .await()
        .indefinitely();
  }

  private static Optional<String> name(Case record) {
    return Optional.ofNullable(record.facts().path("identity").path("name").textValue());
  }
}
