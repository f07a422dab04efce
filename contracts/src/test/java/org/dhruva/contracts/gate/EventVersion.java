package org.dhruva.contracts.gate;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.EventTypes.EventType;

/** One stored name of one service. */
record EventVersion(String service, EventType type) {

  private static final String MARK = ".v";

  // As numbers, so that v10 comes after v9.
  private static final Comparator<EventVersion> BY_NAME_AND_NUMBER =
      Comparator.comparing(EventVersion::baseName).thenComparingInt(EventVersion::number);

  static List<EventVersion> allOf(Map<String, EventTypes> registries) {
    return registries.entrySet().stream()
        .flatMap(
            registry ->
                registry.getValue().all().stream()
                    .map(type -> new EventVersion(registry.getKey(), type)))
        .sorted(BY_NAME_AND_NUMBER)
        .toList();
  }

  /** Such as {@code compensation.claim-filed.v1}. */
  String name() {
    return type.name();
  }

  /** The name without its version. */
  String baseName() {
    return name().substring(0, name().lastIndexOf(MARK));
  }

  int number() {
    return Integer.parseInt(name().substring(name().lastIndexOf(MARK) + MARK.length()));
  }

  /** The words of a Java name in lower case: {@code otherNames} is {@code other}, {@code names}. */
  static List<String> words(String name) {
    return List.of(new KebabCaseStrategy().translate(name).split("-"));
  }
}
