package org.dhruva.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.dhruva.infrastructure.InfrastructureFailure;

/** The key under which people keeps the keys of survivors; in production a vault has it. */
final class KeyEncryptionKey {

  private static final int BYTES = 32;
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private KeyEncryptionKey() {}

  /** The file with the key in base64; made once, for without it every sealed field is lost. */
  static Path in(Path folder) {
    Path file = folder.resolve("key-encryption-key");
    if (Files.exists(file)) {
      return file;
    }
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    try {
      Files.createDirectories(folder);
      // By rename, so that half a key is never taken for one.
      Path partial = Files.createTempFile(folder, "key", ".partial", OWNER_ONLY);
      Files.writeString(partial, Base64.getEncoder().encodeToString(key));
      return Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new InfrastructureFailure("%s cannot be written: %s".formatted(file, e), e);
    }
  }
}
