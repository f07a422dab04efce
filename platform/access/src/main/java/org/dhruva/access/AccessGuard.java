package org.dhruva.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.service.http.Problems;
import org.jboss.logging.Logger;

/** Decides every request about a case. Refuses in doubt. */
public final class AccessGuard {

  /** A look is recorded again after this long; in between, looking on is one look. */
  public static final Duration ONE_LOOK = Duration.ofMinutes(30);

  private static final int LOOKS_KEPT_MAX = 50_000;

  /** A calendar may show some hundred cases; the people service has others to answer too. */
  private static final int LOOKS_AT_ONCE = 16;

  private static final Logger LOG = Logger.getLogger(AccessGuard.class);

  /**
   * Some of the cases that are open to somebody.
   *
   * @param more the last survivor of the page, where there may be others after her
   */
  public record OpenedPage(List<Grant> grants, Optional<SurvivorId> more) {}

  private record Look(SurvivorId survivor, String account, Scope scope) {}

  /** Whoever asks, as the guard needs to know them. */
  private record Asker(String account, boolean survivor, List<Role> roles) {
    static Asker of(Caller caller) {
      return new Asker(caller.account(), caller.is(Roles.SURVIVOR), caller.helperRoles());
    }
  }

  private final GrantsCopy copy;
  private final Freshness freshness;
  private final PeopleGateway people;
  private final InstantSource clock;
  private final Cache<Look, Boolean> recorded =
      Caffeine.newBuilder().maximumSize(LOOKS_KEPT_MAX).expireAfterWrite(ONE_LOOK).build();

  public AccessGuard(
      GrantsCopy copy, Freshness freshness, PeopleGateway people, InstantSource clock) {
    this.copy = copy;
    this.freshness = freshness;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Lets the caller through or fails with the problem to answer with. What others than she herself
   * see is recorded before they see it.
   *
   * @return what the caller may do, which may be more than was asked for
   */
  public Uni<Access> require(Caller caller, SurvivorId survivor, Scope scope, Access access) {
    return require(Asker.of(caller), survivor, scope, access);
  }

  /**
   * The same question for an answer that outlasts its request, such as a stream of updates. It can
   * be asked again and again when the request is over.
   */
  public Supplier<Uni<Access>> lasting(
      Caller caller, SurvivorId survivor, Scope scope, Access access) {
    Asker asker = Asker.of(caller);
    return () -> require(asker, survivor, scope, access);
  }

  private Uni<Access> require(Asker asker, SurvivorId survivor, Scope scope, Access access) {
    if (asker.survivor) {
      return ownCase(asker.account)
          .map(
              own -> {
                if (!survivor.equals(own)) {
                  throw Problems.notOpenedToYou();
                }
                return Access.ACT;
              });
    }
    return keepingContext(
        grant(survivor, asker.account, scope)
            .map(
                found ->
                    found
                        .filter(grant -> asker.roles.contains(grant.role()))
                        .filter(grant -> grant.allows(access, clock.instant()))
                        .orElseThrow(Problems::notOpenedToYou))
            .call(this::record)
            .map(Grant::access));
  }

  /** The survivor whose case is the caller's own. */
  public Uni<SurvivorId> ownCase(Caller caller) {
    return ownCase(caller.account());
  }

  private Uni<SurvivorId> ownCase(String account) {
    // Her own account is trusted to the copy: a late copy can only know it a moment later.
    return keepingContext(
        copy.survivorOf(account)
            .chain(
                found ->
                    found.isPresent() ? Uni.createFrom().item(found) : people.survivorOf(account))
            .onFailure(AccessGuard::isNoProblem)
            .transform(AccessGuard::cannotCheck)
            .map(
                found ->
                    found.orElseThrow(
                        () ->
                            Problems.notYours(
                                "Your account is not linked to a record yet. Ask the person who"
                                    + " helps you."))));
  }

  /**
   * Whose cases are open to the caller in one part, a page of them, by survivor.
   *
   * @param after the last survivor of the page before
   */
  public Uni<OpenedPage> opened(Caller caller, Scope scope, Optional<SurvivorId> after, int limit) {
    return opened(AccountInRoles.of(caller), scope, after, limit);
  }

  /** The same for an answer to somebody who is not signed in just now. */
  public Uni<OpenedPage> opened(
      AccountInRoles asker, Scope scope, Optional<SurvivorId> after, int limit) {
    if (!freshness.isTrusted()) {
      return Uni.createFrom().failure(cannotCheck(null));
    }
    return keepingContext(
        copy.grants(asker.account(), scope, after, limit)
            .map(
                grants ->
                    new OpenedPage(
                        grants.stream().filter(g -> asker.roles().contains(g.role())).toList(),
                        grants.size() < limit
                            ? Optional.empty()
                            : Optional.of(grants.getLast().survivor()))));
  }

  /** Records that the caller sees something of each of these cases. */
  public Uni<Void> recordAll(List<Grant> grants) {
    return grants.isEmpty()
        ? Uni.createFrom().voidItem()
        : keepingContext(
            Uni.join()
                // The next one is asked where the one before came back.
                .all(grants.stream().map(grant -> keepingContext(record(grant))).toList())
                .usingConcurrencyOf(LOOKS_AT_ONCE)
                .andFailFast()
                .replaceWithVoid());
  }

  private Uni<Optional<Grant>> grant(SurvivorId survivor, String account, Scope scope) {
    if (freshness.isTrusted()) {
      return copy.grant(survivor, account, scope);
    }
    return people
        .grant(survivor, account, scope)
        .onFailure(AccessGuard::isNoProblem)
        .transform(AccessGuard::cannotCheck);
  }

  private Uni<Void> record(Grant grant) {
    Look look = new Look(grant.survivor(), grant.account(), grant.scope());
    if (recorded.getIfPresent(look) != null) {
      return Uni.createFrom().voidItem();
    }
    return people
        .looked(grant)
        .invoke(() -> recorded.put(look, true))
        .onFailure(AccessGuard::isNoProblem)
        .transform(AccessGuard::cannotCheck);
  }

  private static boolean isNoProblem(Throwable failure) {
    return !(failure instanceof HttpProblem);
  }

  private static Throwable cannotCheck(Throwable cause) {
    if (cause != null) {
      LOG.warnf("access could not be checked: %s", cause.getClass().getSimpleName());
    }
    return Problems.unavailable(
        "access-not-checked",
        "It cannot be checked just now what she has opened to you. Try again in a moment.");
  }

  /** Answers of the database and of other services come back on the request's own context. */
  private static <T> Uni<T> keepingContext(Uni<T> uni) {
    Context context = Vertx.currentContext();
    return context == null ? uni : uni.emitOn(task -> context.runOnContext(_ -> task.run()));
  }
}
