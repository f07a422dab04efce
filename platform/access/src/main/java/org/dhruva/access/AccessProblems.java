package org.dhruva.access;

import jakarta.ws.rs.core.Response;
import org.dhruva.privacy.KeysUnavailable;
import org.dhruva.service.http.Problems;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Failures of this module as problems. */
public final class AccessProblems {

  private static final int BEFORE_ALL_OTHERS = 1;
  private static final Logger LOG = Logger.getLogger(AccessProblems.class);

  @ServerExceptionMapper
  public Response keysUnavailable(KeysUnavailable e) {
    LOG.warnf("keys could not be had: %s", e.getMessage());
    return Problems.unavailable(
            "keys-unavailable",
            "Personal fields cannot be opened or written just now. Try again in a moment.")
        .toResponse();
  }

  /** What another service answered to this one is not this one's answer. */
  @ServerExceptionMapper(value = ClientWebApplicationException.class, priority = BEFORE_ALL_OTHERS)
  public Response otherServiceFailed(ClientWebApplicationException e) {
    LOG.warnf("another service answered %d", e.getResponse().getStatus());
    return Problems.unavailable(
            "service-unavailable", "Another part of the system does not answer. Try again soon.")
        .toResponse();
  }
}
