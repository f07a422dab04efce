package org.dhruva.privacy;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;
import org.dhruva.kernel.SurvivorId;

/** Where a service gets the keys it needs. */
public interface SurvivorKeys {

  /** One request asks for at most this many keys. */
  int REQUEST_KEYS_MAX = 200;

  /**
   * The keys of these survivors.
   *
   * @return fails with {@link KeysUnavailable} if any of them cannot be had now; a survivor nobody
   *     enrolled is reported the same way
   */
  Uni<Map<SurvivorId, SurvivorKey>> keys(Set<SurvivorId> survivors);

  default Uni<SurvivorKey> key(SurvivorId survivor) {
    return keys(Set.of(survivor)).map(found -> found.get(survivor));
  }
}
