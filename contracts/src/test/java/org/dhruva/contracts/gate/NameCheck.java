package org.dhruva.contracts.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.EventTypes;

/** Stored names: under their service, for every event of an aggregate, and free of Java. */
final class NameCheck {

  private final List<EventVersion> versions;
  private final EventTypes types;

  private NameCheck(List<EventVersion> versions, EventTypes types) {
    this.versions = versions;
    this.types = types;
  }

  static List<String> problems(List<EventVersion> versions, EventTypes types) {
    return new NameCheck(versions, types).problems();
  }

  private List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (EventVersion version : versions) {
      if (!version.name().startsWith(version.service() + ".")) {
        problems.add(
            "%s is registered for %s: a name begins with its service"
                .formatted(version.name(), version.service()));
      }
      if (containsClassName(version)) {
        problems.add(
            "%s contains a class name: a record must stay free to move".formatted(version.name()));
      }
      if (!version.type().current() && successor(version).isEmpty()) {
        problems.add("%s is retired without a successor".formatted(version.name()));
      }
    }
    problems.addAll(unregistered());
    return problems;
  }

  private static boolean containsClassName(EventVersion version) {
    Class<?> record = version.type().record();
    return version.name().contains(record.getSimpleName())
        || version.name().contains(record.getPackageName())
        // claim-event.claim-filed would be the class in the name's own spelling.
        || (record.getEnclosingClass() != null
            && version
                .name()
                .contains(
                    String.join(
                        "-", EventVersion.words(record.getEnclosingClass().getSimpleName()))));
  }

  private List<EventVersion> successor(EventVersion retired) {
    return versions.stream()
        .filter(
            other ->
                other.baseName().equals(retired.baseName()) && other.number() > retired.number())
        .toList();
  }

  /** A record that has no name would be noticed only when somebody's entry fails. */
  private List<String> unregistered() {
    Set<Class<?>> aggregates = new LinkedHashSet<>();
    versions.stream()
        .filter(version -> version.type().current())
        .forEach(version -> collectSealed(version.type().record(), aggregates));
    Set<Class<?>> named = new LinkedHashSet<>();
    types.all().forEach(type -> named.add(type.record()));
    Set<String> problems = new TreeSet<>();
    aggregates.stream()
        .flatMap(NameCheck::records)
        .filter(record -> !named.contains(record))
        .forEach(
            record ->
                problems.add(
                    "%s is an event without a stored name: add it to the registry"
                        .formatted(record.getSimpleName())));
    return List.copyOf(problems);
  }

  private static void collectSealed(Class<?> type, Set<Class<?>> into) {
    for (Class<?> parent : type.getInterfaces()) {
      if (parent.isSealed() && Event.class.isAssignableFrom(parent)) {
        into.add(parent);
      }
      collectSealed(parent, into);
    }
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(NameCheck::records)
        : Stream.of(type);
  }
}
