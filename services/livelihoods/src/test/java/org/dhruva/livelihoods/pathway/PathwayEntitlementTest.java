package org.dhruva.livelihoods.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.livelihoods.pathway.PathwaySamples.*;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAcknowledged;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppealed;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppliedFor;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementGranted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementRefused;
import org.dhruva.contracts.livelihoods.PathwayEvent.ExtraPaperRequested;
import org.dhruva.livelihoods.pathway.Application.Status;
import org.dhruva.livelihoods.pathway.PathwayRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What she is entitled to and asks an office for. */
class PathwayEntitlementTest {

  private static final PathwayEvent APPLIED = applied("2021-01-05");
  private static final PathwayEvent GRANTED = new EntitlementGranted(day("2021-02-20"), 2);
  private static final PathwayEvent REFUSED =
      new EntitlementRefused(day("2021-02-20"), 2, List.of("no-address-proof"));
  private static final PathwayEvent APPEALED = new EntitlementAppealed(day("2021-03-01"), 2, "sdo");

  private static EntitlementAppliedFor applied(String on) {
    return new EntitlementAppliedFor(day(on), "ration-card", "food-and-supplies");
  }

  private static PathwayCommand apply(String on) {
    return new PathwayCommand.ApplyForEntitlement(day(on), "ration-card", "food-and-supplies");
  }

  private static Application theApplication(Pathway pathway) {
    return pathway.file().applications().getFirst();
  }

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
              new PathwayCommand.ApplyForEntitlement(day("2021-01-06"), "aadhaar", "uidai-centre"))
          .then(new EntitlementAppliedFor(day("2021-01-06"), "aadhaar", "uidai-centre"));
    }

    @Test
    void what_was_refused_or_granted_can_be_applied_for_again() {
      begunAnd(APPLIED, REFUSED).when(apply("2021-02-20")).then(applied("2021-02-20"));
      begunAnd(APPLIED, GRANTED).when(apply("2023-02-20")).then(applied("2023-02-20"));
    }

    @Test
    void entitlement_and_office_are_codes() {
      begunAnd()
          .when(new PathwayCommand.ApplyForEntitlement(day("2021-01-05"), "Ration card", "bdo"))
          .thenRejected(new PathwayRejection.CodeMalformed("/entitlement"));
      begunAnd()
          .when(new PathwayCommand.ApplyForEntitlement(day("2021-01-05"), "ration-card", "BDO"))
          .thenRejected(new PathwayRejection.CodeMalformed("/office"));
    }

    @Test
    void there_is_a_limit() {
      begunAnd(
              IntStream.range(0, PathwayGate.APPLICATIONS_MAX)
                  .mapToObj(
                      n -> new EntitlementAppliedFor(day("2021-01-05"), "benefit-" + n, "bdo"))
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
  class GrantEntitlement {

    private static PathwayCommand grant(String on) {
      return new PathwayCommand.GrantEntitlement(day(on), 2);
    }

    @Test
    void she_got_it() {
      begunAnd(APPLIED).when(grant("2021-02-20")).then(GRANTED);
      begunAnd(APPLIED, GRANTED)
          .thenState(
              s -> {
                assertThat(theApplication(s).status()).isEqualTo(Status.GRANTED);
                assertThat(theApplication(s).decidedOn()).contains(day("2021-02-20"));
              });
    }

    @Test
    void granting_it_again_changes_nothing() {
      begunAnd(APPLIED, GRANTED).when(grant("2021-02-20")).thenNothing();
    }

    @Test
    void only_what_she_applied_for() {
      begunAnd().when(grant("2021-02-20")).thenRejected(new PathwayRejection.ApplicationNotOpen());
      begunAnd(APPLIED, REFUSED)
          .when(grant("2021-02-21"))
          .thenRejected(new PathwayRejection.ApplicationNotOpen());
    }

    @Test
    void not_before_the_application_or_the_appeal() {
      begunAnd(APPLIED)
          .when(grant("2021-01-04"))
          .thenRejected(new PathwayRejection.DayTooEarly(Milestone.APPLICATION));
      begunAnd(APPLIED, REFUSED, APPEALED)
          .when(grant("2021-02-28"))
          .thenRejected(new PathwayRejection.DayTooEarly(Milestone.APPEAL));
    }

    @Test
    void an_appeal_can_grant_it() {
      begunAnd(APPLIED, REFUSED, APPEALED)
          .when(grant("2021-04-01"))
          .then(new EntitlementGranted(day("2021-04-01"), 2));
    }

    @Test
    void an_earlier_application_entered_late_was_decided_before_the_next_was_made() {
      begunAnd(APPLIED, applied("2019-01-05"))
          .when(new PathwayCommand.GrantEntitlement(day("2021-01-06"), 3))
          .thenRejected(new PathwayRejection.NextBeganEarlier());
    }
  }

  @Nested
  class RefuseEntitlement {

    private static PathwayCommand refuse(String on, List<String> reasons) {
      return new PathwayCommand.RefuseEntitlement(day(on), 2, reasons);
    }

    @Test
    void the_office_says_no_and_why() {
      begunAnd(APPLIED).when(refuse("2021-02-20", List.of("no-address-proof"))).then(REFUSED);
      begunAnd(APPLIED, REFUSED)
          .thenState(s -> assertThat(theApplication(s).status()).isEqualTo(Status.REFUSED));
    }

    @Test
    void refusing_it_again_changes_nothing() {
      begunAnd(APPLIED, REFUSED)
          .when(refuse("2021-02-20", List.of("no-address-proof")))
          .thenNothing();
    }

    @Test
    void a_reason_is_stated_by_code() {
      begunAnd(APPLIED)
          .when(refuse("2021-02-20", List.of()))
          .thenRejected(new PathwayRejection.ReasonMissing());
      begunAnd(APPLIED)
          .when(refuse("2021-02-20", List.of("no-address-proof", "They laughed")))
          .thenRejected(new PathwayRejection.CodeMalformed("/reasons"));
      begunAnd(APPLIED)
          .when(refuse("2021-02-20", Collections.nCopies(PathwayRules.REASONS_MAX + 1, "other")))
          .thenRejected(new PathwayRejection.LimitReached("reasons", PathwayRules.REASONS_MAX));
    }

    @Test
    void only_what_she_applied_for_and_not_before() {
      begunAnd(APPLIED, GRANTED)
          .when(refuse("2021-02-21", List.of("other")))
          .thenRejected(new PathwayRejection.ApplicationNotOpen());
      begunAnd(APPLIED)
          .when(refuse("2021-01-04", List.of("other")))
          .thenRejected(new PathwayRejection.DayTooEarly(Milestone.APPLICATION));
    }
  }

  @Nested
  class AppealEntitlement {

    private static PathwayCommand appeal(String on, String office) {
      return new PathwayCommand.AppealEntitlement(day(on), 2, office);
    }

    @Test
    void a_higher_officer_decides() {
      begunAnd(APPLIED, REFUSED).when(appeal("2021-03-01", "sdo")).then(APPEALED);
      begunAnd(APPLIED, REFUSED, APPEALED)
          .thenState(
              s -> {
                assertThat(theApplication(s).status()).isEqualTo(Status.APPEALED);
                assertThat(theApplication(s).office()).isEqualTo("sdo");
                assertThat(theApplication(s).decidedOn()).isEmpty();
              });
    }

    @Test
    void appealing_again_changes_nothing() {
      begunAnd(APPLIED, REFUSED, APPEALED).when(appeal("2021-03-01", "sdo")).thenNothing();
    }

    @Test
    void a_second_refusal_can_be_appealed_as_well() {
      begunAnd(
              APPLIED,
              REFUSED,
              APPEALED,
              new EntitlementRefused(day("2021-05-01"), 2, List.of("other")))
          .when(appeal("2021-05-10", "district-magistrate"))
          .then(new EntitlementAppealed(day("2021-05-10"), 2, "district-magistrate"));
    }

    @Test
    void only_what_was_refused_and_not_before() {
      begunAnd(APPLIED)
          .when(appeal("2021-03-01", "sdo"))
          .thenRejected(new PathwayRejection.ApplicationNotRefused());
      begunAnd(APPLIED, GRANTED)
          .when(appeal("2021-03-01", "sdo"))
          .thenRejected(new PathwayRejection.ApplicationNotRefused());
      begunAnd(APPLIED, REFUSED)
          .when(appeal("2021-02-19", "sdo"))
          .thenRejected(new PathwayRejection.DayTooEarly(Milestone.REFUSAL));
    }

    @Test
    void not_while_she_has_applied_for_it_anew() {
      begunAnd(APPLIED, REFUSED, applied("2021-02-25"))
          .when(appeal("2021-03-01", "sdo"))
          .thenRejected(new PathwayRejection.SameApplicationRuns());
      begunAnd(
              APPLIED,
              REFUSED,
              applied("2021-02-25"),
              new EntitlementRefused(day("2021-03-10"), 4, List.of("other")))
          .when(appeal("2021-03-01", "sdo"))
          .thenRejected(new PathwayRejection.SameApplicationRuns());
    }

    @Test
    void the_office_is_a_code() {
      begunAnd(APPLIED, REFUSED)
          .when(appeal("2021-03-01", "the big office"))
          .thenRejected(new PathwayRejection.CodeMalformed("/office"));
    }
  }
}
