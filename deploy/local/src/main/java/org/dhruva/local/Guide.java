package org.dhruva.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhruva.infrastructure.Person;

/** What a person who has just started the system wants to know: where, who, and what to try. */
final class Guide {

  private static final String PORTAL = "portal";

  private final Stack stack;

  Guide(Stack stack) {
    this.stack = stack;
  }

  void print(PrintStream out, Duration startTook) {
    out.println();
    out.println("Dhruva is ready after %s.".formatted(ProgressLines.seconds(startTook)));
    out.println();
    out.print(table(addresses()));
    out.println();
    out.print(table(people()));
    out.println();
    out.println(
        "The password is the user name. This is a local stack with invented people: it listens");
    out.println("on this machine only, and none of these accounts exists anywhere else.");
    out.println("Ctrl-C here or 'make stop' elsewhere ends it; the data is there again next time.");
    out.flush();
  }

  private List<List<String>> addresses() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("part", "address", "log"));
    stack.options().services().stream()
        .map(Service::name)
        // The one a person opens in her browser comes first.
        .sorted((one, other) -> Boolean.compare(other.equals(PORTAL), one.equals(PORTAL)))
        .forEach(name -> rows.add(row(name, stack.address(name).toString())));
    rows.add(row(StackParts.KEYCLOAK, stack.keycloakAddress()));
    rows.add(row(StackParts.POSTGRESQL, stack.postgresAddress()));
    rows.add(row(StackParts.KAFKA, stack.kafka().bootstrapServers()));
    return rows;
  }

  private List<String> row(String part, String address) {
    Path log = stack.options().log(part);
    Path repository = stack.options().repository().folder();
    return List.of(part, address, repository.relativize(log).toString());
  }

  private List<List<String>> people() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("log in as", "who", "what to try"));
    stack.keycloak().people().stream()
        .map(person -> List.of(person.user(), who(person), whatToTry(person.role())))
        .forEach(rows::add);
    return rows;
  }

  private static String who(Person person) {
    return person.name()
        + ", "
        + person.organisation().map(name -> person.role() + " at " + name).orElse(person.role());
  }

  private static String whatToTry(String role) {
    return switch (role) {
      case "survivor" -> "her own timeline, and who may see what of it";
      case "lawyer" -> "the cases opened to her, and acting on one";
      case "peer" -> "what a survivor shares with her peer leader";
      case "caseworker" -> "a stay in a shelter, and the way out of it";
      case "researcher" -> "the indicators: counts, and never a person";
      case "operator" -> "how the system is; no case";
      default -> "";
    };
  }

  /** Columns as wide as their widest cell; the first row is the heading. */
  static String table(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < rows.getFirst().size(); column++) {
      int at = column;
      widths.add(rows.stream().mapToInt(row -> row.get(at).length()).max().orElseThrow());
    }
    List<String> lines = new ArrayList<>();
    rows.forEach(row -> lines.add(line(row, widths)));
    lines.add(1, line(widths.stream().map("-"::repeat).toList(), widths));
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      line.append("  ").append(cell).append(" ".repeat(widths.get(column) - cell.length()));
    }
    return line.toString().stripTrailing();
  }
}
