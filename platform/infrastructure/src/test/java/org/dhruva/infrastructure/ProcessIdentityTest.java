package org.dhruva.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ProcessIdentityTest {

  @Test
  @DisabledOnOs(value = OS.MAC, disabledReason = "There is no /proc to read the state from.")
  void one_that_has_ended_and_that_its_parent_did_not_ask_about_runs_no_more() throws Exception {
    // The shell becomes a programme that knows nothing of its child.
    Process parent = new ProcessBuilder("sh", "-c", "sleep 0.1 & exec sleep 300").start();
    try {
      await().until(() -> parent.children().findAny().isPresent());
      ProcessHandle child = parent.children().findAny().orElseThrow();
      ProcessIdentity identity = ProcessIdentity.of(child);

      await().until(() -> !ProcessIdentity.runs(child));

      assertThat(child.isAlive()).isTrue();
      assertThat(identity.living()).isEqualTo(Optional.empty());
      assertThat(ProcessIdentity.runs(parent.toHandle())).isTrue();
    } finally {
      parent.destroyForcibly().waitFor();
    }
  }
}
