package org.dhruva.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

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
      String name, Class<? extends Event> record, Function<Event, Event> upcast, boolean current) {}

  private final Map<String, EventType> byName;
  private final Map<Class<?>, EventType> currentByRecord;

  private EventTypes(Map<String, EventType> byName, Map<Class<?>, EventType> currentByRecord) {
    this.byName = Map.copyOf(byName);
    this.currentByRecord = Map.copyOf(currentByRecord);
  }

  public static Builder builder() {
    return new Builder();
  }

  public Optional<EventType> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The name under which an event is written today. */
  public EventType of(Event event) {
    EventType type = currentByRecord.get(event.getClass());
    if (type == null) {
      throw new IllegalArgumentException(
          "%s has no stored name; add it to the registry".formatted(event.getClass()));
    }
    return type;
  }

  public Set<EventType> all() {
    return Set.copyOf(byName.values());
  }

  /** This registry and the other's types together. */
  public EventTypes and(EventTypes other) {
    Builder both = builder();
    byName.values().forEach(both::add);
    other.byName.values().forEach(both::add);
    return both.build();
  }

  public static final class Builder {
    private final Map<String, EventType> byName = new LinkedHashMap<>();
    private final Map<Class<?>, EventType> currentByRecord = new LinkedHashMap<>();

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
      if (byName.putIfAbsent(type.name(), type) != null) {
        throw new IllegalArgumentException("registered twice: " + type.name());
      }
      if (type.current() && currentByRecord.putIfAbsent(type.record(), type) != null) {
        throw new IllegalArgumentException("two current names for " + type.record());
      }
      return this;
    }

    public EventTypes build() {
      return new EventTypes(byName, currentByRecord);
    }
  }
}
