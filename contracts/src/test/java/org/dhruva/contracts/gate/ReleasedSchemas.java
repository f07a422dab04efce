package org.dhruva.contracts.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The schemas of versions that somebody may have stored. Written as {@code sha256sum} does, so that
 * it can be checked without any of this: {@code cd contracts && sha256sum -c released.txt}.
 */
final class ReleasedSchemas {

  private static final String GAP = "  ";

  private final ContractFolder folder;
  private final SortedMap<String, String> hashByFile = new TreeMap<>();

  ReleasedSchemas(ContractFolder folder) {
    this.folder = folder;
    for (String line : ContractFolder.read(folder.released()).orElse("").lines().toList()) {
      String[] parts = line.split(GAP, 2);
      if (parts.length != 2) {
        throw new IllegalArgumentException("released.txt: not a hash and a file: " + line);
      }
      hashByFile.put(parts[1], parts[0]);
    }
  }

  boolean contains(EventVersion version) {
    return hashByFile.containsKey(file(version));
  }

  /** Whether this is the schema that was listed. */
  boolean matches(EventVersion version, String schema) {
    return sha256(schema).equals(hashByFile.get(file(version)));
  }

  /** Listed files that are none of these versions'. */
  List<String> without(List<EventVersion> versions) {
    List<String> known = versions.stream().map(this::file).toList();
    return hashByFile.keySet().stream().filter(file -> !known.contains(file)).toList();
  }

  void add(EventVersion version, String schema) {
    hashByFile.put(file(version), sha256(schema));
  }

  String text() {
    return hashByFile.entrySet().stream()
        .map(entry -> entry.getValue() + GAP + entry.getKey() + "\n")
        .collect(Collectors.joining());
  }

  private String file(EventVersion version) {
    return folder.relative(folder.schema(version));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
