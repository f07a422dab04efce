package org.dhruva.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.statistics.Samples.day;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.contracts.shelter.StayEvent.PetitionKind;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;
import org.dhruva.statistics.cases.ClaimCase;
import org.dhruva.statistics.cases.ClaimFact;
import org.dhruva.statistics.cases.Place;
import org.dhruva.statistics.cases.StayCase;
import org.dhruva.statistics.cases.StayFact;
import org.dhruva.statistics.cases.StayFact.Admitted;
import org.dhruva.statistics.cases.StayFact.CameBack;
import org.dhruva.statistics.cases.StayFact.Died;
import org.dhruva.statistics.cases.StayFact.Petitioned;
import org.dhruva.statistics.cases.StayFact.Released;
import org.dhruva.statistics.cases.StayFact.WentAway;
import org.dhruva.statistics.measure.Wait;
import org.junit.jupiter.api.Test;

/** An open case counts with what is known, and for as long as it is known. */
class WaitsTest {

  private static final CivilDate TODAY = day("2021-03-02");
  private static final Admitted ADMITTED =
      new Admitted(day("2019-01-10"), new Place(Optional.of("bihar"), Optional.empty()));

  @Test
  void a_claim_without_an_order_waits_until_today_or_until_it_was_withdrawn() {
    ClaimFact.Filed filed = new ClaimFact.Filed(day("2021-01-01"), false);
    ClaimFact.Withdrawn withdrawn = new ClaimFact.Withdrawn(day("2021-01-31"));

    assertThat(Waits.forOrder(claim(filed), TODAY)).isEqualTo(new Wait(60, false));
    assertThat(Waits.forOrder(claim(filed, withdrawn), TODAY)).isEqualTo(new Wait(30, false));
  }

  @Test
  void what_had_not_happened_yet_on_a_day_was_still_open() {
    ClaimCase later =
        claim(
            new ClaimFact.Filed(day("2021-01-01"), false),
            new ClaimFact.Awarded(day("2021-06-01"), Money.rupees(1)));

    assertThat(Waits.forOrder(later, TODAY)).isEqualTo(new Wait(60, false));
    assertThat(Waits.forOrder(later, day("2021-07-01"))).isEqualTo(new Wait(151, true));
  }

  @Test
  void days_known_roughly_never_make_a_wait_shorter_than_nothing() {
    ClaimCase roughly =
        claim(
            new ClaimFact.Filed(day("2021-01-15"), false),
            new ClaimFact.Awarded(day("2021-01-10"), Money.rupees(1)));

    assertThat(Waits.forOrder(roughly, TODAY)).isEqualTo(new Wait(0, true));
  }

  @Test
  void a_stay_counts_whole_months() {
    assertThat(Waits.inShelter(stay(new Released(day("2020-01-09"))), TODAY))
        .isEqualTo(new Wait(11, true));
    assertThat(Waits.inShelter(stay(new Released(day("2020-01-10"))), TODAY))
        .isEqualTo(new Wait(12, true));
    assertThat(Waits.inShelter(stay(), TODAY)).isEqualTo(new Wait(25, false));
  }

  @Test
  void an_absence_ends_what_is_known_unless_she_came_back() {
    WentAway away = new WentAway(day("2019-07-10"));
    CameBack back = new CameBack(day("2019-08-10"));

    assertThat(Waits.inShelter(stay(away), TODAY)).isEqualTo(new Wait(6, false));
    assertThat(Waits.inShelter(stay(away, back), TODAY)).isEqualTo(new Wait(25, false));
  }

  @Test
  void a_death_is_no_release() {
    assertThat(Waits.inShelter(stay(new Died(day("2020-01-10"))), TODAY))
        .isEqualTo(new Wait(12, false));
  }

  @Test
  void release_is_waited_for_since_the_first_petition_for_it() {
    StayCase stay =
        stay(
            new Petitioned(day("2019-05-01"), PetitionKind.APPEAL),
            new Petitioned(day("2019-07-01"), PetitionKind.RELEASE),
            new Petitioned(day("2019-09-01"), PetitionKind.RELEASE),
            new Released(day("2019-12-01")));

    assertThat(Waits.forRelease(stay, TODAY)).isEqualTo(new Wait(153, true));
  }

  private static ClaimCase claim(ClaimFact... facts) {
    return new ClaimCase(List.of(facts));
  }

  private static StayCase stay(StayFact... facts) {
    return new StayCase(Stream.concat(Stream.of(ADMITTED), Arrays.stream(facts)).toList());
  }
}
