package org.dhruva.imports.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names of enums as codes in a cell, and back. */
final class Choices {

  private Choices() {}

  static List<String> of(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(each -> code(each.name())).toList();
  }

  static <E extends Enum<E>> E named(String code, Class<E> type) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The code that is meant, however it is spelt: by its letters and digits only. */
  static Optional<String> meant(String written, List<String> codes) {
    String letters = letters(written);
    return codes.stream().filter(code -> letters(code).equals(letters)).findFirst();
  }

  private static String code(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
