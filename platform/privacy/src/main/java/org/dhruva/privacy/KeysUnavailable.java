package org.dhruva.privacy;

/** Keys could not be had. Nothing personal can be read or written until they can. */
public final class KeysUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public KeysUnavailable(String why, Throwable cause) {
    super(why, cause);
  }

  public KeysUnavailable(String why) {
    super(why);
  }
}
