package org.dhruva.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmendmentTest {

  record Paid(CivilDate on, Money amount, String stage) {}

  record Decided(CivilDate on, Optional<Money> amount) {}

  record Held(CivilDate on) {}

  private static final CivilDate DAY = CivilDate.of(2019, 9, 15);
  private static final CivilDate OTHER_DAY = CivilDate.of(2019, 9, 18);

  @Test
  void replaces_what_it_names_and_keeps_the_rest() {
    Paid wrong = new Paid(DAY, Money.rupees(100), "fir");

    assertThat(amendment(OTHER_DAY, null).applyTo(wrong))
        .isEqualTo(new Paid(OTHER_DAY, Money.rupees(100), "fir"));
    assertThat(amendment(null, Money.rupees(200)).applyTo(wrong))
        .isEqualTo(new Paid(DAY, Money.rupees(200), "fir"));
    assertThat(wrong).isEqualTo(new Paid(DAY, Money.rupees(100), "fir"));
  }

  @Test
  void an_optional_amount_stays_optional() {
    assertThat(amendment(null, Money.rupees(200)).applyTo(new Decided(DAY, Optional.empty())))
        .isEqualTo(new Decided(DAY, Optional.of(Money.rupees(200))));
  }

  @Test
  void fits_only_what_has_the_thing_it_changes() {
    assertThat(amendment(OTHER_DAY, null).fits(new Held(DAY))).isTrue();
    assertThat(amendment(null, Money.rupees(1)).fits(new Held(DAY))).isFalse();
    assertThat(amendment(null, null).isEmpty()).isTrue();
  }

  private static Amendment amendment(CivilDate on, Money amount) {
    return new Amendment(Optional.ofNullable(on), Optional.ofNullable(amount));
  }
}
