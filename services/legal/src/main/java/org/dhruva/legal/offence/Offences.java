package org.dhruva.legal.offence;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhruva.kernel.CivilDate;

/**
 * The catalogue of offences. A section that is not in it may be right all the same: those who write
 * charges know more of them.
 */
public final class Offences {

  /** The list is answered whole, so it stays short. */
  public static final int OFFENCES_MAX = 500;

  private final List<LawBook> laws;
  private final List<Offence> offences;
  private final List<Procedure> procedures;

  /**
   * @throws IllegalArgumentException if a section is there twice, is of a law that is not, or is
   *     followed by one that is not there; or if there are more than {@link #OFFENCES_MAX}
   */
  public Offences(List<LawBook> laws, List<Offence> offences, List<Procedure> procedures) {
    this.laws = List.copyOf(laws);
    this.offences = List.copyOf(offences);
    this.procedures = List.copyOf(procedures);
    if (offences.size() > OFFENCES_MAX) {
      throw new IllegalArgumentException("more than %d offences".formatted(OFFENCES_MAX));
    }
    Set<String> sections = new HashSet<>();
    for (Offence offence : this.offences) {
      if (!sections.add(offence.section())) {
        throw new IllegalArgumentException(offence.section() + " is there twice");
      }
      if (book(offence.section()).isEmpty()) {
        throw new IllegalArgumentException(offence.section() + " is of a law that is not there");
      }
    }
    for (Offence offence : this.offences) {
      if (!sections.containsAll(offence.now())) {
        throw new IllegalArgumentException(
            offence.section() + " is followed by one that is not there");
      }
    }
  }

  public List<LawBook> laws() {
    return laws;
  }

  public List<Procedure> procedures() {
    return procedures;
  }

  /**
   * Offences in the order of the catalogue.
   *
   * @param law only of the law of this short name
   * @param offenceOn only of laws that stand for an offence of that day
   */
  public List<Offence> find(Optional<String> law, Optional<LocalDate> offenceOn) {
    return offences.stream()
        .filter(offence -> law.stream().allMatch(offence.law()::equals))
        .filter(
            offence ->
                offenceOn.stream()
                    .allMatch(day -> book(offence.section()).orElseThrow().isFor(day)))
        .toList();
  }

  /**
   * Whether the law of a section was certainly not there yet.
   *
   * @param offenceOn the day of the offence, or one that it cannot be later than
   */
  public boolean isTooNew(String section, CivilDate offenceOn) {
    return book(section)
        .flatMap(LawBook::from)
        .map(CivilDate::of)
        .filter(offenceOn::isCertainlyBefore)
        .isPresent();
  }

  /**
   * Whether the law of a section had certainly ended before.
   *
   * @param offenceOn the day of the offence
   */
  public boolean isTooOld(String section, CivilDate offenceOn) {
    return book(section)
        .flatMap(LawBook::to)
        .map(CivilDate::of)
        .filter(last -> last.isCertainlyBefore(offenceOn))
        .isPresent();
  }

  /** Whether a section is of a law that began where another ended. */
  public boolean isSuccessor(String section) {
    return book(section).flatMap(LawBook::from).isPresent();
  }

  private Optional<LawBook> book(String section) {
    return laws.stream().filter(law -> law.code().equals(law(section))).findFirst();
  }

  static String law(String section) {
    int space = section.indexOf(' ');
    return space < 0 ? section : section.substring(0, space);
  }
}
