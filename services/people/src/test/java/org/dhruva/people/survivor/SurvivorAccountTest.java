package org.dhruva.people.survivor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.people.survivor.SurvivorSamples.EVENING;
import static org.dhruva.people.survivor.SurvivorSamples.HER_ACCOUNT;
import static org.dhruva.people.survivor.SurvivorSamples.LAWYER;
import static org.dhruva.people.survivor.SurvivorSamples.MORNING;
import static org.dhruva.people.survivor.SurvivorSamples.NOON;
import static org.dhruva.people.survivor.SurvivorSamples.enrolled;
import static org.dhruva.people.survivor.SurvivorSamples.full;
import static org.dhruva.people.survivor.SurvivorSamples.grant;
import static org.dhruva.people.survivor.SurvivorSamples.granted;
import static org.dhruva.people.survivor.SurvivorSamples.linked;
import static org.dhruva.people.survivor.SurvivorSamples.revoked;
import static org.dhruva.people.survivor.SurvivorSamples.spec;

import java.util.Optional;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.AccessGranted;
import org.dhruva.contracts.people.SurvivorEvent.AccountLinked;
import org.dhruva.contracts.people.SurvivorEvent.AccountUnlinked;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.people.survivor.SurvivorRejection.Limit;
import org.dhruva.testing.DeciderSpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SurvivorAccountTest {

  private static final AccessGranted TO_LAWYER =
      granted(1, grant(LAWYER, Scope.LEGAL, Access.ACT, Optional.of(EVENING), NOON));

  private final DeciderSpec<SurvivorCommand, Survivor, SurvivorEvent, SurvivorRejection> survivor =
      spec();

  @Nested
  class LinkAccount {

    @Test
    void makes_the_account_hers() {
      survivor
          .given(enrolled())
          .when(new SurvivorCommand.LinkAccount(HER_ACCOUNT, MORNING))
          .then(linked());
      survivor
          .given(enrolled(), linked())
          .thenState(
              state -> assertThat(((Survivor.Enrolled) state).account()).contains(HER_ACCOUNT));
    }

    @Test
    void changes_nothing_when_it_is_hers_already() {
      survivor
          .given(enrolled(), linked())
          .when(new SurvivorCommand.LinkAccount(HER_ACCOUNT, NOON))
          .thenNothing();
    }

    @Test
    void is_refused_while_another_is_linked() {
      survivor
          .given(enrolled(), linked())
          .when(new SurvivorCommand.LinkAccount("subject-new", NOON))
          .thenRejected(new SurvivorRejection.AnotherAccountLinked());
    }

    @Test
    void links_another_after_the_first_was_unlinked() {
      survivor
          .given(enrolled(), linked(), new AccountUnlinked(HER_ACCOUNT, NOON))
          .when(new SurvivorCommand.LinkAccount("subject-new", NOON))
          .then(new AccountLinked("subject-new", NOON));
    }

    @Test
    void never_makes_her_of_somebody_she_let_in() {
      survivor
          .given(enrolled(), TO_LAWYER)
          .when(new SurvivorCommand.LinkAccount(LAWYER, NOON))
          .thenRejected(new SurvivorRejection.AccountHasGrants());
    }

    @Test
    void takes_an_account_whose_grants_are_over() {
      survivor
          .given(enrolled(), TO_LAWYER)
          .when(new SurvivorCommand.LinkAccount(LAWYER, EVENING))
          .then(new AccountLinked(LAWYER, EVENING));
      survivor
          .given(enrolled(), TO_LAWYER, revoked(TO_LAWYER, NOON))
          .when(new SurvivorCommand.LinkAccount(LAWYER, NOON))
          .then(new AccountLinked(LAWYER, NOON));
    }

    @Test
    void takes_a_subject_of_255_characters_and_no_longer() {
      survivor
          .given(enrolled())
          .when(new SurvivorCommand.LinkAccount("s".repeat(255), NOON))
          .then(new AccountLinked("s".repeat(255), NOON));
      survivor
          .given(enrolled())
          .when(new SurvivorCommand.LinkAccount("s".repeat(256), NOON))
          .thenRejected(new SurvivorRejection.AccountMalformed("/account"));
    }

    @Test
    void takes_no_address_for_a_subject() {
      survivor
          .given(enrolled())
          .when(new SurvivorCommand.LinkAccount("asha@example.org", NOON))
          .thenRejected(new SurvivorRejection.AccountMalformed("/account"));
    }

    @Test
    void is_refused_when_the_record_is_full() {
      survivor
          .given(full(enrolled()))
          .when(new SurvivorCommand.LinkAccount(HER_ACCOUNT, NOON))
          .thenRejected(new SurvivorRejection.LimitReached(Limit.ENTRIES));
    }

    @Test
    void is_refused_before_she_is_enrolled() {
      survivor
          .given()
          .when(new SurvivorCommand.LinkAccount(HER_ACCOUNT, NOON))
          .thenRejected(new SurvivorRejection.NotEnrolled());
    }
  }

  @Nested
  class UnlinkAccount {

    @Test
    void names_the_account_that_is_hers_no_longer() {
      survivor
          .given(enrolled(), linked())
          .when(new SurvivorCommand.UnlinkAccount(NOON))
          .then(new AccountUnlinked(HER_ACCOUNT, NOON));
    }

    @Test
    void changes_nothing_when_none_is_linked() {
      survivor.given(enrolled()).when(new SurvivorCommand.UnlinkAccount(NOON)).thenNothing();
      survivor
          .given(enrolled(), linked(), new AccountUnlinked(HER_ACCOUNT, NOON))
          .when(new SurvivorCommand.UnlinkAccount(NOON))
          .thenNothing();
    }

    @Test
    void leaves_her_grants_as_they_are() {
      survivor
          .given(enrolled(), linked(), TO_LAWYER, new AccountUnlinked(HER_ACCOUNT, NOON))
          .thenState(
              state ->
                  assertThat(((Survivor.Enrolled) state).grants().standingAt(NOON))
                      .containsExactly(TO_LAWYER));
    }

    @Test
    void is_accepted_even_when_the_record_is_full() {
      survivor
          .given(full(enrolled(), linked()))
          .when(new SurvivorCommand.UnlinkAccount(NOON))
          .then(new AccountUnlinked(HER_ACCOUNT, NOON));
    }

    @Test
    void is_refused_before_she_is_enrolled() {
      survivor
          .given()
          .when(new SurvivorCommand.UnlinkAccount(NOON))
          .thenRejected(new SurvivorRejection.NotEnrolled());
    }
  }
}
