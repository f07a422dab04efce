package org.dhruva.imports;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.imports.register.Row;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.Sha256;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Unsealed;
import org.dhruva.privacy.FieldCipher;
import org.dhruva.privacy.SurvivorKey;

/**
 * By what a row is known again. A bare digest of a name and a telephone number is found by trying
 * all numbers, so it is kept sealed under the survivor's key, and is gone with it.
 */
final class RowDigest {

  private static final String FIELD = "/row";

  private RowDigest() {}

  static String seal(Row row, SurvivorId survivor, UUID caseId, Sealer sealer) {
    String json = "\"" + digest(row) + "\"";
    return sealer.seal(survivor, caseId, FIELD, json.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it was this row. Once her key is destroyed, nobody can say that it was another. */
  static boolean isOf(Row row, String kept, SurvivorId survivor, UUID caseId, SurvivorKey key) {
    Unsealed<String> opened =
        new FieldCipher(survivor, key)
            .open(new Sealed.Locked<>(survivor, caseId, FIELD, kept), String.class);
    return switch (opened) {
      case Unsealed.Readable<String>(String digest) -> digest.equals(digest(row));
      case Unsealed.Erased<String>() -> true;
    };
  }

  private static String digest(Row row) {
    return Sha256.hex(row.canonical().getBytes(StandardCharsets.UTF_8));
  }
}
