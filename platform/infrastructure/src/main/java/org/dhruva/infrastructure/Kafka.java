package org.dhruva.infrastructure;

/** A Kafka cluster of one node. */
public interface Kafka extends Part {

  String bootstrapServers();

  /**
   * A topic whose events are kept for ever; does nothing when it is there with as many partitions.
   */
  void createTopic(String name, int partitions);
}
