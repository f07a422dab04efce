package org.dhruva.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From one helper to another, through her yes. */
@Order(Integer.MAX_VALUE)
class ReferringTest extends BrowserTest {

  private static final Duration HOLDS_WITHIN = Duration.ofSeconds(30);
  private static final String WHY = "She could ask for more than was given.";

  @Test
  void a_caseworker_suggests_somebody_and_nothing_is_open_until_she_says_yes() {
    String claim = registry.claimFiledBy("asha");
    registry.letsAnilInto("asha", "COMPENSATION");
    try (Visitor asha = chromium.visitor("asha", portal);
        Visitor anil = chromium.visitorOnASmallPhoneWithoutScript("anil", portal);
        Visitor kavita = chromium.visitor("kavita", portal)) {
      kavita.signIn().link("Ask to be let in").click();
      String link = kavita.field("Your link").inputValue();
      anil.signIn();
      suggests(anil, claim, link);
      assertThat(kavita.open("/cases/claims/" + claim).status()).isEqualTo(403);

      asha.signIn();
      asha.link("Who can see").click();
      assertThat(asha.heading("Somebody was suggested to you")).isVisible();
      assertThat(asha.text(WHY)).isVisible();
      asha.button("Yes, let them in").click();
      assertThat(asha.heading("Somebody was suggested to you")).hasCount(0);

      turnsDown(kavita, claim);
      anil.open("/cases/claims/%s/refer".formatted(claim));
      assertThat(anil.text("It was turned down.")).isVisible();
      assertThat(anil.complaints()).isEmpty();
      assertThat(asha.complaints()).isEmpty();
      assertThat(kavita.complaints()).isEmpty();
    }
  }

  private static void suggests(Visitor anil, String claim, String link) {
    await()
        .atMost(HOLDS_WITHIN)
        .untilAsserted(
            () -> assertThat(anil.open("/cases/claims/" + claim).status()).isEqualTo(200));
    anil.link("Suggest somebody to her").click();
    anil.field("her claim for compensation").check();
    anil.field("Why?").fill(WHY);
    anil.field("Their link").fill("not a link");
    anil.button("Suggest").click();
    assertThat(anil.text("This link cannot be used.")).isVisible();
    assertThat(anil.field("Why?")).hasValue(WHY);
    anil.field("Their link").fill(link);
    anil.button("Suggest").click();
    assertThat(anil.text("She has not answered yet.")).isVisible();
    assertThat(anil.text(WHY)).hasCount(0);
  }

  /** And has no key to her case any more. */
  private static void turnsDown(Visitor kavita, String claim) {
    await()
        .atMost(HOLDS_WITHIN)
        .untilAsserted(
            () -> assertThat(kavita.open("/cases/claims/" + claim).status()).isEqualTo(200));
    kavita.link("Suggestions").click();
    assertThat(kavita.text("You were suggested by her caseworker")).isVisible();
    kavita.button("I cannot help her").click();
    assertThat(kavita.heading("Suggestions")).isVisible();
    await()
        .atMost(HOLDS_WITHIN)
        .untilAsserted(
            () -> assertThat(kavita.open("/cases/claims/" + claim).status()).isEqualTo(403));
  }
}
