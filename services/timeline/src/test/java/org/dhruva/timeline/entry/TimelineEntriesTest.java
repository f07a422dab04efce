package org.dhruva.timeline.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.dhruva.contracts.AllEvents;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.people.LookEvent;
import org.dhruva.contracts.people.SurvivorEvent.Purpose;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.projection.Rebuild;
import org.dhruva.timeline.Keys;
import org.dhruva.timeline.Services;
import org.dhruva.timeline.entry.TimelineEntries.Found;
import org.dhruva.timeline.story.Entry;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimelineEntriesTest {

  private static final CivilDate DAY = CivilDate.of(2019, 9, 15);
  private static final String CANARY = "the canary sings at night";

  private final Services services = Services.RUNNING;
  private final SurvivorId survivor = new SurvivorId(UUID.randomUUID());

  private static StayEvent turnedEighteen(int plusDays) {
    return new StayEvent.AdulthoodReached(CivilDate.of(DAY.day().plusDays(plusDays)));
  }

  private void record(String service, UUID stream, int version, Event... events) {
    services.record(service, survivor, stream, version, Sealer.none(), events);
  }

  private Found read(Set<String> of) {
    return services.entries().of(survivor, of).await().atMost(Services.PATIENCE);
  }

  private void awaitEntries(int count) {
    await().atMost(Services.PATIENCE).until(() -> read(Services.all()).entries().size() == count);
  }

  @Test
  void of_all_services_come_with_what_the_envelope_said() {
    UUID stay = UUID.randomUUID();
    UUID claim = UUID.randomUUID();
    record("shelter", stay, 0, turnedEighteen(0), turnedEighteen(1));
    record("compensation", claim, 0, new ClaimEvent.HearingHeld(DAY));
    awaitEntries(3);

    assertThat(read(Services.all()).entries())
        .extracting(Entry::service, Entry::stream, Entry::version, Entry::event, Entry::enteredBy)
        .containsExactlyInAnyOrder(
            tuple("shelter", stay, 1, turnedEighteen(0), "caseworker"),
            tuple("shelter", stay, 2, turnedEighteen(1), "caseworker"),
            tuple("compensation", claim, 1, new ClaimEvent.HearingHeld(DAY), "caseworker"));
  }

  @Test
  void of_services_that_were_not_asked_for_do_not_come() {
    record("shelter", UUID.randomUUID(), 0, turnedEighteen(0));
    record("compensation", UUID.randomUUID(), 0, new ClaimEvent.HearingHeld(DAY));
    awaitEntries(2);

    assertThat(read(Set.of("compensation")).entries())
        .extracting(Entry::service)
        .containsExactly("compensation");
  }

  @Test
  void do_not_hold_who_looked() {
    record(
        "people",
        UUID.randomUUID(),
        0,
        new LookEvent.CaseLookedAt(
            survivor,
            "account-of-meera",
            Role.LAWYER,
            Optional.empty(),
            Scope.LEGAL,
            Purpose.LEGAL_REPRESENTATION,
            Instant.parse("2024-01-01T00:00:00Z")));
    record("shelter", UUID.randomUUID(), 0, turnedEighteen(0));
    services.awaitTimeline();

    assertThat(read(Services.all()).entries())
        .extracting(Entry::service)
        .containsExactly("shelter");
  }

  @Test
  void keep_sealed_words_sealed() {
    Keys keys = new Keys();
    services.record(
        "compensation",
        survivor,
        UUID.randomUUID(),
        0,
        keys.sealer(survivor),
        new ClaimEvent.ObservationNoted(DAY, Sealed.of(CANARY)));
    awaitEntries(1);

    long plain =
        services
            .database()
            .pool()
            .preparedQuery("select count(*) from timeline_entry where payload like $1")
            .execute(Tuple.of("%canary%"))
            .await()
            .atMost(Services.PATIENCE)
            .iterator()
            .next()
            .getLong(0);
    assertThat(plain).isZero();
    ClaimEvent.ObservationNoted noted =
        (ClaimEvent.ObservationNoted) read(Services.all()).entries().getFirst().event();
    assertThat(noted.text()).isInstanceOf(Sealed.Locked.class);
  }

  @Test
  void beyond_the_limit_lose_their_last_case_and_say_so() {
    for (int n = 0; n < 3; n++) {
      record("shelter", UUID.randomUUID(), 0, turnedEighteen(0), turnedEighteen(1));
    }
    awaitEntries(6);
    EventCodec codec = new EventCodec(AllEvents.TYPES);

    Found all =
        new TimelineEntries(services.database().pool(), codec, 6)
            .of(survivor, Services.all())
            .await()
            .atMost(Services.PATIENCE);
    Found cut =
        new TimelineEntries(services.database().pool(), codec, 5)
            .of(survivor, Services.all())
            .await()
            .atMost(Services.PATIENCE);

    assertThat(all.complete()).isTrue();
    assertThat(cut.complete()).isFalse();
    assertThat(cut.entries()).hasSize(4);
    assertThat(TimelineEntries.READ_ENTRIES_MAX).isEqualTo(20_000);
  }

  @Test
  void have_changed_only_since_somebody_saw_less() {
    record("shelter", UUID.randomUUID(), 0, turnedEighteen(0));
    awaitEntries(1);
    Seen nothing = Seen.nothing(Services.all());
    Seen all = nothing.and(read(Services.all()).entries());

    assertThat(hasChanged(nothing)).isTrue();
    assertThat(hasChanged(all)).isFalse();
    assertThat(hasChanged(Seen.nothing(Set.of("legal")))).isFalse();

    record("legal", UUID.randomUUID(), 0, progressNotice());
    awaitEntries(2);
    assertThat(hasChanged(all)).isTrue();
    assertThat(Seen.parse(all.token(survivor), Services.all())).isEqualTo(all);
  }

  private static Event progressNotice() {
    return new ProceedingEvent.ProgressNoticeGiven(DAY);
  }

  private boolean hasChanged(Seen seen) {
    return services.entries().hasChangedSince(survivor, seen).await().atMost(Services.PATIENCE);
  }

  /** A rebuild reads the topics in an order of its own, and must find the very same rows. */
  @Test
  void are_the_same_when_they_are_built_again_from_the_topics() {
    Random random = new Random(20190915);
    List<SurvivorId> others = new ArrayList<>();
    for (int n = 0; n < 40; n++) {
      SurvivorId other = new SurvivorId(UUID.randomUUID());
      others.add(other);
      UUID stay = UUID.randomUUID();
      UUID claim = UUID.randomUUID();
      for (int version = 0; version < 1 + random.nextInt(5); version++) {
        services.record(
            "shelter", other, stay, version, Sealer.none(), turnedEighteen(random.nextInt(9)));
        services.record(
            "compensation", other, claim, version, Sealer.none(), new ClaimEvent.HearingHeld(DAY));
      }
    }

    Rebuild.Outcome outcome = services.rebuild();

    assertThat(outcome.differences()).isEmpty();
    assertThat(outcome.replaced()).isTrue();
    await()
        .atMost(Services.PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        services
                            .entries()
                            .of(others.getLast(), Services.all())
                            .await()
                            .atMost(Services.PATIENCE)
                            .entries())
                    .isNotEmpty());
  }
}
