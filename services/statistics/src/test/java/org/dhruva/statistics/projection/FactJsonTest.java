package org.dhruva.statistics.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.statistics.cases.Entry;
import org.dhruva.statistics.cases.Fact;
import org.dhruva.statistics.cases.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactJsonTest {

  /** Every record that is a fact, found through what the sealed interfaces permit. */
  static Stream<Class<?>> facts() {
    return records(Fact.class);
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(FactJsonTest::records).distinct();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void a_fact_is_read_as_it_was_written(Class<? extends Fact> kind) throws Exception {
    assertThat(FactJson.KINDS).containsValue(kind);
    List<Entry> entries = List.of(new Entry(3, sample(kind)));

    assertThat(FactJson.read(FactJson.write(entries))).isEqualTo(entries);
  }

  private static <F extends Fact> F sample(Class<F> kind) throws ReflectiveOperationException {
    RecordComponent[] components = kind.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<F> canonical = kind.getDeclaredConstructor(types);
    return canonical.newInstance(Arrays.stream(types).map(FactJsonTest::value).toArray());
  }

  private static Object value(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return switch (type.getSimpleName()) {
      case "CivilDate" -> CivilDate.of(2019, 9, 15);
      case "Money" -> Money.rupees(150_000);
      case "Place" -> new Place(Optional.of("bihar"), Optional.empty());
      case "Amendment" -> new Amendment(Optional.empty(), Optional.of(Money.rupees(5)));
      case "Optional" -> Optional.empty();
      case "List" -> List.of();
      case "String" -> "A1";
      case "int" -> 7;
      case "boolean" -> true;
      default -> throw new IllegalArgumentException("no sample of a " + type);
    };
  }
}
