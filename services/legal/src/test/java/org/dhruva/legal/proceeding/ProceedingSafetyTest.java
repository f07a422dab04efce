package org.dhruva.legal.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.legal.proceeding.ProceedingSamples.*;

import java.util.Optional;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.*;
import org.dhruva.kernel.CivilDate;
import org.dhruva.legal.proceeding.ProceedingRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What keeps her safe. */
class ProceedingSafetyTest {

  @Nested
  class RemoteTestimony {

    private static final ProceedingCommand ASK =
        new ProceedingCommand.RequestRemoteTestimony(
            CHARGE_DAY, RemoteTestimonyGround.CHILD, Optional.of(RemotePoint.DLSA_OFFICE));
    private static final ProceedingEvent ASKED =
        new RemoteTestimonyRequested(
            CHARGE_DAY, RemoteTestimonyGround.CHILD, Optional.of(RemotePoint.DLSA_OFFICE));

    @Test
    void is_asked_for_once() {
      proceeding().given(CHARGED).when(ASK).then(ASKED);
      proceeding().given(after(CHARGED, ASKED)).when(ASK).thenNothing();
    }

    @Test
    void is_ordered_with_or_without_having_been_asked_for() {
      proceeding().given(CHARGED).when(order(remote(true))).then(remote(true));
      proceeding()
          .given(after(CHARGED, ASKED, remote(false)))
          .when(order(remote(false)))
          .thenNothing();
      proceeding()
          .given(after(CHARGED, ASKED, remote(true)))
          .thenState(
              state -> {
                assertThat(state.file().remoteTestimonyRequest()).isEmpty();
                assertThat(state.file().remoteTestimony()).contains(remote(true));
              });
    }

    @Test
    void that_was_refused_can_be_asked_for_anew_on_the_same_day() {
      ProceedingCommand again =
          new ProceedingCommand.RequestRemoteTestimony(
              HEARING_DAY, RemoteTestimonyGround.CHILD, Optional.empty());
      ProceedingEvent asked =
          new RemoteTestimonyRequested(HEARING_DAY, RemoteTestimonyGround.CHILD, Optional.empty());
      proceeding().given(after(CHARGED, asked, remote(false))).when(again).then(asked);
    }

    @Test
    void that_was_refused_has_no_place() {
      proceeding()
          .given(CHARGED)
          .when(
              order(
                  new RemoteTestimonyOrdered(
                      HEARING_DAY,
                      false,
                      Optional.of(RemotePoint.OTHER),
                      Optional.empty(),
                      false,
                      false,
                      Optional.empty())))
          .thenRejected(new ProceedingRejection.PlaceWithoutGrant());
    }

    @Test
    void that_was_granted_has_no_reason_against_it_and_a_day_to_come() {
      proceeding()
          .given(CHARGED)
          .when(
              order(
                  new RemoteTestimonyOrdered(
                      HEARING_DAY,
                      true,
                      Optional.empty(),
                      Optional.of(RemoteTestimonyRefusal.NO_EQUIPMENT),
                      false,
                      false,
                      Optional.empty())))
          .thenRejected(new ProceedingRejection.RefusalOfGrant());
      proceeding()
          .given(CHARGED)
          .when(
              order(
                  new RemoteTestimonyOrdered(
                      HEARING_DAY,
                      true,
                      Optional.empty(),
                      Optional.empty(),
                      true,
                      true,
                      Optional.of(CHARGE_DAY))))
          .thenRejected(new ProceedingRejection.PlannedDayTooEarly("/hearingOn"));
    }

    @Test
    void is_for_a_court_to_order() {
      proceeding()
          .given(SENT_UP)
          .when(ASK)
          .thenRejected(new ProceedingRejection.CognizanceNotTaken());
      proceeding()
          .given(SENT_UP)
          .when(order(remote(true)))
          .thenRejected(new ProceedingRejection.CognizanceNotTaken());
      proceeding()
          .given(CHARGED)
          .when(
              new ProceedingCommand.RequestRemoteTestimony(
                  SHEET_DAY, RemoteTestimonyGround.ADULT, Optional.empty()))
          .thenRejected(tooEarly(Milestone.COGNIZANCE));
    }

    private static ProceedingCommand order(RemoteTestimonyOrdered as) {
      return new ProceedingCommand.OrderRemoteTestimony(
          as.on(),
          as.granted(),
          as.from(),
          as.refusal(),
          as.coordinator(),
          as.inCamera(),
          as.hearingOn());
    }
  }

  @Nested
  class Bail {

    private static final ProceedingCommand APPLY =
        new ProceedingCommand.ApplyForBail(HEARING_DAY, A1, BailKind.REGULAR);
    private static final ProceedingEvent APPLIED =
        new BailApplied(HEARING_DAY, A1, BailKind.REGULAR);

    @Test
    void is_applied_for_by_a_named_accused() {
      proceeding().given(NAMED).when(APPLY).then(APPLIED);
      proceeding().given(after(NAMED, APPLIED)).when(APPLY).thenNothing();
      proceeding()
          .given(REGISTERED)
          .when(APPLY)
          .thenRejected(new ProceedingRejection.NobodyAccused());
      proceeding()
          .given(NAMED)
          .when(new ProceedingCommand.ApplyForBail(HEARING_DAY, NOBODY, BailKind.DEFAULT))
          .thenRejected(new ProceedingRejection.AccusedUnknown("/accused"));
      proceeding()
          .given(after(NAMED, APPLIED))
          .thenState(
              state -> assertThat(state.file().accused(A1).orElseThrow().isBailPending()).isTrue());
    }

    @Test
    void is_granted_with_or_without_hearing_her() {
      proceeding()
          .given(after(NAMED, APPLIED))
          .when(decide(A1, BailDecision.GRANTED))
          .then(onBail(A1));
      proceeding()
          .given(after(NAMED, APPLIED, onBail(A1)))
          .thenState(
              state -> {
                Accused accused = state.file().accused(A1).orElseThrow();
                assertThat(accused.onBailSince()).contains(HEARING_DAY);
                assertThat(accused.isBailPending()).isFalse();
              });
      proceeding()
          .given(after(NAMED, onBail(A1)))
          .when(decide(A1, BailDecision.GRANTED))
          .thenNothing();
    }

    @Test
    void is_not_decided_for_nobody() {
      proceeding()
          .given(REGISTERED)
          .when(decide(A1, BailDecision.GRANTED))
          .thenRejected(new ProceedingRejection.NobodyAccused());
      proceeding()
          .given(NAMED)
          .when(decide(NOBODY, BailDecision.GRANTED))
          .thenRejected(new ProceedingRejection.AccusedUnknown("/accused"));
    }

    @Test
    void is_not_granted_or_refused_to_who_has_it() {
      proceeding()
          .given(after(NAMED, onBail(A1)))
          .when(decide(A1, BailDecision.REFUSED))
          .thenRejected(new ProceedingRejection.AlreadyOnBail());
    }

    @Test
    void is_cancelled_only_for_who_has_it() {
      proceeding()
          .given(after(NAMED, onBail(A1)))
          .when(decide(A1, BailDecision.CANCELLED))
          .then(new BailDecided(HEARING_DAY, A1, BailDecision.CANCELLED, SurvivorHeard.NO));
      proceeding()
          .given(NAMED)
          .when(decide(A1, BailDecision.CANCELLED))
          .thenRejected(new ProceedingRejection.NotOnBail());
      proceeding()
          .given(after(NAMED, onBail(A1)))
          .when(
              new ProceedingCommand.DecideBail(
                  NAMING_DAY, A1, BailDecision.CANCELLED, SurvivorHeard.YES))
          .thenRejected(tooEarly(Milestone.BAIL));
    }

    @Test
    void can_be_granted_anew_on_the_day_it_was_cancelled() {
      proceeding()
          .given(
              after(
                  NAMED,
                  onBail(A1),
                  new BailDecided(HEARING_DAY, A1, BailDecision.CANCELLED, SurvivorHeard.YES)))
          .when(decide(A1, BailDecision.GRANTED))
          .then(onBail(A1));
    }

    @Test
    void ends_with_the_judgment() {
      proceeding()
          .given(after(CHARGED, onBail(A1), judged(convicted(A1))))
          .thenState(
              state -> assertThat(state.file().accused(A1).orElseThrow().onBailSince()).isEmpty());
    }

    @Test
    void can_be_asked_to_be_cancelled_by_her() {
      ProceedingEvent requested = new BailCancellationRequested(JUDGMENT_DAY, A1, Party.SURVIVOR);
      proceeding().given(after(NAMED, onBail(A1))).when(cancel(A1, Party.SURVIVOR)).then(requested);
      proceeding()
          .given(after(NAMED, onBail(A1), requested))
          .when(cancel(A1, Party.SURVIVOR))
          .thenNothing();
      proceeding()
          .given(after(NAMED, onBail(A1)))
          .when(cancel(A1, Party.CONVICT))
          .thenRejected(new ProceedingRejection.NotThisParty());
      proceeding()
          .given(after(NAMED, onBail(A1)))
          .when(cancel(A2, Party.STATE))
          .thenRejected(new ProceedingRejection.NotOnBail());
      proceeding()
          .given(NAMED)
          .when(cancel(A1, Party.STATE))
          .thenRejected(new ProceedingRejection.NobodyOnBail());
    }

    private static ProceedingCommand decide(String accused, BailDecision decision) {
      return new ProceedingCommand.DecideBail(HEARING_DAY, accused, decision, SurvivorHeard.NO);
    }

    private static ProceedingCommand cancel(String accused, Party by) {
      return new ProceedingCommand.RequestBailCancellation(JUDGMENT_DAY, accused, by);
    }
  }

  @Nested
  class WitnessProtection {

    private static final ProceedingCommand ASK =
        new ProceedingCommand.RequestWitnessProtection(CHARGE_DAY);
    private static final ProceedingEvent ASKED = new WitnessProtectionRequested(CHARGE_DAY);
    private static final ProceedingEvent ORDERED =
        new WitnessProtectionOrdered(
            HEARING_DAY,
            ThreatCategory.A,
            ProtectionExtent.INTERIM,
            Optional.of(CivilDate.of(2020, 5, 3)));

    @Test
    void is_asked_for_once() {
      proceeding().given(NAMED).when(ASK).then(ASKED);
      proceeding().given(after(NAMED, ASKED)).when(ASK).thenNothing();
      proceeding()
          .given(NAMED)
          .when(new ProceedingCommand.RequestWitnessProtection(EARLY))
          .thenRejected(tooEarly(Milestone.FIR));
    }

    @Test
    void is_ordered_until_a_day() {
      proceeding().given(after(NAMED, ASKED)).when(order(CivilDate.of(2020, 5, 3))).then(ORDERED);
      proceeding().given(after(NAMED, ORDERED)).when(order(CivilDate.of(2020, 5, 3))).thenNothing();
      proceeding()
          .given(after(NAMED, ASKED, ORDERED))
          .thenState(
              state -> {
                Protection protection = state.file().protection().orElseThrow();
                assertThat(protection.category()).isEqualTo(ThreatCategory.A);
                assertThat(protection.until()).contains(CivilDate.of(2020, 5, 3));
                assertThat(state.file().protectionRequestedOn()).isEmpty();
              });
      proceeding()
          .given(NAMED)
          .when(order(CHARGE_DAY))
          .thenRejected(new ProceedingRejection.PlannedDayTooEarly("/until"));
    }

    @Test
    void may_be_refused_when_it_was_asked_for() {
      proceeding()
          .given(after(NAMED, ASKED))
          .when(new ProceedingCommand.DeclineWitnessProtection(HEARING_DAY))
          .then(new WitnessProtectionDeclined(HEARING_DAY));
      proceeding()
          .given(after(NAMED, ASKED, new WitnessProtectionDeclined(HEARING_DAY)))
          .when(new ProceedingCommand.DeclineWitnessProtection(HEARING_DAY))
          .thenNothing();
      proceeding()
          .given(NAMED)
          .when(new ProceedingCommand.DeclineWitnessProtection(HEARING_DAY))
          .thenRejected(new ProceedingRejection.NoProtectionRequested());
      proceeding()
          .given(after(NAMED, ASKED))
          .when(new ProceedingCommand.DeclineWitnessProtection(SHEET_DAY))
          .thenRejected(tooEarly(Milestone.PROTECTION_REQUEST));
    }

    @Test
    void ends() {
      proceeding()
          .given(after(NAMED, ORDERED))
          .when(new ProceedingCommand.EndWitnessProtection(LATER))
          .then(new WitnessProtectionEnded(LATER));
      proceeding()
          .given(after(NAMED, ORDERED, new WitnessProtectionEnded(LATER)))
          .when(new ProceedingCommand.EndWitnessProtection(LATER))
          .thenNothing();
      proceeding()
          .given(NAMED)
          .when(new ProceedingCommand.EndWitnessProtection(LATER))
          .thenRejected(new ProceedingRejection.NoProtectionStands());
      proceeding()
          .given(after(NAMED, ORDERED))
          .when(new ProceedingCommand.EndWitnessProtection(CHARGE_DAY))
          .thenRejected(tooEarly(Milestone.PROTECTION));
    }

    @Test
    void that_ended_can_be_ordered_anew_on_the_same_day() {
      proceeding()
          .given(after(NAMED, ORDERED, new WitnessProtectionEnded(HEARING_DAY)))
          .when(order(CivilDate.of(2020, 5, 3)))
          .then(ORDERED);
    }

    private static ProceedingCommand order(CivilDate until) {
      return new ProceedingCommand.OrderWitnessProtection(
          HEARING_DAY, ThreatCategory.A, ProtectionExtent.INTERIM, Optional.of(until));
    }
  }

  @Nested
  class ThreatReport {

    private static final ProceedingCommand ORDER =
        new ProceedingCommand.OrderThreatReport(CHARGE_DAY);
    private static final ProceedingEvent ORDERED = new ThreatReportOrdered(CHARGE_DAY);
    private static final ProceedingEvent RECEIVED =
        new ThreatReportReceived(HEARING_DAY, Optional.of(ThreatCategory.B));

    @Test
    void is_ordered_once_while_it_is_waited_for() {
      proceeding().given(NAMED).when(ORDER).then(ORDERED);
      proceeding().given(after(NAMED, ORDERED)).when(ORDER).thenNothing();
      proceeding()
          .given(NAMED)
          .when(new ProceedingCommand.OrderThreatReport(EARLY))
          .thenRejected(tooEarly(Milestone.FIR));
    }

    @Test
    void comes_in_after_it_was_ordered() {
      proceeding().given(after(NAMED, ORDERED)).when(receive(HEARING_DAY)).then(RECEIVED);
      proceeding().given(after(NAMED, ORDERED, RECEIVED)).when(receive(HEARING_DAY)).thenNothing();
      proceeding()
          .given(NAMED)
          .when(receive(HEARING_DAY))
          .thenRejected(new ProceedingRejection.NoThreatReportOrdered());
      proceeding()
          .given(after(NAMED, ORDERED))
          .when(receive(SHEET_DAY))
          .thenRejected(tooEarly(Milestone.THREAT_REPORT_ORDER));
      proceeding()
          .given(after(NAMED, ORDERED, RECEIVED))
          .thenState(
              state -> {
                assertThat(state.file().threatReportOrderedOn()).isEmpty();
                assertThat(state.file().threatReport()).contains((ThreatReportReceived) RECEIVED);
              });
    }

    private static ProceedingCommand receive(CivilDate on) {
      return new ProceedingCommand.ReceiveThreatReport(on, Optional.of(ThreatCategory.B));
    }
  }
}
