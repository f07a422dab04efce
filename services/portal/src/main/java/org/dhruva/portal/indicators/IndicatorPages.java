package org.dhruva.portal.indicators;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.dhruva.portal.client.IndicatorTable;
import org.dhruva.portal.client.Indicators;
import org.dhruva.portal.client.StatisticsService;
import org.dhruva.portal.entrance.Roles;
import org.dhruva.portal.words.Words;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of indicators, and a table of one of them. */
@Path("/indicators")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.RESEARCHER)
@RunOnVirtualThread
public class IndicatorPages {

  record IndicatorListPage(Indicators all) implements TemplateInstance {}

  /**
   * A way to break the table down.
   *
   * @param by as it stands in the address
   */
  record Breakdown(String by, String words, boolean chosen) {}

  /**
   * @param values whether anything is measured beside how many there are
   * @param halves whether the middle half is known anywhere
   */
  record TablePage(
      IndicatorTable table,
      Indicators.Disclosure disclosure,
      List<Breakdown> breakdowns,
      TableRow total,
      List<TableRow> rows,
      boolean values,
      boolean halves)
      implements TemplateInstance {}

  @RestClient StatisticsService statistics;

  private final Words words = Words.ENGLISH;

  @GET
  public TemplateInstance list() {
    return new IndicatorListPage(statistics.indicators());
  }

  @GET
  @Path("/{indicator}")
  public TemplateInstance table(String indicator, @RestQuery String by) {
    Indicators all = statistics.indicators();
    IndicatorTable table = statistics.table(indicator, by == null || by.isBlank() ? null : by);
    TableRow total = TableRow.of(table, table.total(), words);
    List<TableRow> rows = TableRow.of(table, words);
    return new TablePage(
        table,
        all.disclosure(),
        all.breakdowns().stream().map(dimensions -> breakdown(dimensions, table)).toList(),
        total,
        rows,
        Stream.concat(Stream.of(total), rows.stream()).anyMatch(row -> row.value().isPresent()),
        Stream.concat(Stream.of(total), rows.stream()).anyMatch(row -> row.half().isPresent()));
  }

  private Breakdown breakdown(List<String> dimensions, IndicatorTable table) {
    String said =
        dimensions.isEmpty()
            ? words.phrase("breakdown.none")
            : dimensions.stream()
                .map(dimension -> words.code("dimension", dimension))
                .reduce((one, other) -> words.phrase("breakdown.and", one, other))
                .orElseThrow();
    return new Breakdown(String.join(",", dimensions), said, dimensions.equals(table.by()));
  }
}
