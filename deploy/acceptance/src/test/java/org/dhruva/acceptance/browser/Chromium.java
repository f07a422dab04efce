package org.dhruva.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium of this machine without a window. Where there is none it is installed from Debian if
 * that is allowed here; else the test fails and says what is missing.
 */
final class Chromium implements AutoCloseable {

  private static final String CHOSEN = "DHRUVA_CHROMIUM";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> OPTIONS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final int INSTALL_MINUTES_MAX = 10;

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
    Optional<Path> found = find();
    if (found.isEmpty() && mayInstall()) {
      install();
      found = find();
    }
    return found.orElseThrow(
        () ->
            new IllegalStateException(
                "The browser tests need Chromium, and there is none. Install it (on Debian: apt-get"
                    + " install chromium) or name the program in %s.".formatted(CHOSEN)));
  }

  private static Optional<Path> find() {
    Optional<Path> chosen = Optional.ofNullable(System.getenv(CHOSEN)).map(Path::of);
    return chosen.isPresent()
        ? chosen
        : NAMES.stream().flatMap(Chromium::onPath).filter(Files::isExecutable).findFirst();
  }

  private static Stream<Path> onPath(String name) {
    return Arrays.stream(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name));
  }

  private static boolean mayInstall() {
    return "root".equals(System.getProperty("user.name"))
        && onPath("apt-get").anyMatch(Files::isExecutable);
  }

  /** A package list that is too old to install from is renewed first. */
  private static void install() throws IOException, InterruptedException {
    if (!run("apt-get", "install", "-y", "--no-install-recommends", "chromium")) {
      run("apt-get", "update");
      run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    Process process = builder.start();
    if (!process.waitFor(INSTALL_MINUTES_MAX, TimeUnit.MINUTES)) {
      process.destroy();
      return false;
    }
    return process.exitValue() == 0;
  }
}
