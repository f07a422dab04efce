package org.dhruva.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.shelter.stay.StaySamples.ASHA;
import static org.dhruva.shelter.stay.StaySamples.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Bench;
import org.dhruva.contracts.shelter.StayEvent.Direction;
import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.contracts.shelter.StayEvent.InquiryOutcome;
import org.dhruva.contracts.shelter.StayEvent.PetitionKind;
import org.dhruva.contracts.shelter.StayEvent.PetitionResult;
import org.dhruva.contracts.shelter.StayEvent.RestorationKind;
import org.dhruva.contracts.shelter.StayEvent.Wellbeing;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Outcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whole stays, from the admission to the end. */
class StayJourneyTest {

  private final StayDecider decider = new StayDecider();
  private Stay stay = decider.initial();

  /**
   * A reported case: two orders ran out long before an answer came. Days are known to the month.
   */
  @Nested
  class ShelterYearsWithoutAnAnswer {

    private static final CivilDate PETITION_DAY = about(2020, 10, 12);
    private static final CivilDate RELEASE_DAY = about(2022, 6, 14);
    private static final CivilDate TODAY = CivilDate.of(2026, 1, 1);

    @Test
    void is_kept_two_years_beyond_the_order() {
      enter();
      StayFile file = stay.file();

      CustodyOrder standing = file.standingOrder().orElseThrow();
      assertThat(standing.section()).isEqualTo("ITPA 17(4)");
      assertThat(standing.madeOn()).isEqualTo(about(2019, 8, 20));
      assertThat(standing.lastDay()).isEqualTo(CivilDate.of(2020, 8, 19));
      assertThat(file.daysHeldBeyond(RELEASE_DAY)).isEqualTo(664);
      assertThat(file.daysHeldBeyond(TODAY)).isEqualTo(664);
      assertThat(file.daysHeldBeyond(CivilDate.of(2020, 8, 19))).isZero();
      assertThat(file.daysHeldBeyond(CivilDate.of(2020, 9, 1))).isEqualTo(13);
    }

    @Test
    void the_interim_order_was_overdue_when_the_next_one_came() {
      enter();
      CustodyOrder interim = stay.file().custodyOrders().getFirst();
      assertThat(interim.section()).isEqualTo("ITPA 17(3)");
      assertThat(interim.lastDay()).isEqualTo(about(2019, 5, 27));
      assertThat(stay.file().daysHeldBeyond(interim, TODAY)).isEqualTo(85);
      assertThat(stay.file().daysHeldBeyond(CivilDate.of(2019, 7, 30))).isEqualTo(64);
    }

    @Test
    void took_thirty_seven_months_and_610_days_from_the_petition() {
      enter();
      StayFile file = stay.file();
      assertThat(file.admittedOn()).hasValue(about(2019, 5, 2));
      assertThat(file.releasedOn()).hasValue(RELEASE_DAY);
      assertThat(file.monthsInShelter(TODAY)).isEqualTo(37);
      assertThat(file.releaseLatencyDays()).hasValue(610);
      assertThat(file.home()).map(Home::kind).hasValue("shakti-sadan");
    }

    @Test
    void what_she_wanted_was_known_all_the_time() {
      enter();
      assertThat(stay.file().latestWish())
          .hasValue(
              new StayEvent.WishStated(
                  about(2020, 9, 1), Direction.LEAVE, Optional.of("own-home"), Optional.empty()));
    }

    private void enter() {
      Home home = new Home("shakti-sadan", Optional.empty(), "maharashtra", Optional.empty());
      does(new StayCommand.Admit(about(2019, 5, 2), ASHA, home, "ITPA 17(1)"));
      does(new StayCommand.Produce(about(2019, 5, 6), Bench.MAGISTRATE));
      does(
          new StayCommand.OrderCustody(
              about(2019, 5, 6),
              "ITPA 17(3)",
              Authority.MAGISTRATE,
              Optional.empty(),
              Optional.of(21)));
      does(new StayCommand.RecordHomeInquiry(about(2019, 7, 30), Optional.empty()));
      does(
          new StayCommand.OrderCustody(
              about(2019, 8, 20),
              "ITPA 17(4)",
              Authority.MAGISTRATE,
              Optional.of(CivilDate.of(2020, 8, 19)),
              Optional.empty()));
      does(
          new StayCommand.StateWish(
              about(2020, 9, 1), Direction.LEAVE, Optional.of("own-home"), Optional.empty()));
      does(
          new StayCommand.FilePetition(
              PETITION_DAY, PetitionKind.RELEASE, Optional.empty(), Optional.empty()));
      does(new StayCommand.Release(RELEASE_DAY, "own-home"));
    }
  }

  /**
   * Invented: across the border, with a refusal, a lapsed permit and a year of asking after her.
   */
  @Nested
  class HomeAcrossTheBorder {

    @Test
    void goes_from_the_committee_to_her_own_door() {
      Home childrensHome =
          new Home("childrens-home", Optional.empty(), "west-bengal", Optional.of("kolkata"));
      Home otherHome =
          new Home(
              "shakti-sadan", Optional.empty(), "west-bengal", Optional.of("north-24-parganas"));
      does(new StayCommand.Admit(day(2021, 1, 5), ASHA, childrensHome, "JJ 31"));
      does(new StayCommand.Produce(day(2021, 1, 4), Bench.CWC));
      does(
          new StayCommand.OrderCustody(
              day(2021, 1, 4),
              "JJ 36",
              Authority.CWC,
              Optional.of(day(2021, 5, 3)),
              Optional.empty()));
      does(new StayCommand.OrderHomeInquiry(day(2021, 1, 20), Optional.of(day(2021, 2, 4))));
      does(
          new StayCommand.RecordHomeInquiry(
              day(2021, 6, 1), Optional.of(InquiryOutcome.COULD_NOT_BE_DONE)));
      does(new StayCommand.TurnAdult(day(2021, 7, 1)));
      does(new StayCommand.Transfer(day(2021, 7, 2), otherHome, Optional.empty()));
      does(
          new StayCommand.StateWish(
              day(2021, 7, 3), Direction.LEAVE, Optional.of("family"), Optional.of(WORDS)));
      does(
          new StayCommand.FilePetition(
              day(2021, 8, 1), PetitionKind.RELEASE, Optional.of(Authority.CWC), Optional.empty()));
      does(new StayCommand.ScheduleHearing(day(2021, 8, 2), day(2021, 8, 20), Optional.of(9)));
      does(new StayCommand.HoldHearing(day(2021, 8, 20), Optional.of(9)));
      does(
          new StayCommand.DecidePetition(
              day(2021, 8, 20), 9, PetitionResult.ADJOURNED, Optional.of("report-awaited")));
      does(
          new StayCommand.DecidePetition(
              day(2021, 10, 1), 9, PetitionResult.GRANTED, Optional.empty()));
      does(new StayCommand.OrderRestoration(day(2021, 10, 1), Authority.CWC));
      does(new StayCommand.StartRestoration(day(2021, 10, 5), RestorationKind.CROSS_BORDER));
      does(step(day(2021, 11, 1), "home-verification"));
      does(step(day(2022, 1, 10), "travel-permit"));
      does(step(day(2022, 4, 10), "travel-permit"));
      does(step(day(2022, 4, 20), "exit-permit"));
      does(step(day(2022, 4, 22), "escort-arranged"));
      does(step(day(2022, 4, 25), "handed-over"));
      does(new StayCommand.CompleteRestoration(day(2022, 4, 25)));
      for (int months : List.of(3, 6, 12)) {
        does(
            new StayCommand.RecordFollowUp(
                CivilDate.of(LocalDate.of(2022, 4, 25).plusMonths(months)),
                months,
                Wellbeing.MANAGING,
                Optional.empty()));
      }
      does(new StayCommand.Close(day(2023, 5, 1)));

      assertThat(stay).isInstanceOf(Stay.Closed.class);
      assertThat(stay.file().home()).hasValue(otherHome);
      assertThat(stay.file().producedOn()).hasValue(day(2021, 1, 4));
      assertThat(stay.file().orderedToLeaveOn()).hasValue(day(2021, 10, 1));
      assertThat(stay.file().restoration().orElseThrow().steps())
          .extracting(StayEvent.RestorationStepCompleted::step)
          .containsExactly(
              "home-verification",
              "travel-permit",
              "travel-permit",
              "exit-permit",
              "escort-arranged",
              "handed-over");
      assertThat(stay.file().followUps())
          .extracting(StayEvent.FollowUpRecorded::months)
          .containsExactly(3, 6, 12);
      assertThat(stay.file().daysHeldBeyond(day(2023, 5, 1))).isEqualTo(357);
      assertThat(stay.file().monthsInShelter(day(2023, 5, 1))).isEqualTo(15);
      assertThat(stay.file().releaseLatencyDays()).hasValue(267);
    }

    private static StayCommand step(CivilDate on, String code) {
      return new StayCommand.CompleteRestorationStep(on, code);
    }

    private static CivilDate day(int year, int month, int dayOfMonth) {
      return CivilDate.of(year, month, dayOfMonth);
    }
  }

  private void does(StayCommand command) {
    assertThat(stay.possible()).contains(command.getClass());
    switch (decider.decide(command, stay)) {
      case Outcome.Accepted<StayEvent, StayRejection>(var events) ->
          stay = decider.fold(stay, events);
      case Outcome.Rejected<StayEvent, StayRejection>(var why) ->
          throw new AssertionError(why.message());
      case Outcome.Nothing<StayEvent, StayRejection>() ->
          throw new AssertionError("nothing came of " + command);
    }
  }

  private static CivilDate about(int year, int month, int dayOfMonth) {
    return CivilDate.about(LocalDate.of(year, month, dayOfMonth));
  }
}
