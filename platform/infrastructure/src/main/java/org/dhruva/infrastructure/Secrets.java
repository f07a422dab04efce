package org.dhruva.infrastructure;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/**
 * Passwords nobody has to type: each made up when it is first asked for, then the same for ever.
 */
public final class Secrets {

  private static final int BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Optional<Path> file;
  private final Properties known = new Properties();

  private Secrets(Optional<Path> file) {
    this.file = file;
  }

  /** Forgotten with this JVM. */
  public static Secrets inMemory() {
    return new Secrets(Optional.empty());
  }

  /** Kept in a file that only its owner can read. */
  public static Secrets in(Path file) {
    Secrets secrets = new Secrets(Optional.of(file));
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        secrets.known.load(in);
      } catch (IOException e) {
        throw new InfrastructureFailure("%s cannot be read: %s".formatted(file, e), e);
      }
    }
    return secrets;
  }

  /** Letters, digits, minus and underscore, so that it needs no quoting anywhere. */
  public synchronized String of(String name) {
    String secret = known.getProperty(name);
    if (secret == null) {
      secret = random();
      known.setProperty(name, secret);
      file.ifPresent(this::write);
    }
    return secret;
  }

  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private void write(Path to) {
    try {
      Files.createDirectories(to.getParent());
      // By rename: a secret that is lost locks its owner out of the data.
      Path partial =
          Files.createTempFile(
              to.getParent(),
              "secrets",
              ".partial",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (Writer out = Files.newBufferedWriter(partial)) {
        known.store(out, "Local stack only: never use these secrets anywhere else.");
      }
      Files.move(partial, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new InfrastructureFailure("%s cannot be written: %s".formatted(to, e), e);
    }
  }
}
