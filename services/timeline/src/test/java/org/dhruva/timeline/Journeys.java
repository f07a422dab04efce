package org.dhruva.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.compensation.ClaimEvent.AppealDecided;
import org.dhruva.contracts.compensation.ClaimEvent.AppealFiled;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.AwardRefused;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimBlocked;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimDrafted;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimPaidInFull;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimUnblocked;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentsSubmitted;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.ObservationNoted;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentPurpose;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentRecorded;
import org.dhruva.contracts.compensation.ClaimEvent.ReliefStage;
import org.dhruva.contracts.compensation.ClaimEvent.StageBecameDue;
import org.dhruva.contracts.compensation.ClaimEvent.StageTrigger;
import org.dhruva.contracts.legal.ProceedingEvent.ChargeSheetFiled;
import org.dhruva.contracts.legal.ProceedingEvent.FirRegistered;
import org.dhruva.contracts.legal.ProceedingEvent.Jurisdiction;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.EnterpriseStarted;
import org.dhruva.contracts.livelihoods.PathwayEvent.IncomeRecorded;
import org.dhruva.contracts.livelihoods.PathwayEvent.Owner;
import org.dhruva.contracts.livelihoods.PathwayEvent.PathwayBegun;
import org.dhruva.contracts.livelihoods.PathwayEvent.SeedCapitalReceived;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingCompleted;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingStarted;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Bench;
import org.dhruva.contracts.shelter.StayEvent.CustodyOrdered;
import org.dhruva.contracts.shelter.StayEvent.Direction;
import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.contracts.shelter.StayEvent.HomeInquiryReported;
import org.dhruva.contracts.shelter.StayEvent.PetitionFiled;
import org.dhruva.contracts.shelter.StayEvent.PetitionKind;
import org.dhruva.contracts.shelter.StayEvent.SurvivorAdmitted;
import org.dhruva.contracts.shelter.StayEvent.SurvivorProduced;
import org.dhruva.contracts.shelter.StayEvent.SurvivorReleased;
import org.dhruva.contracts.shelter.StayEvent.WishStated;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;

/** Cases that were reported in public, as their events. */
final class Journeys {

  private Journeys() {}

  static CivilDate day(String text) {
    return CivilDate.of(LocalDate.parse(text));
  }

  static CivilDate about(String text) {
    return CivilDate.about(LocalDate.parse(text));
  }

  /** West Bengal, awarded in 2019 and not paid two years later. */
  static Journey awardedAndNotPaid() {
    Journey journey = Journey.of(day("2021-08-01"));
    return journey.in(
        "compensation",
        drafted(journey, "2018-09-18", "west-bengal-2017"),
        filed(day("2018-09-18"), Forum.DLSA),
        awarded("2019-09-15", 150_000),
        new ObservationNoted(
            day("2021-08-01"), Sealed.of("not paid; the account of the SLSA holds 5,000 rupees")));
  }

  /** West Bengal, refused as too low, appealed, and four and a half times as much five years on. */
  static Journey enhancedOnAppeal() {
    Journey journey = Journey.of(day("2025-04-01"));
    return journey.in(
        "compensation",
        drafted(journey, "2019-06-01", "west-bengal-2017"),
        filed(about("2019-06-01"), Forum.DLSA),
        awarded("2020-01-15", 300_000),
        new AwardRefused(
            about("2020-02-10"),
            Optional.of(Sealed.of("too low: rape and age uplift not counted"))),
        new AppealFiled(about("2020-02-20"), Forum.SLSA),
        new AppealDecided(
            about("2025-01-15"), AppealResult.ENHANCED, Optional.of(Money.rupees(1_350_000))));
  }

  /** Telangana, relief in three stages of which the third waits for the end of the case. */
  static Journey reliefInStages() {
    Journey journey = Journey.of(day("2019-06-01"));
    return journey
        .in(
            "legal",
            new FirRegistered(
                about("2018-02-25"),
                journey.survivor(),
                List.of("IPC 370", "ITPA 5"),
                new Jurisdiction("telangana", "warangal"),
                Optional.empty(),
                false,
                Optional.empty()),
            new ChargeSheetFiled(about("2019-02-20"), List.of(), List.of(), List.of(), false))
        .in(
            "compensation",
            drafted(journey, "2018-03-01", "telangana-go-28"),
            filed(
                about("2018-03-01"),
                Forum.STATE_DEPARTMENT,
                new ReliefStage("fir", StageTrigger.FIR, Money.rupees(20_000)),
                new ReliefStage("charge-sheet", StageTrigger.CHARGE_SHEET, Money.rupees(50_000)),
                new ReliefStage("end-of-case", StageTrigger.END_OF_CASE, Money.rupees(30_000))),
            new StageBecameDue(about("2018-03-01"), "fir", Money.rupees(20_000), Optional.empty()),
            paidStage("2018-03-20", 20_000, "fir"),
            new StageBecameDue(
                about("2019-02-20"), "charge-sheet", Money.rupees(50_000), Optional.empty()),
            paidStage("2019-03-05", 50_000, "charge-sheet"));
  }

  /** Bonded labour, six months between two States that each wait for the other. */
  static Journey betweenTwoStates() {
    Journey journey = Journey.of(day("2024-01-01"));
    return journey.in(
        "compensation",
        drafted(journey, "2023-05-10", "bonded-labour-2021"),
        filed(
            about("2023-05-10"),
            Forum.DISTRICT_MAGISTRATE,
            new ReliefStage("immediate", StageTrigger.RELEASE_CERTIFICATE, Money.rupees(30_000))),
        new ClaimBlocked(
            about("2023-05-11"), "release-certificate", List.of("uttar-pradesh", "bihar")),
        new DocumentsSubmitted(about("2023-11-10"), List.of("release-certificate")),
        new ClaimUnblocked(about("2023-11-10"), "release-certificate"),
        new StageBecameDue(
            about("2023-11-10"), "immediate", Money.rupees(30_000), Optional.empty()),
        paidStage("2023-11-20", 30_000, "immediate"),
        new ClaimPaidInFull(about("2023-11-20"), Money.rupees(30_000)));
  }

  /** Maharashtra, kept 664 days beyond the last day of the order. */
  static Journey keptBeyondTheOrder() {
    Journey journey = Journey.of(day("2022-07-01"));
    return journey.in(
        "shelter",
        new SurvivorAdmitted(
            about("2019-05-02"),
            journey.survivor(),
            new Home("shakti-sadan", Optional.empty(), "maharashtra", Optional.empty()),
            "ITPA 17(1)"),
        new SurvivorProduced(about("2019-05-06"), Bench.MAGISTRATE),
        new CustodyOrdered(
            about("2019-05-06"), "ITPA 17(3)", Authority.MAGISTRATE, about("2019-05-27")),
        new HomeInquiryReported(about("2019-07-30"), Optional.empty()),
        new CustodyOrdered(
            about("2019-08-20"), "ITPA 17(4)", Authority.MAGISTRATE, day("2020-08-19")),
        new WishStated(
            about("2020-09-01"),
            Direction.LEAVE,
            Optional.of("own-home"),
            Optional.of(Sealed.of("I want to go to my mother"))),
        new PetitionFiled(
            about("2020-10-12"), PetitionKind.RELEASE, Optional.empty(), Optional.empty()),
        new SurvivorReleased(about("2022-06-14"), "own-home"));
  }

  /** West Bengal, a turmeric business of seven women. */
  static Journey businessOfAGroup() {
    Journey journey = Journey.of(day("2022-02-01"));
    return journey.in(
        "livelihoods",
        new PathwayBegun(
            about("2020-01-10"),
            journey.survivor(),
            Sealed.of("my own business with the women of my group")),
        new TrainingStarted(about("2020-02-01"), "enterprise", "collective", Optional.empty()),
        new TrainingCompleted(about("2020-08-01"), 2),
        new EnterpriseStarted(
            about("2021-01-15"), EnterpriseKind.GROUP, Optional.of(7), "turmeric"),
        new SeedCapitalReceived(
            about("2021-02-01"), Owner.GROUP, Money.rupees(50_000), "seed-grant"),
        new IncomeRecorded(
            about("2021-06-01"), YearMonth.of(2021, 5), Money.rupees(4_200), Owner.GROUP),
        new IncomeRecorded(
            about("2022-01-15"), YearMonth.of(2022, 1), Money.rupees(5_600), Owner.HERSELF));
  }

  private static ClaimDrafted drafted(Journey journey, String on, String scheme) {
    return new ClaimDrafted(day(on), journey.survivor(), scheme, Optional.empty());
  }

  private static ClaimFiled filed(CivilDate on, Forum forum, ReliefStage... stages) {
    return new ClaimFiled(on, forum, Optional.empty(), Optional.empty(), List.of(stages));
  }

  private static ClaimAwarded awarded(String on, long rupees) {
    return new ClaimAwarded(about(on), Money.rupees(rupees), AwardExtent.FULL, List.of());
  }

  private static PaymentRecorded paidStage(String on, long rupees, String stage) {
    return new PaymentRecorded(
        about(on),
        Money.rupees(rupees),
        PaymentPurpose.STAGE,
        Optional.of(stage),
        Optional.empty());
  }
}
