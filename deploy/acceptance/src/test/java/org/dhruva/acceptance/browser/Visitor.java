package org.dhruva.acceptance.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;

/** Somebody who uses the portal, and finds things by what stands on them. */
final class Visitor implements AutoCloseable {

  private final BrowserContext context;
  private final String user;
  private final String portal;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Visitor(BrowserContext context, String user, String portal) {
    this.context = context;
    this.user = user;
    this.portal = portal;
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  Page page() {
    return page;
  }

  /** What the browser did not like: scripts that failed, and what the page is not allowed to do. */
  List<String> complaints() {
    return complaints;
  }

  /** Opens the portal and gives the password, which is the user name here. */
  Visitor signIn() {
    page.navigate(portal);
    page.getByLabel("Username").fill(user);
    page.locator("#password").fill(user);
    page.locator("#kc-login").click();
    page.waitForURL(address -> address.startsWith(portal));
    return this;
  }

  void signOut() {
    link("Sign out").click();
    page.waitForURL("**/goodbye*");
  }

  Response open(String path) {
    return page.navigate(path.startsWith("http") ? path : portal + path);
  }

  Locator heading(String text) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
  }

  Locator link(String text) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text));
  }

  Locator button(String text) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
  }

  Locator field(String label) {
    return page.getByLabel(label);
  }

  Locator text(String text) {
    return page.getByText(text);
  }

  /** What happened, as it stands on the page. */
  Locator entries() {
    return page.locator(".timeline > li");
  }

  /** Of the page, what happened. */
  String timeline() {
    return page.locator(".timeline").innerText();
  }

  /** What the portal keeps in the browser. */
  List<Cookie> cookies() {
    return context.cookies(portal).stream()
        .filter(cookie -> cookie.name.startsWith("q_") || cookie.name.startsWith("csrf"))
        .toList();
  }

  @Override
  public void close() {
    context.close();
  }
}
