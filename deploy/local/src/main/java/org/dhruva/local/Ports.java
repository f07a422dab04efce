package org.dhruva.local;

import java.util.Locale;
import java.util.Map;
import org.dhruva.infrastructure.InfrastructureFailure;
import org.dhruva.infrastructure.Port;

/** Decides where each part listens. */
@FunctionalInterface
public interface Ports {

  int NUMBER_MAX = 65_535;

  /** Asked once for each part of a stack. */
  Port of(String part, int usual);

  /** The usual port, unless {@code DHRUVA_PORT_<PART>} says another. */
  static Ports usual(Map<String, String> environment) {
    return (part, usual) -> {
      String variable = "DHRUVA_PORT_" + part.toUpperCase(Locale.ROOT);
      String chosen = environment.getOrDefault(variable, "").strip();
      return Port.of(chosen.isEmpty() ? usual : number(variable, chosen), variable);
    };
  }

  /** Ports nobody uses: any number of such stacks run beside each other. */
  static Ports free() {
    return (_, _) -> Port.free();
  }

  private static int number(String variable, String chosen) {
    if (chosen.matches("\\d{1,5}")) {
      int number = Integer.parseInt(chosen);
      if (number >= 1 && number <= NUMBER_MAX) {
        return number;
      }
    }
    throw new InfrastructureFailure(
        "%s=%s is no port: give a number from 1 to %d.".formatted(variable, chosen, NUMBER_MAX));
  }
}
