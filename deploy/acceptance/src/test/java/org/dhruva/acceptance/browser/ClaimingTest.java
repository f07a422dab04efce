package org.dhruva.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From what happened to what can be claimed, and to the paper that is handed in. */
@Order(Integer.MAX_VALUE)
class ClaimingTest extends BrowserTest {

  @Test
  void what_can_be_claimed_is_shown_row_by_row_on_a_small_phone_without_script() {
    try (Visitor rupa = chromium.visitorOnASmallPhoneWithoutScript("rupa", portal)) {
      rupa.signIn();
      rupa.link("What can be claimed").click();
      rupa.button("Show what can be claimed").click();
      assertThat(rupa.text("Please look at what is marked below.")).isVisible();

      rupa.field("Raped by more than one person").check();
      rupa.field("Taken, sold or tricked").check();
      rupa.field("Day of the offence").fill("2022-05-01");
      rupa.field("Age then, in years").fill("16");
      rupa.page().locator("#field-state").selectOption("West Bengal");
      rupa.button("One more").click();
      assertThat(rupa.field("Raped by more than one person")).isChecked();
      rupa.button("Show what can be claimed").click();

      Locator nalsa = rupa.page().locator("article[aria-labelledby='nalsa-2018']");
      assertThat(nalsa.locator("tfoot")).containsText("₹7,50,000 to ₹15,00,000");
      assertThat(nalsa).containsText("schedule, row 2");
      assertThat(nalsa).containsText("not yet checked by a lawyer");
      assertThat(nalsa).containsText("The last day to apply is 1 May 2025.");
      assertThat(rupa.heading("What would make it more exact")).isVisible();
      assertThat(rupa.page().url()).isEqualTo(portal + "/estimate");
      rupa.signOut();
      assertThat(rupa.complaints()).isEmpty();
    }
  }

  @Test
  void a_draft_becomes_the_paper_that_is_handed_in() throws IOException {
    String claim = registry.claimDraftedBy("asha");
    try (Visitor asha = chromium.visitor("asha", portal)) {
      asha.signIn();
      asha.open("/cases/claims/" + claim);
      asha.link("Make the paper to hand in").click();
      asha.page().getByLabel("Language of the paper").selectOption("Bengali");
      asha.page().locator("#field-applicant-name").fill("x".repeat(10_000));
      asha.page().locator("#field-applicant-address").fill("12 Station Road\nBasirhat");
      asha.field("Made to work without freedom").check();
      asha.field("Day of the offence").fill("2018-05-01");
      asha.button("Make the paper").click();
      assertThat(asha.text("It has at most 120 characters.")).isVisible();

      asha.page().locator("#field-applicant-name").fill("আশা কুমারী");
      Download paper = asha.page().waitForDownload(() -> asha.button("Make the paper").click());
      assertThat(paper.suggestedFilename()).isEqualTo("application.pdf");
      assertThat(Files.readAllBytes(paper.path()))
          .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
      asha.signOut();
      assertThat(asha.complaints()).isEmpty();
    }
  }
}
