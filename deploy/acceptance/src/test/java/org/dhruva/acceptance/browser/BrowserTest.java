package org.dhruva.acceptance.browser;

import java.io.IOException;
import org.dhruva.acceptance.system.InWholeSystem;
import org.dhruva.acceptance.system.WholeSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * With the portal in a real browser. Each is ordered last itself, after all that counts what is
 * entered, for an order is not inherited.
 */
@InWholeSystem
@TestInstance(Lifecycle.PER_CLASS)
abstract class BrowserTest {

  Chromium chromium;
  Registry registry;
  String portal;

  @BeforeAll
  void a_browser_is_there(WholeSystem system) throws IOException, InterruptedException {
    registry = new Registry(system.stack());
    portal = system.stack().address("portal").toString();
    chromium = Chromium.start();
  }

  @AfterAll
  void the_browser_ends() {
    if (chromium != null) {
      chromium.close();
    }
  }
}
