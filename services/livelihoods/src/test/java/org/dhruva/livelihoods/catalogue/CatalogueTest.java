package org.dhruva.livelihoods.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.kernel.Money;
import org.junit.jupiter.api.Test;

/** What a catalogue must be, whatever is in it. */
class CatalogueTest {

  private static Reason reason(String code) {
    return new Reason(code, "Words", Optional.empty(), "from practice", false);
  }

  private static Catalogue withDropOut(List<Reason> reasons) {
    return new Catalogue(List.of(), List.of(), new Reasons(reasons, List.of(), List.of()));
  }

  @Test
  void a_list_has_a_limit() {
    List<Reason> most =
        IntStream.range(0, Catalogue.ENTRIES_MAX).mapToObj(n -> reason("nr-" + n)).toList();
    assertThat(withDropOut(most).reasons().dropOut()).hasSize(Catalogue.ENTRIES_MAX);

    List<Reason> tooMany =
        IntStream.rangeClosed(0, Catalogue.ENTRIES_MAX).mapToObj(n -> reason("nr-" + n)).toList();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withDropOut(tooMany))
        .withMessageContaining("at most");
  }

  @Test
  void a_code_is_there_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withDropOut(List.of(reason("other"), reason("other"))))
        .withMessageContaining("other is there twice");
  }

  @Test
  void the_lower_end_of_an_amount_is_below_the_upper() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Amount(
                    "once",
                    Optional.of(Money.rupees(2)),
                    Optional.of(Money.rupees(1)),
                    Optional.empty(),
                    "from memory",
                    false));
  }
}
