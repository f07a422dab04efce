package org.dhruva.portal.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The referrals that wait for whoever is signed in, or for an answer to them. */
@Path("/v1/referrals")
@RegisterRestClient(configKey = "people")
@RegisterProvider(BearerToken.class)
@RegisterProvider(ProblemReader.class)
public interface ReferralService {

  @GET
  Page<Open> list(@RestQuery String cursor, @RestQuery int limit);

  /**
   * One that waits.
   *
   * @param yours whether whoever is signed in made it, so that it waits for her answer
   */
  record Open(
      UUID survivor,
      int referral,
      boolean yours,
      String byRole,
      String role,
      String scope,
      Instant at) {}
}
