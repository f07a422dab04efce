package org.dhruva.example.journey;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhruva.example.entry.CaseVersion;
import org.dhruva.example.entry.Clerk;
import org.dhruva.example.entry.Desk;
import org.dhruva.example.entry.Entry;
import org.dhruva.example.entry.Story;

/**
 * The survivors of the example and their journeys.
 *
 * @param accounts of the people who can log in
 * @param survivors the entries to the record of each, by name
 * @param journeys by the name of their file, in the order in which they are entered
 */
public record Journeys(
    Map<String, String> accounts,
    Map<String, List<Entry>> survivors,
    Map<String, Journey> journeys) {

  private static final List<String> NAMES =
      List.of(
          "west-bengal-enhancement",
          "west-bengal-awarded-unpaid",
          "telangana-staged-relief",
          "bonded-labour-two-states",
          "shelter-years-without-an-answer",
          "turmeric-enterprise",
          "testimony-by-video",
          "bangladesh-permit-lapsed",
          "child-order-nine-months-late",
          "freed-by-the-high-court",
          "west-bengal-eleven-lakh",
          "paid-after-the-high-court",
          "papers-without-an-address");

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private record Survivors(Map<String, String> accounts, Map<String, List<Entry>> survivors) {}

  /**
   * Where a journey led.
   *
   * @param survivor the id under which she is kept
   * @param cases the case it left behind in each service
   */
  public record Entered(UUID survivor, Map<String, CaseVersion> cases) {}

  public Journeys {
    accounts = Map.copyOf(accounts);
    survivors = Collections.unmodifiableMap(new LinkedHashMap<>(survivors));
    journeys = Collections.unmodifiableMap(new LinkedHashMap<>(journeys));
  }

  /** Those of the class path. */
  public static Journeys read() {
    Survivors people = read("/survivors.yaml", Survivors.class);
    Map<String, Journey> journeys = new LinkedHashMap<>();
    NAMES.forEach(
        name -> journeys.put(name, read("/journeys/%s.yaml".formatted(name), Journey.class)));
    return new Journeys(people.accounts(), people.survivors(), journeys);
  }

  /** Enters all of them, by name of the journey. */
  public Map<String, Entered> enter(Desk desk) throws IOException, InterruptedException {
    Clerk clerk = new Clerk(desk, accounts);
    Map<String, UUID> ids = new HashMap<>();
    for (Map.Entry<String, List<Entry>> survivor : survivors.entrySet()) {
      String name = survivor.getKey();
      Story record = new Story("survivor/" + name, survivor.getValue());
      ids.put(name, accounts.containsKey(name) ? clerk.enrol(record, name) : clerk.enrol(record));
    }
    Map<String, Entered> entered = new LinkedHashMap<>();
    for (Map.Entry<String, Journey> journey : journeys.entrySet()) {
      UUID survivor = ids.get(journey.getValue().survivor());
      Story story = journey.getValue().story(journey.getKey());
      entered.put(journey.getKey(), new Entered(survivor, clerk.enter(survivor, story)));
    }
    return entered;
  }

  private static <T> T read(String resource, Class<T> type) {
    try (InputStream in = Journeys.class.getResourceAsStream(resource)) {
      return YAML.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read".formatted(resource), e);
    }
  }
}
