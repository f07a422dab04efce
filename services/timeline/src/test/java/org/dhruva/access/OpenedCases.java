package org.dhruva.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.privacy.SurvivorKey;

/**
 * The real guard over a copy of the grants that a test writes, and a people service that notes the
 * looks.
 */
public final class OpenedCases implements PeopleGateway {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Pool pool;
  private final Freshness freshness = new Freshness();
  private final List<Grant> looks = new CopyOnWriteArrayList<>();
  private boolean silent;

  /**
   * @param pool of a database with the tables of {@code db/grants}
   */
  public OpenedCases(Pool pool) {
    this.pool = pool;
  }

  public AccessGuard guard() {
    return new AccessGuard(new GrantsCopy(pool), freshness, this, InstantSource.system());
  }

  /** The copy is complete at this moment. */
  public void proven() {
    freshness.heads(System.nanoTime(), List.of());
  }

  /** The people service does not answer any more. */
  public void silent() {
    silent = true;
  }

  public List<Grant> looks() {
    return looks;
  }

  public void open(SurvivorId survivor, String account, Role role, Scope scope, String until) {
    pool.preparedQuery(
            "insert into access_grant"
                + " (survivor_id, number, account, role, scope, access, purpose, until) values"
                + " ($1, 1, $2, $3, $4, 'READ', 'LEGAL_REPRESENTATION', $5::text::timestamptz)")
        .execute(Tuple.of(survivor.value(), account, role.name(), scope.name(), until))
        .await()
        .atMost(PATIENCE);
  }

  public void takeBack(SurvivorId survivor) {
    pool.preparedQuery("delete from access_grant where survivor_id = $1")
        .execute(Tuple.of(survivor.value()))
        .await()
        .atMost(PATIENCE);
  }

  @Override
  public Uni<Void> looked(Grant grant) {
    if (silent) {
      return Uni.createFrom().failure(new IllegalStateException("no answer"));
    }
    looks.add(grant);
    return Uni.createFrom().voidItem();
  }

  @Override
  public Uni<List<Long>> heads() {
    return Uni.createFrom().item(List.of());
  }

  @Override
  public Uni<Optional<Grant>> grant(SurvivorId survivor, String account, Scope scope) {
    return Uni.createFrom().failure(new IllegalStateException("not asked"));
  }

  @Override
  public Uni<Optional<SurvivorId>> survivorOf(String account) {
    return Uni.createFrom().failure(new IllegalStateException("not asked"));
  }

  @Override
  public Uni<Map<SurvivorId, SurvivorKey>> keys(Set<SurvivorId> survivors) {
    return Uni.createFrom().failure(new IllegalStateException("not asked"));
  }
}
