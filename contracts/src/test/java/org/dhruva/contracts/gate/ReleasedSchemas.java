package org.dhruva.contracts.gate;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The schemas of versions that somebody may have stored. Written as {@code sha256sum} does, so that
 * it can be checked without any of this: {@code cd schemas && sha256sum -c released.txt}.
 */
final class ReleasedSchemas {

  private static final String GAP = "  ";

  private final SortedMap<String, String> hashByFile;

  private ReleasedSchemas(SortedMap<String, String> hashByFile) {
    this.hashByFile = hashByFile;
  }

  static ReleasedSchemas parse(List<String> lines) {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String line : lines) {
      String[] parts = line.split(GAP, 2);
      if (parts.length != 2) {
        throw new IllegalArgumentException("released.txt: not a hash and a file: " + line);
      }
      hashes.put(parts[1], parts[0]);
    }
    return new ReleasedSchemas(hashes);
  }

  boolean contains(EventVersion version) {
    return hashByFile.containsKey(file(version));
  }

  /** Whether this is the schema that was listed. */
  boolean matches(EventVersion version, byte[] schema) {
    return sha256(schema).equals(hashByFile.get(file(version)));
  }

  /** Those that are listed and not among these. */
  List<String> without(List<EventVersion> versions) {
    List<String> known = versions.stream().map(ReleasedSchemas::file).toList();
    return hashByFile.keySet().stream().filter(file -> !known.contains(file)).toList();
  }

  ReleasedSchemas with(EventVersion version, byte[] schema) {
    SortedMap<String, String> hashes = new TreeMap<>(hashByFile);
    hashes.put(file(version), sha256(schema));
    return new ReleasedSchemas(hashes);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, String> entry : hashByFile.entrySet()) {
      text.append(entry.getValue()).append(GAP).append(entry.getKey()).append('\n');
    }
    return text.toString();
  }

  private static String file(EventVersion version) {
    return "%s/%s.json".formatted(version.service(), version.name());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
