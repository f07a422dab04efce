package org.dhruva.kernel;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * What a correction changes about an earlier entry. The earlier event stays as it was written.
 *
 * @param on the day it really happened
 * @param amount the amount it really was
 */
public record Amendment(Optional<CivilDate> on, Optional<Money> amount) {

  private static final String DAY = "on";
  private static final String AMOUNT = "amount";

  public Amendment {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(amount, "amount");
  }

  public boolean isEmpty() {
    return on.isEmpty() && amount.isEmpty();
  }

  /** Whether everything this amendment changes is there in the event to be changed. */
  public boolean fits(Record event) {
    return (on.isEmpty() || has(event, DAY)) && (amount.isEmpty() || has(event, AMOUNT));
  }

  /**
   * What the entry should have said: a copy whose components {@code on} and {@code amount} are
   * replaced. All events name these two alike, which spares every event a method of its own.
   */
  public <E> E applyTo(E event) {
    RecordComponent[] components = event.getClass().getRecordComponents();
    Object[] values = Arrays.stream(components).map(c -> amended(c, event)).toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      @SuppressWarnings("unchecked")
      Constructor<E> canonical = (Constructor<E>) event.getClass().getDeclaredConstructor(types);
      return canonical.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("%s is not a record".formatted(event.getClass()), e);
    }
  }

  private Object amended(RecordComponent component, Object event) {
    Object before = read(component, event);
    return switch (component.getName()) {
      case DAY -> on.<Object>map(day -> day).orElse(before);
      case AMOUNT -> amount.<Object>map(money -> wrapLike(before, money)).orElse(before);
      default -> before;
    };
  }

  private static Object wrapLike(Object before, Money money) {
    return before instanceof Optional<?> ? Optional.of(money) : money;
  }

  private static boolean has(Record event, String component) {
    return Arrays.stream(event.getClass().getRecordComponents())
        .anyMatch(c -> c.getName().equals(component));
  }

  private static Object read(RecordComponent component, Object event) {
    try {
      return component.getAccessor().invoke(event);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("unreadable " + component, e);
    }
  }
}
