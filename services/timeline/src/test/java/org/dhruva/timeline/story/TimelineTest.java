package org.dhruva.timeline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dhruva.contracts.clock.ClockEvent.ClockExpired;
import org.dhruva.contracts.clock.ClockEvent.ClockExpiryWithdrawn;
import org.dhruva.contracts.clock.ClockEvent.Expiry;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimDrafted;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentsSubmitted;
import org.dhruva.contracts.compensation.ClaimEvent.HearingHeld;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.timeline.step.Steps;
import org.dhruva.timeline.story.Timeline.Placed;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final UUID CLAIM = new UUID(7, 1);
  private static final UUID LOG = new UUID(7, 2);
  private static final CivilDate DAY = CivilDate.of(2019, 9, 15);

  static Entry entry(String service, UUID stream, int version, Event event) {
    return new Entry(
        service,
        stream,
        version,
        new UUID(stream.getMostSignificantBits(), version),
        "a." + service + ".v1",
        version,
        Instant.EPOCH,
        "caseworker",
        event,
        false);
  }

  private static Entry claim(int version, ClaimEvent event) {
    return entry("compensation", CLAIM, version, event);
  }

  private static ClaimEvent drafted(CivilDate on) {
    return new ClaimDrafted(
        on, new SurvivorId(new UUID(0, 1)), "west-bengal-2017", Optional.empty());
  }

  private static ClaimEvent awarded(CivilDate on, long rupees) {
    return new ClaimAwarded(on, Money.rupees(rupees), ClaimEvent.AwardExtent.FULL, List.of());
  }

  private static ClaimEvent corrected(int entry, Amendment amendment) {
    return new ClaimEvent.EntryCorrected(
        CivilDate.of(2021, 1, 1), entry, amendment, Sealed.of("misread"));
  }

  private static List<Entry> newestFirst(Timeline timeline) {
    return timeline.newestFirst().stream().map(Placed::entry).toList();
  }

  @Property
  void comes_out_the_same_whatever_order_the_entries_arrive_in(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 5) Integer> daysApart,
      @ForAll Random chance) {
    List<Entry> arrived = new ArrayList<>();
    for (int i = 0; i < daysApart.size(); i++) {
      CivilDate on = CivilDate.of(DAY.day().plusDays(daysApart.get(i)));
      UUID stream = new UUID(i % 3, i % 2);
      int version =
          1 + (int) arrived.stream().filter(entry -> entry.stream().equals(stream)).count();
      Event event =
          version % 4 == 0
              ? corrected(
                  version - 1,
                  new Amendment(Optional.of(CivilDate.of(DAY.day())), Optional.empty()))
              : new HearingHeld(on);
      arrived.add(entry(i % 2 == 0 ? "compensation" : "legal", stream, version, event));
    }
    List<Entry> expected = newestFirst(Timeline.of(arrived));

    Collections.shuffle(arrived, chance);

    assertThat(newestFirst(Timeline.of(arrived))).isEqualTo(expected);
  }

  @Test
  void entries_of_one_day_are_told_by_service_case_and_version() {
    Entry second = claim(2, new HearingHeld(DAY));
    Entry first = claim(1, drafted(DAY));
    Entry stay = entry("shelter", new UUID(0, 0), 1, new StayEvent.AdulthoodReached(DAY));

    assertThat(newestFirst(Timeline.of(List.of(stay, second, first))))
        .containsExactly(stay, second, first);
  }

  @Test
  void a_corrected_entry_moves_to_where_it_belongs_and_says_that_it_was_corrected() {
    Timeline timeline =
        Timeline.of(
            List.of(
                claim(1, drafted(DAY)),
                claim(2, awarded(CivilDate.of(2020, 1, 15), 100_000)),
                claim(3, new HearingHeld(CivilDate.of(2019, 12, 1))),
                claim(
                    4,
                    corrected(
                        2,
                        new Amendment(
                            Optional.of(CivilDate.of(2019, 11, 15)),
                            Optional.of(Money.rupees(150_000)))))));

    List<Placed> told = timeline.newestFirst();
    assertThat(told).extracting(placed -> placed.entry().version()).containsExactly(4, 3, 2, 1);
    assertThat(told.get(2).entry().corrected()).isTrue();
    assertThat(told.get(2).entry().on()).isEqualTo(CivilDate.of(2019, 11, 15));
    assertThat(new Storyteller(Voice.TO_HER).tell(told.get(2)).sentence()).contains("₹1,50,000");
    assertThat(told.get(1).entry().corrected()).isFalse();
  }

  @Test
  void of_two_corrections_each_counts_for_what_it_says() {
    Timeline timeline =
        Timeline.of(
            List.of(
                claim(1, awarded(DAY, 100_000)),
                claim(
                    2, corrected(1, new Amendment(Optional.empty(), Optional.of(Money.rupees(1))))),
                claim(
                    3,
                    corrected(
                        1, new Amendment(Optional.of(CivilDate.of(2018, 1, 1)), Optional.empty()))),
                claim(
                    4,
                    corrected(
                        1, new Amendment(Optional.empty(), Optional.of(Money.rupees(200_000)))))));

    assertThat(timeline.newestFirst().getLast().entry().event())
        .isEqualTo(awarded(CivilDate.of(2018, 1, 1), 200_000));
  }

  @Test
  void what_came_is_told_with_what_it_put_right() {
    Timeline timeline =
        Timeline.of(
            List.of(
                claim(1, drafted(DAY)),
                claim(2, awarded(DAY, 100_000)),
                claim(
                    3,
                    corrected(2, new Amendment(Optional.empty(), Optional.of(Money.rupees(1)))))));

    assertThat(timeline.changedBy(entry -> entry.version() == 3))
        .extracting(placed -> placed.entry().version())
        .containsExactlyInAnyOrder(3, 2);
    assertThat(timeline.changedBy(_ -> false)).isEmpty();
  }

  @Test
  void a_case_with_an_entry_missing_is_told_but_nothing_is_concluded_from_it() {
    Timeline broken =
        Timeline.of(
            List.of(claim(1, drafted(DAY)), claim(3, new DocumentsSubmitted(DAY, List.of("fir")))));

    assertThat(broken.newestFirst()).hasSize(2);
    assertThat(new Steps(DAY, Voice.TO_HER).of(broken)).isEmpty();
  }

  @Test
  void a_last_day_that_passed_is_told_with_its_case_and_taken_back_if_it_had_not() {
    Expiry expiry =
        new Expiry("vc.statute", "claim.enquiry", "", 0, "DLSA", CivilDate.of(2019, 11, 15));
    Entry expired =
        entry("compensation", LOG, 1, new ClockExpired(CivilDate.of(2019, 11, 16), CLAIM, expiry));
    Entry withdrawn =
        entry("compensation", LOG, 2, new ClockExpiryWithdrawn(CivilDate.of(2020, 1, 1), 1));
    Storyteller storyteller = new Storyteller(Voice.TO_HER);

    Placed missed = Timeline.of(List.of(expired)).newestFirst().getFirst();
    assertThat(missed.entry().caseId()).isEqualTo(CLAIM);
    assertThat(storyteller.tell(missed).sentence())
        .isEqualTo(
            "By 15 November 2019 the District Legal Services Authority had to finish the enquiry"
                + " and decide on the claim. It was not done by then.");

    Timeline later = Timeline.of(List.of(expired, withdrawn));
    assertThat(later.newestFirst()).isEmpty();
    assertThat(later.isShortenedBy(withdrawn::equals)).isTrue();
    assertThat(later.isShortenedBy(expired::equals)).isFalse();
  }
}
