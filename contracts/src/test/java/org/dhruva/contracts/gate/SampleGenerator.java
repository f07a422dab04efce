package org.dhruva.contracts.gate;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Envelope;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;

/**
 * Makes the first samples of an event version. Everything is invented, and the same for the same
 * name: nothing comes from a person or a clock.
 */
final class SampleGenerator {

  /** How much of the event is there. */
  enum Extent {
    /** Every Optional and one item in every list. */
    FULL,
    /** No Optional and no item. */
    MINIMAL
  }

  /** Says of itself that it hides nothing. */
  private static final Sealer MARKED =
      (survivor, eventId, field, plaintext) ->
          Base64.getEncoder()
              .encodeToString(
                  "sample, not a ciphertext: %s".formatted(field).getBytes(StandardCharsets.UTF_8));

  /** Where a made-up word would mislead the reader about what belongs there. */
  private static final Map<String, String> CODES =
      Map.of(
          "accused", "A1",
          "notSentUp", "A2",
          "sections", "IPC 370",
          "section", "ITPA 17(4)",
          "legalBasis", "ITPA 17(1)",
          "state", "west-bengal",
          "district", "north-24-parganas",
          "scheme", "west-bengal-2017");

  private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
  private static final int DAYS = 2_000;

  private final EventVersion version;
  private final Extent extent;
  private final Random random;
  private final SurvivorId survivor;

  private SampleGenerator(EventVersion version, Extent extent) {
    this.version = version;
    this.extent = extent;
    this.random = new Random((version.name() + extent).hashCode());
    this.survivor = new SurvivorId(uuid());
  }

  /**
   * @throws IllegalStateException if the record refuses what was made up for it
   */
  static Sample sample(EventVersion version, Extent extent) {
    return new SampleGenerator(version, extent).sample();
  }

  private Sample sample() {
    Event event = (Event) instance(version.type().record());
    Envelope envelope = envelope(event);
    byte[] payload =
        new EventCodec(EventTypes.builder().build())
            .encode(event, envelope.survivorId(), envelope.id(), MARKED);
    return Sample.of(envelope, CanonicalJson.read(new String(payload, StandardCharsets.UTF_8)));
  }

  private Envelope envelope(Event event) {
    // Her own stream in people has her id; every other stream has one of its own.
    UUID stream = version.service().equals("people") ? survivor.value() : uuid();
    UUID request = uuid();
    Instant recordedAt = event.occurredAt().plus(Duration.ofHours(1 + random.nextInt(2_000)));
    return new Envelope(
        uuid(),
        version.name(),
        version.service(),
        stream,
        1 + random.nextInt(20),
        Optional.of(survivor),
        event.occurredAt(),
        recordedAt,
        new Actor(uuid().toString(), "caseworker"),
        new Trace(request, request, extent == Extent.FULL ? traceparent() : Optional.empty()),
        Partitions.of(survivor),
        1 + random.nextInt(100_000));
  }

  private Object value(String name, Type type) {
    return switch (type) {
      case ParameterizedType generic -> wrapped(name, generic);
      case Class<?> raw when raw == String.class -> text(name);
      case Class<?> raw when raw == boolean.class || raw == Boolean.class -> extent == Extent.FULL;
      case Class<?> raw when raw == int.class || raw == Integer.class -> number(name);
      case Class<?> raw when raw == long.class || raw == Long.class -> (long) number(name);
      case Class<?> raw when raw == CivilDate.class -> new CivilDate(day(), random.nextBoolean());
      case Class<?> raw when raw == LocalDate.class -> day();
      case Class<?> raw when raw == LocalTime.class -> LocalTime.of(8 + random.nextInt(10), 30);
      case Class<?> raw when raw == YearMonth.class -> YearMonth.from(day());
      case Class<?> raw when raw == Instant.class -> instant();
      case Class<?> raw when raw == UUID.class -> uuid();
      case Class<?> raw when raw == SurvivorId.class -> survivor;
      case Class<?> raw when raw == Money.class -> Money.rupees(1_000L * (1 + random.nextInt(500)));
      case Class<?> raw when raw.isEnum() ->
          raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
      case Class<?> raw when raw.isRecord() -> instance(raw);
      case Class<?> raw -> throw PayloadSchema.noStoredForm(raw);
      default -> throw new IllegalStateException("%s: %s".formatted(name, type));
    };
  }

  private Object wrapped(String name, ParameterizedType generic) {
    Class<?> wrapper = (Class<?>) generic.getRawType();
    Type inside = generic.getActualTypeArguments()[0];
    if (wrapper == Sealed.class) {
      return Sealed.of(value(name, inside));
    }
    if (wrapper == Optional.class) {
      return extent == Extent.FULL ? Optional.of(value(name, inside)) : Optional.empty();
    }
    if (wrapper == List.class) {
      return extent == Extent.FULL ? List.of(value(name, inside)) : List.of();
    }
    throw PayloadSchema.noStoredForm(wrapper);
  }

  private Object instance(Class<?> record) {
    RecordComponent[] components = record.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components).map(c -> value(c.getName(), c.getGenericType())).toArray();
    try {
      var canonical = record.getDeclaredConstructor(types);
      // A record of a test, unlike one of the contracts, may be out of sight from here.
      canonical.setAccessible(true);
      return canonical.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "%s: %s refuses made-up values; write this sample by hand"
              .formatted(version.name(), record.getSimpleName()),
          e);
    }
  }

  private String text(String name) {
    List<String> words = EventVersion.words(name);
    String madeUp = "sample-" + String.join("-", words);
    return CODES.getOrDefault(name, CODES.getOrDefault(words.getLast(), madeUp));
  }

  private int number(String name) {
    return name.endsWith("Year") ? 1985 + random.nextInt(20) : 1 + random.nextInt(11);
  }

  private LocalDate day() {
    return FIRST_DAY.plusDays(random.nextInt(DAYS));
  }

  private Instant instant() {
    return CivilDate.of(day()).startOfDay().plusSeconds(random.nextInt(86_400));
  }

  /** Looks like version 7, as the ids of events are, without a clock. */
  private UUID uuid() {
    long version7 = (random.nextLong() & 0xffffffffffff0fffL) | 0x7000L;
    long variant = (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(version7, variant);
  }

  private Optional<String> traceparent() {
    return Optional.of(
        "00-%016x%016x-%016x-01"
            .formatted(random.nextLong(), random.nextLong(), random.nextLong()));
  }
}
