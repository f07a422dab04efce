package org.dhruva.acceptance.resilience;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.dhruva.infrastructure.Kafka;
import org.dhruva.kernel.Partitions;

/** The topics, for somebody who loses them. */
final class Topics {

  private static final Duration GONE_WITHIN = Duration.ofSeconds(30);

  private Topics() {}

  /** All that was published is lost: there are topics of the same names, and they are empty. */
  static void lose(Kafka kafka, List<String> names)
      throws InterruptedException, ExecutionException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      admin.deleteTopics(names).all().get();
      await()
          .atMost(GONE_WITHIN)
          .until(() -> admin.listTopics().names().get().stream().noneMatch(names::contains));
    }
    names.forEach(name -> kafka.createTopic(name, Partitions.COUNT));
  }
}
