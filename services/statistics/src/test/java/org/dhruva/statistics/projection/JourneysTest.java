package org.dhruva.statistics.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.statistics.Samples.about;
import static org.dhruva.statistics.Samples.awarded;
import static org.dhruva.statistics.Samples.day;
import static org.dhruva.statistics.Samples.drafted;
import static org.dhruva.statistics.Samples.filed;
import static org.dhruva.statistics.Samples.from;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.compensation.ClaimEvent.AppealDecided;
import org.dhruva.contracts.compensation.ClaimEvent.AppealFiled;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.AwardRefused;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimBlocked;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimUnblocked;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentPurpose;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentRecorded;
import org.dhruva.contracts.compensation.ClaimEvent.ReliefStage;
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
import org.dhruva.contracts.shelter.StayEvent.CustodyOrdered;
import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.contracts.shelter.StayEvent.PetitionFiled;
import org.dhruva.contracts.shelter.StayEvent.PetitionKind;
import org.dhruva.contracts.shelter.StayEvent.SurvivorAdmitted;
import org.dhruva.contracts.shelter.StayEvent.SurvivorReleased;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.statistics.table.Breakdown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cases that were reported in public, recorded, published, and counted exactly. */
class JourneysTest {

  private static final CivilDate TODAY = day("2025-06-01");
  private static Setting setting;

  @BeforeAll
  static void open() {
    setting = new Setting();
  }

  @AfterAll
  static void close() {
    setting.close();
  }

  @Test
  void awarded_after_362_days_and_unpaid_two_years_later() {
    CivilDate asOf = day("2021-08-01");
    SurvivorId rupa = setting.enrol(from("west-bengal", "north-24-parganas"));
    setting.record(
        "compensation",
        rupa,
        drafted(rupa, day("2018-09-18")),
        filed(day("2018-09-18")),
        awarded(about("2019-09-15"), 150_000));

    assertThat(setting.total("claims-filed", asOf, rupa).n()).isEqualTo(1);
    assertThat(setting.total("claims-awarded", asOf, rupa).n()).isEqualTo(1);
    assertThat(setting.total("awards-paid", asOf, rupa).n()).isEqualTo(1);
    assertThat(setting.total("awards-paid", asOf, rupa).count()).hasValue(0);
    assertThat(setting.total("survivors-paid", asOf, rupa).count()).hasValue(0);
    assertThat(setting.total("filing-to-award", asOf, rupa).value()).hasValue(362);
    assertThat(setting.total("award-median", asOf, rupa).value()).hasValue(15_000_000);
    // Not dropped: it waits, so there is no median, but there is one award that waits.
    assertThat(setting.total("award-to-payment", asOf, rupa).n()).isEqualTo(1);
    assertThat(setting.total("award-to-payment", asOf, rupa).value()).isEmpty();
    assertThat(setting.exact("claims-awarded", Breakdown.BY_STATE_AND_YEAR, asOf, rupa).cells())
        .containsOnlyKeys(List.of("west-bengal", "2019"));
  }

  @Test
  void the_later_order_stands_and_counts_once() {
    SurvivorId asha = setting.enrol(from("west-bengal", "nadia"));
    setting.record(
        "compensation",
        asha,
        drafted(asha, day("2019-05-20")),
        filed(about("2019-06-01")),
        awarded(about("2020-01-15"), 300_000),
        new AwardRefused(about("2020-02-10"), Optional.of(Sealed.of("too low"))),
        new AppealFiled(about("2020-02-20"), Forum.SLSA),
        new AppealDecided(
            about("2025-01-15"), AppealResult.ENHANCED, Optional.of(Money.rupees(1_350_000))));

    assertThat(setting.total("claims-awarded", TODAY, asha).n()).isEqualTo(1);
    assertThat(setting.total("awards-paid", TODAY, asha).count()).hasValue(0);
    assertThat(setting.total("award-total", TODAY, asha).value()).hasValue(135_000_000);
    assertThat(setting.total("filing-to-award", TODAY, asha).value()).hasValue(228);
  }

  @Test
  void staged_relief_is_paid_without_an_award() {
    SurvivorId survivor = setting.enrol(from("telangana", "hyderabad"));
    setting.record(
        "compensation",
        survivor,
        drafted(survivor, about("2018-03-01")),
        new ClaimFiled(
            about("2018-03-01"),
            Forum.STATE_DEPARTMENT,
            Optional.empty(),
            Optional.empty(),
            List.of(
                new ReliefStage("fir", StageTrigger.FIR, Money.rupees(20_000)),
                new ReliefStage("charge-sheet", StageTrigger.CHARGE_SHEET, Money.rupees(50_000)),
                new ReliefStage("end", StageTrigger.END_OF_CASE, Money.rupees(30_000)))),
        stagePaid("2018-03-20", 20_000, "fir"),
        stagePaid("2019-03-05", 50_000, "charge-sheet"));
    setting.record(
        "legal",
        survivor,
        new FirRegistered(
            about("2018-02-25"),
            survivor,
            List.of("IPC 370", "ITPA 5"),
            new Jurisdiction("telangana", "hyderabad"),
            Optional.empty(),
            false,
            Optional.empty()),
        new ChargeSheetFiled(about("2019-02-20"), List.of(), List.of(), List.of(), false));

    assertThat(setting.total("claims-filed", TODAY, survivor).n()).isEqualTo(1);
    assertThat(setting.total("claims-awarded", TODAY, survivor).n()).isZero();
    assertThat(setting.total("filing-to-award", TODAY, survivor).n()).isZero();
    assertThat(setting.total("paid-total", TODAY, survivor).value()).hasValue(7_000_000);
    assertThat(setting.total("survivors-paid", TODAY, survivor).count()).hasValue(1);
    assertThat(setting.total("cases-decided", TODAY, survivor).n()).isZero();
  }

  @Test
  void relief_that_two_states_kept_waiting_counts_once_it_came() {
    SurvivorId survivor = setting.enrol(from("bihar", "gaya"));
    setting.record(
        "compensation",
        survivor,
        drafted(survivor, about("2023-05-10")),
        new ClaimFiled(
            about("2023-05-10"),
            Forum.DISTRICT_MAGISTRATE,
            Optional.empty(),
            Optional.empty(),
            List.of(
                new ReliefStage(
                    "immediate", StageTrigger.RELEASE_CERTIFICATE, Money.rupees(30_000)))),
        new ClaimBlocked(
            about("2023-05-11"), "release-certificate", List.of("uttar-pradesh", "bihar")),
        new ClaimUnblocked(about("2023-11-10"), "release-certificate"),
        stagePaid("2023-11-20", 30_000, "immediate"));

    assertThat(setting.exact("paid-total", Breakdown.BY_DISTRICT, TODAY, survivor).cells())
        .hasEntrySatisfying(
            List.of("bihar", "gaya"), figure -> assertThat(figure.value()).hasValue(3_000_000));
  }

  @Test
  void years_in_shelter_and_days_until_the_release() {
    SurvivorId survivor = setting.enrol(from("west-bengal", "kolkata"));
    setting.record(
        "shelter",
        survivor,
        new SurvivorAdmitted(
            about("2019-05-02"),
            survivor,
            new Home("shakti-sadan", Optional.empty(), "maharashtra", Optional.of("pune")),
            "ITPA 17(1)"),
        new CustodyOrdered(
            about("2019-08-20"), "ITPA 17(4)", Authority.MAGISTRATE, day("2020-08-19")),
        new PetitionFiled(
            about("2020-10-12"), PetitionKind.RELEASE, Optional.empty(), Optional.empty()),
        new SurvivorReleased(about("2022-06-14"), "own-home"));

    assertThat(setting.total("months-in-shelter", TODAY, survivor).value()).hasValue(37);
    assertThat(setting.total("release-latency", TODAY, survivor).value()).hasValue(610);
    // Counted where the home is, not where she comes from.
    assertThat(setting.exact("months-in-shelter", Breakdown.BY_STATE, TODAY, survivor).cells())
        .containsOnlyKeys(List.of("maharashtra"));
  }

  @Test
  void an_enterprise_that_runs_after_twelve_months() {
    SurvivorId survivor = setting.enrol(from("west-bengal", "north-24-parganas"));
    setting.record(
        "livelihoods",
        survivor,
        new PathwayBegun(about("2020-01-10"), survivor, Sealed.of("my own business")),
        new TrainingStarted(about("2020-02-01"), "enterprise", "ngo", Optional.empty()),
        new TrainingCompleted(about("2020-08-01"), 2),
        new EnterpriseStarted(
            about("2021-01-15"), EnterpriseKind.GROUP, Optional.of(7), "turmeric"),
        new SeedCapitalReceived(
            about("2021-02-01"), Owner.GROUP, Money.rupees(50_000), "ngo-seed-capital"),
        new IncomeRecorded(
            about("2022-02-01"), YearMonth.of(2022, 1), Money.rupees(5_600), Owner.GROUP));

    assertThat(setting.total("livelihoods-started", TODAY, survivor).n()).isEqualTo(1);
    assertThat(setting.total("livelihoods-running-at-12-months", TODAY, survivor).count())
        .hasValue(1);
    // The day before its first birthday nobody can know yet.
    assertThat(setting.total("livelihoods-running-at-12-months", day("2022-01-14"), survivor).n())
        .isZero();
  }

  private static PaymentRecorded stagePaid(String on, long rupees, String stage) {
    return new PaymentRecorded(
        about(on),
        Money.rupees(rupees),
        PaymentPurpose.STAGE,
        Optional.of(stage),
        Optional.empty());
  }
}
