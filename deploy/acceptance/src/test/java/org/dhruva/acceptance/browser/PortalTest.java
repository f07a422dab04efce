package org.dhruva.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Everybody for whom the portal is, from login to logout. */
@Order(Integer.MAX_VALUE)
class PortalTest extends BrowserTest {

  private static final Duration PROJECTED_WITHIN = Duration.ofSeconds(30);
  private static final Duration PUBLISHED_WITHIN = Duration.ofMinutes(2);
  private static final Duration REVOKED_WITHIN = Duration.ofSeconds(2);
  private static final String WEATHER = "https://mausam.imd.gov.in/";
  private static final String CLAIM = "your claim for compensation";

  private static final Pattern EVENT_OF_A_CASE =
      Pattern.compile(
          "SUMMARY:[A-Za-z ]+ (?<code>[0-9A-Z]{6})\\s[^V]*?(?<case>https?://\\S+/open/\\S+)");

  @Test
  void a_survivor_follows_her_claim_and_decides_who_acts_on_it() {
    String claim = registry.claimFiledBy("asha");
    try (Visitor asha = chromium.visitor("asha", portal);
        Visitor meera = chromium.visitor("meera", portal)) {
      asha.signIn();
      seesHerTimeline(asha);
      seesWhatIsNewWithoutAsking(asha, claim);
      readsWhatSheCanWrite(asha, claim);
      letsIn(asha, linkOf(meera.signIn()));
      entersAnAward(meera, claim);
      seesItAndWhoLooked(asha);
      takesBack(asha);
      seesNothingMore(meera, claim);
      asha.signOut();
      meera.signOut();
      assertThat(asha.complaints()).isEmpty();
      assertThat(meera.complaints()).isEmpty();
    }
  }

  private static void seesHerTimeline(Visitor asha) {
    await()
        .atMost(PROJECTED_WITHIN)
        .untilAsserted(
            () -> {
              asha.open("/timeline");
              assertThat(asha.entries().count()).isGreaterThan(1);
            });
    assertThat(asha.heading("What happens next")).isVisible();
    assertThat(asha.page()).hasTitle("Dhruva");
    assertThat(asha.page().locator("body").innerText())
        .containsIgnoringCase("must")
        .doesNotContainIgnoringCase("traffick")
        .doesNotContainIgnoringCase("victim");
  }

  private void seesWhatIsNewWithoutAsking(Visitor asha, String claim) {
    registry.enter("asha", claim, "acknowledge", Map.of("on", "2018-09-20"));
    assertThat(asha.text("Your timeline has just been updated."))
        .isVisible(new IsVisibleOptions().setTimeout(PROJECTED_WITHIN.toMillis()));
  }

  private static void readsWhatSheCanWrite(Visitor asha, String claim) {
    asha.open("/cases/claims/" + claim);
    asha.link("Write about what is overdue").click();
    assertThat(asha.heading("To the State Legal Services Authority")).isVisible();
    assertThat(asha.heading("To the High Court")).isVisible();
    assertThat(asha.text("had to finish the enquiry and decide on the claim").first()).isVisible();
  }

  private static String linkOf(Visitor meera) {
    meera.link("Ask to be let in").click();
    return meera.field("Your link").inputValue();
  }

  private static void letsIn(Visitor asha, String link) {
    asha.open(link);
    assertThat(asha.heading("Meera Nair asks to be let in")).isVisible();
    asha.button("Let them in").click();
    assertThat(asha.text("Please choose at least one part")).isVisible();
    asha.field(CLAIM).check();
    asha.field("See it and make entries for you").check();
    asha.button("Let them in").click();
    assertThat(lawyersPart(asha)).isVisible();
  }

  /** What she opened to the lawyer, on the page that says who can see. */
  private static Locator lawyersPart(Visitor asha) {
    return asha.page()
        .locator(".card", new Page.LocatorOptions().setHasText("Tara"))
        .locator(".grants > li", new Locator.LocatorOptions().setHasText(CLAIM));
  }

  private void entersAnAward(Visitor meera, String claim) {
    await()
        .atMost(PROJECTED_WITHIN)
        .untilAsserted(
            () -> assertThat(meera.open("/cases/claims/" + claim).status()).isEqualTo(200));
    meera.link("Record an award").click();
    meera.field("Day it happened").fill("2019-09-15");
    meera.field("Only roughly").check();
    meera.field("Amount").fill("a lot");
    meera.page().getByLabel("Extent").selectOption("In full");
    meera.button("Save").click();
    assertThat(meera.text("This is not an amount.")).isVisible();
    assertThat(meera.field("Day it happened")).hasValue("2019-09-15");

    meera.field("Amount").fill("1,50,000");
    registry.enter("asha", claim, "hold-hearing", Map.of("on", "2019-03-12"));
    meera.button("Save").click();
    assertThat(meera.text("Somebody made an entry while you had this form open.")).isVisible();
    assertThat(meera.field("Amount")).hasValue("1,50,000");

    meera.button("Save").click();
    assertThat(meera.text("Saved.")).isVisible();
    assertThat(meera.entries().first()).containsText("about September 2019");
    meera.link("Cases").first().click();
    assertThat(meera.page().locator("a[href$='%s']".formatted(claim))).isVisible();
  }

  private static void seesItAndWhoLooked(Visitor asha) {
    await()
        .atMost(PROJECTED_WITHIN)
        .untilAsserted(() -> assertThat(wholeTimeline(asha)).contains("about September 2019"));
    await()
        .atMost(PROJECTED_WITHIN)
        .untilAsserted(
            () -> {
              asha.open("/access");
              assertThat(
                      asha.text("Your lawyer of Tara Legal Aid looked at %s.".formatted(CLAIM))
                          .count())
                  .isPositive();
            });
  }

  /** She reads on to where her timeline begins. */
  private static String wholeTimeline(Visitor asha) {
    asha.open("/timeline");
    StringBuilder read = new StringBuilder(asha.timeline());
    while (asha.link("Earlier entries").isVisible()) {
      asha.link("Earlier entries").click();
      read.append(asha.timeline());
    }
    return read.toString();
  }

  private static void takesBack(Visitor asha) {
    lawyersPart(asha).getByText("Take back").click();
    assertThat(asha.heading("Who can see")).isVisible();
    assertThat(lawyersPart(asha)).hasCount(0);
  }

  private static void seesNothingMore(Visitor meera, String claim) {
    await()
        .atMost(REVOKED_WITHIN)
        .untilAsserted(
            () -> assertThat(meera.open("/cases/claims/" + claim).status()).isEqualTo(403));
  }

  @Test
  void a_lawyer_makes_a_calendar_on_a_small_phone_and_finds_the_case_from_it() {
    try (Visitor meera = chromium.visitorOnASmallPhoneWithoutScript("meera", portal)) {
      meera.signIn();
      meera.link("Calendar").click();
      assertThat(meera.text("Others who see your phone")).isVisible();
      meera.page().locator("form[action='/calendar/make'] button").click();
      assertThat(meera.text("It is not shown again.")).isVisible();
      String address = meera.field("Address of your calendar").inputValue();

      String calendar = fetched(address).statusCode(200).extract().body().asString();
      Matcher event = EVENT_OF_A_CASE.matcher(calendar.replace("\r\n ", ""));
      assertThat(event.find()).isTrue();
      assertThat(meera.open(event.group("case")).status()).isEqualTo(200);
      assertThat(meera.text("In a calendar: " + event.group("code"))).isVisible();

      meera.link("Calendar").click();
      assertThat(meera.text("It does not say what a day is for.")).isVisible();
      meera.button("End it").click();
      assertThat(meera.text("You have no calendar yet.")).isVisible();
      fetched(address).statusCode(404);
      meera.signOut();
      assertThat(meera.complaints()).isEmpty();
    }
  }

  private static ValidatableResponse fetched(String address) {
    return RestAssured.get(URI.create(address)).then();
  }

  @Test
  void a_researcher_reads_numbers_and_never_a_person() {
    try (Visitor dev = chromium.visitor("dev", portal)) {
      dev.signIn();
      assertThat(dev.heading("Numbers")).isVisible();
      dev.link("Claims").first().click();
      String table = dev.page().url();
      await()
          .atMost(PUBLISHED_WITHIN)
          .untilAsserted(() -> assertThat(dev.open(table).status()).isEqualTo(200));
      dev.link("State").first().click();
      assertThat(dev.page().locator("table")).containsText("All together");
      assertThat(dev.page().locator("table")).containsText("fewer than 11");
      assertThat(dev.heading("What it means")).isVisible();
      for (String path : new String[] {"/timeline", "/cases", "/access"}) {
        assertThat(dev.open(path).status()).isEqualTo(403);
        assertThat(dev.heading("This page is not for your login")).isVisible();
      }
      dev.signOut();
      assertThat(dev.complaints()).isEmpty();
    }
  }

  @Test
  void an_operator_finds_addresses_and_no_case() {
    try (Visitor olga = chromium.visitor("olga", portal)) {
      olga.signIn();
      assertThat(olga.heading("Operations")).isVisible();
      assertThat(olga.page().locator("table")).containsText("/q/health");
      assertThat(olga.open("/cases").status()).isEqualTo(403);
      olga.signOut();
    }
  }

  @Test
  void whoever_leaves_in_a_hurry_leaves_nothing_open() {
    try (Visitor rupa = chromium.visitor("rupa", portal)) {
      rupa.signIn();
      List<String> asked = new ArrayList<>();
      rupa.page().onRequest(request -> asked.add(request.url()));
      rupa.link("Leave now").click();
      // No page in this browser but the error of one that is not on this machine.
      rupa.page().waitForCondition(() -> rupa.page().url().startsWith("chrome-error:"));
      assertThat(asked).last().isEqualTo(WEATHER);
      rupa.page().goBack();
      assertThat(rupa.page()).hasTitle("Sign in to Dhruva");
    }
  }

  @Test
  void nothing_is_kept_loaded_from_elsewhere_or_told_to_others() {
    try (Visitor olga = chromium.visitor("olga", portal)) {
      olga.signIn();
      Response page = olga.open("/operations");
      assertThat(page.allHeaders())
          .containsEntry("cache-control", "no-store")
          .containsEntry("referrer-policy", "no-referrer")
          .hasEntrySatisfying(
              "content-security-policy",
              policy -> assertThat(policy).contains("default-src 'none'"));
      assertThat(olga.cookies())
          .isNotEmpty()
          .allSatisfy(
              cookie -> {
                assertThat(cookie.httpOnly).isTrue();
                assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
              });
    }
  }

  @Test
  void it_works_without_script_on_a_small_phone() {
    registry.claimFiledBy("asha");
    try (Visitor asha = chromium.visitorOnASmallPhoneWithoutScript("asha", portal)) {
      asha.signIn();
      await()
          .atMost(PROJECTED_WITHIN)
          .untilAsserted(
              () -> {
                asha.open("/timeline");
                assertThat(asha.entries().count()).isPositive();
              });
      asha.link("Who can see").click();
      assertThat(asha.heading("Who looked")).isVisible();
      asha.signOut();
    }
  }
}
