package org.dhruva.recording.letter;

import java.util.Optional;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;

/**
 * Something by which the reader of a letter finds the case. One of the four is there.
 *
 * @param label what it is, such as {@code Number of the claim}
 * @param text what everybody may read
 * @param day a day, {@code ~} marks an approximate one
 * @param amount in paise
 * @param personal what only those may read who may see the case
 */
public record Particular(
    String label,
    Optional<String> text,
    Optional<CivilDate> day,
    Optional<Money> amount,
    Optional<Sealed<String>> personal) {

  public static Particular of(String label, String text) {
    return new Particular(
        label, Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static Particular of(String label, CivilDate day) {
    return new Particular(
        label, Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty());
  }

  public static Particular of(String label, Money amount) {
    return new Particular(
        label, Optional.empty(), Optional.empty(), Optional.of(amount), Optional.empty());
  }

  public static Particular personal(String label, Sealed<String> text) {
    return new Particular(
        label, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text));
  }
}
