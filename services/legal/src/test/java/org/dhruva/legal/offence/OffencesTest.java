package org.dhruva.legal.offence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.Test;

class OffencesTest {

  private static final LocalDate LAST_OF_OLD = LocalDate.of(2024, 6, 30);
  private static final LocalDate FIRST_OF_NEW = LocalDate.of(2024, 7, 1);
  private static final LawBook OLD =
      new LawBook("IPC", "old", Optional.empty(), Optional.of(LAST_OF_OLD));
  private static final LawBook NEW =
      new LawBook("BNS", "new", Optional.of(FIRST_OF_NEW), Optional.empty());
  private static final LawBook ALWAYS =
      new LawBook("ITPA", "always", Optional.empty(), Optional.empty());
  private static final Offence IPC_370 = offence("IPC 370", "BNS 143");
  private static final Offence BNS_143 = offence("BNS 143");
  private static final Offence ITPA_5 = offence("ITPA 5");

  private final Offences offences = offences(IPC_370, BNS_143, ITPA_5);

  @Test
  void are_found_by_law_and_by_the_day_of_the_offence() {
    assertThat(offences.find(Optional.empty(), Optional.empty()))
        .containsExactly(IPC_370, BNS_143, ITPA_5);
    assertThat(offences.find(Optional.of("ITPA"), Optional.empty())).containsExactly(ITPA_5);
    assertThat(offences.find(Optional.empty(), Optional.of(LAST_OF_OLD)))
        .containsExactly(IPC_370, ITPA_5);
    assertThat(offences.find(Optional.empty(), Optional.of(FIRST_OF_NEW)))
        .containsExactly(BNS_143, ITPA_5);
    assertThat(offences.find(Optional.of("XYZ"), Optional.empty())).isEmpty();
  }

  @Test
  void of_a_law_that_was_not_there_yet_are_too_new() {
    assertThat(offences.isTooNew("BNS 143(4)", CivilDate.of(LAST_OF_OLD))).isTrue();
    assertThat(offences.isTooNew("BNS 143(4)", CivilDate.of(FIRST_OF_NEW))).isFalse();
    assertThat(offences.isTooNew("IPC 370", CivilDate.of(LAST_OF_OLD))).isFalse();
    assertThat(offences.isTooNew("ITPA 5", CivilDate.of(LAST_OF_OLD))).isFalse();
  }

  @Test
  void of_a_law_that_had_ended_are_too_old() {
    assertThat(offences.isTooOld("IPC 999", CivilDate.of(FIRST_OF_NEW))).isTrue();
    assertThat(offences.isTooOld("IPC 370", CivilDate.of(LAST_OF_OLD))).isFalse();
    assertThat(offences.isTooOld("BNS 143", CivilDate.of(FIRST_OF_NEW))).isFalse();
  }

  @Test
  void around_the_border_a_day_that_is_only_about_proves_nothing() {
    assertThat(offences.isTooNew("BNS 143", CivilDate.about(LAST_OF_OLD))).isFalse();
    assertThat(offences.isTooOld("IPC 370", CivilDate.about(FIRST_OF_NEW))).isFalse();
  }

  @Test
  void of_a_law_that_nobody_listed_are_never_wrong() {
    assertThat(offences.isTooNew("THOTA 18", CivilDate.of(LAST_OF_OLD))).isFalse();
    assertThat(offences.isTooOld("THOTA 18", CivilDate.of(LAST_OF_OLD))).isFalse();
    assertThat(offences.isSuccessor("THOTA 18")).isFalse();
    assertThat(offences.isSuccessor("BNS 1")).isTrue();
  }

  @Test
  void that_do_not_fit_together_are_refused() {
    refused("is there twice", ITPA_5, ITPA_5);
    refused("of a law that is not there", offence("POCSO 4"));
    refused("followed by one that is not there", IPC_370);
    refused(
        "more than 500 offences",
        Collections.nCopies(Offences.OFFENCES_MAX + 1, ITPA_5).toArray(Offence[]::new));
  }

  @Test
  void are_not_punished_with_less_than_the_least() {
    assertThatThrownBy(
            () ->
                new Punishment(
                    Optional.empty(), Optional.of(24), Optional.of(12), false, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void refused(String why, Offence... offences) {
    assertThatThrownBy(() -> offences(offences))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  private static Offences offences(Offence... offences) {
    return new Offences(List.of(OLD, NEW, ALWAYS), List.of(offences), List.of());
  }

  private static Offence offence(String section, String... now) {
    return new Offence(section, "title", List.of(), List.of(now), "source", false);
  }
}
