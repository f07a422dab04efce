package org.dhruva.infrastructure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/**
 * A port a part listens on.
 *
 * @param variable the environment variable which moves it, where a person chose the port
 */
public record Port(int number, Optional<String> variable) {

  /**
   * Everything listens here only: the passwords of a local stack must not be worth trying from
   * outside.
   */
  public static final String HOST = "127.0.0.1";

  // Below the ephemeral ranges of Linux and macOS: an outgoing connection must not take the port
  // of a broker that is down for a moment, least of all connect to itself on it.
  private static final int FREE_FIRST = 20_000;
  private static final int FREE_LAST = 31_999;
  private static final int FREE_TRIES_MAX = 1_000;
  private static final int CONNECT_MILLIS_MAX = 500;

  private static final Set<Integer> GIVEN_OUT = ConcurrentHashMap.newKeySet();

  public static Port of(int number, String variable) {
    return new Port(number, Optional.of(variable));
  }

  /** A port nobody listens on, given out once in this JVM. */
  public static Port free() {
    for (int tries = 0; tries < FREE_TRIES_MAX; tries++) {
      int number = RandomGenerator.getDefault().nextInt(FREE_FIRST, FREE_LAST + 1);
      Port port = new Port(number, Optional.empty());
      if (GIVEN_OUT.add(number) && !port.taken()) {
        return port;
      }
    }
    throw new InfrastructureFailure(
        "No free port between %d and %d.".formatted(FREE_FIRST, FREE_LAST));
  }

  /** Refuses, in one clear sentence, a port on which another process listens. */
  public void requireFree(String part) {
    if (taken()) {
      throw new InfrastructureFailure(
          "Port %d for %s is taken by another process%s."
              .formatted(
                  number,
                  part,
                  variable
                      .map(name -> ": free it, or choose another with %s=<port>".formatted(name))
                      .orElse("")));
    }
  }

  boolean answers() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(HOST, number), CONNECT_MILLIS_MAX);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /** Whether another process listens here. */
  public boolean taken() {
    // Both ways: macOS lets a socket bind beside one which listens on all addresses.
    if (answers()) {
      return true;
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), number));
      return false;
    } catch (IOException _) {
      return true;
    }
  }
}
