package org.dhruva.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurvivalCurveTest {

  /** The data set "aml" of R's survival package (Miller 1997), with the medians survfit prints. */
  @Test
  void agrees_with_a_published_example() {
    SurvivalCurve maintained =
        SurvivalCurve.of(waits(over(9, 13, 18, 23, 31, 34, 48), open(13, 28, 45, 161)));
    SurvivalCurve notMaintained =
        SurvivalCurve.of(waits(over(5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45), open(16)));

    assertThat(maintained.timeUntil(0.5)).hasValue(31);
    assertThat(maintained.timeUntil(0.75)).hasValue(18);
    assertThat(notMaintained.timeUntil(0.5)).hasValue(23);
    assertThat(notMaintained.timeUntil(0.75)).hasValue(8);
    assertThat(notMaintained.timeUntil(0.25)).hasValue(33);
  }

  @Test
  void without_open_cases_is_the_ordinary_median() {
    assertThat(SurvivalCurve.of(over(10, 20, 30).toList()).timeUntil(0.5)).hasValue(20);
  }

  @Test
  void leaves_the_median_open_while_fewer_than_half_are_over() {
    SurvivalCurve curve = SurvivalCurve.of(waits(over(10, 20), open(500, 600, 700)));

    assertThat(curve.timeUntil(0.5)).isEmpty();
    assertThat(curve.timeUntil(0.75)).hasValue(20);
  }

  @Test
  void counts_open_cases_as_waiting_instead_of_dropping_them() {
    OptionalDouble closedAlone = SurvivalCurve.of(over(10, 20, 30).toList()).timeUntil(0.5);
    OptionalDouble withOpen =
        SurvivalCurve.of(waits(over(10, 20, 30), open(25, 40))).timeUntil(0.5);

    assertThat(withOpen.getAsDouble()).isGreaterThan(closedAlone.getAsDouble());
  }

  @Test
  void takes_an_open_case_as_still_waiting_on_the_day_others_are_served() {
    assertThat(SurvivalCurve.of(waits(over(10), open(10))).timeUntil(0.5)).hasValue(10);
  }

  @Test
  void of_nobody_has_no_median() {
    assertThat(SurvivalCurve.of(List.of()).timeUntil(0.5)).isEmpty();
  }

  private static Stream<Wait> over(long... lengths) {
    return LongStream.of(lengths).mapToObj(length -> new Wait(length, true));
  }

  private static Stream<Wait> open(long... lengths) {
    return LongStream.of(lengths).mapToObj(length -> new Wait(length, false));
  }

  private static List<Wait> waits(Stream<Wait> over, Stream<Wait> open) {
    return Stream.concat(over, open).toList();
  }
}
