package org.dhruva.recording;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.dhruva.access.AccessGuard;
import org.dhruva.access.Caller;
import org.dhruva.access.Grant;
import org.dhruva.access.Roles;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.recording.OpenCases.Opened;

/**
 * The access of a service that is one part of her case: she herself always, others as far as she
 * opened that part to them.
 */
public final class ScopedAccess<C> implements CaseAccess<C> {

  /** Of so many survivors the cases are brought into one order. */
  public static final int SURVIVORS_MAX = 5_000;

  private final AccessGuard guard;
  private final Scope scope;

  public ScopedAccess(AccessGuard guard, Scope scope) {
    this.guard = guard;
    this.scope = scope;
  }

  @Override
  public Uni<Void> toBegin(Caller caller, SurvivorId survivor) {
    return guard.require(caller, survivor, scope, Access.ACT).replaceWithVoid();
  }

  @Override
  public Uni<Access> toRead(Caller caller, SurvivorId survivor) {
    return guard.require(caller, survivor, scope, Access.READ);
  }

  @Override
  public Uni<Void> toAct(Caller caller, SurvivorId survivor, Class<? extends C> command) {
    return guard.require(caller, survivor, scope, Access.ACT).replaceWithVoid();
  }

  @Override
  public Uni<List<SurvivorId>> everybodyOpenTo(Caller caller) {
    return caller.is(Roles.SURVIVOR)
        ? guard.ownCase(caller).map(List::of)
        : guard
            .opened(caller, scope, Optional.empty(), SURVIVORS_MAX)
            .map(page -> page.grants().stream().map(Grant::survivor).toList());
  }

  @Override
  public Uni<OpenCases> openTo(Caller caller, Optional<SurvivorId> after, int limit) {
    if (caller.is(Roles.SURVIVOR)) {
      return guard
          .ownCase(caller)
          .map(own -> new OpenCases(List.of(new Opened(own, Access.ACT)), Optional.empty()));
    }
    return guard
        .opened(caller, scope, after, limit)
        .call(page -> guard.recordAll(page.grants()))
        .map(
            page ->
                new OpenCases(
                    page.grants().stream().map(ScopedAccess::opened).toList(), page.more()));
  }

  private static Opened opened(Grant grant) {
    return new Opened(grant.survivor(), grant.access());
  }
}
