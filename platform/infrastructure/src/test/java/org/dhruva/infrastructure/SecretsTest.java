package org.dhruva.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path folder;

  @Test
  void a_kept_secret_is_the_same_after_a_restart_and_only_its_owner_can_read_it()
      throws IOException {
    Path file = folder.resolve("data").resolve("secrets.properties");
    String secret = Secrets.in(file).of("database.people");
    assertThat(Secrets.in(file).of("database.people")).isEqualTo(secret);
    assertThat(Secrets.in(file).of("database.legal")).isNotEqualTo(secret);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
