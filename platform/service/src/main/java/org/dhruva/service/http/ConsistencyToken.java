package org.dhruva.service.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhruva.projection.TopicPosition;

/**
 * Tells a read what a write before it made true: {@code compensation:7:1234} is position 1234 in
 * partition 7 of the compensation service. Several are separated by commas. Every write answers
 * with one in the header of the same name; a read that carries it waits, for a bounded time, until
 * what it reads has come that far.
 */
public final class ConsistencyToken {

  public static final String HEADER = "Consistency-Token";

  /** On answers that could not wait long enough: {@code behind}. */
  public static final String STATE_HEADER = "Consistency";

  public static final String BEHIND = "behind";
  public static final int TOKENS_MAX = 10;

  private static final String TOPIC_PREFIX = "dhruva.";
  private static final Pattern TOKEN = Pattern.compile("([a-z]{1,30}):(\\d{1,2}):(\\d{1,18})");

  private ConsistencyToken() {}

  public static String of(String service, int partition, long position) {
    return "%s:%d:%d".formatted(service, partition, position);
  }

  /**
   * Reads the header.
   *
   * @param header null means nothing to wait for
   * @param topics tokens of other topics are dropped: the reader never learns of them
   */
  public static List<TopicPosition> parse(String header, Set<String> topics) {
    List<TopicPosition> positions = new ArrayList<>();
    if (header == null || header.isBlank()) {
      return positions;
    }
    String[] tokens = header.split(",");
    if (tokens.length > TOKENS_MAX) {
      throw Problems.badHeader(HEADER, "at most %d tokens.".formatted(TOKENS_MAX));
    }
    for (String token : tokens) {
      Matcher matcher = TOKEN.matcher(token.strip());
      if (!matcher.matches()) {
        throw Problems.badHeader(HEADER, "send the token exactly as it was received.");
      }
      String topic = TOPIC_PREFIX + matcher.group(1);
      if (topics.contains(topic)) {
        positions.add(
            new TopicPosition(
                topic, Integer.parseInt(matcher.group(2)), Long.parseLong(matcher.group(3))));
      }
    }
    return positions;
  }
}
