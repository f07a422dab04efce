package org.dhruva.shelter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhruva.access.Caller;
import org.dhruva.access.Roles;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvent.AbsenceRecorded;
import org.dhruva.contracts.shelter.StayEvent.AdulthoodReached;
import org.dhruva.contracts.shelter.StayEvent.Authority;
import org.dhruva.contracts.shelter.StayEvent.Bench;
import org.dhruva.contracts.shelter.StayEvent.CustodyOrdered;
import org.dhruva.contracts.shelter.StayEvent.Direction;
import org.dhruva.contracts.shelter.StayEvent.DueService;
import org.dhruva.contracts.shelter.StayEvent.Home;
import org.dhruva.contracts.shelter.StayEvent.ReleaseOrdered;
import org.dhruva.contracts.shelter.StayEvent.RestorationKind;
import org.dhruva.contracts.shelter.StayEvent.RestorationStarted;
import org.dhruva.contracts.shelter.StayEvent.RestorationStepCompleted;
import org.dhruva.contracts.shelter.StayEvent.RestorationStepReopened;
import org.dhruva.contracts.shelter.StayEvent.Safeguard;
import org.dhruva.contracts.shelter.StayEvent.SafeguardRecorded;
import org.dhruva.contracts.shelter.StayEvent.ServiceAnswer;
import org.dhruva.contracts.shelter.StayEvent.ServiceAnswered;
import org.dhruva.contracts.shelter.StayEvent.Speaker;
import org.dhruva.contracts.shelter.StayEvent.SurvivorAdmitted;
import org.dhruva.contracts.shelter.StayEvent.SurvivorProduced;
import org.dhruva.contracts.shelter.StayEvent.SurvivorReleased;
import org.dhruva.contracts.shelter.StayEvent.WishStated;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.recording.Asked;
import org.dhruva.shelter.custody.Ground;
import org.dhruva.shelter.custody.Route;
import org.dhruva.shelter.custody.Standing;
import org.dhruva.shelter.http.ServiceFacts.Said;
import org.dhruva.shelter.http.WayHomeFacts.StepFacts;
import org.dhruva.shelter.http.WayHomeFacts.StepStanding;
import org.dhruva.shelter.stay.Stay;
import org.dhruva.shelter.stay.StayDecider;
import org.dhruva.shelter.wiring.CatalogueFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What she reads of her stay on a day. */
class StayFactsTest {

  private static final SurvivorId HER = new SurvivorId(UUID.randomUUID());

  @Nested
  class Custody {

    @Test
    void names_the_section_the_last_day_and_who_ordered_it() {
      CustodyFacts custody =
          custody(
              "2024-03-01",
              admitted("ITPA 17(1)"),
              ordered("2024-02-01", "ITPA 17(4)", "2026-01-31"));

      assertThat(custody.standing()).isEqualTo(Standing.IN_FORCE);
      assertThat(custody.section()).hasValue("ITPA 17(4)");
      assertThat(custody.meaning()).hasValueSatisfying(said -> assertThat(said).contains("Final"));
      assertThat(custody.orderedBy()).hasValue(Authority.MAGISTRATE);
      assertThat(custody.orderedOn()).hasValue(day("2024-02-01"));
      assertThat(custody.lastLawfulDay()).hasValue(day("2026-01-31"));
      assertThat(custody.beyondCeiling()).isFalse();
      assertThat(custody.daysBeyond()).isZero();
      assertThat(custody.whoMustAct()).isEqualTo("MAGISTRATE");
      assertThat(custody.child()).isFalse();
    }

    @Test
    void counts_from_the_last_day_of_the_order_or_of_the_law_whichever_is_first() {
      CustodyFacts runOut =
          custody(
              "2024-03-01",
              admitted("ITPA 17(1)"),
              ordered("2024-02-01", "ITPA 17(3)", "2024-02-10"));
      assertThat(runOut.standing()).isEqualTo(Standing.RUN_OUT);
      assertThat(runOut.daysBeyond()).isEqualTo(20);

      CustodyFacts tooLong =
          custody(
              "2024-03-01",
              admitted("ITPA 17(1)"),
              ordered("2024-02-01", "ITPA 17(3)", "2024-06-01"));
      assertThat(tooLong.standing()).isEqualTo(Standing.RUN_OUT);
      assertThat(tooLong.beyondCeiling()).isTrue();
      assertThat(tooLong.lastLawfulDay()).hasValue(day("2024-02-22"));
      assertThat(tooLong.daysBeyond()).isEqualTo(8);
    }

    @Test
    void an_order_beyond_the_ceiling_is_accepted_and_said_to_be_so() {
      CustodyFacts custody =
          custody(
              "2024-03-01",
              admitted("ITPA 17(1)"),
              ordered("2024-02-01", "ITPA 17(4)", "2029-01-31"));
      assertThat(custody.standing()).isEqualTo(Standing.IN_FORCE);
      assertThat(custody.beyondCeiling()).isTrue();
      assertThat(custody.lastLawfulDay()).hasValue(day("2027-02-01"));
    }

    @Test
    void of_two_orders_of_one_day_the_later_entry_stands() {
      CustodyFacts custody =
          custody(
              "2024-03-01",
              admitted("ITPA 17(1)"),
              ordered("2024-02-01", "ITPA 17(3)", "2024-02-20"),
              ordered("2024-02-01", "ITPA 17(4)", "2026-01-31"));
      assertThat(custody.section()).hasValue("ITPA 17(4)");
      assertThat(custody.lastLawfulDay()).hasValue(day("2026-01-31"));
    }

    @Test
    void without_an_order_the_home_must_act() {
      CustodyFacts custody = custody("2024-03-01", admitted("ITPA 17(1)"));
      assertThat(custody.standing()).isEqualTo(Standing.NONE);
      assertThat(custody.section()).isEmpty();
      assertThat(custody.daysBeyond()).isZero();
      assertThat(custody.whoMustAct()).isEqualTo("HOME");
    }

    @Test
    void of_a_child_is_for_the_committee_and_ends_when_she_is_eighteen() {
      StayEvent[] entries = {
        admitted("JJ 31"),
        new SurvivorProduced(day("2024-01-02"), Bench.CWC),
        new CustodyOrdered(day("2024-02-01"), "JJ 37", Authority.CWC, day("2026-01-31"))
      };
      CustodyFacts child = custody("2024-03-01", entries);
      assertThat(child.child()).isTrue();
      assertThat(child.standing()).isEqualTo(Standing.IN_FORCE);
      assertThat(child.whoMustAct()).isEqualTo("CWC");

      CustodyFacts adult =
          custody("2025-03-01", plus(entries, new AdulthoodReached(day("2025-02-01"))));
      assertThat(adult.child()).isFalse();
      assertThat(adult.standing()).isEqualTo(Standing.RUN_OUT);
      assertThat(adult.lastLawfulDay()).hasValue(day("2025-02-01"));
      assertThat(adult.daysBeyond()).isEqualTo(28);
    }

    @Test
    void what_is_ordered_the_home_carries_out() {
      StayEvent order = ordered("2024-02-01", "ITPA 17(4)", "2026-01-31");
      StayEvent release = new ReleaseOrdered(day("2024-02-20"), Authority.SESSIONS_COURT);
      assertThat(custody("2024-03-01", admitted("ITPA 17(1)"), order, release).whoMustAct())
          .isEqualTo("HOME");
      assertThat(
              custody(
                      "2024-03-01",
                      admitted("ITPA 17(1)"),
                      release,
                      ordered("2024-02-25", "ITPA 17(4)", "2026-01-31"))
                  .whoMustAct())
          .isEqualTo("MAGISTRATE");
    }

    @Test
    void is_no_more_when_nobody_keeps_her() {
      assertThat(
              facts("2024-03-01", admitted("ITPA 17(1)"), new AbsenceRecorded(day("2024-02-01")))
                  .custody())
          .isEmpty();
      StayFacts left =
          facts(
              "2024-03-01",
              admitted("ITPA 17(1)"),
              new SurvivorReleased(day("2024-02-01"), "own-home"));
      assertThat(left.custody()).isEmpty();
      assertThat(left.routes()).isEmpty();
    }
  }

  @Nested
  class Routes {

    @Test
    void have_their_last_day_their_source_and_say_what_no_lawyer_has_looked_at() {
      StayFacts facts =
          facts(
              "2024-02-05",
              admitted("ITPA 17(1)"),
              ordered("2024-02-01", "ITPA 17(4)", "2029-01-31"),
              new SafeguardRecorded(day("2024-02-01"), Safeguard.HEARD, false));
      RouteFacts appeal = facts.routes().getFirst();
      assertThat(appeal.route()).isEqualTo(Route.Code.APPEAL);
      assertThat(appeal.askedOf()).isEqualTo("SESSIONS_COURT");
      assertThat(appeal.until()).hasValue(day("2024-03-02"));
      assertThat(appeal.verified()).isFalse();
      assertThat(appeal.note()).hasValue(RouteFacts.NOT_CHECKED);
      assertThat(appeal.because())
          .extracting(RouteFacts.Fault::code)
          .containsExactly(Ground.Code.NOT_HEARD, Ground.Code.BEYOND_CEILING);
      assertThat(facts.routes())
          .filteredOn(route -> route.route() == Route.Code.RELEASE_PETITION)
          .singleElement()
          .satisfies(
              route -> {
                assertThat(route.askedOf()).isEqualTo("MAGISTRATE");
                assertThat(route.note()).isEmpty();
                assertThat(route.source()).contains("WP 6065/2020");
              });
    }

    @Test
    void without_an_order_lead_to_the_high_court() {
      assertThat(facts("2024-02-05", admitted("ITPA 17(1)")).routes())
          .extracting(RouteFacts::route, RouteFacts::askedOf)
          .containsExactly(tuple(Route.Code.WRIT, "HIGH_COURT"));
    }

    @Test
    void follow_the_latest_wish_which_stands_first_with_its_day() {
      StayEvent stay =
          new WishStated(day("2024-02-03"), Direction.STAY, Optional.empty(), Optional.empty());
      StayEvent leave =
          new WishStated(day("2024-02-02"), Direction.LEAVE, Optional.empty(), Optional.empty());
      StayFacts facts = facts("2024-02-05", admitted("ITPA 17(1)"), stay, leave);
      assertThat(StayFacts.class.getRecordComponents()[0].getName()).isEqualTo("latestWish");
      assertThat(facts.latestWish()).hasValue((WishStated) stay);
      assertThat(facts.routes().getFirst().route()).isEqualTo(Route.Code.OWN_APPLICATION);
      assertThat(facts.routes().getFirst().askedOf()).isEqualTo("MAGISTRATE");
    }
  }

  @Nested
  class The_way_home {

    @Test
    void says_of_each_step_whether_it_is_done_and_who_must_act_next() {
      StayEvent[] entries = {
        admitted("ITPA 17(1)"),
        new RestorationStarted(day("2024-02-01"), RestorationKind.CROSS_BORDER),
        new RestorationStepCompleted(day("2024-02-10"), "identification"),
        new RestorationStepCompleted(day("2024-02-15"), "high-commission-informed"),
        new RestorationStepCompleted(day("2024-06-01"), "home-verification"),
        new RestorationStepCompleted(day("2024-07-01"), "travel-permit")
      };
      WayHomeFacts way = facts("2024-07-11", entries).wayHome().orElseThrow();
      assertThat(way.daysSoFar()).isEqualTo(161);
      assertThat(way.steps())
          .extracting(StepFacts::standing)
          .containsExactly(
              StepStanding.DONE,
              StepStanding.DONE,
              StepStanding.DONE,
              StepStanding.DONE,
              StepStanding.WAITED_FOR,
              StepStanding.TO_COME);
      assertThat(way.steps().get(4))
          .extracting(StepFacts::whoMustAct, StepFacts::waitedForSince, StepFacts::days)
          .containsExactly("FRRO", Optional.of(day("2024-07-01")), Optional.of(10L));

      WayHomeFacts lapsed =
          facts(
                  "2024-09-11",
                  plus(entries, new RestorationStepReopened(day("2024-09-01"), "travel-permit")))
              .wayHome()
              .orElseThrow();
      assertThat(lapsed.steps().get(3))
          .extracting(StepFacts::standing, StepFacts::doneOn, StepFacts::days)
          .containsExactly(StepStanding.WAITED_FOR, Optional.empty(), Optional.of(10L));
      assertThat(lapsed.steps().get(4).standing()).isEqualTo(StepStanding.TO_COME);
    }

    @Test
    void is_absent_before_it_began() {
      assertThat(facts("2024-07-11", admitted("ITPA 17(1)")).wayHome()).isEmpty();
    }
  }

  @Nested
  class Services {

    @Test
    void are_all_there_and_what_nobody_answered_was_not_asked() {
      StayFacts facts =
          facts(
              "2024-07-11",
              admitted("ITPA 17(1)"),
              new ServiceAnswered(
                  day("2024-05-01"),
                  DueService.COUNSELLING,
                  ServiceAnswer.DO_NOT_WANT,
                  Speaker.SURVIVOR,
                  Optional.empty()));
      assertThat(facts.services())
          .extracting(ServiceFacts::service)
          .containsExactly(DueService.values());
      assertThat(facts.services())
          .filteredOn(service -> service.said() != Said.NOT_ASKED)
          .singleElement()
          .extracting(ServiceFacts::service, ServiceFacts::said, ServiceFacts::on, ServiceFacts::by)
          .containsExactly(
              DueService.COUNSELLING,
              Said.DO_NOT_WANT,
              Optional.of(day("2024-05-01")),
              Optional.of(Speaker.SURVIVOR));
    }

    @Test
    void are_answered_by_whom_the_token_names() {
      for (String role : List.of(Roles.SURVIVOR, Roles.PEER, Roles.LAWYER, Roles.CASEWORKER)) {
        assertThat(
                kind("2024-07-11")
                    .filledIn()
                    .get("answeredBy")
                    .apply(
                        new Asked<>(
                            new Actor("an account", role),
                            Instant.EPOCH,
                            UUID.randomUUID(),
                            new Stay.None())))
            .hasToString(role.toUpperCase(Locale.ROOT));
      }
    }
  }

  private static StayCase kind(String today) {
    return new StayCase(
        CatalogueFile.read(), InstantSource.fixed(Instant.parse(today + "T06:30:00Z")));
  }

  private static StayFacts facts(String today, StayEvent... entries) {
    StayDecider decider = new StayDecider();
    return (StayFacts)
        kind(today).facts(decider.fold(decider.initial(), List.of(entries)), new Caller());
  }

  private static CustodyFacts custody(String today, StayEvent... entries) {
    return facts(today, entries).custody().orElseThrow();
  }

  private static StayEvent[] plus(StayEvent[] entries, StayEvent more) {
    return Stream.concat(Stream.of(entries), Stream.of(more)).toArray(StayEvent[]::new);
  }

  private static StayEvent admitted(String legalBasis) {
    return new SurvivorAdmitted(
        day("2024-01-02"),
        HER,
        new Home("shakti-sadan", Optional.empty(), "west-bengal", Optional.empty()),
        legalBasis);
  }

  private static StayEvent ordered(String on, String section, String until) {
    return new CustodyOrdered(day(on), section, Authority.MAGISTRATE, day(until));
  }

  private static CivilDate day(String text) {
    return CivilDate.parse(text);
  }
}
