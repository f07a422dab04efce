package org.dhruva.timeline.entry;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.projection.TopicPosition;
import org.dhruva.service.http.ConsistencyToken;
import org.dhruva.timeline.story.Entry;

/**
 * How far a reader has come in one survivor's entries. All of hers lie in one partition of every
 * service, where positions grow; so one position a service says it exactly, on every instance.
 *
 * <p>Text form: that of a {@link ConsistencyToken}, such as {@code legal:7:88,shelter:7:12}.
 */
public record Seen(SortedMap<String, Long> positions) {

  /** Nothing yet of these services. */
  public static Seen nothing(Set<String> services) {
    SortedMap<String, Long> positions = new TreeMap<>();
    services.forEach(service -> positions.put(service, 0L));
    return new Seen(positions);
  }

  /** Also these. */
  public Seen and(Collection<Entry> entries) {
    SortedMap<String, Long> later = new TreeMap<>(positions);
    entries.forEach(entry -> later.merge(entry.service(), entry.position(), Math::max));
    return new Seen(later);
  }

  public boolean includes(Entry entry) {
    return entry.position() <= positions.getOrDefault(entry.service(), 0L);
  }

  /** Reads the text form; services that are not asked about are dropped, others begin at 0. */
  public static Seen parse(String text, Set<String> services) {
    Set<String> topics =
        services.stream().map(TimelineProjection::topic).collect(Collectors.toSet());
    List<TopicPosition> told = ConsistencyToken.parse(text, topics);
    SortedMap<String, Long> positions = new TreeMap<>(nothing(services).positions);
    told.forEach(
        position ->
            positions.put(TimelineProjection.service(position.topic()), position.position()));
    return new Seen(positions);
  }

  /** The text form. */
  public String token(SurvivorId survivor) {
    return positions.entrySet().stream()
        .map(p -> ConsistencyToken.of(p.getKey(), Partitions.of(survivor), p.getValue()))
        .collect(Collectors.joining(","));
  }
}
