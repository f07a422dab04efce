package org.dhruva.contracts.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a change of a schema means for those who read what was written before. Compatible is a new
 * optional property and a new enum constant, at any depth. Everything else is not, so a rule that
 * nobody thought of errs on the safe side.
 */
final class SchemaComparison {

  private static final String TYPE = "type";
  private static final String PROPERTIES = "properties";
  private static final String REQUIRED = "required";
  private static final String ENUM = "enum";
  private static final Set<String> NESTED = Set.of("items", PayloadSchema.PLAINTEXT);

  private final List<String> compatible = new ArrayList<>();
  private final List<String> incompatible = new ArrayList<>();

  SchemaComparison(JsonNode before, JsonNode after) {
    compare("", before, after);
  }

  /** What is new and does no harm. */
  List<String> compatible() {
    return List.copyOf(compatible);
  }

  /** What does not fit any more, or means something else. */
  List<String> incompatible() {
    return List.copyOf(incompatible);
  }

  private void compare(String at, JsonNode before, JsonNode after) {
    if (!before.path(TYPE).equals(after.path(TYPE))) {
      incompatible.add(
          "%s was %s and is %s".formatted(named(at), before.path(TYPE), after.path(TYPE)));
      return;
    }
    for (String keyword : both(names(before), names(after))) {
      JsonNode was = before.path(keyword);
      JsonNode is = after.path(keyword);
      switch (keyword) {
        case PROPERTIES -> compareProperties(at, before, after);
        case REQUIRED -> compareRequired(at, before, after);
        case ENUM -> compareConstants(at, was, is);
        case String nested when NESTED.contains(nested) -> compare(at + "/*", was, is);
        default -> {
          if (!was.equals(is)) {
            incompatible.add("%s: %s was %s and is %s".formatted(named(at), keyword, was, is));
          }
        }
      }
    }
  }

  private void compareProperties(String at, JsonNode before, JsonNode after) {
    for (String name : both(names(before.path(PROPERTIES)), names(after.path(PROPERTIES)))) {
      String there = at + "/" + name;
      if (!after.path(PROPERTIES).has(name)) {
        incompatible.add("%s is gone".formatted(there));
      } else if (before.path(PROPERTIES).has(name)) {
        compare(there, before.path(PROPERTIES).get(name), after.path(PROPERTIES).get(name));
      } else if (texts(after.path(REQUIRED)).contains(name)) {
        incompatible.add("%s is new and required".formatted(there));
      } else {
        compatible.add("%s is new and optional".formatted(there));
      }
    }
  }

  private void compareRequired(String at, JsonNode before, JsonNode after) {
    Set<String> was = texts(before.path(REQUIRED));
    Set<String> is = texts(after.path(REQUIRED));
    for (String name : names(before.path(PROPERTIES))) {
      if (after.path(PROPERTIES).has(name) && was.contains(name) != is.contains(name)) {
        incompatible.add(
            is.contains(name)
                ? "%s/%s is required now".formatted(at, name)
                : "%s/%s is not required any more".formatted(at, name));
      }
    }
  }

  private void compareConstants(String at, JsonNode before, JsonNode after) {
    if (before.isMissingNode() || after.isMissingNode()) {
      incompatible.add(
          "%s %s constants"
              .formatted(named(at), after.isMissingNode() ? "has no longer" : "has now only"));
      return;
    }
    Set<String> was = texts(before);
    Set<String> is = texts(after);
    for (String constant : both(was, is)) {
      if (!is.contains(constant)) {
        incompatible.add("%s has no constant %s any more".formatted(named(at), constant));
      } else if (!was.contains(constant)) {
        compatible.add("%s has the new constant %s".formatted(named(at), constant));
      }
    }
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new TreeSet<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static String named(String at) {
    return at.isEmpty() ? "the event" : at;
  }
}
