package org.dhruva.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueReaderTest {

  private record Row(
      String code,
      Optional<LocalDate> validFrom,
      Optional<Money> atMost,
      int days,
      List<String> papers) {}

  @Test
  void a_file_is_read_into_records() {
    assertThat(read("good"))
        .containsExactly(
            new Row(
                "card",
                Optional.of(LocalDate.of(2024, 7, 1)),
                Optional.of(Money.rupees(1_000)),
                30,
                List.of("photo")),
            new Row("letter", Optional.empty(), Optional.empty(), 7, List.of()));
  }

  @Test
  void fields_can_be_written_with_hyphens() {
    Row[] rows =
        CatalogueReader.ofKebabCase()
            .read(CatalogueReaderTest.class, "/catalogue/hyphens.yaml", Row[].class);
    assertThat(rows[0].validFrom()).contains(LocalDate.of(2024, 7, 1));
  }

  @Test
  void what_is_wrong_is_said_with_the_file() {
    assertRefused("unknown-field", "valid_form");
    assertRefused("field-twice", "code");
    assertRefused("half-a-rupee", "at_most");
    assertRefused("not-there", "there is no such file");
  }

  private static void assertRefused(String name, String why) {
    assertThatThrownBy(() -> read(name))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("/catalogue/%s.yaml cannot be read: ".formatted(name))
        .hasMessageContaining(why);
  }

  private static List<Row> read(String name) {
    return List.of(
        CatalogueReader.ofSnakeCase()
            .read(CatalogueReaderTest.class, "/catalogue/%s.yaml".formatted(name), Row[].class));
  }
}
