package org.dhruva.people.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Base64;
import java.util.UUID;
import org.dhruva.access.Grant;
import org.dhruva.access.PeopleClient.AccessAnswer;
import org.dhruva.access.PeopleClient.AccountAnswer;
import org.dhruva.access.PeopleClient.Heads;
import org.dhruva.access.PeopleClient.KeyRequest;
import org.dhruva.access.PeopleClient.LentKey;
import org.dhruva.access.PeopleClient.LentKeys;
import org.dhruva.access.Roles;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.people.account.LocalPeople;
import org.dhruva.people.keys.KeyChest;
import org.dhruva.privacy.SurvivorKeys;
import org.dhruva.service.http.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What this service answers to the other services, and to nobody else. */
@Path("/v1/internal")
@RolesAllowed(Roles.SERVICE)
public class InternalResource {

  @Inject LocalPeople people;
  @Inject KeyChest keys;

  @GET
  @Path("/heads")
  @Operation(hidden = true)
  public Uni<Heads> heads() {
    return people.heads().map(Heads::new);
  }

  @GET
  @Path("/access")
  @Operation(hidden = true)
  public Uni<AccessAnswer> access(
      @QueryParam("account") String account,
      @QueryParam("survivor") UUID survivor,
      @QueryParam("scope") Scope scope) {
    return people.grant(new SurvivorId(survivor), account, scope).map(AccessAnswer::new);
  }

  @GET
  @Path("/accounts")
  @Operation(hidden = true)
  public Uni<AccountAnswer> account(@QueryParam("account") String account) {
    return people.survivorOf(account).map(AccountAnswer::new);
  }

  @POST
  @Path("/looks")
  @Operation(hidden = true)
  public Uni<Void> looked(Grant grant) {
    return people.looked(grant);
  }

  @POST
  @Path("/keys")
  @Operation(hidden = true)
  @RolesAllowed(Roles.LEND_KEYS)
  public Uni<LentKeys> keys(KeyRequest request) {
    if (request.survivors().size() > SurvivorKeys.REQUEST_KEYS_MAX) {
      throw Problems.malformed(
          "/survivors", "At most %d at once.".formatted(SurvivorKeys.REQUEST_KEYS_MAX));
    }
    return keys.unwrapped(request.survivors())
        .map(
            found ->
                new LentKeys(
                    found.entrySet().stream()
                        .map(
                            entry ->
                                new LentKey(
                                    entry.getKey(),
                                    entry.getValue().map(Base64.getEncoder()::encodeToString)))
                        .toList()));
  }
}
