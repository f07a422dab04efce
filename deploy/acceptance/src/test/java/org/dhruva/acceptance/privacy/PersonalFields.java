package org.dhruva.acceptance.privacy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dhruva.kernel.Sealed;

/** The sealed fields of a record, also of records inside it, as JSON pointers. */
final class PersonalFields {

  private PersonalFields() {}

  static Stream<String> of(Class<?> record) {
    return inside(record, "");
  }

  private static Stream<String> inside(Type type, String pointer) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == Sealed.class
          ? Stream.of(pointer)
          : Arrays.stream(generic.getActualTypeArguments()).flatMap(of -> inside(of, pointer));
    }
    return type instanceof Class<?> plain && plain.isRecord()
        ? Arrays.stream(plain.getRecordComponents())
            .flatMap(field -> inside(field.getGenericType(), pointer + "/" + field.getName()))
        : Stream.empty();
  }
}
