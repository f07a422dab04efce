package org.dhruva.acceptance.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhruva.infrastructure.Repository;

/** A Chromium of this machine, as {@code deploy/local/chromium.sh} finds it, without a window. */
final class Chromium implements AutoCloseable {

  private static final List<String> OPTIONS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          // Nothing but what runs here, whatever a page links to.
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() throws IOException, InterruptedException {
    Path program = program();
    Playwright playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(program).setArgs(OPTIONS)));
  }

  /** Somebody at a browser that nobody else uses. */
  Visitor visitor(String user, String portal) {
    return new Visitor(browser.newContext(), user, portal);
  }

  /** The narrowest screen that counts, and a browser that runs no script. */
  Visitor visitorOnASmallPhoneWithoutScript(String user, String portal) {
    NewContextOptions phone =
        new NewContextOptions().setViewportSize(360, 640).setJavaScriptEnabled(false);
    return new Visitor(browser.newContext(phone), user, portal);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Path program() throws IOException, InterruptedException {
    Path script = Repository.current().folder().resolve(Path.of("deploy", "local", "chromium.sh"));
    Process search =
        new ProcessBuilder(script.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String found = new String(search.getInputStream().readAllBytes(), UTF_8).strip();
    if (search.waitFor() != 0) {
      throw new IllegalStateException("There is no browser: see above what is missing.");
    }
    return Path.of(found);
  }
}
