package org.dhruva.contracts.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether samples together show every property, and every optional one both there and absent. */
final class SampleCoverage {

  private final Set<String> neverThere;
  private final Set<String> neverAbsent;

  private SampleCoverage(Set<String> neverThere, Set<String> neverAbsent) {
    this.neverThere = neverThere;
    this.neverAbsent = neverAbsent;
  }

  static SampleCoverage of(JsonNode schema, List<JsonNode> payloads) {
    Set<String> properties = new TreeSet<>();
    Set<String> optional = new TreeSet<>();
    collect("", schema, properties, optional);
    Set<String> neverThere = new TreeSet<>(properties);
    Set<String> neverAbsent = new TreeSet<>(optional);
    for (JsonNode payload : payloads) {
      Set<String> there = new TreeSet<>();
      collect("", payload, there);
      neverThere.removeAll(there);
      neverAbsent.retainAll(there);
    }
    return new SampleCoverage(neverThere, neverAbsent);
  }

  boolean lacksFull() {
    return !neverThere.isEmpty();
  }

  boolean lacksMinimal() {
    return !neverAbsent.isEmpty();
  }

  List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    neverThere.forEach(path -> gaps.add("no sample has " + path));
    neverAbsent.forEach(path -> gaps.add("no sample is without " + path));
    return gaps;
  }

  private static void collect(
      String at, JsonNode schema, Set<String> properties, Set<String> optional) {
    Set<String> required = new TreeSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              String there = at + "/" + property.getKey();
              properties.add(there);
              if (!required.contains(property.getKey())) {
                optional.add(there);
              }
              collect(there, property.getValue(), properties, optional);
            });
    if (schema.has("items")) {
      collect(at + "/*", schema.get("items"), properties, optional);
    }
  }

  private static void collect(String at, JsonNode value, Set<String> there) {
    value
        .properties()
        .forEach(
            property -> {
              there.add(at + "/" + property.getKey());
              collect(at + "/" + property.getKey(), property.getValue(), there);
            });
    if (value.isArray()) {
      value.forEach(item -> collect(at + "/*", item, there));
    }
  }
}
