package org.dhruva.compensation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.Test;

class RangeTest {

  private static final Range ONE_TO_THREE = range(1, 3);
  private static final Range FROM_TWO = new Range(Money.rupees(2), Optional.empty());

  @Test
  void is_never_negative_and_never_upside_down() {
    assertThatIllegalArgumentException().isThrownBy(() -> range(-1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> range(3, 2));
  }

  @Test
  void adds_up_and_stays_open_where_a_part_is() {
    assertThat(ONE_TO_THREE.plus(range(4, 4))).isEqualTo(range(5, 7));
    assertThat(ONE_TO_THREE.plus(FROM_TWO)).isEqualTo(new Range(Money.rupees(3), Optional.empty()));
  }

  @Test
  void a_deduction_leaves_nothing_at_the_least() {
    assertThat(ONE_TO_THREE.minus(Money.rupees(2))).isEqualTo(range(0, 1));
    assertThat(ONE_TO_THREE.minus(Money.rupees(9))).isEqualTo(Range.NOTHING);
    assertThat(FROM_TWO.minus(Money.rupees(9))).isEqualTo(new Range(Money.ZERO, Optional.empty()));
  }

  @Test
  void a_share_and_the_rest_are_the_whole_to_the_last_paisa() {
    Range odd = new Range(new Money(101, Money.INR), Optional.of(new Money(203, Money.INR)));
    assertThat(odd.percent(75))
        .isEqualTo(new Range(new Money(75, Money.INR), Optional.of(new Money(152, Money.INR))));
    assertThat(odd.percent(75).plus(odd.rest(75))).isEqualTo(odd);
  }

  @Test
  void two_ranges_are_covered_or_compared_by_their_bounds() {
    assertThat(ONE_TO_THREE.or(range(2, 5))).isEqualTo(range(1, 5));
    assertThat(ONE_TO_THREE.or(FROM_TWO)).isEqualTo(new Range(Money.rupees(1), Optional.empty()));
    assertThat(ONE_TO_THREE.higher(range(2, 2))).isEqualTo(range(2, 3));
  }

  private static Range range(long min, long max) {
    return new Range(Money.rupees(min), Optional.of(Money.rupees(max)));
  }
}
