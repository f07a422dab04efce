package org.dhruva.legal.offence;

import java.util.List;

/**
 * A section that names an offence.
 *
 * @param section such as {@code IPC 370}, without its clauses
 * @param title in plain words
 * @param punishments empty where they are not known here
 * @param now sections of the new code that took its place on 1 July 2024
 * @param source where it is known from
 * @param verified whether it was found in a public source; false: not yet checked by a lawyer
 */
public record Offence(
    String section,
    String title,
    List<Punishment> punishments,
    List<String> now,
    String source,
    boolean verified) {

  public Offence {
    punishments = List.copyOf(punishments);
    now = List.copyOf(now);
  }

  /** The short name of the law. */
  public String law() {
    return Offences.law(section);
  }
}
