package org.dhruva.local;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.dhruva.infrastructure.Folders;
import org.dhruva.infrastructure.InfrastructureFailure;

/**
 * The jars of a service as they were when it was first started here. A build that goes on in
 * another terminal replaces those where they were built, and a JVM loads classes as long as it
 * lives.
 */
final class Programme {

  private final Path built;
  private final Path kept;
  private boolean linked;

  /**
   * @param built the jar to run, beside all it needs
   * @param kept a folder of its own
   */
  Programme(Path built, Path kept) {
    this.built = built;
    this.kept = kept;
  }

  /** The jar to run: the one that was built where the disk of the folder is another. */
  synchronized Path jar() {
    Path jar = kept.resolve(built.getFileName());
    if (linked) {
      return jar;
    }
    try {
      Folders.delete(kept);
      Folders.link(built.getParent(), kept);
      linked = true;
      return jar;
    } catch (FileSystemException | UnsupportedOperationException _) {
      return built;
    } catch (IOException e) {
      throw new InfrastructureFailure("%s cannot be written: %s".formatted(kept, e), e);
    }
  }
}
