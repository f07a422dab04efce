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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What this service answers to the other services, and to nobody else. */
@Path("/v1/internal")
@RolesAllowed(Roles.SERVICE)
public class InternalResource {

  private static final String ACCOUNT = "Id of the account at the identity provider.";

  @Inject LocalPeople people;
  @Inject KeyChest keys;

  @GET
  @Path("/heads")
  @Operation(
      operationId = "show-heads",
      summary = "How far the events of every partition have come",
      description =
          "For other services, which prove with it that their copy of the grants is complete.")
  public Uni<Heads> heads() {
    return people.heads().map(Heads::new);
  }

  @GET
  @Path("/access")
  @Operation(
      operationId = "ask-for-access",
      summary = "What an account may do in a part of a case",
      description = "For other services, which ask when their copy of the grants may be behind.")
  public Uni<AccessAnswer> access(
      @Parameter(description = ACCOUNT) @QueryParam("account") String account,
      @Parameter(description = "Whose case it is.") @QueryParam("survivor") UUID survivor,
      @Parameter(description = "Which part of the case.") @QueryParam("scope") Scope scope) {
    return people.grant(new SurvivorId(survivor), account, scope).map(AccessAnswer::new);
  }

  @GET
  @Path("/accounts")
  @Operation(
      operationId = "find-survivor",
      summary = "The survivor whose account it is",
      description = "For other services. None for an account that is no survivor's.")
  public Uni<AccountAnswer> account(
      @Parameter(description = ACCOUNT) @QueryParam("account") String account) {
    return people.survivorOf(account).map(AccountAnswer::new);
  }

  @POST
  @Path("/looks")
  @Operation(
      operationId = "record-look",
      summary = "Record that somebody looked at her case",
      description = "For other services. She reads it among those who looked.")
  public Uni<Void> looked(Grant grant) {
    return people.looked(grant);
  }

  @POST
  @Path("/keys")
  @Operation(
      operationId = "lend-keys",
      summary = "Lend the keys of survivors, to open their personal fields",
      description =
          "For those other services that show them. A key that was destroyed for ever is absent.")
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
