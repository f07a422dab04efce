package org.dhruva.legal.offence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A law whose sections an FIR can name.
 *
 * @param code its short name, such as {@code IPC}
 * @param from first day of an offence for which it stands; absent where that is no question here
 * @param to last such day; absent while it is in force
 */
public record LawBook(String code, String title, Optional<LocalDate> from, Optional<LocalDate> to) {

  boolean isFor(LocalDate offenceOn) {
    return from.stream().noneMatch(offenceOn::isBefore)
        && to.stream().noneMatch(offenceOn::isAfter);
  }
}
