package org.dhruva.benchmark.append;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dhruva.kernel.SurvivorId;

/** Streams of {@link #EVENTS} events, handed out one after the other so that all stay short. */
final class Streams {

  static final int EVENTS = 8;
  static final int COUNT = 20_000;

  /** A stream and whose it is. */
  record One(UUID id, SurvivorId survivor) {}

  private final List<One> all =
      Stream.generate(() -> new One(UUID.randomUUID(), new SurvivorId(UUID.randomUUID())))
          .limit(COUNT)
          .toList();
  private final AtomicInteger next = new AtomicInteger();

  List<One> all() {
    return all;
  }

  One next() {
    return all.get(Math.floorMod(next.getAndIncrement(), COUNT));
  }
}
