package org.dhruva.contracts.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Catches personal data that somebody forgot to seal. A text is suspected if its name sounds like
 * free text or a detail of a person, or if another event seals a property of that name. A suspect
 * that holds a code is listed in {@code unsealed.txt}, with the reason.
 */
final class SealingCheck {

  private static final Set<String> PERSONAL =
      Set.of(
          """
          name surname alias phone mobile telephone email contact address village street pin \
          text note word comment remark message description story detail finding statement \
          reference because reason title goal account number bank ifsc upi aadhaar pan passport \
          photo birth age mother father husband wife child relative guardian caste religion \
          health diagnosis employer"""
              .split(" "));

  private final Map<String, String> openTexts = new TreeMap<>();
  private final Set<String> sealedNames = new TreeSet<>();

  private SealingCheck() {}

  static List<String> problems(ContractFolder folder, List<EventVersion> versions) {
    SealingCheck check = new SealingCheck();
    versions.forEach(version -> check.walk(version.name() + " ", PayloadSchema.of(version)));
    Set<String> suspects = check.suspects();
    Set<String> allowed = new TreeSet<>();
    List<String> problems = new ArrayList<>();
    for (String line : ContractFolder.read(folder.unsealed()).orElse("").lines().toList()) {
      String[] parts = line.split("\\s+", 3);
      if (parts.length < 3) {
        problems.add("unsealed.txt gives no reason for: " + line);
      } else {
        allowed.add(parts[0] + " " + parts[1]);
      }
    }
    suspects.stream()
        .filter(suspect -> !allowed.contains(suspect))
        .map(
            "%s is open text: make it Sealed<String>, or say in unsealed.txt why it is not personal"
                ::formatted)
        .forEach(problems::add);
    allowed.stream()
        .filter(entry -> !suspects.contains(entry))
        .map("unsealed.txt lists %s, which is no open text that sounds personal"::formatted)
        .forEach(problems::add);
    return problems;
  }

  /** Lists the texts that everybody can read, such as {@code people.x.v1 /identity/name}. */
  private void walk(String at, JsonNode schema) {
    String name = at.substring(at.lastIndexOf('/') + 1);
    if (schema.has(PayloadSchema.PLAINTEXT)) {
      sealedNames.add(name);
    } else if (schema.has("items")) {
      walk(at, schema.get("items"));
    } else if (isFreeText(schema)) {
      openTexts.put(at, name);
    } else {
      schema
          .path("properties")
          .properties()
          .forEach(property -> walk(at + "/" + property.getKey(), property.getValue()));
    }
  }

  private static boolean isFreeText(JsonNode schema) {
    return schema.path("type").asText().equals("string")
        && !schema.has("enum")
        && !schema.has("pattern")
        && !schema.has("format");
  }

  private Set<String> suspects() {
    Set<String> suspects = new TreeSet<>();
    openTexts.forEach(
        (path, name) -> {
          if (sealedNames.contains(name) || soundsPersonal(name)) {
            suspects.add(path);
          }
        });
    return suspects;
  }

  private static boolean soundsPersonal(String name) {
    return EventVersion.words(name).stream()
        .anyMatch(word -> PERSONAL.contains(word) || PERSONAL.contains(word.replaceAll("s$", "")));
  }
}
