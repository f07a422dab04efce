package org.dhruva.compensation.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhruva.contracts.compensation.ClaimEvent.ReliefStage;
import org.dhruva.contracts.law.Office;
import org.dhruva.kernel.CivilDate;

/**
 * A version of a scheme under which compensation or relief can be claimed. Amounts are in paise.
 *
 * @param code such as {@code west-bengal-2017}; a claim keeps it
 * @param family such as {@code west-bengal}: what the versions of one scheme have in common
 * @param name the name that the law gives it
 * @param states codes of the States whose scheme it is; empty for a scheme of the Union
 * @param decider who decides about the money
 * @param applyTo where one may apply
 * @param onlyFor for whom it is, one of which must hold; empty for everybody
 * @param interim money before the final order
 * @param deposits how much is paid as a fixed deposit, and to whom
 * @param limitation how long one may apply; absent if not known
 * @param appeal where to go against the decision; absent if not known
 * @param stages what it pays in stages without an award; empty where an authority awards an amount
 * @param remarks what else is known of it
 * @param validFrom the first day of an offence for which it stands
 * @param validTo the last such day; absent while it is in force
 * @param source where it is known from
 * @param verified whether it was found in a public source; false: not yet checked by a lawyer
 */
public record Scheme(
    String code,
    String family,
    String name,
    Kind kind,
    Set<String> states,
    Office decider,
    List<Office> applyTo,
    List<Applicant> applicants,
    List<Condition> onlyFor,
    List<Document> documents,
    Schedule schedule,
    List<Interim> interim,
    List<Deposit> deposits,
    Optional<Limitation> limitation,
    Optional<Appeal> appeal,
    OtherMoney otherMoney,
    List<ReliefStage> stages,
    List<Remark> remarks,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    String source,
    boolean verified) {

  public Scheme {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(decider, "decider");
    Objects.requireNonNull(schedule, "schedule");
    Objects.requireNonNull(limitation, "limitation");
    Objects.requireNonNull(appeal, "appeal");
    Objects.requireNonNull(otherMoney, "otherMoney");
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(validTo, "validTo");
    Objects.requireNonNull(source, "source");
    states = Set.copyOf(states);
    applyTo = List.copyOf(applyTo);
    applicants = List.copyOf(applicants);
    onlyFor = List.copyOf(onlyFor);
    documents = List.copyOf(documents);
    interim = List.copyOf(interim);
    deposits = List.copyOf(deposits);
    stages = List.copyOf(stages);
    remarks = List.copyOf(remarks);
  }

  public boolean isFor(Person person) {
    return Condition.anyHolds(onlyFor, person);
  }

  public SchemeVersion version() {
    return new SchemeVersion(code, family, CivilDate.of(validFrom), validTo.map(CivilDate::of));
  }

  /** The ages from which on it may give something else, but for what everybody begins with. */
  public Stream<Integer> ages() {
    return conditions().flatMap(Condition::ages).distinct().sorted();
  }

  private Stream<Condition> conditions() {
    return Stream.of(
            onlyFor.stream(),
            schedule.conditions(),
            interim.stream().flatMap(each -> each.onlyFor().stream()),
            deposits.stream().flatMap(each -> each.onlyFor().stream()))
        .flatMap(each -> each);
  }

  public enum Kind {
    /** An authority awards an amount for what was lost and suffered. */
    COMPENSATION,
    /** What an award of a State must reach at least; no claim of its own. */
    FLOOR,
    /** A fixed help, whatever a court says later. */
    RELIEF,
    /** Money to begin anew. */
    REHABILITATION,
    /** A criminal court orders it. */
    COURT_ORDERED
  }

  /** Who may apply, or set it going. */
  public record Applicant(By by, Provenance provenance) {
    public enum By {
      SURVIVOR,
      DEPENDANT,
      POLICE,
      AUTHORITY_ITSELF,
      COURT,
      CWC
    }
  }

  /**
   * A paper that the application needs.
   *
   * @param kind code of the document, such as {@code fir}
   */
  public record Document(String kind, Wanted wanted, Provenance provenance) {
    public enum Wanted {
      ALWAYS,
      IF_AVAILABLE
    }
  }

  /**
   * The way against a decision.
   *
   * @param days within which; absent if not known
   * @param condonable whether a delay can be condoned; absent if not known
   */
  public record Appeal(
      Office forum, Optional<Integer> days, Optional<Boolean> condonable, Provenance provenance) {}

  public record Remark(String text, Provenance provenance) {}
}
