package org.dhruva.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dhruva.statistics.measure.Figure;
import org.dhruva.statistics.measure.Measure;
import org.dhruva.statistics.measure.Unit;
import org.dhruva.statistics.measure.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

  @ParameterizedTest
  @CsvSource({"11,13", "12,13", "13,13", "15,13", "16,18", "20,18", "21,23", "2000,1998"})
  void a_count_is_the_middle_of_its_band(long exact, long shown) {
    assertThat(Rounding.count(exact)).isEqualTo(shown);
    assertThat(Math.abs(exact - shown)).isLessThanOrEqualTo(Rounding.COUNT_WITHIN);
  }

  @Test
  void no_shown_count_is_below_the_threshold() {
    assertThat(Rounding.count(Showable.N_MIN)).isGreaterThanOrEqualTo(Showable.N_MIN);
  }

  @Test
  void a_share_is_that_of_the_shown_counts() {
    Figure exact =
        new Measure.Share()
            .of(Stream.concat(trues(14), trues(30).map(yes -> !yes)).toList()); // 31.8 %

    ShownFigure shown = Rounding.of(exact, new Measure.Share(), Unit.PERCENT);

    assertThat(shown.n()).isEqualTo(43);
    assertThat(shown.count()).hasValue(13);
    assertThat(shown.value()).hasValue(30);
  }

  @Test
  void a_total_has_two_digits_and_a_median_whole_thousands() {
    List<Long> awards =
        LongStream.rangeClosed(1, 12).map(n -> 15_000_000 + n * 77).boxed().toList();

    assertThat(shown(new Measure.Total(), awards).value()).hasValue(180_000_000);
    assertThat(shown(new Measure.Median(), awards).value()).hasValue(15_000_000);
    assertThat(shown(new Measure.Median(), awards).lowerQuartile()).hasValue(15_000_000);
  }

  @Test
  void days_are_shown_in_steps_and_an_open_median_stays_open() {
    Measure.MedianWait measure = new Measure.MedianWait();
    Figure reached = measure.of(List.of(new Wait(362, true)));
    Figure open = measure.of(List.of(new Wait(362, false)));

    assertThat(Rounding.of(reached, measure, Unit.DAYS).value()).hasValue(360);
    assertThat(Rounding.of(reached, measure, Unit.MONTHS).value()).hasValue(362);
    assertThat(Rounding.of(open, measure, Unit.DAYS).value()).isEmpty();
  }

  private static ShownFigure shown(Measure<Long> measure, List<Long> amounts) {
    return Rounding.of(measure.of(amounts), measure, Unit.PAISE);
  }

  private static Stream<Boolean> trues(int times) {
    return Stream.generate(() -> true).limit(times);
  }
}
