package org.dhruva.recording;

import jakarta.ws.rs.core.Response;
import org.dhruva.eventstore.codec.PayloadTooLarge;
import org.dhruva.eventstore.postgres.StoreOverloaded;
import org.dhruva.service.http.Problems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Failures of the event store as problems. */
public final class StoreProblems {

  @ServerExceptionMapper
  public Response overloaded(StoreOverloaded e) {
    return Problems.unavailable(
            "too-busy", "Too much is being written just now. Nothing was recorded; try again.")
        .toResponse();
  }

  @ServerExceptionMapper
  public Response tooLarge(PayloadTooLarge e) {
    return Problems.tooLarge(e.getMessage()).toResponse();
  }
}
