package org.dhruva.compensation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.claim.ClaimSamples.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.compensation.claim.ClaimRejection.Milestone;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimBlocked;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimUnblocked;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What outside the claim holds it up, and for how long. */
class ClaimBlockingTest {

  private static final CivilDate NEXT_DAY = CivilDate.of(2018, 9, 19);

  @Nested
  class Block {

    private static final ClaimCommand BLOCK =
        new ClaimCommand.Block(NEXT_DAY, "funds", List.of("slsa-west-bengal"));
    private static final ClaimBlocked BLOCKED =
        new ClaimBlocked(NEXT_DAY, "funds", List.of("slsa-west-bengal"));

    @Test
    void says_what_it_waits_for_and_since_when() {
      claim().given(FILED).when(BLOCK).then(BLOCKED);
      claim()
          .given(after(FILED, BLOCKED))
          .thenState(
              state ->
                  assertThat(state.file().blockedFor())
                      .containsExactly(
                          new Blockage(
                              "funds",
                              List.of("slsa-west-bengal"),
                              NEXT_DAY,
                              List.of(),
                              Optional.empty())));
    }

    @Test
    void a_draft_can_wait_for_a_paper_too() {
      claim().given(BEGUN).when(BLOCK).then(BLOCKED);
    }

    @Test
    void several_things_can_hold_it_up_and_a_day_counts_once() {
      claim()
          .given(
              after(
                  FILED,
                  blocked(CivilDate.of(2020, 1, 1), "funds"),
                  blocked(CivilDate.of(2020, 1, 5), "bank-account"),
                  new ClaimUnblocked(CivilDate.of(2020, 1, 11), "funds"),
                  new ClaimUnblocked(CivilDate.of(2020, 1, 21), "bank-account"),
                  blocked(CivilDate.of(2020, 2, 1), "funds")))
          .thenState(
              state -> {
                assertThat(state.file().blockedDays(CivilDate.of(2020, 1, 3))).isEqualTo(2);
                assertThat(state.file().blockedDays(CivilDate.of(2020, 1, 31))).isEqualTo(20);
                assertThat(state.file().blockedDays(CivilDate.of(2020, 2, 4))).isEqualTo(23);
                assertThat(state.file().blockedFor()).hasSize(1);
              });
    }

    @Test
    void the_same_again_changes_nothing() {
      claim().given(after(FILED, BLOCKED)).when(BLOCK).thenNothing();
    }

    @Test
    void is_blocked_once_for_one_thing() {
      claim()
          .given(after(FILED, BLOCKED))
          .when(new ClaimCommand.Block(LATER, "funds", List.of()))
          .thenRejected(new ClaimRejection.AlreadyBlocked());
    }

    @Test
    void needs_a_claim_that_goes_on() {
      claim().given().when(BLOCK).thenRejected(new ClaimRejection.NotBegun());
      claim().given(CLOSED).when(BLOCK).thenRejected(new ClaimRejection.IsClosed());
    }

    @Test
    void uses_codes_and_not_too_many() {
      claim()
          .given(FILED)
          .when(new ClaimCommand.Block(NEXT_DAY, "No funds", List.of()))
          .thenRejected(new ClaimRejection.CodeMalformed("/waitsFor"));
      claim()
          .given(FILED)
          .when(new ClaimCommand.Block(NEXT_DAY, "funds", List.of("The State")))
          .thenRejected(new ClaimRejection.CodeMalformed("/authorities"));
      claim()
          .given(FILED)
          .when(
              new ClaimCommand.Block(
                  NEXT_DAY,
                  "funds",
                  IntStream.rangeClosed(0, ClaimRules.AUTHORITIES_MAX)
                      .mapToObj(i -> "authority-" + i)
                      .toList()))
          .thenRejected(new ClaimRejection.LimitReached("authorities", ClaimRules.AUTHORITIES_MAX));
    }

    @Test
    void not_too_many_things_at_a_time() {
      claim()
          .given(
              after(
                  FILED,
                  IntStream.range(0, ClaimGate.BLOCKAGES_MAX)
                      .mapToObj(i -> blocked(NEXT_DAY, "thing-" + i))
                      .toArray(ClaimEvent[]::new)))
          .when(BLOCK)
          .thenRejected(new ClaimRejection.LimitReached("open blockages", ClaimGate.BLOCKAGES_MAX));
    }
  }

  @Nested
  class Unblock {

    private static final ClaimCommand UNBLOCK = new ClaimCommand.Unblock(LATER, "funds");
    private static final ClaimUnblocked UNBLOCKED = new ClaimUnblocked(LATER, "funds");

    @Test
    void what_held_it_up_is_there() {
      claim().given(after(FILED, blocked(NEXT_DAY, "funds"))).when(UNBLOCK).then(UNBLOCKED);
    }

    @Test
    void the_same_again_changes_nothing() {
      claim()
          .given(after(FILED, blocked(NEXT_DAY, "funds"), UNBLOCKED))
          .when(UNBLOCK)
          .thenNothing();
    }

    @Test
    void may_be_blocked_again_on_the_same_day() {
      claim()
          .given(after(FILED, blocked(LATER, "funds"), UNBLOCKED))
          .when(new ClaimCommand.Block(LATER, "funds", List.of("uttar-pradesh", "bihar")))
          .then(blocked(LATER, "funds"));
    }

    @Test
    void only_what_it_was_blocked_for() {
      claim().given(FILED).when(UNBLOCK).thenRejected(new ClaimRejection.NotBlocked());
      claim()
          .given(after(FILED, blocked(NEXT_DAY, "bank-account")))
          .when(UNBLOCK)
          .thenRejected(new ClaimRejection.NotBlocked());
    }

    @Test
    void not_before_it_was_blocked() {
      claim()
          .given(after(FILED, blocked(NEXT_DAY, "funds")))
          .when(new ClaimCommand.Unblock(FILING_DAY, "funds"))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.BLOCKAGE));
    }
  }
}
