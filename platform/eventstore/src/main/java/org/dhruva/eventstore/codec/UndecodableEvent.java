package org.dhruva.eventstore.codec;

/** Bytes that no registered event version can read. Holds the stored name, never the content. */
public final class UndecodableEvent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UndecodableEvent(String name, String why) {
    super("%s: %s".formatted(name, why));
  }
}
