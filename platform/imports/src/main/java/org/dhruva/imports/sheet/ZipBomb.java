package org.dhruva.imports.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks a file to nowhere, before anybody keeps what comes out of it. */
final class ZipBomb {

  /** All entries together unpack to at most this many bytes. */
  static final long INFLATED_BYTES_MAX = 96L << 20;

  /** An entry unpacks to at most this many times its packed size, once it is not small. */
  static final int RATIO_MAX = 100;

  /** Small entries of much the same text may well be packed better. */
  static final long SMALL_BYTES = 4L << 20;

  static final int ENTRIES_MAX = 500;

  private static final int BUFFER_BYTES = 1 << 16;

  private ZipBomb() {}

  static void refuse(byte[] file) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    long all = 0;
    int entries = 0;
    // The same reader that the sheet is read with afterwards: two could see two different archives.
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      Enumeration<ZipArchiveEntry> each = zip.getEntries();
      while (each.hasMoreElements()) {
        ZipArchiveEntry entry = each.nextElement();
        if (++entries > ENTRIES_MAX) {
          throw Unreadable.bomb();
        }
        all = unpack(zip, entry, all, buffer);
      }
    }
  }

  private static long unpack(ZipFile zip, ZipArchiveEntry entry, long before, byte[] buffer)
      throws IOException {
    long packed = Math.max(1, entry.getCompressedSize());
    long out = 0;
    try (InputStream content = zip.getInputStream(entry)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        out += read;
        if (before + out > INFLATED_BYTES_MAX || (out > SMALL_BYTES && out / packed > RATIO_MAX)) {
          throw Unreadable.bomb();
        }
      }
    }
    return before + out;
  }
}
