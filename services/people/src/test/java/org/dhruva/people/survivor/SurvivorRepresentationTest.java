package org.dhruva.people.survivor;

import static org.dhruva.people.survivor.SurvivorSamples.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.RepresentationDocument;
import org.dhruva.contracts.people.SurvivorEvent.RepresentationKind;
import org.dhruva.contracts.people.SurvivorEvent.RepresentationRecorded;
import org.dhruva.contracts.people.SurvivorEvent.RepresentationRevoked;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.dhruva.people.survivor.SurvivorRejection.Limit;
import org.dhruva.testing.DeciderSpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who acts for her, by which paper, from when and until when. */
class SurvivorRepresentationTest {

  private static final CivilDate MARCH = CivilDate.of(2024, 3, 1);
  private static final CivilDate APRIL = CivilDate.of(2024, 4, 1);
  private static final Optional<Sealed<String>> NAME = Optional.of(Sealed.of("Meera Sen"));

  private final DeciderSpec<SurvivorCommand, Survivor, SurvivorEvent, SurvivorRejection> survivor =
      spec();

  @Nested
  class Recording {

    @Test
    void keeps_the_paper_and_the_time() {
      survivor
          .given(enrolled())
          .when(
              record(
                  RepresentationKind.LEGAL_AID_ADVOCATE,
                  Optional.of(RepresentationDocument.LEGAL_AID_ORDER),
                  Optional.of(APRIL)))
          .then(
              recorded(
                  1,
                  RepresentationKind.LEGAL_AID_ADVOCATE,
                  Optional.of(RepresentationDocument.LEGAL_AID_ORDER),
                  Optional.of(APRIL)));
    }

    @Test
    void of_an_advocate_needs_no_paper_yet() {
      for (RepresentationKind advocate :
          List.of(RepresentationKind.OWN_ADVOCATE, RepresentationKind.LEGAL_AID_ADVOCATE)) {
        survivor
            .given(enrolled())
            .when(record(advocate, Optional.empty(), Optional.empty()))
            .then(recorded(1, advocate, Optional.empty(), Optional.empty()));
      }
    }

    @Test
    void of_anybody_else_needs_one() {
      for (RepresentationKind other :
          List.of(
              RepresentationKind.GUARDIAN,
              RepresentationKind.SUPPORT_PERSON,
              RepresentationKind.AUTHORISED_PERSON)) {
        survivor
            .given(enrolled())
            .when(record(other, Optional.empty(), Optional.empty()))
            .thenRejected(new SurvivorRejection.DocumentMissing());
      }
    }

    @Test
    void can_last_a_day_and_not_end_before_it_begins() {
      survivor
          .given(enrolled())
          .when(record(RepresentationKind.OWN_ADVOCATE, Optional.empty(), Optional.of(MARCH)))
          .then(recorded(1, RepresentationKind.OWN_ADVOCATE, Optional.empty(), Optional.of(MARCH)));
      survivor
          .given(enrolled())
          .when(
              record(
                  RepresentationKind.OWN_ADVOCATE,
                  Optional.empty(),
                  Optional.of(CivilDate.of(2024, 2, 29))))
          .thenRejected(new SurvivorRejection.EndsBeforeItBegins());
    }

    @Test
    void stops_at_its_limit_and_when_the_record_is_full() {
      List<SurvivorEvent> history = new ArrayList<>(List.of(enrolled()));
      for (int number = 1; number <= SurvivorGate.REPRESENTATIONS_MAX; number++) {
        history.add(advocate(number));
      }
      SurvivorCommand another =
          record(RepresentationKind.OWN_ADVOCATE, Optional.empty(), Optional.empty());
      survivor
          .given(history)
          .when(another)
          .thenRejected(new SurvivorRejection.LimitReached(Limit.REPRESENTATIONS));
      survivor
          .given(full(enrolled()))
          .when(another)
          .thenRejected(new SurvivorRejection.LimitReached(Limit.ENTRIES));
    }
  }

  @Nested
  class Revoking {

    @Test
    void ends_one_and_leaves_the_other() {
      survivor
          .given(enrolled(), advocate(1), advocate(2))
          .when(new SurvivorCommand.RevokeRepresentation(APRIL, 2))
          .then(new RepresentationRevoked(APRIL, 2));
    }

    @Test
    void is_accepted_even_when_the_record_is_full() {
      survivor
          .given(full(enrolled(), advocate(1)))
          .when(new SurvivorCommand.RevokeRepresentation(MARCH, 1))
          .then(new RepresentationRevoked(MARCH, 1));
    }

    @Test
    void of_the_same_day_again_changes_nothing() {
      survivor
          .given(enrolled(), advocate(1), new RepresentationRevoked(APRIL, 1))
          .when(new SurvivorCommand.RevokeRepresentation(APRIL, 1))
          .thenNothing();
    }

    @Test
    void of_none_or_of_one_that_was_revoked_is_refused() {
      for (int number : new int[] {-1, 0, 1, 3}) {
        survivor
            .given(enrolled(), advocate(1), advocate(2), new RepresentationRevoked(MARCH, 1))
            .when(new SurvivorCommand.RevokeRepresentation(APRIL, number))
            .thenRejected(new SurvivorRejection.NoSuchRepresentation());
      }
    }

    @Test
    void before_it_began_is_refused() {
      survivor
          .given(enrolled(), advocate(1))
          .when(new SurvivorCommand.RevokeRepresentation(CivilDate.of(2024, 2, 29), 1))
          .thenRejected(new SurvivorRejection.RevokedBeforeItBegan());
    }
  }

  private static RepresentationRecorded advocate(int number) {
    return recorded(number, RepresentationKind.OWN_ADVOCATE, Optional.empty(), Optional.empty());
  }

  private static SurvivorCommand record(
      RepresentationKind kind,
      Optional<RepresentationDocument> document,
      Optional<CivilDate> until) {
    return new SurvivorCommand.RecordRepresentation(
        MARCH, kind, Scope.LEGAL, NAME, Optional.empty(), document, until);
  }

  private static RepresentationRecorded recorded(
      int number,
      RepresentationKind kind,
      Optional<RepresentationDocument> document,
      Optional<CivilDate> until) {
    return new RepresentationRecorded(
        MARCH, number, kind, Scope.LEGAL, NAME, Optional.empty(), document, until);
  }
}
