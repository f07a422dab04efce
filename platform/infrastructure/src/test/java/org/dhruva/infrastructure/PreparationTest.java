package org.dhruva.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparationTest {

  @TempDir Path temporary;
  private final AtomicInteger times = new AtomicInteger();

  @Test
  void the_second_preparation_does_nothing() {
    Path folder = temporary.resolve("part");
    Preparation.replaceable(folder, "1", this::work);
    Preparation.replaceable(folder, "1", this::work);
    assertThat(times).hasValue(1);
    assertThat(folder.resolve("file")).exists();
  }

  @Test
  void another_version_or_option_prepares_again() {
    Path folder = temporary.resolve("part");
    Preparation.replaceable(folder, "1", this::work);
    Preparation.replaceable(folder, "2", this::work);
    assertThat(times).hasValue(2);
  }

  @Test
  void an_interrupted_preparation_is_redone() {
    Path folder = temporary.resolve("part");
    assertThatThrownBy(
            () ->
                Preparation.replaceable(
                    folder,
                    "1",
                    into -> {
                      Files.writeString(into.resolve("half"), "");
                      throw new IOException("interrupted");
                    }))
        .isInstanceOf(InfrastructureFailure.class);
    assertThat(folder).doesNotExist();
    Preparation.replaceable(folder, "1", this::work);
    assertThat(folder.resolve("half")).doesNotExist();
    assertThat(folder.resolve("file")).exists();
  }

  @Test
  void data_is_never_replaced() throws IOException {
    Path folder = temporary.resolve("data");
    Preparation.kept(folder, this::work);
    Files.writeString(folder.resolve("file"), "written later");
    Preparation.kept(folder, this::work);
    assertThat(folder.resolve("file")).hasContent("written later");
  }

  private void work(Path into) throws IOException {
    times.incrementAndGet();
    Files.writeString(into.resolve("file"), "made");
  }
}
