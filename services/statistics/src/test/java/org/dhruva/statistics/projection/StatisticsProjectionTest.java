package org.dhruva.statistics.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.statistics.Samples.answered;
import static org.dhruva.statistics.Samples.awarded;
import static org.dhruva.statistics.Samples.day;
import static org.dhruva.statistics.Samples.drafted;
import static org.dhruva.statistics.Samples.enrolled;
import static org.dhruva.statistics.Samples.filed;
import static org.dhruva.statistics.Samples.from;
import static org.dhruva.statistics.Samples.paid;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhruva.contracts.clock.ClockEvent.ClockExpired;
import org.dhruva.contracts.clock.ClockEvent.ClockExpiryWithdrawn;
import org.dhruva.contracts.clock.ClockEvent.Expiry;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimClosed;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimReopened;
import org.dhruva.contracts.compensation.ClaimEvent.ClosingReason;
import org.dhruva.contracts.compensation.ClaimEvent.EntryCorrected;
import org.dhruva.contracts.law.Office;
import org.dhruva.contracts.people.SurvivorEvent.CohortRevised;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.projection.Rebuild;
import org.dhruva.statistics.Samples;
import org.dhruva.statistics.table.Breakdown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StatisticsProjectionTest {

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

  @Nested
  class A_survivor {

    private final SurvivorId survivor = new SurvivorId(UUID.randomUUID());

    @Test
    void is_not_counted_without_a_yes() {
      setting.record(
          "people", survivor, survivor.value(), 0, enrolled(survivor, from("bihar", "gaya")));
      setting.record(
          "compensation", survivor, drafted(survivor, day("2019-01-01")), filed(day("2019-01-02")));

      assertThat(setting.total("survivors-enrolled", TODAY, survivor).n()).isZero();
      assertThat(setting.total("claims-filed", TODAY, survivor).n()).isZero();
    }

    @Test
    void is_counted_with_all_that_happened_before_her_yes() {
      setting.record(
          "compensation", survivor, drafted(survivor, day("2019-01-01")), filed(day("2019-01-02")));
      setting.record(
          "people",
          survivor,
          survivor.value(),
          0,
          enrolled(survivor, from("bihar", "gaya")),
          answered(StatisticsAnswer.NO),
          answered(StatisticsAnswer.YES));

      assertThat(setting.total("survivors-enrolled", TODAY, survivor).n()).isEqualTo(1);
      assertThat(setting.total("claims-filed", TODAY, survivor).n()).isEqualTo(1);
    }

    @Test
    void is_taken_out_with_all_that_happened_by_a_later_no() {
      setting.record(
          "people",
          survivor,
          survivor.value(),
          0,
          enrolled(survivor, from("bihar", "gaya")),
          answered(StatisticsAnswer.YES));
      setting.record(
          "compensation", survivor, drafted(survivor, day("2019-01-01")), filed(day("2019-01-02")));
      assertThat(setting.total("claims-filed", TODAY, survivor).n()).isEqualTo(1);

      setting.record("people", survivor, survivor.value(), 2, answered(StatisticsAnswer.NO));

      assertThat(setting.total("survivors-enrolled", TODAY, survivor).n()).isZero();
      assertThat(setting.total("claims-filed", TODAY, survivor).n()).isZero();
    }

    @Test
    void is_counted_under_her_facts_as_they_were_put_right() {
      setting.record(
          "people",
          survivor,
          survivor.value(),
          0,
          enrolled(survivor, from("bihar", "gaya")),
          answered(StatisticsAnswer.YES),
          new CohortRevised(from("odisha", "puri"), Sealed.of("misheard"), Instant.EPOCH));

      assertThat(
              setting.exact("survivors-enrolled", Breakdown.BY_DISTRICT, TODAY, survivor).cells())
          .containsOnlyKeys(List.of("odisha", "puri"));
    }
  }

  @Nested
  class A_correction {

    private final SurvivorId survivor = setting.enrol(from("west-bengal", "nadia"));
    private final UUID claim =
        setting.record(
            "compensation",
            survivor,
            drafted(survivor, day("2018-09-01")),
            filed(day("2018-09-18")),
            awarded(day("2019-09-15"), 150_000),
            paid(day("2020-09-15"), 150_000));

    @Test
    void of_a_day_changes_the_year_and_the_wait() {
      correct(3, new Amendment(Optional.of(day("2020-01-15")), Optional.empty()), 4);

      assertThat(setting.total("filing-to-award", TODAY, survivor).value()).hasValue(484);
      assertThat(setting.exact("claims-awarded", Breakdown.BY_YEAR, TODAY, survivor).cells())
          .containsOnlyKeys(List.of("2020"));
    }

    @Test
    void of_an_amount_changes_whether_the_award_is_paid() {
      assertThat(setting.total("awards-paid", TODAY, survivor).count()).hasValue(1);

      correct(4, new Amendment(Optional.empty(), Optional.of(Money.rupees(15_000))), 4);

      assertThat(setting.total("awards-paid", TODAY, survivor).count()).hasValue(0);
      assertThat(setting.total("paid-total", TODAY, survivor).value()).hasValue(1_500_000);
      assertThat(setting.total("award-to-payment", TODAY, survivor).value()).isEmpty();
    }

    @Test
    void of_a_correction_takes_its_place() {
      correct(4, new Amendment(Optional.empty(), Optional.of(Money.rupees(15_000))), 4);
      correct(4, new Amendment(Optional.empty(), Optional.of(Money.rupees(150_000))), 5);

      assertThat(setting.total("awards-paid", TODAY, survivor).count()).hasValue(1);
    }

    @Test
    void of_an_entry_that_is_not_counted_changes_nothing() {
      correct(1, new Amendment(Optional.of(day("2018-09-02")), Optional.empty()), 4);

      assertThat(setting.total("filing-to-award", TODAY, survivor).value()).hasValue(362);
    }

    private void correct(int entry, Amendment amendment, int version) {
      setting.record(
          "compensation",
          survivor,
          claim,
          version,
          new EntryCorrected(day("2021-01-01"), entry, amendment, Sealed.of("misread")));
    }
  }

  @Test
  void a_claim_entered_twice_counts_once() {
    SurvivorId survivor = setting.enrol(from("west-bengal", "nadia"));
    setting.record(
        "compensation", survivor, drafted(survivor, day("2018-09-01")), filed(day("2018-09-18")));
    UUID again =
        setting.record(
            "compensation",
            survivor,
            drafted(survivor, day("2018-09-01")),
            filed(day("2018-09-18")),
            new ClaimClosed(day("2018-10-01"), ClosingReason.DUPLICATE));
    assertThat(setting.total("claims-filed", TODAY, survivor).n()).isEqualTo(1);

    setting.record(
        "compensation", survivor, again, 3, new ClaimReopened(day("2018-10-02"), Optional.empty()));

    assertThat(setting.total("claims-filed", TODAY, survivor).n()).isEqualTo(2);
  }

  @Test
  void more_survivors_than_fit_a_page_are_all_read() {
    SurvivorId[] survivors =
        IntStream.range(0, 2 * CountedSurvivors.PAGE_SURVIVORS + 1)
            .mapToObj(_ -> setting.enrol(from("kerala", "kollam")))
            .toArray(SurvivorId[]::new);

    assertThat(setting.total("survivors-enrolled", TODAY, survivors).n())
        .isEqualTo(survivors.length);
  }

  @Test
  void nothing_sealed_is_kept() {
    SurvivorId survivor = setting.enrol(from("bihar", "patna"));
    setting.record(
        "compensation",
        survivor,
        drafted(survivor, day("2019-01-01")),
        filed(day("2019-01-02")),
        new EntryCorrected(
            day("2019-02-01"),
            2,
            new Amendment(Optional.of(day("2019-01-03")), Optional.empty()),
            Sealed.of("misread")));
    setting.counted(survivor);

    assertThat(everythingKept()).contains(survivor.toString()).doesNotContain(Samples.SEALED_TEXT);
  }

  @Test
  void built_anew_it_is_the_same() {
    SurvivorId survivor = setting.enrol(from("bihar", "patna"));
    setting.record(
        "compensation",
        survivor,
        drafted(survivor, day("2019-01-01")),
        filed(day("2019-01-02")),
        awarded(day("2019-06-02"), 100_000));
    setting.counted(survivor);

    Rebuild.Outcome outcome = setting.projection().rebuild();

    assertThat(outcome.differences()).isEmpty();
    assertThat(outcome.replaced()).isTrue();
    assertThat(setting.total("claims-awarded", TODAY, survivor).n()).isEqualTo(1);
  }

  private static String everythingKept() {
    StringBuilder text = new StringBuilder();
    for (String table : List.of("survivor", "case_file")) {
      setting
          .projection()
          .database()
          .pool()
          .query("select t::text from %s t".formatted(table))
          .execute()
          .await()
          .indefinitely()
          .forEach(row -> text.append(row.getString(0)).append('\n'));
    }
    return text.toString();
  }

  @Nested
  class A_deadline {

    private final SurvivorId survivor = setting.enrol(from("west-bengal", "nadia"));
    private final UUID claim = UUID.randomUUID();
    private final UUID log =
        setting.record(
            "compensation",
            survivor,
            expired("vc.limit.nalsa", Office.SURVIVOR, day("2021-03-01")),
            expired("vc.statute", Office.DLSA, day("2023-11-18")));

    @Test
    void that_an_office_missed_counts_and_one_of_hers_does_not() {
      assertThat(setting.exact("deadlines-missed", Breakdown.BY_YEAR, TODAY, survivor).cells())
          .containsOnlyKeys(List.of("2023"));
      assertThat(setting.total("survivors-kept-waiting", TODAY, survivor).value()).hasValue(100);
    }

    @Test
    void does_not_count_any_more_when_it_was_met_after_all() {
      setting.record(
          "compensation", survivor, log, 2, new ClockExpiryWithdrawn(day("2024-01-01"), 2));

      assertThat(setting.total("deadlines-missed", TODAY, survivor).n()).isZero();
      assertThat(setting.total("survivors-kept-waiting", TODAY, survivor).value()).hasValue(0);
    }

    private ClockExpired expired(String deadline, Office owner, CivilDate dueOn) {
      Expiry expiry = new Expiry(deadline, "claim.enquiry", "", 0, owner.name(), dueOn);
      return new ClockExpired(expiry.firstDayBeyond(), claim, expiry);
    }
  }
}
