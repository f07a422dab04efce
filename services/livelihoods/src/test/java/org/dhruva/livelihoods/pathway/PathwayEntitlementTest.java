package org.dhruva.livelihoods.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.livelihoods.pathway.PathwaySamples.*;

import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAcknowledged;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppliedFor;
import org.dhruva.contracts.livelihoods.PathwayEvent.ExtraPaperGiven;
import org.dhruva.contracts.livelihoods.PathwayEvent.ExtraPaperRequested;
import org.dhruva.livelihoods.pathway.Application.Status;
import org.dhruva.livelihoods.pathway.PathwayRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What she is entitled to and asks an office for, until the office decides. */
class PathwayEntitlementTest {

  @Nested
  class ApplyForEntitlement {

    @Test
    void she_asks_for_it() {
      begunAnd().when(apply("2021-01-05")).then(APPLIED);
      begunAnd(APPLIED)
          .thenState(s -> assertThat(theApplication(s).status()).isEqualTo(Status.APPLIED));
    }

    @Test
    void the_same_again_on_the_same_day_changes_nothing() {
      begunAnd(APPLIED).when(apply("2021-01-05")).thenNothing();
      begunAnd(APPLIED, GRANTED).when(apply("2021-01-05")).thenNothing();
    }

    @Test
    void not_while_an_application_for_it_is_under_way() {
      PathwayRejection underWay = new PathwayRejection.SameApplicationRuns();
      begunAnd(APPLIED).when(apply("2021-01-06")).thenRejected(underWay);
      begunAnd(APPLIED, REFUSED).when(apply("2021-02-19")).thenRejected(underWay);
      begunAnd(APPLIED, REFUSED, APPEALED).when(apply("2021-03-02")).thenRejected(underWay);
    }

    @Test
    void for_something_else_at_any_time() {
      begunAnd(APPLIED)
          .when(
              new PathwayCommand.ApplyForEntitlement(
                  day("2021-01-06"), "aadhaar", "uidai-centre", Optional.empty()))
          .then(
              new EntitlementAppliedFor(
                  day("2021-01-06"), "aadhaar", "uidai-centre", Optional.empty()));
    }

    @Test
    void what_was_refused_or_granted_can_be_applied_for_again() {
      begunAnd(APPLIED, REFUSED).when(apply("2021-02-20")).then(applied("2021-02-20"));
      begunAnd(APPLIED, GRANTED).when(apply("2023-02-20")).then(applied("2023-02-20"));
    }

    @Test
    void entitlement_and_office_are_codes() {
      begunAnd()
          .when(
              new PathwayCommand.ApplyForEntitlement(
                  day("2021-01-05"), "Ration card", "bdo", Optional.empty()))
          .thenRejected(new PathwayRejection.CodeMalformed("/entitlement"));
      begunAnd()
          .when(
              new PathwayCommand.ApplyForEntitlement(
                  day("2021-01-05"), "ration-card", "BDO", Optional.empty()))
          .thenRejected(new PathwayRejection.CodeMalformed("/office"));
      begunAnd()
          .when(
              new PathwayCommand.ApplyForEntitlement(
                  day("2021-01-05"), "ration-card", "bdo", Optional.of("West Bengal")))
          .thenRejected(new PathwayRejection.CodeMalformed("/state"));
    }

    @Test
    void there_is_a_limit() {
      begunAnd(
              IntStream.range(0, PathwayGate.APPLICATIONS_MAX)
                  .mapToObj(
                      n ->
                          new EntitlementAppliedFor(
                              day("2021-01-05"), "benefit-" + n, "bdo", Optional.empty()))
                  .toArray(PathwayEvent[]::new))
          .when(apply("2021-01-05"))
          .thenRejected(
              new PathwayRejection.LimitReached("applications", PathwayGate.APPLICATIONS_MAX));
    }

    @Test
    void not_on_a_closed_pathway() {
      begunAnd(CLOSED).when(apply("2021-01-05")).thenRejected(new PathwayRejection.IsClosed());
    }
  }

  @Nested
  class AcknowledgeEntitlement {

    private static final PathwayEvent COMPLETE =
        new EntitlementAcknowledged(day("2021-01-10"), 2, true, Optional.of(day("2021-02-09")));
    private static final PathwayEvent INCOMPLETE =
        new EntitlementAcknowledged(day("2021-01-07"), 2, false, Optional.empty());

    private static PathwayCommand acknowledge(String on, boolean complete, String dueOn) {
      return new PathwayCommand.AcknowledgeEntitlement(
          day(on), 2, complete, Optional.ofNullable(dueOn).map(PathwaySamples::day));
    }

    @Test
    void a_complete_application_starts_the_clock() {
      begunAnd(APPLIED).when(acknowledge("2021-01-10", true, "2021-02-09")).then(COMPLETE);
      begunAnd(APPLIED, COMPLETE)
          .thenState(
              s -> {
                assertThat(theApplication(s).status()).isEqualTo(Status.ACKNOWLEDGED);
                assertThat(theApplication(s).completeOn()).contains(day("2021-01-10"));
                assertThat(theApplication(s).dueOn()).contains(day("2021-02-09"));
              });
    }

    @Test
    void an_incomplete_one_has_no_clock_and_is_acknowledged_again_when_it_is_complete() {
      begunAnd(APPLIED)
          .when(acknowledge("2021-01-07", false, "2021-02-09"))
          .thenRejected(new PathwayRejection.ClockNotRunning());
      begunAnd(APPLIED).when(acknowledge("2021-01-07", false, null)).then(INCOMPLETE);
      begunAnd(APPLIED, INCOMPLETE)
          .when(acknowledge("2021-01-10", true, "2021-02-09"))
          .then(COMPLETE);
      begunAnd(APPLIED, INCOMPLETE)
          .thenState(s -> assertThat(theApplication(s).isComplete()).isFalse());
    }

    @Test
    void the_same_again_changes_nothing() {
      begunAnd(APPLIED, INCOMPLETE).when(acknowledge("2021-01-07", false, null)).thenNothing();
      begunAnd(APPLIED, COMPLETE).when(acknowledge("2021-01-10", true, "2021-02-09")).thenNothing();
    }

    @Test
    void completeness_is_acknowledged_once() {
      begunAnd(APPLIED, COMPLETE)
          .when(acknowledge("2021-01-11", true, null))
          .thenRejected(new PathwayRejection.AlreadyAcknowledged());
    }

    @Test
    void an_acknowledged_appeal_is_still_an_appeal() {
      begunAnd(
              APPLIED,
              REFUSED,
              APPEALED,
              new EntitlementAcknowledged(day("2021-03-05"), 2, true, Optional.empty()))
          .thenState(s -> assertThat(theApplication(s).status()).isEqualTo(Status.APPEALED));
    }

    @Test
    void only_what_waits_for_a_decision() {
      PathwayRejection notOpen = new PathwayRejection.ApplicationNotOpen();
      begunAnd().when(acknowledge("2021-01-10", true, null)).thenRejected(notOpen);
      begunAnd(APPLIED, GRANTED).when(acknowledge("2021-01-10", true, null)).thenRejected(notOpen);
    }

    @Test
    void not_before_the_application_and_due_not_before_the_acknowledgement() {
      begunAnd(APPLIED)
          .when(acknowledge("2021-01-04", true, null))
          .thenRejected(new PathwayRejection.DayTooEarly(Milestone.APPLICATION));
      begunAnd(APPLIED)
          .when(acknowledge("2021-01-10", true, "2021-01-09"))
          .thenRejected(new PathwayRejection.DueBeforeAcknowledged());
    }
  }

  @Nested
  class RequestExtraPaper {

    private static final PathwayEvent ASKED =
        new ExtraPaperRequested(day("2021-01-20"), 2, "husbands-id");

    private static PathwayCommand ask(String on, String paper) {
      return new PathwayCommand.RequestExtraPaper(day(on), 2, paper);
    }

    @Test
    void the_office_asks_for_more_than_its_list() {
      begunAnd(APPLIED).when(ask("2021-01-20", "husbands-id")).then(ASKED);
      begunAnd(APPLIED, ASKED)
          .thenState(
              s -> assertThat(theApplication(s).extraPapers()).containsExactly("husbands-id"));
    }

    @Test
    void the_same_again_on_the_same_day_changes_nothing() {
      begunAnd(APPLIED, ASKED).when(ask("2021-01-20", "husbands-id")).thenNothing();
    }

    @Test
    void the_same_on_another_day_is_asking_again() {
      begunAnd(APPLIED, ASKED)
          .when(ask("2021-01-25", "husbands-id"))
          .then(new ExtraPaperRequested(day("2021-01-25"), 2, "husbands-id"));
    }

    @Test
    void only_for_an_application_that_waits_and_not_before_it_and_by_code() {
      begunAnd(APPLIED, REFUSED)
          .when(ask("2021-01-20", "husbands-id"))
          .thenRejected(new PathwayRejection.ApplicationNotOpen());
      begunAnd(APPLIED)
          .when(ask("2021-01-04", "husbands-id"))
          .thenRejected(new PathwayRejection.DayTooEarly(Milestone.APPLICATION));
      begunAnd(APPLIED)
          .when(ask("2021-01-20", "a letter from Ashok"))
          .thenRejected(new PathwayRejection.CodeMalformed("/paper"));
    }

    @Test
    void there_is_a_limit() {
      PathwayEvent[] all = new PathwayEvent[PathwayGate.EXTRA_PAPERS_MAX + 1];
      all[0] = APPLIED;
      for (int n = 1; n < all.length; n++) {
        all[n] = new ExtraPaperRequested(day("2021-01-20"), 2, "paper-" + n);
      }
      begunAnd(all)
          .when(ask("2021-01-20", "husbands-id"))
          .thenRejected(
              new PathwayRejection.LimitReached("extra papers", PathwayGate.EXTRA_PAPERS_MAX));
    }
  }

  @Nested
  class GiveExtraPaper {

    private static final PathwayEvent ASKED =
        new ExtraPaperRequested(day("2021-01-20"), 2, "husbands-id");
    private static final PathwayEvent GIVEN =
        new ExtraPaperGiven(day("2021-01-28"), 2, "husbands-id");

    private static PathwayCommand give(String on, String paper) {
      return new PathwayCommand.GiveExtraPaper(day(on), 2, paper);
    }

    @Test
    void hands_in_what_was_asked_for() {
      begunAnd(APPLIED, ASKED).when(give("2021-01-28", "husbands-id")).then(GIVEN);
      begunAnd(APPLIED, ASKED, GIVEN)
          .thenState(
              s -> {
                assertThat(theApplication(s).extraPapers()).containsExactly("husbands-id");
                assertThat(theApplication(s).papersAwaited()).isEmpty();
              });
    }

    @Test
    void lets_the_office_say_anew_that_nothing_is_missing() {
      PathwayEvent complete =
          new EntitlementAcknowledged(day("2021-01-10"), 2, true, Optional.empty());
      PathwayEvent again =
          new EntitlementAcknowledged(day("2021-02-01"), 2, true, Optional.of(day("2021-03-01")));
      begunAnd(APPLIED, complete, ASKED, GIVEN)
          .when(
              new PathwayCommand.AcknowledgeEntitlement(
                  day("2021-02-01"), 2, true, Optional.of(day("2021-03-01"))))
          .then(again);
      begunAnd(APPLIED, complete, ASKED)
          .thenState(s -> assertThat(theApplication(s).isComplete()).isFalse());
    }

    @Test
    void the_same_again_on_the_same_day_changes_nothing() {
      begunAnd(APPLIED, ASKED, GIVEN).when(give("2021-01-28", "husbands-id")).thenNothing();
    }

    @Test
    void only_what_was_asked_for_and_is_still_missing() {
      begunAnd(APPLIED)
          .when(give("2021-01-28", "husbands-id"))
          .thenRejected(new PathwayRejection.PaperNotAwaited());
      begunAnd(APPLIED, ASKED)
          .when(give("2021-01-28", "photo"))
          .thenRejected(new PathwayRejection.PaperNotAwaited());
      begunAnd(APPLIED, ASKED, GIVEN)
          .when(give("2021-01-29", "husbands-id"))
          .thenRejected(new PathwayRejection.PaperNotAwaited());
    }

    @Test
    void not_before_the_application_and_by_code() {
      begunAnd(APPLIED, ASKED)
          .when(give("2021-01-04", "husbands-id"))
          .thenRejected(new PathwayRejection.DayTooEarly(Milestone.APPLICATION));
      begunAnd(APPLIED, ASKED)
          .when(give("2021-01-28", "a letter from Ashok"))
          .thenRejected(new PathwayRejection.CodeMalformed("/paper"));
    }
  }
}
