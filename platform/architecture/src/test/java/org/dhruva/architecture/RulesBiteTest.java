package org.dhruva.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule stops the code it was made for, written here as somebody would write it in a hurry. */
class RulesBiteTest {

  private static final House HOUSE =
      new House(
          Set.of("kernel", "clocks", "access", "privacy", "relay"),
          Set.of("lending", "reading", "people", "statistics"),
          Set.of("lending"));

  @TempDir private Path folder;

  @Test
  void good_code_passes() {
    assertThat(
            broken(
                "package org.dhruva.kernel; public interface Event {}",
                "package org.dhruva.contracts.lending; public record Lent() implements org.dhruva.kernel.Event {}",
                "package org.dhruva.lending.book; public class BookDecider { Object x = new org.dhruva.contracts.lending.Lent(); }",
                "package org.dhruva.lending.http; public class BookResource { Object x = new org.dhruva.lending.book.BookDecider(); }",
                "package org.dhruva.lending.wiring; class Wiring { Object x = new org.dhruva.lending.http.BookResource(); }"))
        .isEmpty();
  }

  @Test
  void the_kernel_stays_alone() {
    assertThat(
            broken(
                "package org.dhruva.contracts.lending; public record Lent() {}",
                "package org.dhruva.kernel; class Event { org.dhruva.contracts.lending.Lent lent; }"))
        .contains("the kernel sees the JDK only", "the platform knows nothing about cases");
  }

  @Test
  void registers_are_pure_and_serve_pure_rooms() {
    assertThat(
            broken(
                "package org.dhruva.contracts.lending; public record Lent() {}",
                "package org.dhruva.imports.register; class Row { org.dhruva.contracts.lending.Lent lent; }"))
        .contains("what a register is sees the JDK and the kernel only");
    assertThat(
            broken(
                "package org.dhruva.imports.register; public record Row() {}",
                "package org.dhruva.lending.register; class Books { org.dhruva.imports.register.Row row; }"))
        .isEmpty();
  }

  @Test
  void clocks_know_no_contract() {
    assertThat(
            broken(
                "package org.dhruva.contracts.lending; public record Lent() {}",
                "package org.dhruva.clocks; class Clock { org.dhruva.contracts.lending.Lent lent; }"))
        .contains("clocks see the JDK and the kernel only");
  }

  @Test
  void contracts_know_no_platform() {
    assertThat(
            broken(
                "package org.dhruva.relay; public class Relay {}",
                "package org.dhruva.contracts.lending; class Lent { org.dhruva.relay.Relay relay; }"))
        .contains("events see the JDK and the kernel only");
  }

  @Test
  void an_event_knows_no_law_and_the_law_no_framework() {
    assertThat(
            broken(
                "package org.dhruva.contracts.law; public class Law {}",
                "package org.dhruva.contracts.lending; class Lent { org.dhruva.contracts.law.Law law; }"))
        .containsExactly("events see the JDK and the kernel only");
    assertThat(
            broken(
                "package org.dhruva.contracts.law; class Law { @org.junit.jupiter.api.Test void t() {} }"))
        .containsExactly("the law sees events and clocks only");
  }

  @Test
  void rules_of_a_case_know_no_framework_and_no_http() {
    assertThat(
            broken(
                "package org.dhruva.lending.book; class BookDecider { @org.junit.jupiter.api.Test void decide() {} }"))
        .contains("the rules of lending see the JDK, the kernel and contracts only");
    assertThat(
            broken(
                "package org.dhruva.lending.http; public class BookResource {}",
                "package org.dhruva.lending.book; class BookDecider { org.dhruva.lending.http.BookResource http; }"))
        .contains("the rules of lending see the JDK, the kernel and contracts only");
  }

  @Test
  void the_platform_knows_no_service() {
    assertThat(
            broken(
                "package org.dhruva.lending.book; public class Book {}",
                "package org.dhruva.relay; class Relay { org.dhruva.lending.book.Book book; }"))
        .contains("the platform knows no service");
  }

  @Test
  void access_knows_grants_and_no_case() {
    assertThat(
            broken(
                "package org.dhruva.contracts.lending; public record Lent() {}",
                "package org.dhruva.access; class Guard { org.dhruva.contracts.lending.Lent lent; }"))
        .containsExactly("access knows of contracts only what she grants");
  }

  @Test
  void services_do_not_meet_in_code() {
    assertThat(
            broken(
                "package org.dhruva.reading.view; public class Shelf {}",
                "package org.dhruva.lending.http; class BookResource { org.dhruva.reading.view.Shelf shelf; }"))
        .containsExactly("services do not see each other");
  }

  @Test
  void nobody_reaches_into_wiring() {
    assertThat(
            broken(
                "package org.dhruva.lending.wiring; public class Wiring {}",
                "package org.dhruva.lending.http; class BookResource { org.dhruva.lending.wiring.Wiring wiring; }"))
        .containsExactly("wiring sees the other rooms and is seen by none");
  }

  @Test
  void views_do_not_call_back() {
    assertThat(
            broken(
                "package org.dhruva.lending.http; public class BookResource {}",
                "package org.dhruva.lending.view; class Loans { org.dhruva.lending.http.BookResource http; }"))
        .containsExactly("views do not see who asks them");
  }

  @Test
  void reactions_do_not_go_through_http() {
    assertThat(
            broken(
                "package org.dhruva.lending.http; public class BookResource {}",
                "package org.dhruva.lending.reaction; class WhenLost { org.dhruva.lending.http.BookResource http; }"))
        .containsExactly("requests and reactions do not see each other");
  }

  @Test
  void http_asks_no_database() {
    assertThat(
            broken(
                "package org.dhruva.lending.http; class BookResource { java.sql.Connection c; }"))
        .containsExactly("http is thin: it sees no database and no broker");
  }

  @Test
  void statistics_cannot_unseal_even_through_somebody_else() {
    assertThat(
            broken(
                "package org.dhruva.privacy; public class FieldCipher {}",
                "package org.dhruva.access; public class OpenJson { org.dhruva.privacy.FieldCipher c; }",
                "package org.dhruva.statistics.view; class Names { org.dhruva.access.OpenJson json; }"))
        .containsExactly("statistics has no way to unseal");
  }

  @Test
  void keys_are_unwrapped_in_people_only() {
    String file = "package org.dhruva.privacy; public class KeyEncryptionKeyFile {}";
    assertThat(
            broken(
                file,
                "package org.dhruva.lending.wiring; class Keys { org.dhruva.privacy.KeyEncryptionKeyFile f; }"))
        .containsExactly("only people holds the keys of survivors");
    assertThat(
            broken(
                file,
                "package org.dhruva.people.wiring; class Keys { org.dhruva.privacy.KeyEncryptionKeyFile f; }"))
        .isEmpty();
  }

  @Test
  void packages_do_not_go_in_circles() {
    assertThat(
            broken(
                "package org.dhruva.relay; public class Relay { org.dhruva.relay.kafka.Broker b; }",
                "package org.dhruva.relay.kafka; public class Broker { org.dhruva.relay.Relay r; }"))
        .containsExactly("packages have no cycles");
  }

  @Test
  void a_decider_reads_no_clock_and_draws_no_lots() {
    for (String call :
        List.of(
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.Clock.systemUTC()",
            "java.util.UUID.randomUUID()",
            "(java.util.function.Supplier<?>) java.util.UUID::randomUUID",
            "System.currentTimeMillis()",
            "new java.util.Random().nextInt()")) {
      assertThat(
              broken(
                  "package org.dhruva.lending.book; class BookDecider { Object x() { return %s; } }"
                      .formatted(call)))
          .as(call)
          .containsExactly("pure code reads no clock and draws no lots");
    }
  }

  @Test
  void nothing_is_printed_or_logged_past_the_logger() {
    assertThat(
            broken(
                "package org.dhruva.relay; class Relay { void run() { System.out.println(1); } }"))
        .containsExactly("platform and services do not print");
    assertThat(broken("package org.dhruva.relay; class Relay { java.util.logging.Logger log; }"))
        .containsExactly("logs go through the one logger of the services, not java.util.logging");
  }

  @Test
  void nothing_that_can_be_asked_is_hidden() {
    String operation =
        "package org.eclipse.microprofile.openapi.annotations;"
            + " public @interface Operation { boolean hidden() default false; }";
    String path = "package jakarta.ws.rs; public @interface Path { String value(); }";
    String hidden = "@org.eclipse.microprofile.openapi.annotations.Operation(hidden = true)";
    String shown = "@org.eclipse.microprofile.openapi.annotations.Operation";
    String at = "@jakarta.ws.rs.Path(\"/%s\")";
    assertThat(
            broken(
                operation,
                path,
                "package org.dhruva.lending.http; class BookResource { %s %s void a() {} %s %s void b() {} }"
                    .formatted(hidden, at.formatted("a"), shown, at.formatted("b"))))
        .containsExactly("an operation is described, or is another form of one that is");
    assertThat(
            broken(
                operation,
                path,
                "package org.dhruva.lending.http; class BookResource { %s %s void a() {} %s %s void b() {} }"
                    .formatted(hidden, at.formatted("a"), shown, at.formatted("a"))))
        .isEmpty();
  }

  @Test
  void drawers_stay_closed() {
    assertThat(broken("package org.dhruva.relay; class RelayManager {}"))
        .containsExactly("no class is called Manager, Helper, Util, Impl or Dto");
    assertThat(broken("package org.dhruva.relay; class Relay { int bookDto; }"))
        .containsExactly("no field is called manager, util, impl or dto");
    assertThat(broken("package org.dhruva.relay.util; class Text {}"))
        .containsExactly("no package is a drawer");
  }

  @Test
  void a_test_does_not_sleep() {
    JavaClasses classes =
        compiled(
            "package org.dhruva.relay; class RelayTest { void t() throws Exception { Thread.sleep(5); } }");

    assertThat(CodeRules.ofTests())
        .allMatch(rule -> rule.evaluate(classes).hasViolation(), "bites");
  }

  /** The rules that this code breaks. */
  private List<String> broken(String... sources) {
    JavaClasses classes = compiled(sources);
    return Stream.of(DependencyRules.of(HOUSE), CodeRules.ofMain(HOUSE), CodeRules.ofAll())
        .flatMap(Collection::stream)
        .map(rule -> rule.allowEmptyShould(true))
        .filter(rule -> rule.evaluate(classes).hasViolation())
        .map(rule -> rule.getDescription().split(", because ")[0])
        .toList();
  }

  private JavaClasses compiled(String... sources) {
    return new ClassFileImporter().importPath(Snippets.compile(folder, sources));
  }
}
