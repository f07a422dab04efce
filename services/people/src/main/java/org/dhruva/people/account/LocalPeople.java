package org.dhruva.people.account;

import com.fasterxml.uuid.Generators;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhruva.access.Grant;
import org.dhruva.access.PeopleGateway;
import org.dhruva.contracts.people.LookEvent.CaseLookedAt;
import org.dhruva.contracts.people.SurvivorEvent.AccessGranted;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.eventstore.Append;
import org.dhruva.eventstore.AppendResult;
import org.dhruva.eventstore.EventStore;
import org.dhruva.eventstore.Feed;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;
import org.dhruva.people.keys.KeyChest;
import org.dhruva.people.survivor.Survivor;
import org.dhruva.privacy.SurvivorKey;

/** What every service asks of this one, answered from its own store. */
public final class LocalPeople implements PeopleGateway {

  private static final UUID LOOKS = UUID.fromString("b7a5c1f2-6a0e-4f43-8c5d-0e9d8f1a7c22");
  private static final int LOOK_ATTEMPTS_MAX = 5;

  private final EventStore store;
  private final Feed feed;
  private final Survivors survivors;
  private final Accounts accounts;
  private final KeyChest keys;
  private final InstantSource clock;

  public LocalPeople(
      EventStore store,
      Feed feed,
      Survivors survivors,
      Accounts accounts,
      KeyChest keys,
      InstantSource clock) {
    this.store = store;
    this.feed = feed;
    this.survivors = survivors;
    this.accounts = accounts;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public Uni<List<Long>> heads() {
    return feed.heads().map(heads -> Arrays.stream(heads).boxed().toList());
  }

  @Override
  public Uni<Optional<Grant>> grant(SurvivorId survivor, String account, Scope scope) {
    Instant now = clock.instant();
    return survivors
        .load(survivor)
        .map(
            known ->
                known.state() instanceof Survivor.Enrolled her
                    ? her.grants().standingFor(account, scope, now).map(g -> grant(survivor, g))
                    : Optional.empty());
  }

  private static Grant grant(SurvivorId survivor, AccessGranted granted) {
    return new Grant(
        survivor,
        granted.to(),
        granted.role(),
        granted.organisation(),
        granted.scope(),
        granted.access(),
        granted.purpose(),
        granted.until());
  }

  @Override
  public Uni<Optional<SurvivorId>> survivorOf(String account) {
    return accounts.survivorOf(account);
  }

  @Override
  public Uni<Map<SurvivorId, SurvivorKey>> keys(Set<SurvivorId> wanted) {
    return keys.unwrapped(wanted)
        .map(
            found ->
                found.entrySet().stream()
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getKey, entry -> KeyChest.usable(entry.getValue()))));
  }

  @Override
  public Uni<Void> looked(Grant grant) {
    return looked(grant, clock.instant(), 1);
  }

  private Uni<Void> looked(Grant grant, Instant at, int attempt) {
    UUID stream = looksOf(grant, at);
    return store
        .load(stream)
        .chain(looks -> store.append(look(grant, at, stream, looks.version())))
        .chain(
            result ->
                switch (result) {
                  case AppendResult.Answered _ -> Uni.createFrom().voidItem();
                  case AppendResult.Conflict _ when attempt < LOOK_ATTEMPTS_MAX ->
                      looked(grant, at, attempt + 1);
                  case AppendResult.Conflict _,
                      AppendResult.KeyReused _,
                      AppendResult.StreamFull _ ->
                      Uni.createFrom()
                          .failure(new IllegalStateException("a look could not be recorded"));
                });
  }

  /** The looks of one account at one part of her case in one year, so that no stream fills up. */
  private static UUID looksOf(Grant grant, Instant at) {
    return Generators.nameBasedGenerator(LOOKS)
        .generate(
            "%s|%s|%s|%d"
                .formatted(
                    grant.survivor(),
                    grant.account(),
                    grant.scope(),
                    at.atZone(ZoneOffset.UTC).getYear()));
  }

  private static Append look(Grant grant, Instant at, UUID stream, int version) {
    UUID request = UUID.randomUUID();
    return new Append(
        Optional.empty(),
        stream,
        Optional.of(grant.survivor()),
        version,
        List.of(
            new CaseLookedAt(
                grant.survivor(),
                grant.account(),
                grant.role(),
                grant.organisation(),
                grant.scope(),
                grant.purpose(),
                at)),
        Optional.empty(),
        new Actor(grant.account(), grant.role().name().toLowerCase(Locale.ROOT)),
        new Trace(request, request, Optional.empty()),
        Sealer.none());
  }
}
