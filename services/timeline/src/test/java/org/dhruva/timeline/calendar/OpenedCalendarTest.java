package org.dhruva.timeline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.access.AccountInRoles;
import org.dhruva.access.Grant;
import org.dhruva.access.OpenedCases;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.legal.ProceedingEvent.AdjournmentReason;
import org.dhruva.contracts.legal.ProceedingEvent.FirRegistered;
import org.dhruva.contracts.legal.ProceedingEvent.HearingAdjourned;
import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.contracts.legal.ProceedingEvent.HearingScheduled;
import org.dhruva.contracts.legal.ProceedingEvent.Jurisdiction;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.testing.TestDatabase;
import org.dhruva.timeline.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenedCalendarTest {

  private static final Instant NOW = Instant.parse("2026-11-25T06:00:00Z");
  private static final String MEERA = "account-of-meera";
  private static final String FOR_EVER = null;

  private final Services services = Services.RUNNING;
  private final TestDatabase database = TestDatabase.with("db/calendar", "db/grants");
  private final OpenedCases opened = new OpenedCases(database.pool());
  private final SurvivorDates dates = new SurvivorDates(services.entries());
  private final SurvivorId survivor = new SurvivorId(UUID.randomUUID());
  private final UUID proceeding = UUID.randomUUID();

  @AfterEach
  void the_database_goes() {
    database.close();
  }

  private String fetch(Instant now) {
    opened.proven();
    return calendar(now);
  }

  private String calendar(Instant now) {
    return new OpenedCalendar(
            opened.guard(),
            dates,
            new DailyLooks(database.pool(), opened.guard()),
            URI.create("https://portal.invalid"),
            InstantSource.fixed(now))
        .of(
            Feed.madeOn(
                Dates.TODAY, new AccountInRoles(MEERA, List.of(Role.LAWYER)), Titles.OPAQUE))
        .await()
        .atMost(Services.PATIENCE);
  }

  private void record(String service, UUID stream, int version, Event... events) {
    services.record(service, survivor, stream, version, Sealer.none(), events);
    services.awaitTimeline();
  }

  private void aHearingIsSet() {
    record(
        "legal",
        proceeding,
        0,
        new FirRegistered(
            CivilDate.of(2017, 11, 21),
            survivor,
            List.of("IPC 370"),
            new Jurisdiction("west-bengal", "south-24-parganas"),
            Optional.empty(),
            false,
            Optional.empty()),
        new HearingScheduled(
            CivilDate.of(2026, 9, 2),
            CivilDate.of(2027, 3, 16),
            Optional.empty(),
            HearingPurpose.APPEAL));
  }

  private void aClaimRuns() {
    record(
        "compensation",
        UUID.randomUUID(),
        0,
        new ClaimEvent.ClaimDrafted(
            CivilDate.of(2026, 11, 1), survivor, "west-bengal-2017", Optional.empty()),
        new ClaimEvent.ClaimFiled(
            CivilDate.of(2026, 11, 10), Forum.DLSA, Optional.empty(), Optional.empty(), List.of()));
  }

  @Test
  void shows_the_parts_that_are_open_and_no_others() {
    aHearingIsSet();
    aClaimRuns();
    opened.open(survivor, MEERA, Role.LAWYER, Scope.LEGAL, FOR_EVER);

    assertThat(fetch(NOW))
        .contains("DTSTART;VALUE=DATE:20270316")
        .doesNotContain("DTSTART;VALUE=DATE:20270110");
    opened.open(survivor, MEERA, Role.LAWYER, Scope.COMPENSATION, FOR_EVER);
    assertThat(fetch(NOW)).contains("DTSTART;VALUE=DATE:20270110");
  }

  @Test
  void shows_nothing_of_her_who_took_it_back() {
    aHearingIsSet();
    opened.open(survivor, MEERA, Role.LAWYER, Scope.LEGAL, FOR_EVER);
    assertThat(fetch(NOW)).contains("BEGIN:VEVENT");

    opened.takeBack(survivor);

    assertThat(fetch(NOW)).doesNotContain("BEGIN:VEVENT");
  }

  @Test
  void shows_nothing_that_was_opened_for_a_time_that_is_over_or_in_another_role() {
    aHearingIsSet();
    opened.open(survivor, MEERA, Role.LAWYER, Scope.LEGAL, "2020-01-01T00:00:00Z");
    aClaimRuns();
    opened.open(survivor, MEERA, Role.PEER, Scope.COMPENSATION, FOR_EVER);

    assertThat(fetch(NOW)).doesNotContain("BEGIN:VEVENT");
    assertThat(opened.looks()).isEmpty();
  }

  @Test
  void moves_a_hearing_that_was_put_off() {
    aHearingIsSet();
    opened.open(survivor, MEERA, Role.LAWYER, Scope.LEGAL, FOR_EVER);
    String before = fetch(NOW);

    record(
        "legal",
        proceeding,
        2,
        new HearingAdjourned(
            CivilDate.of(2026, 11, 25),
            Optional.of(2),
            HearingPurpose.APPEAL,
            AdjournmentReason.SURVIVOR_COULD_NOT_COME,
            Optional.of(CivilDate.of(2027, 6, 1))));

    String after = fetch(NOW);
    assertThat(after).contains("20270601").doesNotContain("20270316");
    assertThat(uid(after)).isEqualTo(uid(before));
  }

  private static String uid(String calendar) {
    return calendar.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
  }

  @Test
  void is_one_look_a_day_at_each_part_of_which_it_shows_something() {
    aHearingIsSet();
    opened.open(survivor, MEERA, Role.LAWYER, Scope.LEGAL, FOR_EVER);
    opened.open(survivor, MEERA, Role.LAWYER, Scope.SHELTER, FOR_EVER);

    fetch(NOW);
    fetch(NOW.plus(Duration.ofHours(1)));
    assertThat(opened.looks()).extracting(Grant::scope).containsExactly(Scope.LEGAL);

    fetch(NOW.plus(Duration.ofDays(DailyLooks.ONE_LOOK_DAYS)));
    assertThat(opened.looks()).hasSize(2);
  }

  @Test
  void is_refused_when_the_look_cannot_be_recorded() {
    aHearingIsSet();
    opened.open(survivor, MEERA, Role.LAWYER, Scope.LEGAL, FOR_EVER);
    opened.silent();

    assertThatThrownBy(() -> fetch(NOW))
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.getStatusCode()).isEqualTo(503));
  }

  @Test
  void is_refused_when_the_copy_of_the_grants_is_not_proven() {
    assertThatThrownBy(() -> calendar(NOW))
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.getStatusCode()).isEqualTo(503));
  }

  @Test
  void says_so_when_more_is_open_than_it_has_room_for() {
    for (int n = 0; n < OpenedCalendar.SURVIVORS_MAX; n++) {
      opened.open(new SurvivorId(UUID.randomUUID()), MEERA, Role.LAWYER, Scope.SHELTER, FOR_EVER);
    }
    assertThat(fetch(NOW)).doesNotContain("not complete");

    opened.open(survivor, MEERA, Role.LAWYER, Scope.LEGAL, FOR_EVER);
    assertThat(fetch(NOW)).contains("SUMMARY:This calendar is not complete");
  }
}
