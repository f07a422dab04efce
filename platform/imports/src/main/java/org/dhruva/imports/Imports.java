package org.dhruva.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.dhruva.access.Caller;
import org.dhruva.imports.register.Entry;
import org.dhruva.imports.register.Register;
import org.dhruva.imports.sheet.Sheet;
import org.dhruva.imports.sheet.Unreadable;
import org.dhruva.kernel.Trace;
import org.dhruva.service.http.Cursor;
import org.dhruva.service.http.Page;
import org.dhruva.service.http.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Checks files and enters them. What is in a file is in memory while it is read, and then in events
 * whose personal fields are sealed; it is kept nowhere else.
 */
@Singleton
public class Imports {

  private final RegisterDesk<?, ?, ?, ?> desk;
  private final ImportLedger ledger;
  private final InstantSource clock;
  private final String service;
  private final Semaphore atOnce = new Semaphore(ImportLimits.IMPORTS_AT_ONCE_MAX);

  @Inject
  public Imports(
      RegisterDesk<?, ?, ?, ?> desk,
      Pool pool,
      ObjectMapper mapper,
      InstantSource clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.desk = desk;
    this.ledger = new ImportLedger(pool, mapper);
    this.clock = clock;
    this.service = service;
  }

  /** Checks every row, and enters none. Blocks. */
  Import check(Caller caller, Upload upload, Optional<String> profile, Trace trace) {
    Register<?, ?> register = register(profile);
    Instant now = clock.instant();
    Found found = reading(() -> run(caller, upload, register, trace, now, false));
    Import made =
        new Import(
            Generators.timeBasedEpochGenerator().generate(),
            register.profile(),
            upload.sha256(),
            Import.State.CHECKED,
            found,
            Optional.empty(),
            now,
            Optional.empty(),
            now.plus(ImportLimits.KEPT));
    ledger.checked(caller.account(), made).await().indefinitely();
    return made;
  }

  /** Enters the good rows of a file that was checked; again after an interruption. Blocks. */
  Import enter(Caller caller, Upload upload, UUID check, Trace trace) {
    String account = caller.account();
    Import checked = found(account, check).await().indefinitely();
    if (!checked.fileSha256().equals(upload.sha256())) {
      throw Problems.conflict(
          "file-changed",
          "This is not the file that was checked. Check it first, with dryRun=true.");
    }
    Register<?, ?> register = register(Optional.of(checked.profile()));
    reading(
        () -> {
          ledger.recording(check).await().indefinitely();
          Found found = run(caller, upload, register, trace, clock.instant(), true);
          ledger.recorded(check, found, clock.instant()).await().indefinitely();
          return found;
        });
    return found(account, check).await().indefinitely();
  }

  Uni<Import> found(String account, UUID id) {
    return ledger
        .find(account, id)
        .map(made -> made.orElseThrow(() -> Problems.notFound("import")));
  }

  Uni<Page<Import>> list(String account, String cursor, Integer limit) {
    int size = Page.limit(limit);
    Optional<UUID> before = Cursor.parse(cursor, 1).map(Imports::place);
    return ledger
        .list(account, before, size)
        .map(
            found ->
                new Page<>(
                    found.stream().map(Import::countedOnly).toList(),
                    found.size() < size
                        ? Optional.empty()
                        : Optional.of(Cursor.after(found.getLast().id()).toString())));
  }

  Register<?, ?> register(Optional<String> profile) {
    for (Register<?, ?> register : desk.registers()) {
      if (profile.isEmpty() || register.profile().equals(profile.get())) {
        return register;
      }
    }
    throw Problems.badParameter("profile", "one of %s.".formatted(profiles()));
  }

  List<String> profiles() {
    return desk.registers().stream().map(Register::profile).toList();
  }

  /** What the caller's ids of cases are made in. */
  UUID nameSpace(Caller caller) {
    return names(caller).register(service);
  }

  @Scheduled(every = "1h", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> forget() {
    return ledger.forget(clock.instant()).replaceWithVoid();
  }

  private static UUID place(Cursor cursor) {
    try {
      return UUID.fromString(cursor.key().getFirst());
    } catch (IllegalArgumentException e) {
      throw Cursor.notReceived();
    }
  }

  private static RegisterNames names(Caller caller) {
    return RegisterNames.of(caller.organisation(), caller.account());
  }

  private Found run(
      Caller caller,
      Upload upload,
      Register<?, ?> register,
      Trace trace,
      Instant now,
      boolean entering) {
    RegisterNames names = names(caller);
    var actor = caller.actor();
    var organisation = caller.organisation();
    SheetRun run =
        new SheetRun(
            names,
            service,
            register,
            survivor -> desk.allowed(caller, survivor),
            (row, survivor) -> {
              RegisterDesk.Place place =
                  new RegisterDesk.Place(
                      names.caseId(service, row.key()),
                      new Entry(survivor, actor, organisation, now),
                      trace);
              return entering
                  ? desk.enter(register.profile(), row, place)
                  : desk.check(register.profile(), row, place);
            });
    try (Sheet sheet = Sheet.of(upload.bytes(), upload.type())) {
      return run.over(sheet);
    } catch (Unreadable e) {
      throw Problems.rejected(new FileRefused(e.code(), e.getMessage()));
    }
  }

  private Found reading(Supplier<Found> work) {
    if (!atOnce.tryAcquire()) {
      throw Problems.unavailable(
          "too-many-imports",
          "Other registers are being read just now. Nothing was done; send the file again soon.");
    }
    try {
      return work.get();
    } finally {
      atOnce.release();
    }
  }
}
