package org.dhruva.imports;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dhruva.imports.register.Column;
import org.dhruva.imports.register.Fault;
import org.dhruva.imports.register.Register;
import org.dhruva.imports.register.Row;
import org.dhruva.imports.register.RowReader;
import org.dhruva.imports.sheet.Line;
import org.dhruva.imports.sheet.Sheet;
import org.dhruva.imports.sheet.Unreadable;
import org.dhruva.kernel.SurvivorId;

/**
 * Takes a sheet from its first row to its last. Some rows are under way at a time; those of one
 * survivor in the order of the sheet, one after the other. Blocks.
 */
final class SheetRun {

  private final RegisterNames names;
  private final String service;
  private final Register<?, ?> register;
  private final Function<SurvivorId, Uni<Void>> allowed;
  private final BiFunction<Row, SurvivorId, Uni<RowOutcome>> act;
  private final RowReader reader;

  private final Tally tally = new Tally();
  private final Map<UUID, Integer> seen = new HashMap<>();
  private final Map<SurvivorId, CompletableFuture<?>> latest = new ConcurrentHashMap<>();
  private final Semaphore inFlight = new Semaphore(ImportLimits.ROWS_IN_FLIGHT_MAX);
  private final AtomicReference<Throwable> broken = new AtomicReference<>();

  /**
   * @param allowed asked on this thread, on which the request is known
   * @param act what to do with a row that may be entered
   */
  SheetRun(
      RegisterNames names,
      String service,
      Register<?, ?> register,
      Function<SurvivorId, Uni<Void>> allowed,
      BiFunction<Row, SurvivorId, Uni<RowOutcome>> act) {
    this.names = names;
    this.service = service;
    this.register = register;
    this.allowed = allowed;
    this.act = act;
    this.reader = new RowReader(register.columns());
  }

  /**
   * @throws Unreadable if the file is broken; rows before that may have been acted upon
   */
  Found over(Sheet sheet) {
    Header header =
        Header.of(
            sheet
                .next()
                .filter(line -> !line.isBlank())
                .orElseThrow(
                    () ->
                        new Unreadable(
                            "file-empty", "The first row must name the columns; it is empty.")),
            register);
    try {
      for (Optional<Line> line = sheet.next();
          line.isPresent() && broken.get() == null;
          line = sheet.next()) {
        if (!line.get().isBlank()) {
          row(header, line.get());
        }
      }
    } finally {
      // What was begun is over before anybody is answered.
      inFlight.acquireUninterruptibly(ImportLimits.ROWS_IN_FLIGHT_MAX);
    }
    if (broken.get() instanceof RuntimeException failure) {
      throw failure;
    }
    if (broken.get() != null) {
      throw new IllegalStateException("a row failed", broken.get());
    }
    Found found = tally.found(header.ignored());
    if (found.rows() == 0) {
      throw new Unreadable("no-rows", "There is no row below the header.");
    }
    return found;
  }

  private void row(Header header, Line line) {
    if (tally.rows() == ImportLimits.ROWS_MAX) {
      throw new Unreadable(
          "too-many-rows",
          "A file has at most %,d rows; send the register in parts."
              .formatted(ImportLimits.ROWS_MAX));
    }
    tally.row();
    Optional<Fault> stray = header.stray(line);
    if (stray.isPresent()) {
      tally.count(line.number(), RowOutcome.Bad.of(stray.get()));
      return;
    }
    RowReader.Read read = reader.read(header.cells(line));
    if (read.row().isEmpty()) {
      tally.count(line.number(), new RowOutcome.Bad(read.faults()));
      return;
    }
    Row row = read.row().get();
    Integer first = seen.putIfAbsent(names.caseId(service, row.key()), line.number());
    if (first != null) {
      tally.count(line.number(), RowOutcome.Bad.of(Faults.twice(first)));
      return;
    }
    begin(line.number(), row);
  }

  private void begin(int number, Row row) {
    inFlight.acquireUninterruptibly();
    SurvivorId survivor = survivorOf(row);
    Uni<RowOutcome> outcome =
        allowed
            .apply(survivor)
            .onItem()
            .transformToUni(_ -> act.apply(row, survivor))
            .onFailure(SheetRun::isRefused)
            .recoverWithItem(
                refused -> RowOutcome.Bad.of(Faults.notAllowed((HttpProblem) refused, who(row))));
    CompletableFuture<Void> done = new CompletableFuture<>();
    CompletableFuture<?> before = latest.put(survivor, done);
    (before == null ? CompletableFuture.completedFuture(null) : before)
        .thenCompose(_ -> outcome.subscribeAsCompletionStage())
        .whenComplete(
            (result, failure) -> {
              if (failure == null) {
                tally.count(number, result);
              } else {
                broken.compareAndSet(null, unwrapped(failure));
              }
              latest.remove(survivor, done);
              done.complete(null);
              inFlight.release();
            });
  }

  /** By her id, by her key among the people of the organisation, or by the row's own key. */
  private SurvivorId survivorOf(Row row) {
    return row.id(Register.SURVIVOR)
        .map(SurvivorId::new)
        .orElseGet(() -> names.survivor(row.text(Register.PERSON_KEY).orElseGet(row::key)));
  }

  /** The column that says so. */
  private static String who(Row row) {
    Column said =
        row.id(Register.SURVIVOR).isPresent()
            ? Register.SURVIVOR
            : row.text(Register.PERSON_KEY).isPresent() ? Register.PERSON_KEY : Register.KEY;
    return said.name();
  }

  /** A refusal is about this row; that something cannot be checked is about all. */
  private static boolean isRefused(Throwable failure) {
    return failure instanceof HttpProblem problem
        && (problem.getStatusCode() == Status.FORBIDDEN.getStatusCode()
            || problem.getStatusCode() == Status.CONFLICT.getStatusCode());
  }

  private static Throwable unwrapped(Throwable failure) {
    return failure instanceof CompletionException wrapper && wrapper.getCause() != null
        ? wrapper.getCause()
        : failure;
  }
}
