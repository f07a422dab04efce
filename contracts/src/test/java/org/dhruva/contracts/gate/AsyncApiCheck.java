package org.dhruva.contracts.gate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The AsyncAPI document lists exactly what is registered, topic by topic. */
final class AsyncApiCheck implements Check {

  private final ContractFolder folder;
  private final Collection<String> services;
  private final List<EventVersion> versions;

  AsyncApiCheck(ContractFolder folder, Collection<String> services, List<EventVersion> versions) {
    this.folder = folder;
    this.services = services;
    this.versions = versions;
  }

  @Override
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    Optional<String> headers = text(folder.headersSchema());
    if (!headers.equals(Optional.of(CanonicalJson.write(CloudEventHeaders.schema())))) {
      problems.add("%s is out of date: run make contracts".formatted(name(folder.headersSchema())));
    }
    Optional<String> document = text(folder.asyncApi());
    document.ifPresent(yaml -> problems.addAll(differences(yaml)));
    if (problems.isEmpty()
        && !document.equals(Optional.of(AsyncApiDocument.write(services, versions)))) {
      problems.add("%s is out of date: run make contracts".formatted(name(folder.asyncApi())));
    }
    return problems;
  }

  private List<String> differences(String yaml) {
    SortedMap<String, SortedSet<String>> expected = new TreeMap<>();
    services.forEach(service -> expected.put(AsyncApiDocument.topic(service), new TreeSet<>()));
    versions.forEach(
        version -> expected.get(AsyncApiDocument.topic(version.service())).add(version.name()));
    SortedMap<String, SortedSet<String>> listed = AsyncApiDocument.messagesByTopic(yaml);
    List<String> problems = new ArrayList<>();
    minus(expected, listed)
        .forEach(
            name ->
                problems.add("asyncapi.yaml does not list %s: run make contracts".formatted(name)));
    minus(listed, expected)
        .forEach(
            name ->
                problems.add(
                    "asyncapi.yaml lists %s, which is not registered: run make contracts"
                        .formatted(name)));
    return problems;
  }

  private static List<String> minus(
      Map<String, SortedSet<String>> these, Map<String, SortedSet<String>> those) {
    List<String> rest = new ArrayList<>();
    these.forEach(
        (topic, names) -> {
          if (!those.containsKey(topic)) {
            rest.add(topic);
          }
          names.stream()
              .filter(name -> !those.getOrDefault(topic, new TreeSet<>()).contains(name))
              .forEach(rest::add);
        });
    return rest;
  }

  private String name(Path file) {
    return folder.relative(file);
  }

  private static Optional<String> text(Path file) {
    return ContractFolder.read(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }
}
