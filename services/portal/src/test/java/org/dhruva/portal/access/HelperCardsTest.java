package org.dhruva.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HelperCardsTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final HelperCard MEERA =
      new HelperCard(
          "d0000000-0000-4000-8000-000000000003",
          "lawyer",
          "Meera Nair",
          Optional.of("Tara Legal Aid"));

  @Test
  void a_card_says_who_asks_to_whoever_opens_it() throws GeneralSecurityException {
    assertThat(cards("a secret", NOW).open(cards("a secret", NOW).seal(MEERA))).contains(MEERA);
  }

  @Test
  void nobody_can_read_it_on_the_way() throws GeneralSecurityException {
    assertThat(cards("a secret", NOW).seal(MEERA))
        .doesNotContain("Meera")
        .matches("[A-Za-z0-9_.-]+");
  }

  @Test
  void nobody_else_can_make_or_change_one() throws GeneralSecurityException {
    String card = cards("a secret", NOW).seal(MEERA);
    assertThat(cards("another secret", NOW).open(card)).isEmpty();
    assertThat(cards("a secret", NOW).open(card.substring(0, card.length() - 4) + "AAAA"))
        .isEmpty();
    assertThat(cards("a secret", NOW).open("no card at all")).isEmpty();
  }

  @Test
  void it_can_be_used_for_its_time_and_not_longer() throws GeneralSecurityException {
    String card = cards("a secret", NOW).seal(MEERA);
    Instant end = NOW.plus(HelperCards.VALID);
    assertThat(cards("a secret", end.minus(Duration.ofMinutes(1))).open(card)).contains(MEERA);
    assertThat(cards("a secret", end.plus(Duration.ofMinutes(1))).open(card)).isEmpty();
  }

  private static HelperCards cards(String secret, Instant now) throws GeneralSecurityException {
    return new HelperCards(secret, InstantSource.fixed(now));
  }
}
