package org.dhruva.projection;

/** A place in one partition of a topic. Positions of different partitions cannot be compared. */
public record TopicPosition(String topic, int partition, long position) {}
