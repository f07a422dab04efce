package org.dhruva.portal.client;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Remembers for a moment what was just entered, so that the timeline waits for it and whoever
 * entered it finds it there.
 */
public final class ConsistencyCookie {

  public static final String NAME = "entered";

  static final String HEADER = "Consistency-Token";

  private static final String STATE = "Consistency";
  private static final int SECONDS = 60;

  private ConsistencyCookie() {}

  public static NewCookie of(RestResponse<?> written) {
    return new NewCookie.Builder(NAME)
        .value(written.getHeaderString(HEADER))
        .path("/")
        .maxAge(SECONDS)
        .httpOnly(true)
        .sameSite(SameSite.LAX)
        .build();
  }

  /** Whether a page could not wait long enough for what was entered. */
  public static boolean isBehind(RestResponse<?> read) {
    return read.getHeaderString(STATE) != null;
  }
}
