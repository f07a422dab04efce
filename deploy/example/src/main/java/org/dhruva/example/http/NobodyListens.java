package org.dhruva.example.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;

/** There is no service where one should be. */
final class NobodyListens extends IOException {

  private static final long serialVersionUID = 1L;

  NobodyListens(URI address, ConnectException cause) {
    super("Nobody listens at %s: is the system running?".formatted(address.resolve("/")), cause);
  }
}
