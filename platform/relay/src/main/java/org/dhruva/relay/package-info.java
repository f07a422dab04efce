/**
 * From the event table to Kafka. The event table is the outbox; the relay adds a cursor per
 * partition and nothing else. What it promises downstream: a partition's events arrive, each at
 * least once, and whoever applies exactly the next position has applied each once, in order.
 */
package org.dhruva.relay;
