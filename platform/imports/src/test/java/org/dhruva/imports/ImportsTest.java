package org.dhruva.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.uuid.Generators;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.dhruva.eventstore.Append;
import org.dhruva.eventstore.AppendResult;
import org.dhruva.eventstore.CommandKey;
import org.dhruva.eventstore.EventStore;
import org.dhruva.eventstore.Stream;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.postgres.PostgresEventStore;
import org.dhruva.imports.register.Fault;
import org.dhruva.imports.sheet.Sheet;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.kernel.Trace;
import org.dhruva.service.http.HttpJson;
import org.dhruva.testing.SampleEvent;
import org.dhruva.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files checked and entered, against a real store. */
class ImportsTest {

  private static final Instant NOW = Instant.parse("2024-06-01T08:00:00Z");
  private static final SomebodyAt ANIL =
      new SomebodyAt("account-of-anil", Optional.of("An invented organisation"));
  private static final SomebodyAt COLLEAGUE =
      new SomebodyAt("account-of-devi", Optional.of("An invented organisation"));
  private static final SomebodyAt STRANGER =
      new SomebodyAt("account-of-ravi", Optional.of("Another organisation"));
  private static final Trace TRACE =
      new Trace(UUID.randomUUID(), UUID.randomUUID(), Optional.empty());
  private static final SurvivorId CLOSED = new SurvivorId(UUID.randomUUID());
  private static final String HEADER = "row_key,noted_on,text,confided_on,confided,survivor_id\n";
  private static final long MEGABYTE = 1 << 20;

  private final Keys keys = new Keys();
  private TestDatabase database;
  private PostgresEventStore store;

  @BeforeEach
  void a_new_database() {
    database = TestDatabase.with("db/eventstore", "db/imports");
    store =
        new PostgresEventStore(
            database.pool(),
            new EventCodec(SampleEvent.TYPES),
            "sample",
            Generators.timeBasedEpochGenerator()::generate,
            () -> NOW,
            _ -> {});
  }

  @AfterEach
  void drop_it() {
    database.close();
  }

  @Test
  void a_check_says_what_would_be_entered_and_enters_nothing() {
    Import checked =
        check(
            HEADER
                + "A-1,2021-03-09,One,,,\n"
                + "A-2,09/03/2021,Two,2021-04-01,a secret,\n"
                + "A-3,soon,Three,,,\n");
    assertThat(checked.state()).isEqualTo(Import.State.CHECKED);
    assertThat(checked.checked())
        .extracting(Found::rows, Found::good, Found::alreadyThere, Found::bad)
        .containsExactly(3, 2, 0, 1);
    assertThat(faults(checked.checked())).containsExactly(tuple(4, "noted_on", "cell-malformed"));
    assertThat(events()).isZero();
    assertThat(keys.count()).isZero();
  }

  @Test
  void the_good_rows_are_entered_whole_and_the_bad_ones_not_at_all() {
    String file =
        HEADER
            + "A-1,2021-03-09,One,2021-04-01,a secret,\n"
            + "A-2,2021-03-09,Two,2021-01-01,too early,\n"
            + "A-3,2031-03-09,Three,,,\n"
            + "A-4,2021-03-09,Four,,,"
            + CLOSED
            + "\n";
    Import entered = enter(ANIL, file);
    assertThat(entered.state()).isEqualTo(Import.State.RECORDED);
    assertThat(faults(entered.latest()))
        .containsExactly(
            tuple(3, "confided_on", "confided-too-early"),
            tuple(4, "noted_on", "in-the-future"),
            tuple(5, "survivor_id", "not-opened-to-you"));
    assertThat(entered.checked()).isEqualTo(entered.latest());
    assertThat(events()).isEqualTo(2);
    Stream stream = stream("A-1");
    assertThat(stream.version()).isEqualTo(2);
    assertThat(stream.survivor())
        .contains(RegisterNames.of(ANIL.organisation(), "").survivor("A-1"));
  }

  @Test
  void the_same_row_again_is_already_there_from_a_colleague_and_otherwise_written_too() {
    String file = HEADER + "A-1,2021-03-09,One,2021-04-01,a secret,\n";
    enter(ANIL, file);
    assertThat(check(file).checked().alreadyThere()).isEqualTo(1);
    Import again =
        enter(COLLEAGUE, HEADER.replace(',', ';') + "A-1;09/03/2021;One;01/04/2021;a secret;\n");
    assertThat(again.latest())
        .extracting(Found::good, Found::alreadyThere, Found::bad)
        .containsExactly(0, 1, 0);
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void the_same_key_of_another_organisation_is_another_case() {
    String file = HEADER + "A-1,2021-03-09,One,,,\n";
    enter(ANIL, file);
    assertThat(enter(STRANGER, file).latest().good()).isEqualTo(1);
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void a_changed_row_is_told_of_and_overwrites_nothing() {
    enter(ANIL, HEADER + "A-1,2021-03-09,One,2021-04-01,a secret,\n");
    Import changed = enter(ANIL, HEADER + "A-1,2021-03-09,One,2021-04-01,another secret,\n");
    assertThat(faults(changed.checked())).containsExactly(tuple(2, "row_key", "row-changed"));
    assertThat(faults(changed.latest())).containsExactly(tuple(2, "row_key", "row-changed"));
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void a_row_whose_survivor_was_forgotten_is_not_entered_anew() {
    enter(ANIL, HEADER + "A-1,2021-03-09,One,2021-04-01,a secret,\n");
    keys.destroy(RegisterNames.of(ANIL.organisation(), "").survivor("A-1"));
    Import again = enter(ANIL, HEADER + "A-1,2021-03-09,Other words,2021-04-01,a secret,\n");
    assertThat(again.latest().alreadyThere()).isEqualTo(1);
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void of_two_rows_with_one_key_the_second_is_bad() {
    Import entered = enter(ANIL, HEADER + "A-1,2021-03-09,One,,,\n\nA-1,2021-03-09,Two,,,\n");
    assertThat(faults(entered.latest())).containsExactly(tuple(4, "row_key", "row-key-twice"));
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void a_file_that_was_not_checked_is_refused() {
    Import checked = check(HEADER + "A-1,2021-03-09,One,,,\n");
    byte[] other = (HEADER + "A-1,2021-03-09,Two,,,\n").getBytes(UTF_8);
    refused("file-changed", () -> imports(store).enter(ANIL, upload(other), checked.id(), TRACE));
    assertThat(events()).isZero();
  }

  @Test
  void an_import_is_for_the_eyes_of_who_made_it() {
    byte[] file = (HEADER + "A-1,2021-03-09,One,,,\n").getBytes(UTF_8);
    Import checked = imports(store).check(ANIL, upload(file), Optional.empty(), TRACE);
    refused("not-found", () -> imports(store).enter(STRANGER, upload(file), checked.id(), TRACE));
    refused(
        "not-found",
        () -> imports(store).found(COLLEAGUE.account(), checked.id()).await().indefinitely());
    assertThat(list(COLLEAGUE, null)).isEmpty();
    assertThat(list(ANIL, null)).extracting(Import::id).containsExactly(checked.id());
  }

  @Test
  void imports_are_listed_in_pages_the_latest_first() {
    List<UUID> made =
        IntStream.range(0, 3).mapToObj(_ -> check(HEADER + "A-1,soon,One,,,\n").id()).toList();
    var first = imports(store).list(ANIL.account(), null, 2).await().indefinitely();
    assertThat(first.items()).extracting(Import::id).containsExactly(made.get(2), made.get(1));
    assertThat(first.items()).allSatisfy(each -> assertThat(each.checked().badRows()).isEmpty());
    var second =
        imports(store).list(ANIL.account(), first.next().orElseThrow(), 2).await().indefinitely();
    assertThat(second.items()).extracting(Import::id).containsExactly(made.getFirst());
  }

  @Test
  void a_report_is_forgotten_after_its_time() {
    check(HEADER + "A-1,soon,One,,,\n");
    ImportLedger ledger = new ImportLedger(database.pool(), json());
    Instant end = NOW.plus(ImportLimits.KEPT);
    assertThat(ledger.forget(end.minusMillis(1)).await().indefinitely()).isZero();
    assertThat(ledger.forget(end).await().indefinitely()).isEqualTo(1);
    assertThat(list(ANIL, null)).isEmpty();
  }

  @Test
  void what_was_killed_midway_goes_on_when_the_file_is_sent_again() {
    byte[] file = notes(300).getBytes(UTF_8);
    Import checked = imports(store).check(ANIL, upload(file), Optional.empty(), TRACE);
    assertThatThrownBy(
            () -> imports(new DyingAfter(100)).enter(ANIL, upload(file), checked.id(), TRACE))
        .hasMessage("the database is gone");
    long before = events();
    assertThat(before).isBetween(100L, 299L);
    assertThat(found(checked.id()).state()).isEqualTo(Import.State.RECORDING);

    Import entered = imports(store).enter(ANIL, upload(file), checked.id(), TRACE);
    assertThat(entered.latest())
        .extracting(Found::rows, Found::good, Found::alreadyThere, Found::bad)
        .containsExactly(300, (int) (300 - before), (int) before, 0);
    assertThat(events()).isEqualTo(300);
  }

  @Test
  void a_file_sent_twice_at_once_is_entered_once() throws Exception {
    byte[] file = notes(400).getBytes(UTF_8);
    Import checked = imports(store).check(ANIL, upload(file), Optional.empty(), TRACE);
    Phaser together = new Phaser(2);
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Future<Import>> answers = new ArrayList<>();
      for (int n = 0; n < 2; n++) {
        answers.add(
            both.submit(
                () -> {
                  together.arriveAndAwaitAdvance();
                  return imports(store).enter(ANIL, upload(file), checked.id(), TRACE);
                }));
      }
      for (Future<Import> answer : answers) {
        assertThat(answer.get().latest().bad()).isZero();
        assertThat(answer.get().latest().rows()).isEqualTo(400);
      }
    }
    assertThat(events()).isEqualTo(400);
  }

  @Test
  void a_service_reads_only_so_many_files_at_once() throws Exception {
    byte[] file = (HEADER + "A-1,2021-03-09,One,,,\n").getBytes(UTF_8);
    Semaphore reached = new Semaphore(0);
    Semaphore goOn = new Semaphore(0);
    Imports busy =
        imports(
            store,
            () -> {
              reached.release();
              goOn.acquireUninterruptibly();
            });
    try (ExecutorService others = Executors.newCachedThreadPool()) {
      List<Future<Import>> answers =
          IntStream.range(0, ImportLimits.IMPORTS_AT_ONCE_MAX)
              .mapToObj(
                  _ -> others.submit(() -> busy.check(ANIL, upload(file), Optional.empty(), TRACE)))
              .toList();
      reached.acquire(ImportLimits.IMPORTS_AT_ONCE_MAX);
      refused("too-many-imports", () -> busy.check(ANIL, upload(file), Optional.empty(), TRACE));
      goOn.release(ImportLimits.IMPORTS_AT_ONCE_MAX);
      for (Future<Import> answer : answers) {
        assertThat(answer.get().checked().good()).isEqualTo(1);
      }
    }
    goOn.release();
    assertThat(busy.check(ANIL, upload(file), Optional.empty(), TRACE).checked().good())
        .isEqualTo(1);
  }

  @Test
  void a_file_without_rows_or_without_the_right_header_is_refused() {
    fileRefused("file-empty", "");
    fileRefused("file-empty", "\n\n");
    fileRefused("no-rows", HEADER);
    fileRefused("no-rows", HEADER + ",,,,,\n\n");
    fileRefused("column-missing", "row_key,text\nA-1,One\n");
    fileRefused("column-twice", "row_key,noted_on,text,TEXT\nA-1,2021-03-09,One,One\n");
    fileRefused("column-unknown", "row_key,noted_on,text,colour\nA-1,2021-03-09,One,red\n");
    fileRefused("csv-quoting-broken", HEADER + "A-1,2021-03-09,\"One\n");
  }

  @Test
  void a_first_row_that_is_no_header_is_not_repeated() {
    assertThatThrownBy(() -> check("Sabita Das,noted_on,row_key,text\n"))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem ->
                assertThat(problem.getDetail())
                    .contains("not known here: A.")
                    .doesNotContain("Sab"));
  }

  @Test
  void another_profile_leaves_unknown_columns_aside_and_names_them() {
    String file =
        "row_key,noted_on,text,vic_AgeWhenTrafficked,Sabita Das\nA-1,2021-03-09,One,17,x\n";
    Import checked =
        imports(store).check(ANIL, upload(file.getBytes(UTF_8)), Optional.of("lenient"), TRACE);
    assertThat(checked.profile()).isEqualTo("lenient");
    assertThat(checked.checked().ignoredColumns()).containsExactly("vic_AgeWhenTrafficked", "E");
    assertThat(checked.checked().good()).isEqualTo(1);
    refused(
        "malformed-parameter",
        () -> imports(store).check(ANIL, upload(file.getBytes(UTF_8)), Optional.of("none"), TRACE));
  }

  @Test
  void a_cell_outside_of_all_columns_makes_the_row_a_bad_one() {
    assertThat(faults(check(HEADER + "A-1,2021-03-09,One,,,,slipped\n").checked()))
        .containsExactly(tuple(2, "G", "cell-without-column"));
  }

  @Test
  void a_huge_cell_makes_the_row_a_bad_one() {
    assertThat(faults(check(HEADER + "A-1,2021-03-09," + "x".repeat(100_000) + ",,,\n").checked()))
        .containsExactly(tuple(2, "text", "cell-too-long"));
  }

  @Test
  void too_many_columns_are_refused() {
    String more =
        IntStream.rangeClosed(1, 60).mapToObj(n -> ",c" + n).collect(Collectors.joining());
    fileRefused("too-many-columns", "row_key,noted_on,text" + more + "\nA-1,2021-03-09,One\n");
  }

  @Test
  void a_file_that_is_too_large_is_refused_before_all_of_it_is_read() {
    AtomicLong sent = new AtomicLong();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            sent.incrementAndGet();
            return 'x';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            sent.addAndGet(length);
            return length;
          }
        };
    refused("too-large", () -> Upload.read(endless, Sheet.CSV));
    assertThat(sent.get()).isEqualTo(ImportLimits.BYTES_MAX + 1L);
  }

  @Test
  void only_so_many_bad_rows_are_listed_and_all_are_counted() {
    int bad = ImportLimits.BAD_ROWS_LISTED_MAX + 10;
    Found found =
        check(
                IntStream.range(0, bad)
                    .mapToObj(n -> "A-%d,soon,One,,,\n".formatted(n))
                    .collect(Collectors.joining("", HEADER, "")))
            .checked();
    assertThat(found.bad()).isEqualTo(bad);
    assertThat(found.badRows()).hasSize(ImportLimits.BAD_ROWS_LISTED_MAX);
    assertThat(found.badRows().getLast().row()).isEqualTo(ImportLimits.BAD_ROWS_LISTED_MAX + 1);
  }

  @Test
  void a_report_holds_no_formula_and_nothing_that_a_cell_says() {
    String report =
        Csv.report(check(HEADER + "\"=HYPERLINK(\"\"http://x\"\")\",=1+1,@SUM(A1),,,\n").checked());
    assertThat(report)
        .startsWith("row,column,code,what_to_do")
        .doesNotContain("HYPERLINK", "=1", "@");
    assertThat(
            Csv.report(
                new Found(
                    1,
                    0,
                    0,
                    1,
                    List.of(),
                    List.of(new BadRow(2, List.of(new Fault("=A", "-c", "+s")))))))
        .contains("2,'=A,'-c,'+s");
  }

  @Test
  void one_row_too_many_is_refused() {
    fileRefused("too-many-rows", notes(ImportLimits.ROWS_MAX + 1));
  }

  @Test
  void the_largest_register_is_entered_in_little_memory() {
    int rows = ImportLimits.ROWS_MAX;
    byte[] file = notes(rows).getBytes(UTF_8);
    AtomicInteger asked = new AtomicInteger();
    AtomicLong usedAtEnd = new AtomicLong();
    Imports watched =
        imports(
            store,
            () -> {
              if (asked.incrementAndGet() % rows == 0) {
                usedAtEnd.set(used());
              }
            });
    Import checked = watched.check(ANIL, upload(file), Optional.empty(), TRACE);
    long usedBefore = used();
    long began = System.nanoTime();
    Import entered = watched.enter(ANIL, upload(file), checked.id(), TRACE);
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    assertThat(entered.latest().good()).isEqualTo(rows);
    long held = (usedAtEnd.get() - usedBefore) / MEGABYTE;
    System.out.printf(
        "%,d rows entered in %d ms (%,d a second), %d MB held%n",
        rows, took.toMillis(), rows * 1_000L / took.toMillis(), held);
    assertThat(held).as("MB held while the last row is entered").isLessThan(96);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static String notes(int rows) {
    StringBuilder file = new StringBuilder(HEADER);
    for (int row = 1; row <= rows; row++) {
      file.append("A-").append(row).append(",2021-03-09,Note ").append(row).append(",,,\n");
    }
    return file.toString();
  }

  private Import check(String file) {
    return imports(store).check(ANIL, upload(file.getBytes(UTF_8)), Optional.empty(), TRACE);
  }

  private Import enter(SomebodyAt who, String file) {
    byte[] bytes = file.getBytes(UTF_8);
    Import checked = imports(store).check(who, upload(bytes), Optional.empty(), TRACE);
    return imports(store).enter(who, upload(bytes), checked.id(), TRACE);
  }

  private Import found(UUID id) {
    return imports(store).found(ANIL.account(), id).await().indefinitely();
  }

  private List<Import> list(SomebodyAt who, String cursor) {
    return imports(store).list(who.account(), cursor, null).await().indefinitely().items();
  }

  private Imports imports(EventStore events) {
    return imports(events, () -> {});
  }

  private Imports imports(EventStore events, Runnable asked) {
    return new Imports(
        new RegisterDesks(events, database.pool(), keys.sealers(), keys)
            .of(
                new Notes(),
                new Notes.AllBut(CLOSED, asked),
                List.of(new Notes.OfNotes("notes", false), new Notes.OfNotes("lenient", true))),
        database.pool(),
        json(),
        () -> NOW,
        "sample");
  }

  private Stream stream(String key) {
    UUID id = RegisterNames.of(ANIL.organisation(), "").caseId("sample", key);
    return store.load(id).await().indefinitely();
  }

  private long events() {
    return database
        .pool()
        .query("select count(*) from event")
        .execute()
        .await()
        .indefinitely()
        .iterator()
        .next()
        .getLong(0);
  }

  private static List<Tuple> faults(Found found) {
    return found.badRows().stream()
        .flatMap(bad -> bad.faults().stream().map(f -> tuple(bad.row(), f.column(), f.code())))
        .toList();
  }

  private void fileRefused(String code, String file) {
    refused(code, () -> check(file));
    assertThat(events()).isZero();
  }

  private static void refused(String code, ThrowingCallable asked) {
    assertThatThrownBy(asked)
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> assertThat(problem.getParameters()).containsEntry("code", code));
  }

  private static Upload upload(byte[] file) {
    try {
      return Upload.read(new ByteArrayInputStream(file), Sheet.CSV);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectMapper json() {
    ObjectMapper mapper =
        new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
    new HttpJson().customize(mapper);
    return mapper;
  }

  /** A store whose database goes away after some appends, as when the process is killed. */
  private final class DyingAfter implements EventStore {
    private final AtomicInteger left;

    DyingAfter(int appends) {
      this.left = new AtomicInteger(appends);
    }

    @Override
    public Uni<Stream> load(UUID streamId) {
      return store.load(streamId);
    }

    @Override
    public Uni<Stream> load(UUID streamId, int upToVersion) {
      return store.load(streamId, upToVersion);
    }

    @Override
    public Uni<AppendResult> append(Append append) {
      return left.getAndDecrement() > 0
          ? store.append(append)
          : Uni.createFrom().failure(new IllegalStateException("the database is gone"));
    }

    @Override
    public Uni<Optional<AppendResult>> answered(CommandKey key) {
      return store.answered(key);
    }
  }
}
