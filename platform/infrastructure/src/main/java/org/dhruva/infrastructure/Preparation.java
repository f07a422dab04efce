package org.dhruva.infrastructure;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Work that is done once for a folder. The folder gets its name only when the work is complete, so
 * an interrupted preparation is redone, and one that is there is whole.
 */
final class Preparation {

  private static final String MARKER = ".prepared";

  // A file lock counts for a whole JVM and is refused to its second thread.
  private static final ConcurrentMap<Path, Object> IN_THIS_JVM = new ConcurrentHashMap<>();

  private Preparation() {}

  @FunctionalInterface
  interface Work {
    void into(Path folder) throws IOException;
  }

  /** Makes a folder that can be made again: one made with another key is replaced. */
  static void replaceable(Path folder, String key, Work work) {
    prepare(folder, key, true, work);
  }

  /** Makes a folder that will hold data: whatever key it was made with, it is never replaced. */
  static void kept(Path folder, Work work) {
    prepare(folder, "kept", false, work);
  }

  private static void prepare(Path folder, String key, boolean replaceable, Work work) {
    synchronized (IN_THIS_JVM.computeIfAbsent(folder, _ -> new Object())) {
      if (!prepared(folder, key, replaceable)) {
        Folders.requireRoom(folder.getParent(), Folders.USABLE_BYTES_MIN);
        prepareAlone(folder, key, replaceable, work);
      }
    }
  }

  private static void prepareAlone(Path folder, String key, boolean replaceable, Work work) {
    try (FileChannel channel = lockFile(folder);
        FileLock _ = channel.lock()) {
      if (prepared(folder, key, replaceable)) {
        return;
      }
      Path partial = folder.resolveSibling(folder.getFileName() + ".partial");
      Folders.delete(partial);
      Files.createDirectory(partial);
      work.into(partial);
      Files.writeString(partial.resolve(MARKER), key);
      Folders.delete(folder);
      Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new InfrastructureFailure("%s cannot be prepared: %s".formatted(folder, e), e);
    }
  }

  private static boolean prepared(Path folder, String key, boolean replaceable) {
    Path marker = folder.resolve(MARKER);
    try {
      return Files.exists(marker) && (!replaceable || Files.readString(marker).equals(key));
    } catch (IOException e) {
      throw new InfrastructureFailure("%s cannot be read: %s".formatted(marker, e), e);
    }
  }

  private static FileChannel lockFile(Path folder) throws IOException {
    Path file = folder.resolveSibling(folder.getFileName() + ".lock");
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
