package org.dhruva.recording;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The commands of a sealed family by their names in URLs: {@code RecordPayment} is {@code
 * record-payment}.
 *
 * @param <C> the sealed interface of the commands
 */
public final class CommandNames<C> {

  private final Map<String, Class<? extends C>> byName;

  private CommandNames(Map<String, Class<? extends C>> byName) {
    this.byName = Collections.unmodifiableMap(byName);
  }

  public static <C> CommandNames<C> in(Class<C> family) {
    Map<String, Class<? extends C>> byName = new TreeMap<>();
    records(family).forEach(record -> byName.put(of(record), record.asSubclass(family)));
    return new CommandNames<>(byName);
  }

  /** The name of a command, or of a state. */
  public static String of(Class<?> record) {
    return PropertyNamingStrategies.KebabCaseStrategy.INSTANCE.translate(record.getSimpleName());
  }

  public Optional<Class<? extends C>> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** All of them, by name. */
  public Map<String, Class<? extends C>> all() {
    return byName;
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(CommandNames::records);
  }
}
