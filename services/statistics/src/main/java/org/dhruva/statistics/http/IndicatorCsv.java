package org.dhruva.statistics.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.dhruva.statistics.http.IndicatorTable.Line;
import org.dhruva.statistics.measure.Unit;

/** A table as comma-separated values: a header, a line for the total, and a line for each cell. */
final class IndicatorCsv {

  /** What a table says at its head stands in every line, so that a line can stand alone. */
  private record Row(
      String indicator,
      Unit unit,
      Instant asOf,
      Optional<String> state,
      Optional<String> district,
      Optional<String> year,
      Optional<String> exploitation,
      OptionalLong n,
      OptionalLong count,
      OptionalLong value,
      OptionalLong lowerQuartile,
      OptionalLong upperQuartile,
      Optional<Boolean> suppressed) {}

  private static final ObjectWriter WRITER = writer();

  private IndicatorCsv() {}

  static String of(IndicatorTable table) {
    List<Row> rows =
        Stream.concat(Stream.of(table.total()), table.cells().stream())
            .map(line -> row(table, line))
            .toList();
    try {
      return WRITER.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a table cannot be written as CSV", e);
    }
  }

  private static Row row(IndicatorTable table, Line line) {
    return new Row(
        table.indicator(),
        table.unit(),
        table.asOf(),
        line.state(),
        line.district(),
        line.year(),
        line.exploitation(),
        line.n(),
        line.count(),
        line.value(),
        line.lowerQuartile(),
        line.upperQuartile(),
        line.suppressed());
  }

  private static ObjectWriter writer() {
    CsvMapper mapper =
        CsvMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    CsvSchema schema = mapper.schemaFor(Row.class).withHeader();
    return mapper.writer(schema);
  }
}
