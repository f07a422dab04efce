package org.dhruva.compensation.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.dhruva.compensation.reaction.TwoServices.now;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimClosed;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimDrafted;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.ReliefStage;
import org.dhruva.contracts.compensation.ClaimEvent.StageBecameDue;
import org.dhruva.contracts.compensation.ClaimEvent.StageTrigger;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvent.ChargeSheetFiled;
import org.dhruva.contracts.legal.ProceedingEvent.FirRegistered;
import org.dhruva.contracts.legal.ProceedingEvent.JudgmentDelivered;
import org.dhruva.contracts.legal.ProceedingEvent.Jurisdiction;
import org.dhruva.contracts.legal.ProceedingEvent.OffenceReported;
import org.dhruva.contracts.legal.ProceedingEvent.ProceedingClosed;
import org.dhruva.contracts.legal.ProceedingEvent.ReportWay;
import org.dhruva.contracts.legal.ProceedingEvent.Verdict;
import org.dhruva.contracts.legal.ProceedingEvent.VerdictResult;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.SurvivorId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReliefReactionTest {

  private static final CivilDate REPORTED_ON = CivilDate.of(2018, 2, 20);
  private static final CivilDate FIR_ON = CivilDate.of(2018, 2, 25);
  private static final CivilDate FILED_ON = CivilDate.of(2018, 3, 1);
  private static final CivilDate CHARGE_SHEET_ON = CivilDate.of(2019, 2, 20);
  private static final CivilDate JUDGMENT_ON = CivilDate.of(2021, 5, 3);

  private static TwoServices services;

  private final SurvivorId survivor = new SurvivorId(UUID.randomUUID());
  private final UUID claim = UUID.randomUUID();
  private final UUID proceeding = UUID.randomUUID();

  @BeforeAll
  static void start() {
    services = new TwoServices();
  }

  @AfterAll
  static void stop() {
    services.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_charge_sheet_makes_its_stage_due_whichever_of_the_two_is_heard_of_first(
      boolean legalFirst) {
    stagedClaim();
    fir();
    chargeSheet();
    if (legalFirst) {
      services.deliverLegal();
      services.deliverCompensation();
    } else {
      services.deliverCompensation();
      services.deliverLegal();
    }
    now(services.instance().react());

    assertThat(due())
        .extracting(StageBecameDue::stage, StageBecameDue::on, StageBecameDue::amount)
        .containsExactlyInAnyOrder(
            tuple("fir", FIR_ON, Money.rupees(20_000)),
            tuple("charge-sheet", CHARGE_SHEET_ON, Money.rupees(50_000)));
    assertThat(due()).allSatisfy(stage -> assertThat(stage.cause()).isPresent());
  }

  @Test
  void a_judgment_makes_the_last_stage_due() {
    stagedClaim();
    fir();
    services.inLegal(
        survivor,
        proceeding,
        new JudgmentDelivered(
            JUDGMENT_ON, List.of(new Verdict("A1", VerdictResult.ACQUITTED, List.of()))));
    deliverAll();
    now(services.instance().react());

    assertThat(due()).extracting(StageBecameDue::stage).contains("end-of-case");
  }

  @Test
  void a_proceeding_that_was_entered_twice_ends_nothing() {
    stagedClaim();
    fir();
    services.inLegal(
        survivor,
        proceeding,
        new ProceedingClosed(JUDGMENT_ON, ProceedingEvent.ClosingReason.DUPLICATE));
    deliverAll();
    now(services.instance().react());

    assertThat(due()).extracting(StageBecameDue::stage).containsExactly("fir");
  }

  @Test
  void a_report_makes_nothing_due_before_there_is_an_fir() {
    stagedClaim();
    report();
    deliverAll();
    now(services.instance().react());

    assertThat(due()).isEmpty();

    fir();
    deliverAll();
    now(services.instance().react());

    assertThat(due()).extracting(StageBecameDue::stage).containsExactly("fir");
  }

  @Test
  void a_report_from_which_no_fir_came_ends_nothing() {
    stagedClaim();
    report();
    services.inLegal(
        survivor,
        proceeding,
        new ProceedingClosed(JUDGMENT_ON, ProceedingEvent.ClosingReason.NOT_REGISTERED));
    deliverAll();
    now(services.instance().react());

    assertThat(due()).isEmpty();
  }

  @Test
  void replays_and_several_instances_say_it_once() {
    stagedClaim();
    fir();
    chargeSheet();
    deliverAll();
    Uni.join()
        .all(services.instance().react(), services.instance().react(), services.instance().react())
        .andFailFast()
        .await()
        .atMost(TwoServices.PATIENCE);
    deliverAll();
    now(services.instance().react());
    deliverAll();

    assertThat(due())
        .extracting(StageBecameDue::stage)
        .containsExactlyInAnyOrder("fir", "charge-sheet");
  }

  @Test
  void nobody_elses_claim_and_no_claim_that_pays_an_award_is_touched() {
    UUID award = UUID.randomUUID();
    services.inCompensation(survivor, award, drafted("west-bengal-2017"));
    services.inCompensation(survivor, award, filed(List.of()));
    SurvivorId another = new SurvivorId(UUID.randomUUID());
    services.inCompensation(another, claim, drafted("telangana-go-28"));
    services.inCompensation(another, claim, filed(stages()));
    fir();
    chargeSheet();
    deliverAll();
    now(services.instance().react());

    assertThat(services.claim(award)).hasSize(2);
    assertThat(due()).isEmpty();
  }

  @Test
  void a_claim_that_is_closed_is_left_alone_and_not_asked_again() {
    stagedClaim();
    services.inCompensation(
        survivor, claim, new ClaimClosed(FILED_ON, ClaimEvent.ClosingReason.DUPLICATE));
    fir();
    deliverAll();
    now(services.instance().react());
    now(services.instance().react());

    assertThat(due()).isEmpty();
  }

  private void deliverAll() {
    services.deliverCompensation();
    services.deliverLegal();
  }

  private void stagedClaim() {
    services.inCompensation(survivor, claim, drafted("telangana-go-28"));
    services.inCompensation(survivor, claim, filed(stages()));
  }

  private ClaimDrafted drafted(String scheme) {
    return new ClaimDrafted(FILED_ON, survivor, scheme, Optional.empty());
  }

  private static ClaimFiled filed(List<ReliefStage> stages) {
    return new ClaimFiled(
        FILED_ON, Forum.STATE_DEPARTMENT, Optional.empty(), Optional.empty(), stages);
  }

  private static List<ReliefStage> stages() {
    return List.of(
        new ReliefStage("fir", StageTrigger.FIR, Money.rupees(20_000)),
        new ReliefStage("charge-sheet", StageTrigger.CHARGE_SHEET, Money.rupees(50_000)),
        new ReliefStage("end-of-case", StageTrigger.END_OF_CASE, Money.rupees(30_000)));
  }

  private void report() {
    services.inLegal(
        survivor,
        proceeding,
        new OffenceReported(
            REPORTED_ON,
            survivor,
            List.of(),
            new Jurisdiction("telangana", "hyderabad"),
            ReportWay.AT_STATION,
            Optional.empty()));
  }

  private void fir() {
    services.inLegal(
        survivor,
        proceeding,
        new FirRegistered(
            FIR_ON,
            survivor,
            List.of("IPC 370"),
            new Jurisdiction("telangana", "hyderabad"),
            Optional.empty(),
            false,
            Optional.empty()));
  }

  private void chargeSheet() {
    services.inLegal(
        survivor,
        proceeding,
        new ChargeSheetFiled(CHARGE_SHEET_ON, List.of(), List.of(), List.of(), false));
  }

  private List<StageBecameDue> due() {
    return services.claim(claim).stream()
        .filter(StageBecameDue.class::isInstance)
        .map(StageBecameDue.class::cast)
        .toList();
  }
}
