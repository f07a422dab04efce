package org.dhruva.eventstore;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.dhruva.kernel.Partitions;

/** All events of a service as its relay reads them: one gapless sequence per partition. */
public interface Feed {

  /** One read returns at most this many events. */
  int READ_EVENTS_MAX = 1_000;

  /** The events after a position, in order, as stored bytes. */
  Uni<List<StoredEvent>> read(int partition, long afterPosition, int limit);

  /** The last position of every partition; index = partition. */
  Uni<long[]> heads();

  /** How many partitions there are. */
  default int partitions() {
    return Partitions.COUNT;
  }
}
