package org.dhruva.access;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.SurvivorId;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The people service's side for other services, under {@code /v1/internal}. */
@Path("/v1/internal")
@RegisterRestClient(configKey = "people")
@OidcClientFilter
public interface PeopleClient {

  /** Answers {@link Heads}. */
  @GET
  @Path("/heads")
  Uni<Heads> heads();

  @GET
  @Path("/access")
  Uni<AccessAnswer> access(
      @QueryParam("account") String account,
      @QueryParam("survivor") String survivor,
      @QueryParam("scope") Scope scope);

  @GET
  @Path("/accounts")
  Uni<AccountAnswer> account(@QueryParam("account") String account);

  @POST
  @Path("/looks")
  Uni<Void> looked(Grant grant);

  @POST
  @Path("/keys")
  Uni<LentKeys> keys(KeyRequest request);

  /** Positions by partition. */
  record Heads(List<Long> positions) {}

  record AccessAnswer(Optional<Grant> grant) {}

  record AccountAnswer(Optional<SurvivorId> survivor) {}

  record KeyRequest(Set<SurvivorId> survivors) {}

  record LentKeys(List<LentKey> keys) {
    @Override
    public String toString() {
      return "LentKeys";
    }
  }

  /**
   * One lent key.
   *
   * @param key base64; absent when it was destroyed for ever
   */
  record LentKey(SurvivorId survivor, Optional<String> key) {
    @Override
    public String toString() {
      return "LentKey";
    }
  }
}
