package org.dhruva.infrastructure;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PredecessorsTest {

  @TempDir Path logs;

  @Test
  void what_still_writes_to_a_log_is_waited_for() throws Exception {
    Command command = Command.of("Lasting", List.of("sleep", "300"), logs.resolve("lasting.log"));
    GuardedProcess lasting = GuardedProcess.start(Home.current(), command);
    Thread waiting = Thread.ofVirtual().start(this::awaitEnd);
    Awaitility.await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);
    lasting.stop();
    waiting.join();
  }

  @Test
  void a_number_that_another_process_has_now_is_not_waited_for() throws Exception {
    ProcessHandle me = ProcessHandle.current();
    long longAgo = ProcessIdentity.of(me).startMillis() - Duration.ofDays(1).toMillis();
    Files.writeString(
        logs.resolve("old.log.guard"), new ProcessIdentity(me.pid(), longAgo).toString());
    Files.writeString(logs.resolve("cut.log.guard"), "12");
    awaitEnd();
  }

  @Test
  void without_logs_there_is_nobody_to_wait_for() {
    assertThatCode(() -> Predecessors.awaitEnd(logs.resolve("none"))).doesNotThrowAnyException();
  }

  private void awaitEnd() {
    try {
      Predecessors.awaitEnd(logs);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
