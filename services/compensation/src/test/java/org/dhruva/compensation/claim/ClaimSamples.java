package org.dhruva.compensation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.compensation.scheme.SchemeVersion;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AppealDecided;
import org.dhruva.contracts.compensation.ClaimEvent.AppealFiled;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimBlocked;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimClosed;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimDrafted;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimPaidInFull;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimRejected;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimWithdrawn;
import org.dhruva.contracts.compensation.ClaimEvent.ClosingReason;
import org.dhruva.contracts.compensation.ClaimEvent.DepositRecorded;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentPurpose;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentRecorded;
import org.dhruva.contracts.compensation.ClaimEvent.RejectionKind;
import org.dhruva.contracts.compensation.ClaimEvent.ReliefStage;
import org.dhruva.contracts.compensation.ClaimEvent.StageTrigger;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.testing.DeciderSpec;

/** An invented claim, as far as each spec needs it. */
final class ClaimSamples {

  static final SurvivorId RUPA = SurvivorId.parse("6f1f3c1e-7a52-4f0e-9d57-2b6c1d8e4a10");
  static final String SCHEME = "west-bengal-2017";

  /** A scheme of one version, one that was amended, and those of the journeys. */
  static final List<SchemeVersion> CATALOGUE =
      List.of(
          version(SCHEME, "west-bengal", CivilDate.of(2017, 2, 1)),
          new SchemeVersion(
              "odisha-2017",
              "odisha",
              CivilDate.of(2017, 1, 1),
              Optional.of(CivilDate.of(2018, 10, 1))),
          version("odisha-2018", "odisha", CivilDate.of(2018, 10, 2)),
          version("telangana-go-28", "telangana-relief-go-28", CivilDate.of(2014, 6, 2)),
          version("bonded-labour-2021", "bonded-labour", CivilDate.of(2022, 1, 27)));

  static final List<String> REASONS =
      List.of("no-fir", "no-medical-paper", "only-the-minimum", "age-ignored");

  static final CivilDate OFFENCE_DAY = CivilDate.of(2017, 11, 2);
  static final CivilDate DRAFT_DAY = CivilDate.of(2018, 9, 1);
  static final CivilDate FILING_DAY = CivilDate.of(2018, 9, 18);
  static final CivilDate ORDER_DAY = CivilDate.of(2019, 9, 15);
  static final CivilDate APPEAL_DAY = CivilDate.of(2019, 11, 4);
  static final CivilDate DECISION_DAY = CivilDate.of(2020, 3, 10);
  static final CivilDate PAYMENT_DAY = CivilDate.of(2020, 6, 1);
  static final CivilDate LATER = CivilDate.of(2021, 1, 5);

  static final Money AWARD = Money.rupees(300_000);

  private ClaimSamples() {}

  private static SchemeVersion version(String code, String family, CivilDate validFrom) {
    return new SchemeVersion(code, family, validFrom, Optional.empty());
  }

  static DeciderSpec<ClaimCommand, Claim, ClaimEvent, ClaimRejection> claim() {
    return DeciderSpec.of(new ClaimDecider());
  }

  static ClaimEvent drafted() {
    return new ClaimDrafted(DRAFT_DAY, RUPA, SCHEME, Optional.of(OFFENCE_DAY));
  }

  static ClaimEvent filed() {
    return new ClaimFiled(FILING_DAY, Forum.DLSA, Optional.empty(), Optional.empty(), List.of());
  }

  static ClaimEvent filedInStages() {
    return new ClaimFiled(
        FILING_DAY, Forum.STATE_DEPARTMENT, Optional.empty(), Optional.empty(), stages());
  }

  static List<ReliefStage> stages() {
    return List.of(
        new ReliefStage("fir", StageTrigger.FIR, Money.rupees(20_000)),
        new ReliefStage("charge-sheet", StageTrigger.CHARGE_SHEET, Money.rupees(50_000)),
        new ReliefStage("end-of-case", StageTrigger.END_OF_CASE, Money.rupees(30_000)));
  }

  static ClaimEvent awarded() {
    return new ClaimAwarded(ORDER_DAY, AWARD, AwardExtent.FULL, List.of());
  }

  static ClaimEvent rejected() {
    return new ClaimRejected(ORDER_DAY, RejectionKind.REJECTED, List.of("no-fir"));
  }

  static ClaimEvent appealed() {
    return new AppealFiled(APPEAL_DAY, Forum.SLSA);
  }

  static ClaimEvent decided(AppealResult result, long rupees) {
    return new AppealDecided(DECISION_DAY, result, Optional.of(Money.rupees(rupees)));
  }

  static ClaimEvent decided(AppealResult result) {
    return new AppealDecided(DECISION_DAY, result, Optional.empty());
  }

  static ClaimEvent paid(CivilDate on, long rupees) {
    return new PaymentRecorded(
        on, Money.rupees(rupees), PaymentPurpose.AWARD, Optional.empty(), Optional.empty());
  }

  static ClaimEvent paidInterim(CivilDate on, long rupees) {
    return new PaymentRecorded(
        on,
        Money.rupees(rupees),
        PaymentPurpose.INTERIM_RELIEF,
        Optional.empty(),
        Optional.empty());
  }

  static ClaimEvent paidStage(CivilDate on, String stage, long rupees) {
    return new PaymentRecorded(
        on, Money.rupees(rupees), PaymentPurpose.STAGE, Optional.of(stage), Optional.empty());
  }

  static ClaimEvent deposited(CivilDate on, long rupees, CivilDate maturesOn) {
    return new DepositRecorded(
        on, Money.rupees(rupees), maturesOn, Optional.empty(), Optional.empty());
  }

  static ClaimEvent paidInFull(CivilDate on, long rupees) {
    return new ClaimPaidInFull(on, Money.rupees(rupees));
  }

  static ClaimEvent blocked(CivilDate on, String waitsFor) {
    return new ClaimBlocked(on, waitsFor, List.of("uttar-pradesh", "bihar"));
  }

  static ClaimEvent withdrawn() {
    return new ClaimWithdrawn(LATER, Optional.empty());
  }

  static ClaimEvent closed(ClosingReason reason) {
    return new ClaimClosed(LATER, reason);
  }

  static ClaimCommand pay(CivilDate on, long rupees) {
    return new ClaimCommand.RecordPayment(
        on, Money.rupees(rupees), PaymentPurpose.AWARD, Optional.empty(), Optional.empty());
  }

  static ClaimCommand payStage(CivilDate on, String stage, long rupees) {
    return new ClaimCommand.RecordPayment(
        on, Money.rupees(rupees), PaymentPurpose.STAGE, Optional.of(stage), Optional.empty());
  }

  static ClaimCommand payInterim(CivilDate on, long rupees) {
    return new ClaimCommand.RecordPayment(
        on,
        Money.rupees(rupees),
        PaymentPurpose.INTERIM_RELIEF,
        Optional.empty(),
        Optional.empty());
  }

  static Sealed<String> words() {
    return Sealed.of("in her own words");
  }

  /** A history and what came after it. */
  static List<ClaimEvent> after(List<ClaimEvent> history, ClaimEvent... more) {
    List<ClaimEvent> longer = new ArrayList<>(history);
    longer.addAll(List.of(more));
    return List.copyOf(longer);
  }

  static final List<ClaimEvent> BEGUN = List.of(drafted());
  static final List<ClaimEvent> FILED = after(BEGUN, filed());
  static final List<ClaimEvent> STAGED = after(BEGUN, filedInStages());
  static final List<ClaimEvent> AWARDED = after(FILED, awarded());
  static final List<ClaimEvent> REJECTED = after(FILED, rejected());
  static final List<ClaimEvent> APPEALED = after(AWARDED, appealed());
  static final List<ClaimEvent> PAID =
      after(AWARDED, paid(PAYMENT_DAY, 300_000), paidInFull(PAYMENT_DAY, 300_000));
  static final List<ClaimEvent> WITHDRAWN = after(FILED, withdrawn());
  static final List<ClaimEvent> CLOSED = after(PAID, closed(ClosingReason.PAID_IN_FULL));
}
