package org.dhruva.infrastructure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks tar archives in Java, since a machine may have no {@code xz}; keeps links and exec bits.
 */
final class Archive {

  private static final int OWNER_MAY_EXECUTE = 0100;
  private static final int BUFFER_BYTES = 1 << 16;

  private Archive() {}

  /**
   * Refuses and removes a jar or {@code .gz} that a download or copy left incomplete: Maven takes a
   * file that is there for a whole one, and so would never fetch it again.
   */
  static void requireWhole(Path archive) {
    try {
      if (archive.toString().endsWith(".gz")) {
        try (InputStream in = gunzipped(archive)) {
          in.transferTo(OutputStream.nullOutputStream());
        }
      } else {
        new JarFile(archive.toFile()).close();
      }
    } catch (IOException e) {
      remove(archive);
      throw new InfrastructureFailure(
          archive + " was incomplete and has been removed: fetch it again with 'make build'.", e);
    }
  }

  private static void remove(Path archive) {
    try {
      Files.delete(archive);
    } catch (IOException e) {
      throw new InfrastructureFailure("%s is incomplete: remove it.".formatted(archive), e);
    }
  }

  /** Unpacks the one {@code .txz} inside a jar. */
  static void unpackXzInJar(Path jar, Path into) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      JarEntry tar =
          file.stream()
              .filter(entry -> entry.getName().endsWith(".txz"))
              .findFirst()
              .orElseThrow(() -> new InfrastructureFailure(jar + " holds no .txz archive."));
      try (InputStream in = new XZInputStream(new BufferedInputStream(file.getInputStream(tar)))) {
        unpackTar(in, into);
      }
    }
  }

  static void unpackGz(Path archive, Path into) throws IOException {
    try (InputStream in = gunzipped(archive)) {
      unpackTar(in, into);
    }
  }

  private static InputStream gunzipped(Path archive) throws IOException {
    return new GZIPInputStream(Files.newInputStream(archive), BUFFER_BYTES);
  }

  private static void unpackTar(InputStream in, Path into) throws IOException {
    TarArchiveInputStream tar =
        new TarArchiveInputStream(new BufferedInputStream(in, BUFFER_BYTES));
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      Path target = into.resolve(entry.getName()).normalize();
      if (!target.startsWith(into)) {
        throw new InfrastructureFailure("The archive wants to write outside its folder: " + target);
      }
      if (entry.isDirectory()) {
        Files.createDirectories(target);
        continue;
      }
      Files.createDirectories(target.getParent());
      if (entry.isSymbolicLink()) {
        Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      } else if (entry.isLink()) {
        Files.createLink(target, into.resolve(entry.getLinkName()));
      } else {
        Files.copy(tar, target);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !target.toFile().setExecutable(true)) {
          throw new InfrastructureFailure(target + " cannot be made executable on this disk.");
        }
      }
    }
  }
}
