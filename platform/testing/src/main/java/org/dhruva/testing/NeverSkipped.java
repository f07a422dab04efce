package org.dhruva.testing;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Fails a conformance suite that leaves one of its promises untested: a test that was disabled or
 * gave up, and one that a subclass put another method in the place of.
 */
final class NeverSkipped implements BeforeAllCallback, AfterAllCallback, TestWatcher {

  private static final Namespace OWN = Namespace.create(NeverSkipped.class);

  @Override
  public void beforeAll(ExtensionContext suite) {
    for (Class<?> type = suite.getRequiredTestClass().getSuperclass();
        type != Object.class;
        type = type.getSuperclass()) {
      Arrays.stream(type.getDeclaredMethods())
          .filter(method -> method.isAnnotationPresent(Test.class))
          .forEach(method -> requireInherited(method, suite.getRequiredTestClass()));
    }
    suite.getStore(OWN).put(skipped(suite), new ArrayList<String>());
  }

  private static void requireInherited(Method promise, Class<?> suite) {
    boolean replaced =
        Arrays.stream(suite.getDeclaredMethods())
            .anyMatch(
                method ->
                    method.getName().equals(promise.getName())
                        && method.getParameterCount() == promise.getParameterCount());
    if (replaced) {
      throw new AssertionError(
          "%s replaces the test %s".formatted(suite.getSimpleName(), promise.getName()));
    }
  }

  @Override
  public void testDisabled(ExtensionContext test, Optional<String> reason) {
    remember(test);
  }

  @Override
  public void testAborted(ExtensionContext test, Throwable cause) {
    remember(test);
  }

  private static void remember(ExtensionContext test) {
    list(test.getParent().orElseThrow()).add(test.getDisplayName());
  }

  @Override
  public void afterAll(ExtensionContext suite) {
    List<String> skipped = list(suite);
    if (!skipped.isEmpty()) {
      throw new AssertionError("these were skipped: " + skipped);
    }
  }

  @SuppressWarnings("unchecked") // put there as a list of texts
  private static List<String> list(ExtensionContext suite) {
    return suite.getStore(OWN).get(skipped(suite), List.class);
  }

  private static String skipped(ExtensionContext suite) {
    return suite.getRequiredTestClass().getName();
  }
}
