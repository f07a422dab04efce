package org.dhruva.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.dhruva.timeline.Journeys.day;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.clocks.ClockReading;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Money;
import org.dhruva.timeline.step.CaseNow;
import org.dhruva.timeline.step.Step;
import org.dhruva.timeline.step.Steps;
import org.dhruva.timeline.story.Storyteller;
import org.dhruva.timeline.story.Timeline;
import org.dhruva.timeline.story.Voice;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Reported cases, recorded by real services, published, projected and read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JourneysTest {

  private final Services services = Services.RUNNING;
  private final Keys keys = new Keys();

  private Timeline happens(Journey journey) {
    journey
        .cases()
        .forEach(
            (service, events) ->
                services.record(
                    service,
                    journey.survivor(),
                    UUID.randomUUID(),
                    0,
                    keys.sealer(journey.survivor()),
                    events.toArray(Event[]::new)));
    int expected = journey.cases().values().stream().mapToInt(List::size).sum();
    await()
        .atMost(Services.PATIENCE)
        .until(
            () ->
                services
                        .entries()
                        .of(journey.survivor(), Services.all())
                        .await()
                        .atMost(Services.PATIENCE)
                        .entries()
                        .size()
                    == expected);
    return Timeline.of(
        services
            .entries()
            .of(journey.survivor(), Services.all())
            .await()
            .atMost(Services.PATIENCE)
            .entries());
  }

  private static List<String> told(Timeline timeline) {
    Storyteller storyteller = new Storyteller(Voice.TO_HER);
    return timeline.newestFirst().reversed().stream()
        .map(placed -> storyteller.tell(placed).sentence())
        .toList();
  }

  private static CaseNow only(Timeline timeline, CivilDate asOf) {
    List<CaseNow> cases = new Steps(asOf, Voice.TO_HER).of(timeline);
    assertThat(cases).hasSize(1);
    return cases.getFirst();
  }

  private static ClockReading clock(CaseNow now, String deadline) {
    return now.clocks().stream()
        .filter(clock -> clock.deadline().equals(deadline))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void awarded_and_not_paid() {
    Journey journey = Journeys.awardedAndNotPaid();
    Timeline timeline = happens(journey);

    assertThat(told(timeline))
        .containsExactly(
            "You began a claim under the scheme West Bengal 2017.",
            "Your claim was handed in to the District Legal Services Authority.",
            "It was granted: ₹1,50,000. It is not paid yet.",
            "A note was added to the claim.");

    CaseNow now = only(timeline, journey.asOf());
    ClockReading enquiry = clock(now, "vc.statute");
    assertThat(enquiry.law()).isEqualTo("CrPC 357A(5)");
    assertThat(enquiry.limit()).contains("2 months");
    assertThat(enquiry.dueOn()).contains(day("2018-11-18"));
    assertThat(enquiry.daysTaken()).isEqualTo(362);
    assertThat(clock(now, "vc.payment").overdueDays()).isEqualTo(656).isGreaterThanOrEqualTo(600);

    assertThat(now.steps())
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.owner()).isEqualTo("SLSA");
              assertThat(step.what()).isEqualTo("pay the award");
              assertThat(step.outstanding()).contains(Money.rupees(150_000));
              assertThat(step.rule().orElseThrow().binding()).isFalse();
              assertThat(step.rule().orElseThrow().verified()).isFalse();
              assertThat(step.sentence())
                  .isEqualTo(
                      "The State Legal Services Authority must pay the award."
                          + " ₹1,50,000 is outstanding. The law names no last day; by the measure"
                          + " used here it was about 15 October 2019, 656 days ago.");
            });
  }

  @Test
  void enhanced_on_appeal() {
    Journey journey = Journeys.enhancedOnAppeal();
    Timeline timeline = happens(journey);

    assertThat(told(timeline))
        .containsExactly(
            "You began a claim under the scheme West Bengal 2017.",
            "Your claim was handed in to the District Legal Services Authority.",
            "It was granted: ₹3,00,000. It is not paid yet.",
            "You did not accept what was offered.",
            "You appealed to the State Legal Services Authority.",
            "The appeal was won: the award is now ₹13,50,000.");

    CaseNow now = only(timeline, journey.asOf());
    assertThat(clock(now, "vc.statute").overdueDays()).isPositive();
    assertThat(clock(now, "vc.statute").endedOn()).isPresent();
    assertThat(now.clocks())
        .filteredOn(clock -> clock.deadline().equals("vc.payment"))
        .extracting(ClockReading::endedOn)
        .containsExactly(Optional.of(Journeys.about("2020-02-10")), Optional.empty());
    assertThat(now.steps())
        .extracting(Step::owner, Step::what, Step::outstanding)
        .containsExactly(tuple("SLSA", "pay the award", Optional.of(Money.rupees(1_350_000))));
  }

  @Test
  void relief_in_stages() {
    Journey journey = Journeys.reliefInStages();
    Timeline timeline = happens(journey);

    assertThat(told(timeline))
        .startsWith(
            "The police in Warangal, Telangana registered your case, under IPC 370, ITPA 5.")
        .containsSubsequence(
            "You got ₹20,000 for the part FIR.",
            "₹50,000 is due now: the part for charge sheet.",
            "The police sent the case to court.",
            "You got ₹50,000 for the part charge sheet.");

    CaseNow claim =
        new Steps(journey.asOf(), Voice.TO_HER)
            .of(timeline).stream()
                .filter(now -> now.service().equals("compensation"))
                .findFirst()
                .orElseThrow();
    assertThat(claim.clocks())
        .filteredOn(clock -> clock.deadline().equals("vc.stage-payment"))
        .extracting(clock -> clock.subject().orElseThrow(), ClockReading::daysTaken)
        .containsExactly(tuple("fir", 19L), tuple("charge-sheet", 13L));
    assertThat(claim.steps())
        .extracting(Step::owner, Step::what, Step::outstanding)
        .contains(tuple("TRIAL_COURT", "end the case", Optional.of(Money.rupees(30_000))));
  }

  @Test
  void between_two_states() {
    Journey journey = Journeys.betweenTwoStates();
    Timeline timeline = happens(journey);

    assertThat(told(timeline))
        .contains(
            "The claim is held up: it waits for release certificate from Uttar Pradesh, Bihar.",
            "What the claim waited for is there: release certificate.",
            "Everything that was granted has come: ₹30,000.");

    CaseNow afterwards = only(timeline, journey.asOf());
    assertThat(afterwards.clocks())
        .filteredOn(clock -> clock.deadline().equals("vc.blockage"))
        .extracting(
            clock -> clock.subject().orElseThrow(), ClockReading::owner, ClockReading::daysTaken)
        .containsExactly(
            tuple("release-certificate", "uttar-pradesh", 183L),
            tuple("release-certificate", "bihar", 183L));
    assertThat(clock(afterwards, "vc.stage-payment").overdueDays()).isZero();
  }

  @Test
  void kept_beyond_the_order() {
    Journey journey = Journeys.keptBeyondTheOrder();
    Timeline timeline = happens(journey);

    assertThat(told(timeline))
        .contains(
            "You came to a home in Maharashtra, under ITPA 17(1).",
            "The magistrate ordered under ITPA 17(4) that you stay, until 19 August 2020 at the"
                + " latest.",
            "You said that you want to leave, to: own home.",
            "You left the home, to: own home.");

    CaseNow now = only(timeline, journey.asOf());
    assertThat(clock(now, "itpa.17_3").overdueDays()).isEqualTo(85);
    assertThat(clock(now, "itpa.17_4").dueOn()).contains(day("2020-08-19"));
    assertThat(clock(now, "itpa.17_4").overdueDays()).isEqualTo(664);
    assertThat(clock(now, "release.petition").daysTaken()).isEqualTo(610);
    assertThat(now.steps())
        .extracting(Step::owner, Step::what)
        .containsExactly(
            tuple("HOME", "ask how life is after leaving (after 3 months)"),
            tuple("HOME", "ask how life is after leaving (after 6 months)"),
            tuple("HOME", "ask how life is after leaving (after 12 months)"));
  }

  @Test
  void kept_beyond_the_order_and_not_yet_released() {
    Journey journey = Journeys.keptBeyondTheOrder();
    Timeline timeline = happens(journey);
    Timeline before =
        Timeline.of(
            timeline.cases().getFirst().entries().stream()
                .filter(entry -> entry.version() < 8)
                .toList());

    assertThat(only(before, day("2021-08-19")).steps())
        .extracting(Step::owner, Step::what, Step::overdueDays)
        .containsExactly(
            tuple("MAGISTRATE", "end the stay", 365L),
            tuple("MAGISTRATE", "decide on the petition (release)", 0L));
  }

  @Test
  void business_of_a_group() {
    Journey journey = Journeys.businessOfAGroup();
    Timeline timeline = happens(journey);

    assertThat(told(timeline))
        .containsExactly(
            "You set out for a livelihood of your own.",
            "You began a training: enterprise.",
            "You completed the training in enterprise.",
            "Your group opened a business: turmeric, run by 7 members.",
            "The group got ₹50,000 to work with, from seed grant. It belongs to the group.",
            "In May 2021 the group had ₹4,200 left after costs. It belongs to the group.",
            "In January 2022 you had ₹5,600 left after costs.");
  }
}
