package org.dhruva.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dhruva.kernel.SurvivorId;

/**
 * Keys borrowed from the service that owns them, kept in memory for minutes. After an erasure a
 * service forgets the key at the latest when it would have to borrow it again.
 */
public final class BorrowedKeys implements SurvivorKeys {

  public static final Duration KEPT_MAX = Duration.ofMinutes(5);
  public static final int KEPT_KEYS_MAX = 20_000;

  private final Function<Set<SurvivorId>, Uni<Map<SurvivorId, SurvivorKey>>> lender;
  private final Cache<SurvivorId, SurvivorKey> kept =
      Caffeine.newBuilder().maximumSize(KEPT_KEYS_MAX).expireAfterWrite(KEPT_MAX).build();

  /**
   * @param lender asks the owner; is called with at most {@link #REQUEST_KEYS_MAX} survivors
   */
  public BorrowedKeys(Function<Set<SurvivorId>, Uni<Map<SurvivorId, SurvivorKey>>> lender) {
    this.lender = lender;
  }

  @Override
  public Uni<Map<SurvivorId, SurvivorKey>> keys(Set<SurvivorId> survivors) {
    if (survivors.size() > REQUEST_KEYS_MAX) {
      throw new IllegalArgumentException(
          "%d keys asked for; at most %d at once".formatted(survivors.size(), REQUEST_KEYS_MAX));
    }
    Map<SurvivorId, SurvivorKey> found = new HashMap<>(kept.getAllPresent(survivors));
    Set<SurvivorId> missing = new HashSet<>(survivors);
    missing.removeAll(found.keySet());
    if (missing.isEmpty()) {
      return Uni.createFrom().item(Map.copyOf(found));
    }
    return lender
        .apply(missing)
        .map(
            lent -> {
              if (!lent.keySet().containsAll(missing)) {
                throw new KeysUnavailable("a survivor's key is unknown to its owner");
              }
              kept.putAll(lent);
              found.putAll(lent);
              return Map.copyOf(found);
            });
  }

  /** Forgets a key at once, because it was destroyed or rotated. */
  public void forget(SurvivorId survivor) {
    kept.invalidate(survivor);
  }
}
