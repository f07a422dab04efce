package org.dhruva.contracts.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Catches personal data that somebody forgot to seal. A component is suspected if its name sounds
 * like free text or a detail of a person, or if another event seals a component of that name. A
 * suspect that holds a code is listed in {@code unsealed.txt}, with the reason.
 */
final class SealingCheck implements Check {

  private static final Set<String> SUSPECT =
      Set.of(
          "name",
          "surname",
          "alias",
          "phone",
          "mobile",
          "telephone",
          "email",
          "address",
          "village",
          "street",
          "pin",
          "text",
          "note",
          "word",
          "comment",
          "remark",
          "message",
          "description",
          "story",
          "detail",
          "finding",
          "statement",
          "reference",
          "because",
          "reason",
          "account",
          "number",
          "title",
          "bank",
          "ifsc",
          "upi",
          "aadhaar",
          "pan",
          "passport",
          "photo",
          "birth",
          "age",
          "mother",
          "father",
          "husband",
          "wife",
          "child",
          "relative",
          "guardian",
          "contact",
          "caste",
          "religion",
          "health",
          "diagnosis",
          "employer",
          "goal");

  private final ContractFolder folder;
  private final List<EventVersion> versions;

  SealingCheck(ContractFolder folder, List<EventVersion> versions) {
    this.folder = folder;
    this.versions = versions;
  }

  @Override
  public List<String> problems() {
    Map<String, String> allowed = new TreeMap<>();
    List<String> problems = new ArrayList<>();
    for (String line : ContractFolder.lines(folder.unsealed())) {
      String[] parts = line.split("\\s+", 3);
      if (!line.startsWith("#") && !line.isBlank()) {
        if (parts.length < 3) {
          problems.add("unsealed.txt gives no reason for: " + line);
        } else {
          allowed.put(parts[0] + " " + parts[1], parts[2]);
        }
      }
    }
    Set<String> suspects = suspects();
    suspects.stream()
        .filter(suspect -> !allowed.containsKey(suspect))
        .forEach(
            suspect ->
                problems.add(
                    "%s is an open String: make it Sealed<String>, or say in unsealed.txt why it is not personal"
                        .formatted(suspect)));
    allowed.keySet().stream()
        .filter(entry -> !suspects.contains(entry))
        .forEach(
            entry -> problems.add("unsealed.txt lists %s, which is not there".formatted(entry)));
    return problems;
  }

  private Set<String> suspects() {
    Set<String> sealedSomewhere = OpenTexts.sealedNames(versions);
    Set<String> suspects = new TreeSet<>();
    for (EventVersion version : versions) {
      for (String path : OpenTexts.paths(version)) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (sealedSomewhere.contains(name) || soundsPersonal(name)) {
          suspects.add(version.name() + " " + path);
        }
      }
    }
    return suspects;
  }

  private static boolean soundsPersonal(String name) {
    return CamelCase.words(name).stream()
        .map(
            word ->
                word.length() > 3 && word.endsWith("s")
                    ? word.substring(0, word.length() - 1)
                    : word)
        .anyMatch(SUSPECT::contains);
  }
}
