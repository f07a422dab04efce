package org.dhruva.contracts.gate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Sealed;

/**
 * An event as it was before its personal fields were sealed, with a sealer that gives back the very
 * ciphertexts they had. The codec rightly refuses to write a locked field, and a ciphertext is
 * another each time; a sample must still come out as it went in.
 *
 * @param event every sealed field is open and holds the field's own pointer
 */
record Resealed(Event event, Sealer sealer) {

  static Resealed of(Event event) {
    Map<String, String> ciphertexts = new HashMap<>();
    Event open = (Event) opened(event, ciphertexts);
    return new Resealed(
        open,
        (survivor, eventId, field, plaintext) -> {
          // The codec has written the opened value, a pointer, as JSON.
          String from = new String(plaintext, java.nio.charset.StandardCharsets.UTF_8);
          return ciphertexts.get(from.substring(1, from.length() - 1));
        });
  }

  private static Object opened(Object value, Map<String, String> ciphertexts) {
    return switch (value) {
      case Sealed.Locked<?> locked -> {
        ciphertexts.put(locked.field(), locked.ciphertext());
        yield Sealed.of(locked.field());
      }
      case Optional<?> optional -> optional.map(inside -> opened(inside, ciphertexts));
      case List<?> list -> list.stream().map(item -> opened(item, ciphertexts)).toList();
      case CivilDate day -> day;
      case Record record -> copy(record, ciphertexts);
      default -> value;
    };
  }

  private static Record copy(Record record, Map<String, String> ciphertexts) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Object[] values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        var accessor = components[i].getAccessor();
        accessor.setAccessible(true);
        values[i] = opened(accessor.invoke(record), ciphertexts);
      }
      var canonical = record.getClass().getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return canonical.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(
          "%s refuses its own values".formatted(record.getClass()), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("%s cannot be copied".formatted(record.getClass()), e);
    }
  }
}
