package org.dhruva.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void rupees_are_kept_as_paise() {
    assertThat(Money.rupees(150_000)).isEqualTo(new Money(15_000_000, "INR"));
  }

  @Test
  void amounts_add_up_exactly_or_not_at_all() {
    assertThat(Money.rupees(2).plus(Money.rupees(3)).minus(Money.rupees(1)))
        .isEqualTo(Money.rupees(4));
    assertThatThrownBy(() -> Money.rupees(1).plus(new Money(1, "BDT")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Money(Long.MAX_VALUE, "INR").plus(Money.rupees(1)))
        .isInstanceOf(ArithmeticException.class);
  }
}
