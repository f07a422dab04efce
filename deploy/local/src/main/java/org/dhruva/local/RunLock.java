package org.dhruva.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.dhruva.infrastructure.Home;
import org.dhruva.infrastructure.InfrastructureFailure;

/**
 * Held by the one launcher that may work with the data of a repository. The system releases it
 * whatever ends the launcher, so it never has to be cleared by hand.
 */
final class RunLock implements AutoCloseable {

  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Empty when another launcher holds it. */
  static Optional<RunLock> take(Home home) {
    Path file = home.folder().resolve("running.lock");
    try {
      Files.createDirectories(home.folder());
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (locked(channel)) {
        return Optional.of(new RunLock(channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw new InfrastructureFailure("%s cannot be locked: %s".formatted(file, e), e);
    }
  }

  /** Whether a launcher runs. */
  static boolean held(Home home) {
    Optional<RunLock> free = take(home);
    free.ifPresent(RunLock::close);
    return free.isEmpty();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new InfrastructureFailure("A lock cannot be released: " + e.getMessage(), e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }
}
