package org.dhruva.compensation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhruva.compensation.estimate.Estimate.Line;
import org.dhruva.compensation.estimate.Estimate.Line.Step;
import org.dhruva.compensation.estimate.Estimate.OfScheme;

/** How the amount comes about, row by row, each with its clause. */
final class ComputationTable {

  private static final List<Integer> WIDTHS = List.of(1, 5, 4, 6);

  private final OfScheme estimate;
  private final ApplicationWords words;

  ComputationTable(OfScheme estimate, ApplicationWords words) {
    this.estimate = estimate;
    this.words = words;
  }

  Paper.Table block() {
    List<List<String>> lines = new ArrayList<>();
    for (Line line : estimate.computation()) {
      lines.add(line(lines.size() + 1, line));
    }
    return new Paper.Table(
        WIDTHS,
        Stream.of("number", "for", "amount", "clause")
            .map(column -> words.say("column." + column))
            .toList(),
        lines,
        estimate.range().stream()
            .map(left -> List.of("", words.say("left"), words.amount(left), ""))
            .toList());
  }

  private List<String> line(int number, Line line) {
    List<String> what = new ArrayList<>();
    what.add(line.name());
    line.row().map(row -> words.say("row", row)).ifPresent(what::add);
    if (!line.certain()) {
      what.add(words.say("uncertain"));
    }
    line.instalments()
        .forEach(part -> what.add(words.say("instalment", part.percent(), part.after())));
    String sign = line.step() == Step.DEDUCTION ? "− " : "";
    return List.of(
        Integer.toString(number),
        String.join("\n", what),
        sign + words.amount(line.amount()),
        words.source(line.provenance()));
  }
}
