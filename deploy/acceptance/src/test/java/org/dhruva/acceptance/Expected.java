package org.dhruva.acceptance;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static net.javacrumbs.jsonunit.core.ConfigurationWhen.paths;
import static net.javacrumbs.jsonunit.core.ConfigurationWhen.then;
import static net.javacrumbs.jsonunit.core.ConfigurationWhen.thenNot;
import static net.javacrumbs.jsonunit.core.Option.IGNORING_ARRAY_ORDER;
import static net.javacrumbs.jsonunit.core.Option.IGNORING_EXTRA_ARRAY_ITEMS;
import static net.javacrumbs.jsonunit.core.Option.IGNORING_EXTRA_FIELDS;

import com.fasterxml.jackson.databind.JsonNode;
import net.javacrumbs.jsonunit.assertj.JsonAssert;

/** Compares what the system says with what a journey expects. */
public final class Expected {

  private Expected() {}

  /** A case must say what is expected at least, but of her income nothing more. */
  public static JsonAssert assertThatCase(JsonNode seen) {
    return assertThatJson(seen)
        .withConfiguration(
            configuration ->
                configuration
                    .withOptions(IGNORING_EXTRA_FIELDS)
                    .when(
                        paths("facts.ownIncome", "facts.groupIncome"),
                        thenNot(IGNORING_EXTRA_FIELDS)));
  }

  /**
   * What is next must be what is expected; of the clocks only those that are named are looked at.
   * {@code ${json-unit.matches:at-least}600} stands for a number that grows with the days.
   */
  public static JsonAssert assertThatNow(JsonNode seen) {
    return assertThatJson(seen)
        .withConfiguration(
            configuration ->
                configuration
                    .withOptions(IGNORING_EXTRA_FIELDS)
                    .when(paths("clocks"), then(IGNORING_EXTRA_ARRAY_ITEMS, IGNORING_ARRAY_ORDER)))
        .withMatcher("at-least", new AtLeast());
  }
}
