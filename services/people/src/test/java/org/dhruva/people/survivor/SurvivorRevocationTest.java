package org.dhruva.people.survivor;

import static org.dhruva.people.survivor.SurvivorSamples.*;

import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.testing.DeciderSpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SurvivorRevocationTest {

  private final DeciderSpec<SurvivorCommand, Survivor, SurvivorEvent, SurvivorRejection> survivor =
      spec();

  @Nested
  class Revoke {

    @Test
    void ends_the_grant_and_names_it_in_full() {
      survivor
          .given(enrolled(), granted(1, READ_LEGAL), granted(2, READ_SHELTER))
          .when(new SurvivorCommand.Revoke(2, NOON))
          .then(revoked(granted(2, READ_SHELTER), NOON));
      standing(
              NOON,
              granted(1, READ_LEGAL),
              granted(2, READ_SHELTER),
              revoked(granted(2, READ_SHELTER), NOON))
          .containsExactly(granted(1, READ_LEGAL));
    }

    @Test
    void a_second_time_changes_nothing() {
      survivor
          .given(enrolled(), granted(1, READ_LEGAL), revoked(granted(1, READ_LEGAL), NOON))
          .when(new SurvivorCommand.Revoke(1, NOON))
          .thenNothing();
    }

    @Test
    void changes_nothing_when_its_time_is_over() {
      survivor
          .given(enrolled(), granted(1, READ_SHELTER))
          .when(new SurvivorCommand.Revoke(1, EVENING))
          .thenNothing();
    }

    @Test
    void is_refused_when_there_is_no_such_grant() {
      for (int number : new int[] {-1, 0, 2}) {
        survivor
            .given(enrolled(), granted(1, READ_LEGAL))
            .when(new SurvivorCommand.Revoke(number, NOON))
            .thenRejected(new SurvivorRejection.NoSuchGrant());
      }
      survivor
          .given(enrolled())
          .when(new SurvivorCommand.Revoke(1, NOON))
          .thenRejected(new SurvivorRejection.NoSuchGrant());
    }

    @Test
    void never_says_done_while_a_later_grant_opens_the_same_part() {
      survivor
          .given(enrolled(), granted(1, READ_LEGAL), granted(2, ACT_LEGAL))
          .when(new SurvivorCommand.Revoke(1, NOON))
          .thenRejected(new SurvivorRejection.GrantReplaced(2));
      survivor
          .given(
              enrolled(),
              granted(1, READ_LEGAL),
              revoked(granted(1, READ_LEGAL), NOON),
              granted(2, ACT_LEGAL))
          .when(new SurvivorCommand.Revoke(1, NOON))
          .thenRejected(new SurvivorRejection.GrantReplaced(2));
    }

    @Test
    void what_was_replaced_does_not_come_back() {
      standing(
              NOON,
              granted(1, READ_LEGAL),
              granted(2, ACT_LEGAL),
              revoked(granted(2, ACT_LEGAL), NOON))
          .isEmpty();
    }

    @Test
    void is_accepted_even_when_the_record_is_full() {
      survivor
          .given(full(enrolled(), granted(1, READ_LEGAL)))
          .when(new SurvivorCommand.Revoke(1, NOON))
          .then(revoked(granted(1, READ_LEGAL), NOON));
    }

    @Test
    void is_refused_before_she_is_enrolled() {
      survivor
          .given()
          .when(new SurvivorCommand.Revoke(1, NOON))
          .thenRejected(new SurvivorRejection.NotEnrolled());
    }
  }

  @Nested
  class RevokeAll {

    @Test
    void ends_everything_one_account_was_given_and_nothing_else() {
      survivor
          .given(
              enrolled(), granted(1, READ_LEGAL), granted(2, PEER_LEGAL), granted(3, READ_SHELTER))
          .when(new SurvivorCommand.RevokeAll(LAWYER, NOON))
          .then(revoked(granted(1, READ_LEGAL), NOON), revoked(granted(3, READ_SHELTER), NOON));
    }

    @Test
    void leaves_out_what_is_over_or_replaced() {
      survivor
          .given(
              enrolled(), granted(1, READ_SHELTER), granted(2, READ_LEGAL), granted(3, ACT_LEGAL))
          .when(new SurvivorCommand.RevokeAll(LAWYER, EVENING))
          .then(revoked(granted(3, ACT_LEGAL), EVENING));
    }

    @Test
    void changes_nothing_when_the_account_has_nothing() {
      survivor.given(enrolled()).when(new SurvivorCommand.RevokeAll(LAWYER, NOON)).thenNothing();
      survivor
          .given(enrolled(), granted(1, PEER_LEGAL))
          .when(new SurvivorCommand.RevokeAll(LAWYER, NOON))
          .thenNothing();
    }

    @Test
    void is_accepted_even_when_the_record_is_full() {
      survivor
          .given(full(enrolled(), granted(1, READ_LEGAL), granted(2, READ_SHELTER)))
          .when(new SurvivorCommand.RevokeAll(LAWYER, NOON))
          .then(revoked(granted(1, READ_LEGAL), NOON), revoked(granted(2, READ_SHELTER), NOON));
    }

    @Test
    void is_refused_before_she_is_enrolled() {
      survivor
          .given()
          .when(new SurvivorCommand.RevokeAll(LAWYER, NOON))
          .thenRejected(new SurvivorRejection.NotEnrolled());
    }
  }
}
