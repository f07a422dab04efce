package org.dhruva.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhruva.kernel.Rejection;

/** All the ways in which the commands of an aggregate can be refused, one example of each. */
public final class Rejections {

  private Rejections() {}

  /**
   * @param kind the sealed interface
   * @param value what stands for a component of that type; numbers and JSON pointers are known
   */
  public static <R extends Rejection> List<R> examplesOf(
      Class<R> kind, Function<Class<?>, Object> value) {
    return records(kind).map(record -> kind.cast(example(record, value))).toList();
  }

  /** Fails unless each points at a field that some command has, or at none. */
  public static void assertPointAtFields(List<? extends Rejection> rejections, Class<?> commands) {
    Set<String> fields =
        records(commands)
            .flatMap(command -> Arrays.stream(command.getRecordComponents()))
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    assertThat(rejections)
        .allSatisfy(
            rejection ->
                assertThat(rejection.field().map(field -> field.split("/")[1]).stream())
                    .as(rejection.code())
                    .isSubsetOf(fields));
  }

  /** The names of those that are about the whole, so that there is nothing at a form to change. */
  public static List<String> pointingAtNoField(List<? extends Rejection> rejections) {
    return rejections.stream()
        .filter(rejection -> rejection.field().isEmpty())
        .map(rejection -> rejection.getClass().getSimpleName())
        .toList();
  }

  private static Object example(Class<?> record, Function<Class<?>, Object> value) {
    Class<?>[] types =
        Arrays.stream(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return record
          .getDeclaredConstructor(types)
          .newInstance(Arrays.stream(types).map(type -> valueOf(type, value)).toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("no example of " + record, e);
    }
  }

  private static Object valueOf(Class<?> type, Function<Class<?>, Object> value) {
    if (type == int.class) {
      return 2;
    }
    return type == String.class ? "/on" : value.apply(type);
  }

  private static Stream<Class<?>> records(Class<?> kind) {
    return kind.isRecord()
        ? Stream.of(kind)
        : Arrays.stream(kind.getPermittedSubclasses()).flatMap(Rejections::records);
  }
}
