package org.dhruva.contracts.gate;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;

/** Which components of events are sealed, and which are text that everybody can read. */
final class OpenTexts {

  private final Consumer<String> open;
  private final Consumer<String> sealed;

  private OpenTexts(Consumer<String> open, Consumer<String> sealed) {
    this.open = open;
    this.sealed = sealed;
  }

  /** Where an event has open text, such as {@code /identity/name}. */
  static List<String> paths(EventVersion version) {
    List<String> paths = new ArrayList<>();
    new OpenTexts(paths::add, path -> {}).walk("", version.type().record());
    return paths;
  }

  /** Names that are sealed in some event. */
  static Set<String> sealedNames(List<EventVersion> versions) {
    Set<String> names = new TreeSet<>();
    OpenTexts texts =
        new OpenTexts(path -> {}, path -> names.add(path.substring(path.lastIndexOf('/') + 1)));
    versions.forEach(version -> texts.walk("", version.type().record()));
    return names;
  }

  private void walk(String at, Type type) {
    switch (type) {
      case ParameterizedType generic when generic.getRawType() == Sealed.class -> sealed.accept(at);
      case ParameterizedType generic -> {
        for (Type inside : generic.getActualTypeArguments()) {
          walk(at, inside);
        }
      }
      case Class<?> raw when raw == String.class -> open.accept(at);
      // Its currency is a code by the kernel's own rule.
      case Class<?> raw when raw == Money.class -> {}
      case Class<?> raw when raw.isRecord() -> {
        for (RecordComponent component : raw.getRecordComponents()) {
          walk(at + "/" + component.getName(), component.getGenericType());
        }
      }
      default -> {}
    }
  }
}
