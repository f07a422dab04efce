package org.dhruva.people.survivor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.people.survivor.SurvivorSamples.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.Conclusion;
import org.dhruva.contracts.people.SurvivorEvent.Given;
import org.dhruva.contracts.people.SurvivorEvent.Purpose;
import org.dhruva.contracts.people.SurvivorEvent.ReferralAnswer;
import org.dhruva.contracts.people.SurvivorEvent.ReferralAnswered;
import org.dhruva.contracts.people.SurvivorEvent.ReferralConcluded;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.people.survivor.SurvivorRejection.Limit;
import org.dhruva.testing.DeciderSpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From one helper to another there is no way but through her yes. */
class SurvivorReferralTest {

  private static final SurvivorEvent LETS_THE_LAWYER_IN =
      granted(2, grant(LAWYER, Scope.COMPENSATION, Access.ACT, FOR_EVER, NOON));

  private final DeciderSpec<SurvivorCommand, Survivor, SurvivorEvent, SurvivorRejection> survivor =
      spec();

  @Nested
  class Proposing {

    @Test
    void suggests_somebody_and_opens_nothing() {
      survivor
          .given(enrolled(), WORKS_IN_SHELTER)
          .when(propose(CASEWORKER, LAWYER))
          .then(proposed(1));
      standing(NOON, WORKS_IN_SHELTER, proposed(1)).containsExactly(WORKS_IN_SHELTER);
    }

    @Test
    void is_for_those_who_may_make_entries_in_the_part_they_refer_from() {
      survivor
          .given(enrolled())
          .when(propose(CASEWORKER, LAWYER))
          .thenRejected(new SurvivorRejection.NotLetIn());
      survivor
          .given(enrolled(), granted(1, grant(CASEWORKER, Scope.LEGAL, Access.ACT, FOR_EVER, NOON)))
          .when(propose(CASEWORKER, LAWYER))
          .thenRejected(new SurvivorRejection.NotLetIn());
      survivor
          .given(
              enrolled(), granted(1, grant(CASEWORKER, Scope.SHELTER, Access.READ, FOR_EVER, NOON)))
          .when(propose(CASEWORKER, LAWYER))
          .thenRejected(new SurvivorRejection.NotLetIn());
    }

    @Test
    void is_about_somebody_else() {
      survivor
          .given(enrolled(), WORKS_IN_SHELTER)
          .when(propose(CASEWORKER, CASEWORKER))
          .thenRejected(new SurvivorRejection.ReferredToOneself());
      survivor
          .given(enrolled(), linked(), WORKS_IN_SHELTER)
          .when(propose(CASEWORKER, HER_ACCOUNT))
          .thenRejected(new SurvivorRejection.GrantToHerself());
      survivor
          .given(enrolled(), WORKS_IN_SHELTER)
          .when(propose(CASEWORKER, "meera@example.org"))
          .thenRejected(new SurvivorRejection.AccountMalformed("/to"));
    }

    @Test
    void the_same_again_changes_nothing_while_it_waits() {
      survivor
          .given(enrolled(), WORKS_IN_SHELTER, proposed(1))
          .when(propose(CASEWORKER, LAWYER))
          .thenNothing();
    }

    @Test
    void does_not_ask_again_what_she_said_no_to() {
      survivor
          .given(enrolled(), WORKS_IN_SHELTER, proposed(1), answered(1, ReferralAnswer.NO))
          .when(propose(CASEWORKER, LAWYER))
          .thenRejected(new SurvivorRejection.SaidNo());
      survivor
          .given(enrolled(), WORKS_IN_SHELTER, proposed(1), answered(1, ReferralAnswer.NO))
          .when(propose(CASEWORKER, PEER))
          .then(proposed(2, PEER));
    }

    @Test
    void stops_when_many_wait_for_her() {
      List<SurvivorEvent> history = new ArrayList<>(List.of(enrolled(), WORKS_IN_SHELTER));
      for (int number = 1; number <= SurvivorGate.WAITING_REFERRALS_MAX; number++) {
        history.add(proposed(number, "subject-" + number));
      }
      survivor
          .given(history)
          .when(propose(CASEWORKER, LAWYER))
          .thenRejected(new SurvivorRejection.LimitReached(Limit.WAITING_REFERRALS));
    }

    @Test
    void is_refused_when_the_record_is_full() {
      survivor
          .given(full(enrolled(), WORKS_IN_SHELTER))
          .when(propose(CASEWORKER, LAWYER))
          .thenRejected(new SurvivorRejection.LimitReached(Limit.ENTRIES));
    }
  }

  @Nested
  class Her_answer {

    @Test
    void yes_lets_in_whom_the_referral_names_as_it_says() {
      survivor
          .given(enrolled(), WORKS_IN_SHELTER, proposed(1))
          .when(answer(1, ReferralAnswer.YES))
          .then(answered(1, ReferralAnswer.YES), LETS_THE_LAWYER_IN);
    }

    @Test
    void yes_can_have_an_end() {
      survivor
          .given(enrolled(), WORKS_IN_SHELTER, proposed(1))
          .when(
              new SurvivorCommand.AnswerReferral(
                  1,
                  ReferralAnswer.YES,
                  Optional.of(NEXT_WEEK),
                  Given.SHE_HERSELF,
                  Optional.empty(),
                  NOON))
          .then(
              answered(1, ReferralAnswer.YES),
              granted(
                  2, grant(LAWYER, Scope.COMPENSATION, Access.ACT, Optional.of(NEXT_WEEK), NOON)));
      survivor
          .given(enrolled(), WORKS_IN_SHELTER, proposed(1))
          .when(
              new SurvivorCommand.AnswerReferral(
                  1,
                  ReferralAnswer.YES,
                  Optional.of(MORNING),
                  Given.SHE_HERSELF,
                  Optional.empty(),
                  NOON))
          .thenRejected(new SurvivorRejection.UntilNotLater());
    }

    @Test
    void yes_gives_nothing_twice() {
      SurvivorEvent already =
          granted(2, grant(LAWYER, Scope.COMPENSATION, Access.ACT, FOR_EVER, MORNING));
      survivor
          .given(enrolled(), WORKS_IN_SHELTER, already, proposed(1))
          .when(answer(1, ReferralAnswer.YES))
          .then(answered(1, ReferralAnswer.YES));
    }

    @Test
    void no_opens_nothing_and_has_no_end() {
      survivor
          .given(enrolled(), WORKS_IN_SHELTER, proposed(1))
          .when(answer(1, ReferralAnswer.NO))
          .then(answered(1, ReferralAnswer.NO));
      survivor
          .given(enrolled(), WORKS_IN_SHELTER, proposed(1))
          .when(
              new SurvivorCommand.AnswerReferral(
                  1,
                  ReferralAnswer.NO,
                  Optional.of(NEXT_WEEK),
                  Given.SHE_HERSELF,
                  Optional.empty(),
                  NOON))
          .thenRejected(new SurvivorRejection.UntilWithoutYes());
    }

    @Test
    void stands_and_the_same_again_changes_nothing() {
      survivor
          .given(enrolled(), WORKS_IN_SHELTER, proposed(1), answered(1, ReferralAnswer.NO))
          .when(answer(1, ReferralAnswer.NO))
          .thenNothing();
      survivor
          .given(
              enrolled(),
              WORKS_IN_SHELTER,
              proposed(1),
              answered(1, ReferralAnswer.NO),
              proposed(2, PEER))
          .when(answer(1, ReferralAnswer.YES))
          .thenRejected(new SurvivorRejection.ReferralIsOver());
    }

    @Test
    void is_to_a_referral_that_waits() {
      for (int number : new int[] {-1, 0, 2}) {
        survivor
            .given(enrolled(), WORKS_IN_SHELTER, proposed(1))
            .when(answer(number, ReferralAnswer.YES))
            .thenRejected(new SurvivorRejection.NoSuchReferral());
      }
      survivor
          .given(enrolled())
          .when(answer(1, ReferralAnswer.YES))
          .thenRejected(new SurvivorRejection.NoSuchReferral());
    }

    @Test
    void no_is_taken_even_when_the_record_is_full() {
      survivor
          .given(full(enrolled(), WORKS_IN_SHELTER, proposed(1)))
          .when(answer(1, ReferralAnswer.NO))
          .then(answered(1, ReferralAnswer.NO));
      survivor
          .given(full(enrolled(), WORKS_IN_SHELTER, proposed(1)))
          .when(answer(1, ReferralAnswer.YES))
          .thenRejected(new SurvivorRejection.LimitReached(Limit.ENTRIES));
    }

    @Test
    void in_person_names_who_wrote_it_down() {
      survivor
          .given(enrolled(), WORKS_IN_SHELTER, proposed(1))
          .when(
              new SurvivorCommand.AnswerReferral(
                  1,
                  ReferralAnswer.NO,
                  Optional.empty(),
                  Given.IN_PERSON_RECORDED_BY,
                  Optional.empty(),
                  NOON))
          .thenRejected(new SurvivorRejection.RecorderDoesNotFit());
    }
  }

  @Nested
  class Concluding {

    @Test
    void is_taking_her_case_up() {
      survivor
          .given(agreed())
          .when(conclude(1, Conclusion.TAKEN_UP, LAWYER))
          .then(concluded(1, Conclusion.TAKEN_UP));
      survivor
          .given(agreed(concluded(1, Conclusion.TAKEN_UP), proposed(2, PEER)))
          .when(conclude(1, Conclusion.TAKEN_UP, LAWYER))
          .thenNothing();
    }

    @Test
    void by_turning_her_case_down_gives_the_key_back() {
      survivor
          .given(agreed())
          .when(conclude(1, Conclusion.TURNED_DOWN, LAWYER))
          .then(
              concluded(1, Conclusion.TURNED_DOWN),
              revoked(
                  granted(2, grant(LAWYER, Scope.COMPENSATION, Access.ACT, FOR_EVER, NOON)), NOON));
      survivor
          .given(
              agreed(
                  revoked(
                      granted(2, grant(LAWYER, Scope.COMPENSATION, Access.ACT, FOR_EVER, NOON)),
                      NOON)))
          .when(conclude(1, Conclusion.TURNED_DOWN, LAWYER))
          .then(concluded(1, Conclusion.TURNED_DOWN));
    }

    @Test
    void is_taking_it_back_before_she_answers() {
      survivor
          .given(enrolled(), WORKS_IN_SHELTER, proposed(1))
          .when(conclude(1, Conclusion.WITHDRAWN, CASEWORKER))
          .then(concluded(1, Conclusion.WITHDRAWN));
      survivor
          .given(agreed())
          .when(conclude(1, Conclusion.WITHDRAWN, CASEWORKER))
          .thenRejected(new SurvivorRejection.ReferralIsOver());
    }

    @Test
    void is_only_for_whom_it_is_theirs() {
      survivor
          .given(agreed())
          .when(conclude(1, Conclusion.TAKEN_UP, CASEWORKER))
          .thenRejected(new SurvivorRejection.NotYoursToConclude());
      survivor
          .given(agreed())
          .when(conclude(1, Conclusion.WITHDRAWN, LAWYER))
          .thenRejected(new SurvivorRejection.NotYoursToConclude());
    }

    @Test
    void does_not_tell_anybody_of_a_referral_that_is_none_of_theirs() {
      for (String other : List.of(PEER, LAWYER)) {
        survivor
            .given(enrolled(), WORKS_IN_SHELTER, proposed(1))
            .when(conclude(1, Conclusion.TAKEN_UP, other))
            .thenRejected(new SurvivorRejection.NoSuchReferral());
      }
    }

    @Test
    void is_over_after_a_no() {
      survivor
          .given(
              enrolled(),
              WORKS_IN_SHELTER,
              proposed(1),
              answered(1, ReferralAnswer.NO),
              proposed(2, PEER))
          .when(conclude(1, Conclusion.WITHDRAWN, CASEWORKER))
          .thenRejected(new SurvivorRejection.ReferralIsOver());
    }
  }

  @Test
  void whoever_she_would_be_referred_to_learns_of_it_only_after_her_yes() {
    assertThat(her(enrolled(), WORKS_IN_SHELTER, proposed(1)).referrals().concerning(LAWYER))
        .isEmpty();
    assertThat(her(agreed().toArray(SurvivorEvent[]::new)).referrals().concerning(LAWYER))
        .hasSize(1);
  }

  private static Survivor.Enrolled her(SurvivorEvent... events) {
    SurvivorDecider decider = new SurvivorDecider();
    return (Survivor.Enrolled) decider.fold(decider.initial(), List.of(events));
  }

  private static List<SurvivorEvent> agreed(SurvivorEvent... more) {
    List<SurvivorEvent> history =
        new ArrayList<>(
            List.of(
                enrolled(),
                WORKS_IN_SHELTER,
                proposed(1),
                answered(1, ReferralAnswer.YES),
                LETS_THE_LAWYER_IN));
    history.addAll(List.of(more));
    return history;
  }

  private static SurvivorCommand propose(String by, String to) {
    return new SurvivorCommand.ProposeReferral(
        by,
        Scope.SHELTER,
        to,
        Role.LAWYER,
        Optional.of("Legal Aid Cell, Basirhat"),
        Scope.COMPENSATION,
        Access.ACT,
        Purpose.LEGAL_REPRESENTATION,
        BECAUSE,
        NOON);
  }

  private static SurvivorCommand answer(int number, ReferralAnswer answer) {
    return new SurvivorCommand.AnswerReferral(
        number, answer, Optional.empty(), Given.SHE_HERSELF, Optional.empty(), NOON);
  }

  private static ReferralAnswered answered(int number, ReferralAnswer answer) {
    return new ReferralAnswered(number, answer, Given.SHE_HERSELF, Optional.empty(), NOON);
  }

  private static SurvivorCommand conclude(int number, Conclusion conclusion, String by) {
    return new SurvivorCommand.ConcludeReferral(number, conclusion, by, NOON);
  }

  private static ReferralConcluded concluded(int number, Conclusion conclusion) {
    return new ReferralConcluded(number, conclusion, NOON);
  }
}
