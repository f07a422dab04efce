package org.dhruva.local;

/** A service that does not start, and says why in its log. */
final class BrokenService {

  static final String REASON = "The moon is in the wrong phase.";

  private BrokenService() {}

  public static void main(String[] arguments) {
    IO.println(REASON);
    System.exit(3);
  }
}
