package org.dhruva.access;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.privacy.SurvivorKey;

/**
 * What every service asks of the people service. Implemented there directly, elsewhere over HTTP.
 */
public interface PeopleGateway {

  /** How far the people service's own store has come, by partition. */
  Uni<List<Long>> heads();

  /** What stands for an account about one survivor and part of her case, at this moment. */
  Uni<Optional<Grant>> grant(SurvivorId survivor, String account, Scope scope);

  /** The survivor whose own account this is, at this moment. */
  Uni<Optional<SurvivorId>> survivorOf(String account);

  /** Records that somebody she let in looked, so that she can read it. */
  Uni<Void> looked(Grant grant);

  /** Lends data keys; at most {@link org.dhruva.privacy.SurvivorKeys#REQUEST_KEYS_MAX}. */
  Uni<Map<SurvivorId, SurvivorKey>> keys(Set<SurvivorId> survivors);
}
