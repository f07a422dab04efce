package org.dhruva.livelihoods.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.livelihoods.pathway.PathwaySamples.*;

import java.util.Collections;
import java.util.List;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementAppealed;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementGranted;
import org.dhruva.contracts.livelihoods.PathwayEvent.EntitlementRefused;
import org.dhruva.livelihoods.pathway.Application.Status;
import org.dhruva.livelihoods.pathway.PathwayRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the office says to her application, and what she can do about it. */
class PathwayDecisionTest {

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
          .when(refuse("2021-02-20", Collections.nCopies(Checks.REASONS_MAX + 1, "other")))
          .thenRejected(new PathwayRejection.LimitReached("reasons", Checks.REASONS_MAX));
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
