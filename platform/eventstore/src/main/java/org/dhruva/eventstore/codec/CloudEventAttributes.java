package org.dhruva.eventstore.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Envelope;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;

/**
 * An envelope as CloudEvents 1.0 attributes in binary mode: one header each, prefixed {@code ce_}.
 * The position travels as the official extension {@code sequence}.
 */
public final class CloudEventAttributes {

  public static final String PREFIX = "ce_";
  public static final String CONTENT_TYPE_HEADER = "content-type";
  public static final String CONTENT_TYPE = "application/json";
  private static final String SPEC_VERSION = "1.0";

  private CloudEventAttributes() {}

  /** Tells every header's name and value. */
  public static void write(Envelope envelope, BiConsumer<String, String> header) {
    BiConsumer<String, String> attribute = (name, value) -> header.accept(PREFIX + name, value);
    attribute.accept("specversion", SPEC_VERSION);
    attribute.accept("id", envelope.id().toString());
    attribute.accept("type", envelope.type());
    attribute.accept("source", envelope.source());
    attribute.accept("subject", envelope.subject().toString());
    attribute.accept("time", envelope.occurredAt().toString());
    attribute.accept("recordedat", envelope.recordedAt().toString());
    attribute.accept("streamversion", Integer.toString(envelope.streamVersion()));
    attribute.accept("sequence", Long.toString(envelope.position()));
    attribute.accept("actorid", envelope.actor().id());
    attribute.accept("actorrole", envelope.actor().role());
    attribute.accept("correlationid", envelope.trace().correlationId().toString());
    attribute.accept("causationid", envelope.trace().causationId().toString());
    envelope.survivorId().ifPresent(id -> attribute.accept("survivorid", id.toString()));
    envelope.trace().traceparent().ifPresent(trace -> attribute.accept("traceparent", trace));
    header.accept(CONTENT_TYPE_HEADER, CONTENT_TYPE);
  }

  /**
   * Reads an envelope back.
   *
   * @param header a header's value by name, null where there is none
   * @param partition where the message was read from
   * @throws UndecodableEvent if an attribute is missing or malformed
   */
  public static Envelope read(Function<String, String> header, int partition) {
    Attributes from = new Attributes(header);
    String type = from.text("type");
    try {
      return new Envelope(
          from.uuid("id"),
          type,
          from.text("source"),
          from.uuid("subject"),
          Integer.parseInt(from.text("streamversion")),
          from.optional("survivorid").map(SurvivorId::parse),
          Instant.parse(from.text("time")),
          Instant.parse(from.text("recordedat")),
          new Actor(from.text("actorid"), from.text("actorrole")),
          new Trace(
              from.uuid("correlationid"), from.uuid("causationid"), from.optional("traceparent")),
          partition,
          position(header));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UndecodableEvent(type, "a CloudEvents attribute is malformed");
    }
  }

  /** The position alone, which decides whether a message is new before anything else is read. */
  public static long position(Function<String, String> header) {
    try {
      return Long.parseLong(new Attributes(header).text("sequence"));
    } catch (NumberFormatException e) {
      throw new UndecodableEvent("unknown", "the attribute sequence is not a number");
    }
  }

  private record Attributes(Function<String, String> header) {

    String text(String name) {
      return optional(name)
          .orElseThrow(
              () -> new UndecodableEvent("unknown", "the attribute %s is missing".formatted(name)));
    }

    UUID uuid(String name) {
      return UUID.fromString(text(name));
    }

    Optional<String> optional(String name) {
      return Optional.ofNullable(header.apply(PREFIX + name));
    }
  }
}
