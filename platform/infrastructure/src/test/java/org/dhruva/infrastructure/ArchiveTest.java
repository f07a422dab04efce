package org.dhruva.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  @TempDir Path folder;

  @Test
  void what_maven_fetched_is_whole() {
    Archive.requireWhole(Parts.postgresArchive(Home.current()));
    assertThat(Parts.postgresArchive(Home.current())).exists();
  }

  @Test
  void half_a_jar_is_removed_so_that_it_is_fetched_again() throws IOException {
    assertRemoved(half(Parts.postgresArchive(Home.current()), "half.jar"));
  }

  @Test
  void half_a_compressed_archive_is_removed_so_that_it_is_fetched_again() throws IOException {
    assertRemoved(half(Parts.keycloakArchive(Home.current()), "half.tar.gz"));
  }

  private static void assertRemoved(Path archive) {
    assertThatThrownBy(() -> Archive.requireWhole(archive))
        .isInstanceOf(InfrastructureFailure.class)
        .hasMessage(
            archive + " was incomplete and has been removed: fetch it again with 'make build'.");
    assertThat(archive).doesNotExist();
  }

  private Path half(Path archive, String name) throws IOException {
    byte[] whole = Files.readAllBytes(archive);
    return Files.write(folder.resolve(name), Arrays.copyOf(whole, whole.length / 2));
  }
}
