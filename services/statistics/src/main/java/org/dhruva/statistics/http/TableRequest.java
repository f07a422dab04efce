package org.dhruva.statistics.http;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhruva.service.http.Problems;
import org.dhruva.statistics.table.Breakdown;
import org.dhruva.statistics.table.Codes;
import org.dhruva.statistics.table.Dimension;
import org.dhruva.statistics.table.PublishedTable.Cell;

/**
 * Which table, and which part of it.
 *
 * @param filters the code of a dimension that alone is wanted
 */
record TableRequest(Breakdown breakdown, Map<Dimension, String> filters) {

  private static final String BY = "by";

  static TableRequest parse(MultivaluedMap<String, String> parameters) {
    Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    parameters
        .getOrDefault(BY, List.of())
        .forEach(list -> Arrays.stream(list.split(",")).forEach(n -> dimensions.add(byName(n))));
    if (dimensions.contains(Dimension.DISTRICT)) {
      dimensions.add(Dimension.STATE);
    }
    Breakdown breakdown =
        Breakdown.by(dimensions)
            .orElseThrow(
                () ->
                    Problems.badParameter(
                        BY,
                        "there is no such table. Choose state, district, year or exploitation, or"
                            + " year with one of the others."));
    return new TableRequest(breakdown, filters(parameters, breakdown));
  }

  private static Map<Dimension, String> filters(
      MultivaluedMap<String, String> parameters, Breakdown breakdown) {
    Map<Dimension, String> filters = new EnumMap<>(Dimension.class);
    parameters.forEach(
        (name, values) -> {
          if (!name.equals(BY)) {
            Dimension dimension =
                named(name)
                    .filter(breakdown.dimensions()::contains)
                    .orElseThrow(
                        () ->
                            Problems.badParameter(
                                name,
                                "only a dimension that is named in by can be filtered. Add it"
                                    + " there, or leave this out."));
            if (values.size() != 1) {
              throw Problems.badParameter(name, "give one code, or leave it out for all.");
            }
            filters.put(dimension, values.getFirst());
          }
        });
    return filters;
  }

  /**
   * Whether the codes it filters by are there at all; else an answer without cells would mislead.
   */
  void check(Codes codes) {
    filters.forEach(
        (dimension, code) -> {
          if (codes.known(dimension).filter(known -> !isOneOf(known, code)).isPresent()) {
            throw Problems.badParameter(
                dimension.code(),
                "there is no such code. The codes are those of by=%s.".formatted(dimension.code()));
          }
        });
  }

  private static boolean isOneOf(List<String> known, String code) {
    return known.contains(code) || code.equals(Codes.REST);
  }

  boolean wants(Cell cell) {
    return filters.entrySet().stream()
        .allMatch(filter -> filter.getValue().equals(cell.codes().get(filter.getKey())));
  }

  private static Dimension byName(String name) {
    return named(name.strip())
        .orElseThrow(
            () ->
                Problems.badParameter(
                    BY,
                    Arrays.stream(Dimension.values())
                        .map(Dimension::code)
                        .collect(Collectors.joining(", ", "it must be one of: ", "."))));
  }

  private static Optional<Dimension> named(String code) {
    return Arrays.stream(Dimension.values()).filter(d -> d.code().equals(code)).findFirst();
  }
}
