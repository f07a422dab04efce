package org.dhruva.compensation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.claim.ClaimSamples.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimPaidInFull;
import org.dhruva.contracts.compensation.ClaimEvent.ClosingReason;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.ReliefStage;
import org.dhruva.contracts.compensation.ClaimEvent.StageTrigger;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Outcome;
import org.junit.jupiter.api.Test;

/** Cases that were reported in public, entered in full and carried to their end. */
class ClaimJourneysTest {

  private final ClaimDecider decider = new ClaimDecider();
  private final List<ClaimEvent> history = new ArrayList<>();
  private Claim state = decider.initial();

  private void happens(ClaimCommand... commands) {
    for (ClaimCommand command : commands) {
      assertThat(state.possible()).contains(command.getClass());
      Outcome<ClaimEvent, ClaimRejection> outcome = decider.decide(command, state);
      assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
      if (outcome instanceof Outcome.Accepted<ClaimEvent, ClaimRejection>(var events)) {
        history.addAll(events);
        state = decider.fold(state, events);
      }
    }
  }

  private void isRefused(ClaimCommand command, ClaimRejection why) {
    assertThat(decider.decide(command, state)).isEqualTo(new Outcome.Rejected<>(why));
  }

  private static CivilDate about(int year, int month, int day) {
    return CivilDate.about(CivilDate.of(year, month, day).day());
  }

  private static ClaimCommand draft(CivilDate on, String scheme) {
    return new ClaimCommand.Draft(on, RUPA, scheme, Optional.empty(), CATALOGUE);
  }

  private static ClaimCommand file(CivilDate on, Forum forum, ReliefStage... stages) {
    return new ClaimCommand.File(on, forum, Optional.empty(), Optional.empty(), List.of(stages));
  }

  private static ClaimCommand award(CivilDate on, long rupees) {
    return new ClaimCommand.Award(on, Money.rupees(rupees), AwardExtent.FULL, List.of(), List.of());
  }

  @Test
  void west_bengal_awarded_and_not_paid() {
    CivilDate filing = CivilDate.of(2018, 9, 18);
    CivilDate order = about(2019, 9, 15);
    happens(
        draft(filing, "west-bengal-2017"),
        file(filing, Forum.DLSA),
        award(order, 150_000),
        new ClaimCommand.NoteObservation(CivilDate.of(2021, 8, 1), words()));

    ClaimFile file = state.file();
    assertThat(file.filedOn().orElseThrow().daysUntil(file.firstOrderOn().orElseThrow()))
        .isEqualTo(362);
    assertThat(file.outstanding()).isEqualTo(Money.rupees(150_000));
    assertThat(file.paid()).isEqualTo(Money.ZERO);
    isRefused(
        new ClaimCommand.Close(CivilDate.of(2021, 8, 1), ClosingReason.PAID_IN_FULL),
        new ClaimRejection.NotPaidInFull(Money.rupees(150_000)));

    CivilDate payment = CivilDate.of(2022, 7, 4);
    happens(pay(payment, 150_000), new ClaimCommand.Close(payment, ClosingReason.PAID_IN_FULL));
    assertThat(history).contains(new ClaimPaidInFull(payment, Money.rupees(150_000)));
    assertThat(state).isInstanceOf(Claim.Closed.class);
  }

  @Test
  void west_bengal_refused_appealed_and_enhanced_four_and_a_half_times() {
    CivilDate order = about(2020, 1, 15);
    CivilDate decision = about(2025, 1, 15);
    happens(
        draft(about(2019, 6, 1), "west-bengal-2017"),
        file(about(2019, 6, 1), Forum.DLSA),
        award(order, 300_000),
        new ClaimCommand.RefuseAward(about(2020, 2, 10), Optional.of(words())),
        new ClaimCommand.Appeal(about(2020, 2, 20), Forum.SLSA),
        new ClaimCommand.DecideAppeal(
            decision, AppealResult.ENHANCED, Optional.of(Money.rupees(1_350_000))));

    assertThat(state.file().standingAward()).contains(Money.rupees(1_350_000));
    assertThat(state.file().firstOrderOn()).contains(order);
    assertThat(state.file().isAwardRefused()).isFalse();
    assertThat(history)
        .contains(new ClaimAwarded(order, Money.rupees(300_000), AwardExtent.FULL, List.of()));
    assertThat(state.file().paid()).isEqualTo(Money.ZERO);
    assertThat(state.file().outstanding()).isEqualTo(Money.rupees(1_350_000));

    CivilDate payment = CivilDate.of(2025, 9, 2);
    happens(
        new ClaimCommand.SanctionFunds(payment, Money.rupees(1_350_000)),
        pay(payment, 337_500),
        new ClaimCommand.RecordDeposit(
            payment,
            Money.rupees(1_012_500),
            CivilDate.of(2028, 9, 2),
            Optional.empty(),
            Optional.empty()),
        new ClaimCommand.RecordDepositMaturity(CivilDate.of(2028, 9, 2), 9),
        new ClaimCommand.Close(CivilDate.of(2028, 9, 3), ClosingReason.PAID_IN_FULL));
    assertThat(state).isInstanceOf(Claim.Closed.class);
  }

  @Test
  void telangana_relief_in_three_stages() {
    happens(
        draft(about(2018, 3, 1), "telangana-go-28"),
        file(
            about(2018, 3, 1),
            Forum.STATE_DEPARTMENT,
            new ReliefStage("fir", StageTrigger.FIR, Money.rupees(20_000)),
            new ReliefStage("charge-sheet", StageTrigger.CHARGE_SHEET, Money.rupees(50_000)),
            new ReliefStage("end-of-case", StageTrigger.END_OF_CASE, Money.rupees(30_000))),
        new ClaimCommand.MakeStageDue(about(2018, 2, 25), "fir", Optional.empty()),
        payStage(about(2018, 3, 20), "fir", 20_000),
        payStage(about(2019, 3, 5), "charge-sheet", 50_000),
        new ClaimCommand.MakeStageDue(about(2019, 2, 20), "charge-sheet", Optional.empty()));

    assertThat(state.file().paid()).isEqualTo(Money.rupees(70_000));
    assertThat(state.file().outstanding()).isEqualTo(Money.rupees(30_000));
    assertThat(state.file().stages())
        .filteredOn(stage -> stage.outstanding().isPositive())
        .singleElement()
        .satisfies(
            stage -> {
              assertThat(stage.stage().trigger()).isEqualTo(StageTrigger.END_OF_CASE);
              assertThat(stage.dueOn()).isEmpty();
            });

    CivilDate end = CivilDate.of(2021, 5, 3);
    happens(
        new ClaimCommand.MakeStageDue(end, "end-of-case", Optional.empty()),
        payStage(end, "end-of-case", 30_000),
        new ClaimCommand.Close(end, ClosingReason.PAID_IN_FULL));
    assertThat(history).contains(new ClaimPaidInFull(end, Money.rupees(100_000)));
  }

  @Test
  void bonded_labour_waiting_between_two_states() {
    CivilDate received = about(2023, 11, 10);
    happens(
        draft(about(2023, 5, 10), "bonded-labour-2021"),
        file(
            about(2023, 5, 10),
            Forum.DISTRICT_MAGISTRATE,
            new ReliefStage("immediate", StageTrigger.RELEASE_CERTIFICATE, Money.rupees(30_000))),
        new ClaimCommand.NoteObservation(about(2023, 5, 11), words()),
        new ClaimCommand.Block(
            about(2023, 5, 11), "release-certificate", List.of("uttar-pradesh", "bihar")));

    assertThat(state.file().blockedFor())
        .singleElement()
        .satisfies(
            blockage -> {
              assertThat(blockage.waitsFor()).isEqualTo("release-certificate");
              assertThat(blockage.since()).isEqualTo(about(2023, 5, 11));
              assertThat(blockage.authorities()).containsExactly("uttar-pradesh", "bihar");
            });
    assertThat(state.file().blockedDays(CivilDate.of(2023, 6, 11))).isEqualTo(31);

    happens(
        new ClaimCommand.SubmitDocuments(received, List.of("release-certificate")),
        new ClaimCommand.MakeStageDue(received, "immediate", Optional.empty()));
    assertThat(state.file().blockedFor()).isEmpty();
    assertThat(state.file().blockedDays(CivilDate.of(2024, 1, 1))).isEqualTo(183);

    CivilDate payment = about(2023, 11, 20);
    happens(
        payStage(payment, "immediate", 30_000),
        new ClaimCommand.Close(payment, ClosingReason.PAID_IN_FULL));
    assertThat(history).contains(new ClaimPaidInFull(payment, Money.rupees(30_000)));
  }
}
