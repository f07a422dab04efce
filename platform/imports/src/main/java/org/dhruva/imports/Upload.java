package org.dhruva.imports;

import java.io.IOException;
import java.io.InputStream;
import org.dhruva.kernel.Sha256;
import org.dhruva.service.http.Problems;

/**
 * A file as it was sent. In memory, and never on a disk: it is a list of survivors. All of it is
 * there before the first row is looked at, so that it is known to be the file that was checked.
 *
 * @param type its media type
 */
record Upload(byte[] bytes, String type, String sha256) {

  static Upload read(InputStream body, String type) throws IOException {
    byte[] bytes = body.readNBytes(ImportLimits.BYTES_MAX + 1);
    if (bytes.length > ImportLimits.BYTES_MAX) {
      throw Problems.tooLarge(
          "A file has at most %,d bytes; send the register in parts."
              .formatted(ImportLimits.BYTES_MAX));
    }
    return new Upload(bytes, type, Sha256.hex(bytes));
  }

  @Override
  public String toString() {
    return "Upload of %d bytes".formatted(bytes.length);
  }
}
