package org.dhruva.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.shelter.stay.StaySamples.*;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Direction;
import org.dhruva.contracts.shelter.StayEvent.PetitionDecided;
import org.dhruva.contracts.shelter.StayEvent.PetitionKind;
import org.dhruva.contracts.shelter.StayEvent.PetitionResult;
import org.dhruva.contracts.shelter.StayEvent.WishStated;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What she wants, who is asked for it, and what they answer. */
class StayWishAndPetitionTest {

  private static final List<StayEvent> PENDING = with(IN_HOME, PETITIONED);
  private static final int PETITION = 2;

  @Nested
  class StateWish {

    private static final WishStated TO_LEAVE =
        new WishStated(PETITION_DAY, Direction.LEAVE, Optional.of("own-home"), Optional.empty());
    private static final WishStated TO_STAY =
        new WishStated(MEANWHILE, Direction.STAY, Optional.empty(), Optional.of(WORDS));

    @Test
    void is_kept_with_her_own_words_sealed() {
      stay().given(IN_HOME).when(command(TO_STAY)).then(TO_STAY);
    }

    @Test
    void is_possible_at_any_time_until_the_stay_is_closed() {
      stay().given(AWAY).when(command(TO_LEAVE)).then(TO_LEAVE);
      stay().given(LEFT).when(command(TO_LEAVE)).then(TO_LEAVE);
      stay().given(DIED).when(command(TO_LEAVE)).then(TO_LEAVE);
      stay().given(CLOSED).when(command(TO_LEAVE)).thenRejected(new StayRejection.IsClosed());
      stay().given().when(command(TO_LEAVE)).thenRejected(new StayRejection.NotAdmitted());
    }

    @Test
    void the_latest_stands_and_all_stay_in_the_history() {
      StayFile file = after(with(IN_HOME, TO_STAY, TO_LEAVE)).file();
      assertThat(file.latestWish()).hasValue(TO_STAY);
      assertThat(file.wishes()).containsExactly(TO_LEAVE, TO_STAY);
    }

    @Test
    void words_are_kept_every_time_and_a_bare_repetition_changes_nothing() {
      stay().given(with(IN_HOME, TO_STAY)).when(command(TO_STAY)).then(TO_STAY);
      stay().given(with(IN_HOME, TO_LEAVE)).when(command(TO_LEAVE)).thenNothing();
    }

    @Test
    void nobody_wishes_for_her_after_her_death() {
      WishStated later =
          new WishStated(LATER, Direction.UNDECIDED, Optional.empty(), Optional.empty());
      stay().given(DIED).when(command(later)).thenRejected(new StayRejection.AfterDeath(MEANWHILE));
    }

    @Test
    void where_to_is_a_code() {
      stay()
          .given(IN_HOME)
          .when(
              new StayCommand.StateWish(
                  MEANWHILE, Direction.LEAVE, Optional.of("To my aunt"), Optional.empty()))
          .thenRejected(new StayRejection.CodeMalformed("/to"));
    }

    private static StayCommand command(WishStated wish) {
      return new StayCommand.StateWish(wish.on(), wish.wants(), wish.to(), wish.words());
    }
  }

  @Nested
  class FilePetition {

    private static final StayCommand FILE =
        new StayCommand.FilePetition(
            PETITION_DAY,
            PetitionKind.RELEASE,
            Optional.of(Authority.MAGISTRATE),
            Optional.empty());

    @Test
    void asks_for_her_release() {
      stay().given(IN_HOME).when(FILE).then(PETITIONED);
      assertThat(after(PENDING).file().petitions())
          .containsExactly(
              new Petition(
                  PETITION,
                  PetitionKind.RELEASE,
                  PETITION_DAY,
                  Optional.of(Authority.MAGISTRATE),
                  Optional.empty(),
                  Optional.empty()));
    }

    @Test
    void the_same_petition_again_changes_nothing() {
      stay().given(PENDING).when(FILE).thenNothing();
    }

    @Test
    void nobody_asks_for_the_release_of_one_who_has_left_but_an_order_can_still_be_attacked() {
      stay()
          .given(LEFT)
          .when(petition(PetitionKind.RELEASE))
          .thenRejected(new StayRejection.AfterLeaving(LEAVING_DAY));
      stay()
          .given(LEFT)
          .when(petition(PetitionKind.APPEAL))
          .then(
              new StayEvent.PetitionFiled(
                  LATER, PetitionKind.APPEAL, Optional.empty(), Optional.empty()));
    }

    @Test
    void is_not_filed_after_her_death_is_recorded() {
      stay().given(DIED).when(FILE).thenRejected(new StayRejection.HasDied());
    }

    private static StayCommand petition(PetitionKind kind) {
      return new StayCommand.FilePetition(LATER, kind, Optional.empty(), Optional.empty());
    }
  }

  @Nested
  class ScheduleHearing {

    @Test
    void sets_a_day_for_a_petition_or_for_the_inquiry() {
      stay()
          .given(PENDING)
          .when(new StayCommand.ScheduleHearing(PETITION_DAY, MEANWHILE, Optional.of(PETITION)))
          .then(new StayEvent.HearingScheduled(PETITION_DAY, MEANWHILE, Optional.of(PETITION)));
      stay()
          .given(IN_HOME)
          .when(new StayCommand.ScheduleHearing(ORDER_DAY, MEANWHILE, Optional.empty()))
          .then(new StayEvent.HearingScheduled(ORDER_DAY, MEANWHILE, Optional.empty()));
    }

    @Test
    void the_day_stays_open_until_a_hearing_is_held_on_it_or_later() {
      StayEvent set = new StayEvent.HearingScheduled(PETITION_DAY, MEANWHILE, Optional.empty());
      StayEvent next = new StayEvent.HearingScheduled(MEANWHILE, LATER, Optional.of(PETITION));
      StayEvent held = new StayEvent.HearingHeld(MEANWHILE, Optional.of(PETITION));
      assertThat(after(with(PENDING, next, set)).file().openHearings())
          .containsExactly(MEANWHILE, LATER);
      assertThat(after(with(PENDING, set, held)).file().openHearings()).isEmpty();
      assertThat(after(with(PENDING, set, held, next)).file().openHearings())
          .containsExactly(LATER);
    }

    @Test
    void the_hearing_is_not_before_it_was_set() {
      stay()
          .given(PENDING)
          .when(new StayCommand.ScheduleHearing(MEANWHILE, PETITION_DAY, Optional.empty()))
          .thenRejected(new StayRejection.PlannedDayTooEarly("/hearingOn"));
    }

    @Test
    void names_an_entry_that_is_a_petition() {
      for (int entry : List.of(0, 1, 3, -1)) {
        stay()
            .given(PENDING)
            .when(new StayCommand.ScheduleHearing(PETITION_DAY, MEANWHILE, Optional.of(entry)))
            .thenRejected(new StayRejection.NotAPetition());
      }
    }

    @Test
    void the_same_day_again_changes_nothing() {
      stay()
          .given(
              with(PENDING, new StayEvent.HearingScheduled(ORDER_DAY, MEANWHILE, Optional.empty())))
          .when(new StayCommand.ScheduleHearing(ORDER_DAY, MEANWHILE, Optional.empty()))
          .thenNothing();
    }
  }

  @Nested
  class HoldHearing {

    @Test
    void she_or_the_petition_was_heard() {
      stay()
          .given(PENDING)
          .when(new StayCommand.HoldHearing(MEANWHILE, Optional.of(PETITION)))
          .then(new StayEvent.HearingHeld(MEANWHILE, Optional.of(PETITION)));
    }

    @Test
    void a_petition_is_not_heard_before_it_was_filed() {
      stay()
          .given(PENDING)
          .when(new StayCommand.HoldHearing(ORDER_DAY, Optional.of(PETITION)))
          .thenRejected(new StayRejection.BeforePetition(PETITION_DAY));
    }

    @Test
    void the_same_hearing_again_changes_nothing() {
      stay()
          .given(with(PENDING, new StayEvent.HearingHeld(MEANWHILE, Optional.empty())))
          .when(new StayCommand.HoldHearing(MEANWHILE, Optional.empty()))
          .thenNothing();
    }
  }

  @Nested
  class DecidePetition {

    @Test
    void grants_refuses_or_adjourns() {
      for (PetitionResult result : PetitionResult.values()) {
        stay().given(PENDING).when(decide(MEANWHILE, result)).then(decided(MEANWHILE, result));
      }
    }

    @Test
    void an_adjourned_petition_waits_on_and_a_refused_one_does_not() {
      StayEvent adjourned = decided(MEANWHILE, PetitionResult.ADJOURNED);
      stay()
          .given(with(PENDING, adjourned))
          .when(decide(LATER, PetitionResult.REFUSED))
          .then(decided(LATER, PetitionResult.REFUSED));
      assertThat(after(with(PENDING, adjourned)).file().petitions())
          .extracting(Petition::result)
          .containsExactly(Optional.empty());
      stay()
          .given(with(PENDING, decided(MEANWHILE, PetitionResult.REFUSED)))
          .when(decide(LATER, PetitionResult.GRANTED))
          .thenRejected(new StayRejection.NoPetitionPending());
    }

    @Test
    void a_decided_petition_is_not_decided_again_while_another_waits() {
      StayEvent writ =
          new StayEvent.PetitionFiled(
              MEANWHILE, PetitionKind.WRIT, Optional.of(Authority.HIGH_COURT), Optional.empty());
      stay()
          .given(with(PENDING, decided(MEANWHILE, PetitionResult.REFUSED), writ))
          .when(decide(LATER, PetitionResult.GRANTED))
          .thenRejected(new StayRejection.PetitionDecidedBefore());
    }

    @Test
    void needs_a_petition_and_comes_after_it() {
      stay()
          .given(IN_HOME)
          .when(decide(MEANWHILE, PetitionResult.GRANTED))
          .thenRejected(new StayRejection.NoPetitionPending());
      stay()
          .given(PENDING)
          .when(
              new StayCommand.DecidePetition(
                  MEANWHILE, 1, PetitionResult.GRANTED, Optional.empty()))
          .thenRejected(new StayRejection.NotAPetition());
      stay()
          .given(PENDING)
          .when(decide(ORDER_DAY, PetitionResult.GRANTED))
          .thenRejected(new StayRejection.BeforePetition(PETITION_DAY));
    }

    @Test
    void the_same_decision_again_changes_nothing() {
      stay()
          .given(with(PENDING, decided(MEANWHILE, PetitionResult.GRANTED)))
          .when(decide(MEANWHILE, PetitionResult.GRANTED))
          .thenNothing();
    }

    @Test
    void its_reason_is_a_code() {
      stay()
          .given(PENDING)
          .when(
              new StayCommand.DecidePetition(
                  MEANWHILE, PETITION, PetitionResult.REFUSED, Optional.of("She has no one.")))
          .thenRejected(new StayRejection.CodeMalformed("/reason"));
    }

    private static StayCommand decide(CivilDate on, PetitionResult result) {
      return new StayCommand.DecidePetition(on, PETITION, result, Optional.of("report-awaited"));
    }

    private static StayEvent decided(CivilDate on, PetitionResult result) {
      return new PetitionDecided(on, PETITION, result, Optional.of("report-awaited"));
    }
  }

  @Nested
  class OrderRelease {

    private static final StayCommand ORDER =
        new StayCommand.OrderRelease(MEANWHILE, Authority.SESSIONS_COURT);
    private static final StayEvent ORDERED =
        new StayEvent.ReleaseOrdered(MEANWHILE, Authority.SESSIONS_COURT);

    @Test
    void is_an_order_and_not_yet_the_release() {
      stay().given(IN_HOME).when(ORDER).then(ORDERED);
      assertThat(after(with(IN_HOME, ORDERED))).isInstanceOf(Stay.InHome.class);
    }

    @Test
    void the_same_order_again_changes_nothing() {
      stay().given(with(IN_HOME, ORDERED)).when(ORDER).thenNothing();
    }

    @Test
    void needs_a_stay() {
      stay().given().when(ORDER).thenRejected(new StayRejection.NotAdmitted());
    }
  }

  @Nested
  class OrderRestoration {

    private static final StayCommand ORDER =
        new StayCommand.OrderRestoration(MEANWHILE, Authority.CWC);
    private static final StayEvent ORDERED =
        new StayEvent.RestorationOrdered(MEANWHILE, Authority.CWC);

    @Test
    void is_an_order_and_not_yet_the_way_home() {
      stay().given(IN_HOME).when(ORDER).then(ORDERED);
      assertThat(after(with(IN_HOME, ORDERED))).isInstanceOf(Stay.InHome.class);
    }

    @Test
    void the_same_order_again_changes_nothing() {
      stay().given(with(IN_HOME, ORDERED)).when(ORDER).thenNothing();
    }

    @Test
    void a_closed_stay_takes_no_order() {
      stay().given(CLOSED).when(ORDER).thenRejected(new StayRejection.IsClosed());
    }
  }
}
