package org.dhruva.timeline.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.dhruva.contracts.AllEvents;
import org.dhruva.contracts.clock.ClockEvent.ClockExpired;
import org.dhruva.contracts.clock.ClockEvent.ClockExpiryWithdrawn;
import org.dhruva.contracts.clock.ClockEvent.Expiry;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.kernel.Amendment;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.projection.ProjectionRunner;
import org.dhruva.service.http.Problems;
import org.dhruva.timeline.Services;
import org.dhruva.timeline.entry.NewEntries;
import org.dhruva.timeline.entry.TimelineProjection;
import org.dhruva.timeline.http.TimelineUpdates.Kind;
import org.dhruva.timeline.http.TimelineUpdates.Update;
import org.dhruva.timeline.story.Voice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimelineUpdatesTest {

  private static final CivilDate DAY = CivilDate.of(2019, 9, 15);
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final String ACCOUNT = "account-of-asha";

  private final Services services = Services.RUNNING;
  private final Answers answers = new Answers();
  private final SurvivorId survivor = new SurvivorId(UUID.randomUUID());
  private final UUID stay = UUID.randomUUID();
  private final AtomicBoolean allowed = new AtomicBoolean(true);
  private final List<Update> received = new CopyOnWriteArrayList<>();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final TimelinePages pages =
      new TimelinePages(services.entries(), answers.openJson(), InstantSource.system());
  private Cancellable following = () -> {};
  private int version;

  @AfterEach
  void hangUp() {
    following.cancel();
  }

  private TimelineUpdates updates(ProjectionRunner runner, Duration heartbeat) {
    return new TimelineUpdates(services.entries(), pages, new NewEntries(runner), heartbeat);
  }

  private TimelineUpdates updates() {
    return updates(services.runner(), LONG);
  }

  private Reader reader() {
    return new Reader(
        survivor,
        Voice.TO_HER,
        () ->
            allowed.get()
                ? Uni.createFrom().item(Services.all())
                : Uni.createFrom().failure(Problems.notOpenedToYou()));
  }

  private void follow(TimelineUpdates updates, Optional<String> after, Duration lasting) {
    Multi<Update> all =
        updates.follow(ACCOUNT, reader(), after, lasting).await().atMost(Services.PATIENCE);
    following =
        all.onTermination().invoke(() -> ended.set(true)).subscribe().with(received::add, _ -> {});
    await().atMost(Services.PATIENCE).until(() -> !received.isEmpty());
  }

  private void happens(Event... events) {
    services.record("shelter", survivor, stay, version, answers.keys().sealer(survivor), events);
    version += events.length;
  }

  private static Event turnedEighteen() {
    return new StayEvent.AdulthoodReached(DAY);
  }

  private List<Update> told() {
    return received.stream().filter(update -> update.kind() != Kind.READY).toList();
  }

  private JsonNode json(Update update) {
    return answers.read(update.json().orElseThrow());
  }

  @Test
  void come_well_within_a_second_of_the_commit() {
    follow(updates(), Optional.empty(), LONG);

    happens(turnedEighteen());

    await().atMost(SOON).until(() -> told().size() == 1);
    assertThat(told().getFirst().kind()).isEqualTo(Kind.ENTRIES);
    assertThat(json(told().getFirst()).at("/items/0/sentence").asText())
        .isEqualTo("You turned eighteen.");
    assertThat(json(told().getFirst()).at("/cases/0/service").asText()).isEqualTo("shelter");
  }

  @Test
  void come_from_another_instance_as_well() {
    PGSimpleDataSource migrations = new PGSimpleDataSource();
    migrations.setUrl(services.database().database().jdbcUrl());
    migrations.setUser(services.database().database().user());
    migrations.setPassword(services.database().database().password());
    ProjectionRunner idle =
        new ProjectionRunner(
            services.database().pool(),
            migrations,
            new TimelineProjection(),
            new EventCodec(AllEvents.TYPES),
            InstantSource.system());
    idle.start();
    follow(updates(idle, LONG), Optional.empty(), LONG);

    happens(turnedEighteen());

    await().atMost(SOON.multipliedBy(2)).until(() -> told().size() == 1);
    assertThat(idle.appliedCount()).isZero();
  }

  @Test
  void go_on_where_the_reader_was_without_a_gap_and_without_a_repetition() {
    follow(updates(), Optional.empty(), LONG);
    happens(turnedEighteen());
    await().atMost(Services.PATIENCE).until(() -> told().size() == 1);
    String last = told().getFirst().id().orElseThrow();
    following.cancel();
    received.clear();
    happens(new StayEvent.HearingHeld(DAY, Optional.empty()));
    awaitEntries(2);

    follow(updates(), Optional.of(last), LONG);

    await().atMost(Services.PATIENCE).until(() -> told().size() == 1);
    assertThat(json(told().getFirst()).get("items")).hasSize(1);
    assertThat(json(told().getFirst()).at("/items/0/type").asText())
        .isEqualTo("shelter.hearing-held.v1");
  }

  @Test
  void show_a_correction_and_the_entry_that_it_put_right() {
    happens(turnedEighteen());
    await()
        .atMost(Services.PATIENCE)
        .until(
            () ->
                !services
                    .entries()
                    .of(survivor, Services.all())
                    .await()
                    .atMost(Services.PATIENCE)
                    .entries()
                    .isEmpty());
    follow(updates(), Optional.empty(), LONG);

    happens(
        new StayEvent.EntryCorrected(
            CivilDate.of(2020, 1, 1),
            1,
            new Amendment(Optional.of(CivilDate.of(2019, 10, 1)), Optional.empty()),
            Sealed.of("misread")));

    await().atMost(Services.PATIENCE).until(() -> told().size() == 1);
    JsonNode items = json(told().getFirst()).get("items");
    assertThat(items).hasSize(2);
    assertThat(items.get(0).at("/words/0/text").asText()).isEqualTo("misread");
    assertThat(items.get(1).get("on").asText()).isEqualTo("2019-10-01");
    assertThat(items.get(1).get("corrected").asBoolean()).isTrue();
  }

  @Test
  void tell_nothing_more_once_the_reader_may_not_read_any_longer() {
    follow(updates(), Optional.empty(), LONG);
    allowed.set(false);

    happens(turnedEighteen());

    await().atMost(Services.PATIENCE).untilTrue(ended);
    assertThat(told()).isEmpty();
  }

  @Test
  void are_refused_to_a_reader_who_may_not_read() {
    allowed.set(false);

    assertThatThrownBy(
            () ->
                updates()
                    .follow(ACCOUNT, reader(), Optional.empty(), LONG)
                    .await()
                    .atMost(Services.PATIENCE))
        .isInstanceOf(HttpProblem.class);
  }

  @Test
  void of_very_much_at_once_are_an_order_to_read_the_page_again() {
    follow(updates(), Optional.empty(), LONG);
    String start = received.getFirst().id().orElseThrow();
    following.cancel();
    received.clear();
    int most = TimelineUpdates.UPDATE_ITEMS_MAX + 1;
    happens(IntStream.range(0, 50).mapToObj(_ -> turnedEighteen()).toArray(Event[]::new));
    happens(IntStream.range(50, most).mapToObj(_ -> turnedEighteen()).toArray(Event[]::new));
    awaitEntries(most);

    follow(updates(), Optional.of(start), LONG);

    await().atMost(Services.PATIENCE).until(() -> told().size() == 1);
    assertThat(told().getFirst().kind()).isEqualTo(Kind.RELOAD);
  }

  @Test
  void keep_the_connection_alive() {
    follow(updates(services.runner(), Duration.ofMillis(50)), Optional.empty(), LONG);

    await().atMost(Services.PATIENCE).until(() -> told().size() >= 3);
    assertThat(told()).extracting(Update::kind).containsOnly(Kind.HEARTBEAT);
    assertThat(told()).extracting(Update::id).containsOnly(Optional.empty());
  }

  @Test
  void end_with_the_login() {
    follow(updates(), Optional.empty(), Duration.ofMillis(200));

    await().atMost(Services.PATIENCE).untilTrue(ended);
  }

  @Test
  void have_room_for_so_many_readers_and_not_for_one_more() {
    TimelineUpdates updates = updates();
    List<Cancellable> windows = new CopyOnWriteArrayList<>();
    for (int n = 0; n < UpdateConnections.CONNECTIONS_OF_ACCOUNT_MAX; n++) {
      windows.add(
          updates
              .follow(ACCOUNT, reader(), Optional.empty(), LONG)
              .await()
              .atMost(Services.PATIENCE)
              .subscribe()
              .with(_ -> {}));
    }

    assertThatThrownBy(() -> follow(updates, Optional.empty(), LONG))
        .isInstanceOf(HttpProblem.class)
        .hasMessageContaining("places");
    windows.getFirst().cancel();
    follow(updates, Optional.empty(), LONG);
    windows.forEach(Cancellable::cancel);
  }

  @Test
  void of_one_instance_have_a_limit_too() {
    UpdateConnections connections = new UpdateConnections(2, 1);
    connections.open("one");
    connections.open("two");

    assertThatThrownBy(() -> connections.open("three"))
        .isInstanceOf(HttpProblem.class)
        .hasMessageContaining("Too many");
    connections.close("one");
    connections.open("three");
    assertThat(connections.open()).isEqualTo(2);
    assertThat(UpdateConnections.CONNECTIONS_MAX).isEqualTo(1_000);
  }

  private void awaitEntries(int count) {
    await()
        .atMost(Services.PATIENCE)
        .until(
            () ->
                services
                        .entries()
                        .of(survivor, Services.all())
                        .await()
                        .atMost(Services.PATIENCE)
                        .entries()
                        .size()
                    == count);
  }

  @Test
  void ask_to_read_the_page_again_when_something_that_was_told_is_taken_back() {
    follow(updates(), Optional.empty(), LONG);
    UUID log = UUID.randomUUID();
    Expiry expiry = new Expiry("itpa.17_4", "stay.custody", "", 0, "MAGISTRATE", DAY);
    services.record(
        "shelter",
        survivor,
        log,
        0,
        answers.keys().sealer(survivor),
        new ClockExpired(expiry.firstDayBeyond(), stay, expiry));
    await().atMost(Services.PATIENCE).until(() -> told().size() == 1);
    assertThat(told().getFirst().kind()).isEqualTo(Kind.ENTRIES);
    assertThat(json(told().getFirst()).at("/items/0/case").asText()).isEqualTo(stay.toString());

    services.record(
        "shelter",
        survivor,
        log,
        1,
        answers.keys().sealer(survivor),
        new ClockExpiryWithdrawn(DAY, 1));

    await().atMost(Services.PATIENCE).until(() -> told().size() == 2);
    assertThat(told().getLast().kind()).isEqualTo(Kind.RELOAD);
  }
}
