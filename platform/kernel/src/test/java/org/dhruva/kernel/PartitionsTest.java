package org.dhruva.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartitionsTest {

  /** A changed value would send a stream's next event to another partition than its first. */
  @Test
  void places_are_for_life() {
    assertThat(Partitions.of(UUID.fromString("00000000-0000-0000-0000-000000000000"))).isZero();
    assertThat(Partitions.of(UUID.fromString("3f2b8c1e-5a4d-4e6f-9b7a-1c2d3e4f5a6b")))
        .isEqualTo(15);
    assertThat(Partitions.of(UUID.fromString("a81bc81b-dead-4e5d-abff-90865d1e13b1")))
        .isEqualTo(11);
    assertThat(Partitions.of(UUID.fromString("ffffffff-ffff-ffff-ffff-fffffffffffe")))
        .isEqualTo(12);
  }

  @Test
  void survivors_are_spread_evenly() {
    Random random = new Random(7);
    int[] counts = new int[Partitions.COUNT];
    int survivors = 16_000;
    for (int i = 0; i < survivors; i++) {
      counts[Partitions.of(new UUID(random.nextLong(), random.nextLong()))]++;
    }

    assertThat(IntStream.of(counts).boxed()).allMatch(count -> count > 850 && count < 1_150);
  }
}
