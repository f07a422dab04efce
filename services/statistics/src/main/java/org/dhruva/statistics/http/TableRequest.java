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
import org.dhruva.kernel.CivilDate;
import org.dhruva.service.http.Problems;
import org.dhruva.statistics.publication.Publications.Published;
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

  /** An error names at most so many codes that there are. */
  static final int CODES_NAMED_MAX = 50;

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
   * The cells that are asked for.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem if a filter has a code that is not known
   */
  List<Cell> of(Published published) {
    Codes codes = new Codes(CivilDate.at(published.asOf()));
    List<Cell> wanted = published.table().cells();
    for (Map.Entry<Dimension, String> filter : filters.entrySet()) {
      Dimension dimension = filter.getKey();
      List<Cell> among = wanted;
      requireKnown(filter, codes.known(dimension).orElseGet(() -> shown(dimension, among)));
      wanted =
          among.stream()
              .filter(cell -> filter.getValue().equals(cell.codes().get(dimension)))
              .toList();
    }
    return wanted;
  }

  private static List<String> shown(Dimension dimension, List<Cell> cells) {
    return cells.stream()
        .flatMap(cell -> Optional.ofNullable(cell.codes().get(dimension)).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static void requireKnown(Map.Entry<Dimension, String> filter, List<String> known) {
    if (!known.contains(filter.getValue())) {
      String named = known.stream().limit(CODES_NAMED_MAX).collect(Collectors.joining(", "));
      throw Problems.badParameter(
          filter.getKey().code(),
          known.isEmpty()
              ? "this table has no line of its own for any. Leave it out."
              : "it must be one of: %s%s"
                  .formatted(
                      named,
                      known.size() > CODES_NAMED_MAX
                          ? " and more. Leave it out to see all that are shown."
                          : "."));
    }
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
