package org.dhruva.shelter.stay;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.PetitionDecided;
import org.dhruva.contracts.shelter.StayEvent.PetitionFiled;
import org.dhruva.contracts.shelter.StayEvent.PetitionKind;
import org.dhruva.contracts.shelter.StayEvent.PetitionResult;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;

/**
 * A petition and what became of it.
 *
 * @param entry the entry that filed it
 * @param forum who was asked, if that is known
 * @param reference the authority's own number for it
 * @param result empty until it is granted or refused; to adjourn decides nothing
 */
public record Petition(
    int entry,
    PetitionKind kind,
    CivilDate filedOn,
    Optional<Authority> forum,
    Optional<Sealed<String>> reference,
    Optional<PetitionResult> result) {

  /** In the order in which they were entered. */
  static List<Petition> in(List<StayEvent> entries) {
    return IntStream.rangeClosed(1, entries.size())
        .filter(entry -> entries.get(entry - 1) instanceof PetitionFiled)
        .mapToObj(entry -> of(entry, (PetitionFiled) entries.get(entry - 1), entries))
        .toList();
  }

  private static Petition of(int entry, PetitionFiled filed, List<StayEvent> entries) {
    Optional<PetitionResult> result =
        entries.stream()
            .filter(PetitionDecided.class::isInstance)
            .map(PetitionDecided.class::cast)
            .filter(decided -> decided.petitionEntry() == entry)
            .map(PetitionDecided::result)
            .filter(Petition::decides)
            .findFirst();
    return new Petition(entry, filed.kind(), filed.on(), filed.forum(), filed.reference(), result);
  }

  static boolean decides(PetitionResult result) {
    return switch (result) {
      case GRANTED, REFUSED -> true;
      case ADJOURNED -> false;
    };
  }
}
