package org.dhruva.portal.client;

import io.quarkus.oidc.AccessTokenCredential;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Asks as whoever is signed in, so that the services decide what they may see and do. */
public final class BearerToken implements ClientRequestFilter {

  @Inject AccessTokenCredential accessToken;

  @Override
  public void filter(ClientRequestContext request) {
    request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + accessToken.getToken());
  }
}
