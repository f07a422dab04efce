package org.dhruva.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one explicit registry of stored names and their records. A class name never reaches a stored
 * byte, so a record may be moved or renamed; a stored name never changes its meaning.
 */
public final class EventTypes {

  private static final Pattern NAME =
      Pattern.compile("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z0-9]+)*\\.v[1-9][0-9]*");

  /**
   * One stored name.
   *
   * @param name such as {@code compensation.claim-filed.v1}
   * @param record the record its payload is read into
   * @param upcast makes the current record of it; identity for a current version
   * @param current whether it is still written
   */
  public record EventType(
      String name, Class<? extends Event> record, Function<Event, Event> upcast, boolean current) {

    private boolean replaces(EventType other) {
      return other.current && other.record.equals(record);
    }
  }

  private final Map<String, EventType> byName;
  private final Map<Class<?>, Set<EventType>> currentByRecord;

  private EventTypes(Map<String, EventType> byName) {
    this.byName = Map.copyOf(byName);
    this.currentByRecord =
        byName.values().stream()
            .filter(EventType::current)
            .collect(Collectors.groupingBy(EventType::record, Collectors.toUnmodifiableSet()));
  }

  public static Builder builder() {
    return new Builder();
  }

  public Optional<EventType> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The name under which an event is written today. */
  public EventType of(Event event) {
    Set<EventType> types = currentByRecord.getOrDefault(event.getClass(), Set.of());
    if (types.size() != 1) {
      throw new IllegalArgumentException(
          "%s has %s; add one to the registry of the service that writes it"
              .formatted(event.getClass(), types.isEmpty() ? "no stored name" : "several names"));
    }
    return types.iterator().next();
  }

  public Set<EventType> all() {
    return Set.copyOf(byName.values());
  }

  /** All stored names, of retired versions too. */
  public Set<String> names() {
    return byName.keySet();
  }

  /**
   * This registry and the other's types together. A record that services share then has a name of
   * each: it can be read, and is written by a service that knows its own name only.
   */
  public EventTypes and(EventTypes other) {
    Map<String, EventType> both = new LinkedHashMap<>(byName);
    other.byName.values().forEach(type -> put(type, both));
    return new EventTypes(both);
  }

  private static void put(EventType type, Map<String, EventType> byName) {
    if (byName.putIfAbsent(type.name(), type) != null) {
      throw new IllegalArgumentException("registered twice: " + type.name());
    }
  }

  public static final class Builder {
    private final Map<String, EventType> byName = new LinkedHashMap<>();

    /** A version that is written today. */
    public Builder current(String name, Class<? extends Event> record) {
      return add(new EventType(name, record, Function.identity(), true));
    }

    /** A version that is only read, and made into its successor. */
    public <V extends Event> Builder retired(
        String name, Class<V> record, Function<V, Event> upcast) {
      return add(new EventType(name, record, event -> upcast.apply(record.cast(event)), false));
    }

    private Builder add(EventType type) {
      if (!NAME.matcher(type.name()).matches()) {
        throw new IllegalArgumentException("not a stored name: " + type.name());
      }
      if (type.current() && byName.values().stream().anyMatch(type::replaces)) {
        throw new IllegalArgumentException("two current names for " + type.record());
      }
      put(type, byName);
      return this;
    }

    public EventTypes build() {
      return new EventTypes(byName);
    }
  }
}
