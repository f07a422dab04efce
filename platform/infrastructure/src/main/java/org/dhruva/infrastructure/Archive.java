package org.dhruva.infrastructure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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

  private Archive() {}

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
    try (InputStream in = new GZIPInputStream(Files.newInputStream(archive), 1 << 16)) {
      unpackTar(in, into);
    }
  }

  private static void unpackTar(InputStream in, Path into) throws IOException {
    TarArchiveInputStream tar = new TarArchiveInputStream(new BufferedInputStream(in, 1 << 16));
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
