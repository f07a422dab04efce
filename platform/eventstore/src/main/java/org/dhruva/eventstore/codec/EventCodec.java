package org.dhruva.eventstore.codec;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.EventTypes.EventType;
import org.dhruva.kernel.SurvivorId;

/** Events to the bytes that are stored and published, and back. Thread-safe. */
public final class EventCodec {

  /** A stored or published payload is never larger, in bytes. */
  public static final int PAYLOAD_BYTES_MAX = 65_536;

  private final EventTypes types;
  private final ObjectMapper mapper = PayloadMapper.create();
  // To make one takes longer than to read a small event with it.
  private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

  public EventCodec(EventTypes types) {
    this.types = types;
  }

  private static final ClassValue<Boolean> SEALS =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return SealedFields.occurIn(type);
        }
      };

  /** Whether events of this kind have personal fields, so that writing one takes a key. */
  public static boolean seals(Event event) {
    return SEALS.get(event.getClass());
  }

  /** The name under which the event is stored. */
  public String nameOf(Event event) {
    return types.of(event).name();
  }

  /**
   * Writes the event; its open personal fields are sealed on the way.
   *
   * @throws PayloadTooLarge above {@link #PAYLOAD_BYTES_MAX}
   * @throws IllegalStateException if a field is to be sealed and there is no survivor
   */
  public byte[] encode(Event event, Optional<SurvivorId> survivor, UUID eventId, Sealer sealer) {
    try {
      byte[] payload =
          mapper
              .writer()
              .withAttribute(
                  SealedFields.WRITING,
                  new SealedFields.Writing(survivor, eventId, sealer, new HashMap<>()))
              .writeValueAsBytes(event);
      if (payload.length > PAYLOAD_BYTES_MAX) {
        throw new PayloadTooLarge(payload.length);
      }
      return payload;
    } catch (JacksonException e) {
      // Only the location survives: Jackson's own message may quote content.
      throw new IllegalStateException(
          "%s cannot be written".formatted(event.getClass().getSimpleName()),
          e.getCause() instanceof RuntimeException cause ? cause : null);
    }
  }

  /**
   * Reads a payload of any registered version and makes the current record of it.
   *
   * @throws UndecodableEvent if the name is unknown or the bytes do not fit it
   */
  public Event decode(String name, byte[] payload, Optional<SurvivorId> survivor, UUID eventId) {
    EventType type =
        types.named(name).orElseThrow(() -> new UndecodableEvent(name, "unknown event type"));
    try {
      Event event =
          readers
              .computeIfAbsent(type.record(), mapper::readerFor)
              .withAttribute(SealedFields.READING, new SealedFields.Reading(survivor, eventId))
              .readValue(payload);
      return type.upcast().apply(event);
    } catch (JacksonException e) {
      throw new UndecodableEvent(name, "the payload does not fit");
    } catch (java.io.IOException e) {
      throw new UndecodableEvent(name, "the payload cannot be read");
    }
  }

  /** The mapper for tools that need the payload's exact form, such as the schema generator. */
  public static ObjectMapper payloadMapper() {
    return PayloadMapper.create();
  }
}
