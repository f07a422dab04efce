package org.dhruva.eventstore.postgres;

/** More appends are waiting for a partition than it takes. The caller should try again later. */
public final class StoreOverloaded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreOverloaded(int partition) {
    super(
        "partition %d has %d appends waiting; try again later"
            .formatted(partition, AppendQueue.WAITING_APPENDS_MAX));
  }
}
