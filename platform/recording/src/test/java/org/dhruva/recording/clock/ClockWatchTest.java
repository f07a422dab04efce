package org.dhruva.recording.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.uuid.Generators;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.clock.ClockEvent.ClockExpired;
import org.dhruva.contracts.clock.ClockEvent.ClockExpiryWithdrawn;
import org.dhruva.contracts.clock.ClockEvents;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimAwarded;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimDrafted;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentPurpose;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentRecorded;
import org.dhruva.contracts.compensation.ClaimEvent.StageBecameDue;
import org.dhruva.contracts.compensation.ClaimEvents;
import org.dhruva.contracts.law.ClaimClocks;
import org.dhruva.eventstore.Append;
import org.dhruva.eventstore.EventStore;
import org.dhruva.eventstore.Stream;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.eventstore.postgres.PostgresEventStore;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Partitions;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;
import org.dhruva.projection.SessionLock;
import org.dhruva.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockWatchTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final CivilDate FILED = CivilDate.of(2023, 9, 18);
  private static final CivilDate LAST_DAY = CivilDate.of(2023, 11, 18);
  private static final CivilDate DAY_BEYOND = CivilDate.of(2023, 11, 19);
  private static final String LAW = "the law as it is";

  private TestDatabase database;
  private PostgresEventStore store;
  private Instant now = FILED.startOfDay();
  private final SurvivorId rupa = new SurvivorId(UUID.randomUUID());

  @BeforeEach
  void open() {
    database = TestDatabase.with("db/eventstore", "db/recording");
    store =
        new PostgresEventStore(
            database.pool(),
            new EventCodec(ClaimEvents.TYPES.and(ClockEvents.of("compensation"))),
            "compensation",
            Generators.timeBasedEpochGenerator()::generate,
            () -> now,
            _ -> {});
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void on_the_last_day_there_is_still_time_and_on_the_next_there_is_none() {
    UUID claim = filedClaim();
    ClockWatch watch = watch(LAW);

    itIs(LAST_DAY);
    look(watch);
    assertThat(said(claim)).isEmpty();

    itIs(DAY_BEYOND);
    look(watch);
    assertThat(said(claim)).singleElement().isInstanceOf(ClockExpired.class);
    ClockExpired expired = (ClockExpired) said(claim).getFirst();
    assertThat(expired.on()).isEqualTo(DAY_BEYOND);
    assertThat(expired.caseId()).isEqualTo(claim);
    assertThat(expired.clock().deadline()).isEqualTo("vc.statute");
    assertThat(expired.clock().owner()).isEqualTo("DLSA");
    assertThat(expired.clock().dueOn()).isEqualTo(LAST_DAY);
  }

  @Test
  void however_many_look_how_often_it_is_said_once_and_the_case_stays_as_it_is() {
    UUID claim = filedClaim();
    itIs(DAY_BEYOND);

    Uni.join()
        .all(watch(LAW).look(), watch(LAW).look(), watch(LAW).look())
        .andFailFast()
        .await()
        .atMost(PATIENCE);
    look(watch(LAW));

    assertThat(said(claim)).hasSize(1);
    assertThat(load(claim).version()).isEqualTo(2);
  }

  @Test
  void what_ran_out_while_nothing_ran_is_said_afterwards() {
    UUID claim = filedClaim();
    append(claim, 2, awarded(CivilDate.of(2024, 1, 10)));
    itIs(CivilDate.of(2026, 5, 1));

    look(watch(LAW));

    assertThat(said(claim))
        .extracting(event -> ((ClockExpired) event).clock().deadline())
        .containsExactly("vc.statute", "vc.payment");
  }

  @Test
  void a_payment_in_time_that_is_entered_late_takes_it_back_and_a_late_one_does_not() {
    UUID paidInTime = filedClaim();
    UUID paidLate = filedClaim();
    CivilDate order = CivilDate.of(2023, 10, 1);
    append(paidInTime, 2, awarded(order));
    append(paidLate, 2, awarded(order));
    ClockWatch watch = watch(LAW);
    itIs(CivilDate.of(2024, 6, 1));
    look(watch);
    assertThat(said(paidInTime)).hasSize(1);
    assertThat(said(paidLate)).hasSize(1);

    append(paidInTime, 3, paid(CivilDate.of(2023, 10, 20)));
    append(paidLate, 3, paid(CivilDate.of(2024, 5, 1)));
    look(watch);

    assertThat(said(paidInTime).getLast())
        .isEqualTo(new ClockExpiryWithdrawn(CivilDate.of(2024, 6, 1), 1));
    assertThat(said(paidLate)).hasSize(1);
  }

  @Test
  void a_crash_before_it_was_noted_how_far_was_looked_says_nothing_twice() {
    UUID claim = filedClaim();
    itIs(DAY_BEYOND);
    look(watch(LAW));

    execute("update clock_cursor set position = 0");
    execute("delete from clock_watch");
    look(watch(LAW));

    assertThat(said(claim)).hasSize(1);
  }

  @Test
  void under_other_deadlines_every_case_is_looked_at_anew() {
    UUID claim = filedClaim();
    itIs(DAY_BEYOND);
    look(watch(LAW));

    look(watch(without("vc.statute"), "amended"));

    assertThat(said(claim).getLast()).isEqualTo(new ClockExpiryWithdrawn(DAY_BEYOND, 1));
  }

  @Test
  void a_case_that_cannot_be_read_does_not_keep_the_others_waiting_and_is_tried_again() {
    UUID broken = filedClaim();
    UUID other = filedClaim();
    byte[] whole = payload(broken);
    setPayload(broken, "{".getBytes());
    ClockWatch watch = watch(LAW);
    itIs(DAY_BEYOND);

    look(watch);
    assertThat(said(other)).hasSize(1);

    setPayload(broken, whole);
    itIs(CivilDate.of(2023, 11, 20));
    look(watch);
    assertThat(said(broken)).hasSize(1);
  }

  @Test
  void a_case_that_the_rules_stumble_over_does_not_keep_the_others_waiting() {
    UUID odd = filedClaim();
    UUID other = filedClaim();
    CaseClocks stumbling =
        new CaseClocks(
            ClaimEvents.TYPES.names(),
            stream -> {
              if (stream.id().equals(odd)) {
                throw new IllegalStateException("as no rule should");
              }
              return clocks(stream);
            });
    itIs(DAY_BEYOND);

    look(watch(stumbling, LAW));
    assertThat(said(other)).hasSize(1);
    assertThat(said(odd)).isEmpty();

    itIs(CivilDate.of(2023, 11, 20));
    look(watch(LAW));
    assertThat(said(odd)).hasSize(1);
  }

  @Test
  void what_another_instance_looks_at_now_is_left_to_it() {
    UUID claim = filedClaim();
    itIs(DAY_BEYOND);
    SqlConnection other = database.pool().getConnection().await().atMost(PATIENCE);
    List<SessionLock> locks =
        IntStream.range(0, Partitions.COUNT)
            .mapToObj(number -> new SessionLock("dhruva.clocks", Integer.toString(number)))
            .toList();
    locks.forEach(lock -> assertThat(lock.tryTake(other).await().atMost(PATIENCE)).isTrue());

    look(watch(LAW));
    assertThat(said(claim)).isEmpty();

    locks.forEach(lock -> lock.release(other).await().atMost(PATIENCE));
    other.close().await().atMost(PATIENCE);
    look(watch(LAW));
    assertThat(said(claim)).hasSize(1);
  }

  @Test
  void more_than_one_look_takes_is_taken_by_several() {
    List<UUID> claims =
        IntStream.range(0, WatchedCases.DUE_MAX * 2 + WatchedCases.ENTRIES_MAX / 2)
            .mapToObj(_ -> filedClaim())
            .toList();
    ClockWatch watch = watch(LAW);
    look(watch);
    itIs(DAY_BEYOND);

    look(watch);

    assertThat(claims).allSatisfy(claim -> assertThat(said(claim)).hasSize(1));
  }

  @Test
  void more_than_one_append_holds_is_said_by_several() {
    UUID claim = filedClaim();
    List<ClaimEvent> stages =
        IntStream.range(0, EventStore.APPEND_EVENTS_MAX)
            .<ClaimEvent>mapToObj(
                number ->
                    new StageBecameDue(FILED, "stage-" + number, Money.rupees(1), Optional.empty()))
            .toList();
    append(claim, 2, stages.toArray(ClaimEvent[]::new));
    itIs(CivilDate.of(2026, 5, 1));

    look(watch(LAW));

    assertThat(said(claim)).hasSize(EventStore.APPEND_EVENTS_MAX + 1);
  }

  private ClockWatch watch(String law) {
    return watch(all(), law);
  }

  private ClockWatch watch(CaseClocks clocks, String law) {
    return new ClockWatch(database.pool(), store, clocks, law, "compensation", () -> now);
  }

  private static CaseClocks all() {
    return new CaseClocks(ClaimEvents.TYPES.names(), ClockWatchTest::clocks);
  }

  private static CaseClocks without(String deadline) {
    return new CaseClocks(
        ClaimEvents.TYPES.names(),
        stream ->
            clocks(stream).stream().filter(c -> !c.deadline().id().equals(deadline)).toList());
  }

  private static List<Clock> clocks(Stream stream) {
    return ClaimClocks.of(stream.eventsOf(ClaimEvent.class));
  }

  private void itIs(CivilDate day) {
    now = day.startOfDay();
  }

  private static void look(ClockWatch watch) {
    watch.look().await().atMost(PATIENCE);
  }

  private UUID filedClaim() {
    UUID claim = UUID.randomUUID();
    append(
        claim,
        0,
        new ClaimDrafted(FILED, rupa, "west-bengal-2017", Optional.empty()),
        new ClaimFiled(FILED, Forum.DLSA, Optional.empty(), Optional.empty(), List.of()));
    return claim;
  }

  private static ClaimAwarded awarded(CivilDate on) {
    return new ClaimAwarded(on, Money.rupees(300_000), AwardExtent.FULL, List.of());
  }

  private static PaymentRecorded paid(CivilDate on) {
    return new PaymentRecorded(
        on, Money.rupees(300_000), PaymentPurpose.AWARD, Optional.empty(), Optional.empty());
  }

  private void append(UUID claim, int version, ClaimEvent... events) {
    store
        .append(
            new Append(
                Optional.empty(),
                claim,
                Optional.of(rupa),
                version,
                List.of((Event[]) events),
                Optional.empty(),
                new Actor("account-of-anil", "caseworker"),
                new Trace(UUID.randomUUID(), UUID.randomUUID(), Optional.empty()),
                Sealer.none()))
        .await()
        .atMost(PATIENCE);
  }

  private Stream load(UUID stream) {
    return store.load(stream).await().atMost(PATIENCE);
  }

  private List<Event> said(UUID claim) {
    return load(ClockWatch.logOf(claim)).eventsOf(Event.class);
  }

  private void execute(String sql) {
    database.pool().query(sql).execute().await().atMost(PATIENCE);
  }

  private byte[] payload(UUID claim) {
    return database
        .pool()
        .preparedQuery("select payload from event where stream_id = $1 and version = 1")
        .execute(Tuple.of(claim))
        .await()
        .atMost(PATIENCE)
        .iterator()
        .next()
        .getBuffer(0)
        .getBytes();
  }

  private void setPayload(UUID claim, byte[] payload) {
    database
        .pool()
        .preparedQuery("update event set payload = $2 where stream_id = $1 and version = 1")
        .execute(Tuple.of(claim, Buffer.buffer(payload)))
        .await()
        .atMost(PATIENCE);
  }
}
