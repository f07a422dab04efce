package org.dhruva.eventstore.codec;

/** An event that is too large to be stored and published. */
public final class PayloadTooLarge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PayloadTooLarge(int bytes) {
    super(
        "the entry takes %d bytes; at most %d are kept. Shorten the texts."
            .formatted(bytes, EventCodec.PAYLOAD_BYTES_MAX));
  }
}
