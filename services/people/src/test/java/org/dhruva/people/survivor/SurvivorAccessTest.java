package org.dhruva.people.survivor;

import static org.dhruva.people.survivor.SurvivorSamples.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.Given;
import org.dhruva.contracts.people.SurvivorEvent.Purpose;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.people.survivor.SurvivorRejection.Limit;
import org.dhruva.testing.DeciderSpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SurvivorAccessTest {

  private final DeciderSpec<SurvivorCommand, Survivor, SurvivorEvent, SurvivorRejection> survivor =
      spec();

  @Nested
  class Grant {

    @Test
    void opens_one_part_of_her_case_to_one_account() {
      survivor.given(enrolled()).when(READ_LEGAL).then(granted(1, READ_LEGAL));
      standing(NOON, granted(1, READ_LEGAL)).containsExactly(granted(1, READ_LEGAL));
    }

    @Test
    void is_numbered_within_her_stream() {
      survivor
          .given(enrolled(), granted(1, READ_LEGAL), revoked(granted(1, READ_LEGAL), NOON))
          .when(READ_SHELTER)
          .then(granted(2, READ_SHELTER));
    }

    @Test
    void stands_beside_grants_of_other_parts_and_to_other_accounts() {
      standing(NOON, granted(1, READ_LEGAL), granted(2, READ_SHELTER), granted(3, PEER_LEGAL))
          .containsExactly(
              granted(1, READ_LEGAL), granted(2, READ_SHELTER), granted(3, PEER_LEGAL));
    }

    @Test
    void the_same_again_changes_nothing_while_it_lasts() {
      survivor
          .given(enrolled(), granted(1, READ_SHELTER))
          .when(grant(LAWYER, Scope.SHELTER, Access.READ, TILL_EVENING, EVENING.minusNanos(1)))
          .thenNothing();
    }

    @Test
    void the_same_again_changes_nothing_however_she_said_it() {
      survivor
          .given(enrolled(), granted(1, READ_LEGAL))
          .when(said(Given.IN_PERSON_RECORDED_BY, Optional.of(CASEWORKER)))
          .thenNothing();
    }

    @Test
    void is_given_anew_when_its_time_is_over() {
      SurvivorCommand.Grant again =
          grant(LAWYER, Scope.SHELTER, Access.READ, Optional.of(NEXT_WEEK), EVENING);
      survivor.given(enrolled(), granted(1, READ_SHELTER)).when(again).then(granted(2, again));
      standing(EVENING, granted(1, READ_SHELTER), granted(2, again))
          .containsExactly(granted(2, again));
    }

    @Test
    void is_given_anew_after_it_was_taken_back() {
      survivor
          .given(enrolled(), granted(1, READ_LEGAL), revoked(granted(1, READ_LEGAL), NOON))
          .when(READ_LEGAL)
          .then(granted(2, READ_LEGAL));
    }

    @Test
    void a_wider_access_takes_the_place_of_a_narrower_one() {
      survivor
          .given(enrolled(), granted(1, READ_LEGAL))
          .when(ACT_LEGAL)
          .then(granted(2, ACT_LEGAL));
      standing(NOON, granted(1, READ_LEGAL), granted(2, ACT_LEGAL))
          .containsExactly(granted(2, ACT_LEGAL));
    }

    @Test
    void a_narrower_access_takes_the_place_of_a_wider_one() {
      survivor
          .given(enrolled(), granted(1, ACT_LEGAL))
          .when(READ_LEGAL)
          .then(granted(2, READ_LEGAL));
      standing(NOON, granted(1, ACT_LEGAL), granted(2, READ_LEGAL))
          .containsExactly(granted(2, READ_LEGAL));
    }

    @Test
    void another_end_takes_the_place_of_the_first() {
      SurvivorCommand.Grant longer =
          grant(LAWYER, Scope.SHELTER, Access.READ, Optional.of(NEXT_WEEK), NOON);
      survivor.given(enrolled(), granted(1, READ_SHELTER)).when(longer).then(granted(2, longer));
    }

    @Test
    void another_role_organisation_or_purpose_takes_the_place_of_the_first() {
      List<SurvivorCommand.Grant> others =
          List.of(
              terms(
                  Role.PEER, Optional.of("Legal Aid Cell, Basirhat"), Purpose.LEGAL_REPRESENTATION),
              terms(Role.LAWYER, Optional.empty(), Purpose.LEGAL_REPRESENTATION),
              terms(Role.LAWYER, Optional.of("Legal Aid Cell, Basirhat"), Purpose.BULK_ENTRY));
      for (SurvivorCommand.Grant other : others) {
        survivor.given(enrolled(), granted(1, READ_LEGAL)).when(other).then(granted(2, other));
      }
    }

    @Test
    void records_her_spoken_word_with_who_wrote_it_down() {
      SurvivorCommand.Grant spoken = said(Given.IN_PERSON_RECORDED_BY, Optional.of(CASEWORKER));
      survivor.given(enrolled()).when(spoken).then(granted(1, spoken));
    }

    @Test
    void ends_at_the_first_instant_it_no_longer_lasts() {
      standing(EVENING.minusNanos(1), granted(1, READ_SHELTER)).hasSize(1);
      standing(EVENING, granted(1, READ_SHELTER)).isEmpty();
    }

    @Test
    void is_refused_when_its_end_is_not_later() {
      survivor
          .given(enrolled())
          .when(grant(LAWYER, Scope.LEGAL, Access.READ, Optional.of(NOON), NOON))
          .thenRejected(new SurvivorRejection.UntilNotLater());
      survivor
          .given(enrolled())
          .when(grant(LAWYER, Scope.LEGAL, Access.READ, Optional.of(MORNING), NOON))
          .thenRejected(new SurvivorRejection.UntilNotLater());
    }

    @Test
    void is_refused_to_her_own_account() {
      survivor
          .given(enrolled(), linked())
          .when(grant(HER_ACCOUNT, Scope.LEGAL, Access.READ, FOR_EVER, NOON))
          .thenRejected(new SurvivorRejection.GrantToHerself());
    }

    @Test
    void is_refused_to_a_name_or_an_address() {
      for (String malformed : List.of("", "Meera Das", "meera@example.org", "s".repeat(256))) {
        survivor
            .given(enrolled())
            .when(grant(malformed, Scope.LEGAL, Access.READ, FOR_EVER, NOON))
            .thenRejected(new SurvivorRejection.AccountMalformed("/to"));
      }
    }

    @Test
    void shows_an_organisation_of_120_characters_on_one_line() {
      SurvivorCommand.Grant longest = from("o".repeat(120));
      survivor.given(enrolled()).when(longest).then(granted(1, longest));
      for (String malformed : List.of("", " ", "Legal\nAid", "o".repeat(121))) {
        survivor
            .given(enrolled())
            .when(from(malformed))
            .thenRejected(new SurvivorRejection.OrganisationMalformed());
      }
    }

    @Test
    void is_refused_when_who_recorded_it_does_not_fit() {
      survivor
          .given(enrolled())
          .when(said(Given.IN_PERSON_RECORDED_BY, Optional.empty()))
          .thenRejected(new SurvivorRejection.RecorderDoesNotFit());
      survivor
          .given(enrolled())
          .when(said(Given.SHE_HERSELF, Optional.of(CASEWORKER)))
          .thenRejected(new SurvivorRejection.RecorderDoesNotFit());
    }

    @Test
    void two_hundred_stand_at_a_time_and_no_more() {
      List<SurvivorEvent> history = grants(200);
      survivor
          .given(history)
          .when(READ_LEGAL)
          .thenRejected(new SurvivorRejection.LimitReached(Limit.STANDING_GRANTS));
      survivor.given(history.subList(0, 200)).when(READ_LEGAL).then(granted(200, READ_LEGAL));
    }

    @Test
    void two_hundred_that_stand_can_still_be_changed() {
      SurvivorCommand.Grant wider = grant("subject-7", Scope.LEGAL, Access.ACT, TILL_EVENING, NOON);
      survivor.given(grants(200)).when(wider).then(granted(201, wider));
    }

    @Test
    void those_whose_time_is_over_do_not_count() {
      SurvivorCommand.Grant later = grant(LAWYER, Scope.LEGAL, Access.READ, FOR_EVER, EVENING);
      survivor.given(grants(200)).when(later).then(granted(201, later));
    }

    @Test
    void is_refused_when_the_record_is_full() {
      survivor
          .given(full(enrolled()))
          .when(READ_LEGAL)
          .thenRejected(new SurvivorRejection.LimitReached(Limit.ENTRIES));
    }

    @Test
    void is_refused_before_she_is_enrolled() {
      survivor.given().when(READ_LEGAL).thenRejected(new SurvivorRejection.NotEnrolled());
    }

    private List<SurvivorEvent> grants(int count) {
      List<SurvivorEvent> history = new ArrayList<>();
      history.add(enrolled());
      for (int number = 1; number <= count; number++) {
        history.add(
            granted(
                number, grant("subject-" + number, Scope.LEGAL, Access.READ, TILL_EVENING, NOON)));
      }
      return history;
    }
  }

  private static SurvivorCommand.Grant said(Given given, Optional<String> recordedBy) {
    return new SurvivorCommand.Grant(
        READ_LEGAL.to(),
        READ_LEGAL.role(),
        READ_LEGAL.organisation(),
        READ_LEGAL.scope(),
        READ_LEGAL.access(),
        READ_LEGAL.purpose(),
        READ_LEGAL.until(),
        given,
        recordedBy,
        NOON);
  }

  private static SurvivorCommand.Grant from(String organisation) {
    return terms(Role.LAWYER, Optional.of(organisation), Purpose.LEGAL_REPRESENTATION);
  }

  private static SurvivorCommand.Grant terms(
      Role role, Optional<String> organisation, Purpose purpose) {
    return new SurvivorCommand.Grant(
        READ_LEGAL.to(),
        role,
        organisation,
        READ_LEGAL.scope(),
        READ_LEGAL.access(),
        purpose,
        READ_LEGAL.until(),
        READ_LEGAL.given(),
        READ_LEGAL.recordedBy(),
        NOON);
  }
}
