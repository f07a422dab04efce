package org.dhruva.compensation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhruva.compensation.scheme.Scheme.Document;

/** The papers that go with an application: those that are there and those that are missing. */
final class AnnexureTable {

  private static final List<Integer> WIDTHS = List.of(1, 6, 4, 4);

  private final List<Document> wanted;
  private final Set<String> attached;
  private final ApplicationWords words;

  AnnexureTable(List<Document> wanted, Set<String> attached, ApplicationWords words) {
    this.wanted = wanted;
    this.attached = attached;
    this.words = words;
  }

  boolean isEmpty() {
    return wanted.isEmpty() && attached.isEmpty();
  }

  Paper.Table block() {
    List<List<String>> lines = new ArrayList<>();
    for (Document document : wanted) {
      boolean there = attached.stream().anyMatch(kind -> isA(kind, document));
      lines.add(
          line(
              lines.size() + 1,
              document.kind(),
              words.say(document.wanted())
                  + (document.provenance().verified() ? "" : "\n" + words.say("not-checked")),
              there ? "attached" : "missing"));
    }
    attached.stream()
        .filter(kind -> wanted.stream().noneMatch(document -> isA(kind, document)))
        .sorted()
        .forEach(
            kind -> lines.add(line(lines.size() + 1, kind, words.say("papers.more"), "attached")));
    return new Paper.Table(
        WIDTHS,
        Stream.of("number", "paper", "wanted", "there")
            .map(column -> words.say("column." + column))
            .toList(),
        lines,
        List.of());
  }

  /** A copy of the FIR ({@code fir-copy}) is an FIR. */
  private static boolean isA(String kind, Document document) {
    return kind.equals(document.kind()) || kind.startsWith(document.kind() + "-");
  }

  private List<String> line(int number, String kind, String wantedHow, String there) {
    return List.of(
        Integer.toString(number), words.code("paper", kind), wantedHow, words.say(there));
  }
}
