package org.dhruva.projection;

import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/** A rebuild found that its topics lack what the live version has applied. */
public final class RebuildStandstill extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RebuildStandstill(Set<TopicPartition> partitions) {
    super(
        "the topics lack events that the live version has: %s. Republish them first."
            .formatted(partitions));
  }
}
