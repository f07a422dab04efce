package org.dhruva.example.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.dhruva.example.entry.Entry;
import org.dhruva.example.entry.Story;

/**
 * A survivor's way, as far as somebody wrote about it.
 *
 * @param sources who reported it and when; empty for one that is invented
 * @param invented what of it is not in those sources
 * @param survivor by which name she is known in the example
 * @param expect what the system must say when all is entered
 */
public record Journey(
    String title,
    List<String> sources,
    String invented,
    String survivor,
    List<Entry> entries,
    Expectation expect) {

  public Journey {
    sources = List.copyOf(sources);
    entries = List.copyOf(entries);
  }

  /**
   * @param name of the journey's file
   */
  Story story(String name) {
    return new Story("journey/" + name, entries);
  }

  /**
   * What the system must say.
   *
   * @param cases what the case in each service must say, at least, by the name of the service
   * @param statistics what is exactly counted of her, by indicator
   * @param timeline names of the events, without version, in the order in which they happened
   */
  public record Expectation(
      Map<String, JsonNode> cases, Map<String, Counted> statistics, List<String> timeline) {
    public Expectation {
      cases = Map.copyOf(cases);
      statistics = Map.copyOf(statistics);
      timeline = List.copyOf(timeline);
    }
  }

  /**
   * What an indicator says of her alone.
   *
   * @param n how many things are counted
   * @param count of a share: how many of them it is
   * @param value empty for a mere count, and for a median that is not reached yet
   * @param where codes of State, district and year under which it is counted, where that is told
   */
  public record Counted(
      long n, OptionalLong count, OptionalDouble value, Optional<List<String>> where) {}
}
