package org.dhruva.access;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.privacy.DataKeys;
import org.dhruva.privacy.KeysUnavailable;
import org.dhruva.privacy.SurvivorKey;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The people service as every other service sees it. */
@Singleton
@DefaultBean
final class RemotePeople implements PeopleGateway {

  @Inject @RestClient PeopleClient client;

  @Override
  public Uni<List<Long>> heads() {
    return client.heads().map(PeopleClient.Heads::positions);
  }

  @Override
  public Uni<Optional<Grant>> grant(SurvivorId survivor, String account, Scope scope) {
    return client.access(account, survivor.toString(), scope).map(PeopleClient.AccessAnswer::grant);
  }

  @Override
  public Uni<Optional<SurvivorId>> survivorOf(String account) {
    return client.account(account).map(PeopleClient.AccountAnswer::survivor);
  }

  @Override
  public Uni<Void> looked(Grant grant) {
    return client.looked(grant);
  }

  @Override
  public Uni<Map<SurvivorId, SurvivorKey>> keys(Set<SurvivorId> survivors) {
    return client
        .keys(new PeopleClient.KeyRequest(survivors))
        .map(
            lent ->
                lent.keys().stream()
                    .collect(Collectors.toMap(PeopleClient.LentKey::survivor, RemotePeople::key)))
        .onFailure()
        .transform(failure -> new KeysUnavailable("the people service does not lend", failure));
  }

  private static SurvivorKey key(PeopleClient.LentKey lent) {
    return lent.key()
        .map(Base64.getDecoder()::decode)
        .map(DataKeys::usable)
        .orElseGet(SurvivorKey.Destroyed::new);
  }
}
