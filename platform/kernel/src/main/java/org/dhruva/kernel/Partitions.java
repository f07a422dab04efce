package org.dhruva.kernel;

import java.util.UUID;

/**
 * Where a stream lives. One survivor's streams share a partition in every service, so that her
 * events of one service arrive in the order in which they were committed.
 */
public final class Partitions {

  /** For life: changing it would move streams away from the order they were written in. */
  public static final int COUNT = 16;

  private Partitions() {}

  public static int of(SurvivorId survivor) {
    return of(survivor.value());
  }

  /** The partition of a key; stable over releases and machines. */
  public static int of(UUID key) {
    // The 64-bit finaliser of MurmurHash3: spreads time-ordered and random ids alike.
    long hash = key.getMostSignificantBits() ^ key.getLeastSignificantBits();
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    hash ^= hash >>> 33;
    return (int) (hash & (COUNT - 1));
  }
}
