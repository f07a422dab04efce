package org.dhruva.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CivilDateTest {

  @Test
  void a_known_and_an_approximate_day_read_back_as_written() {
    assertThat(CivilDate.parse("2019-09-15")).isEqualTo(CivilDate.of(2019, 9, 15));
    assertThat(CivilDate.parse("2019-09-15~"))
        .isEqualTo(CivilDate.about(LocalDate.of(2019, 9, 15)));
    assertThat(CivilDate.parse("2019-09-15~").toString()).isEqualTo("2019-09-15~");
  }

  @Test
  void anything_else_is_refused() {
    assertThatThrownBy(() -> CivilDate.parse("")).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> CivilDate.parse("~")).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> CivilDate.parse("15.09.2019")).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> CivilDate.parse("2019-02-30")).isInstanceOf(DateTimeException.class);
  }

  @Test
  void the_day_is_the_day_in_India() {
    assertThat(CivilDate.at(Instant.parse("2024-03-10T18:29:59Z")))
        .isEqualTo(CivilDate.of(2024, 3, 10));
    assertThat(CivilDate.at(Instant.parse("2024-03-10T18:30:00Z")))
        .isEqualTo(CivilDate.of(2024, 3, 11));
    assertThat(CivilDate.of(2024, 3, 11).startOfDay())
        .isEqualTo(Instant.parse("2024-03-10T18:30:00Z"));
  }

  @Test
  void an_approximate_day_is_certainly_before_another_only_when_a_month_lies_between() {
    CivilDate known = CivilDate.of(2019, 9, 15);
    CivilDate about = CivilDate.about(LocalDate.of(2019, 9, 15));
    assertThat(known.isCertainlyBefore(CivilDate.of(2019, 9, 16))).isTrue();
    assertThat(known.isCertainlyBefore(known)).isFalse();
    assertThat(about.isCertainlyBefore(CivilDate.of(2019, 10, 16))).isFalse();
    assertThat(about.isCertainlyBefore(CivilDate.of(2019, 10, 17))).isTrue();
    assertThat(CivilDate.of(2019, 8, 15).isCertainlyBefore(about)).isFalse();
    assertThat(CivilDate.of(2019, 8, 14).isCertainlyBefore(about)).isTrue();
  }

  @Test
  void days_are_counted_over_leap_years() {
    assertThat(CivilDate.of(2018, 9, 18).daysUntil(CivilDate.of(2019, 9, 15))).isEqualTo(362);
    assertThat(CivilDate.of(2020, 8, 19).daysUntil(CivilDate.of(2022, 6, 14))).isEqualTo(664);
    assertThat(CivilDate.of(2020, 3, 1).daysUntil(CivilDate.of(2020, 2, 28))).isEqualTo(-2);
  }
}
