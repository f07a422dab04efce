package org.dhruva.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.testkit.engine.EngineTestKit;

class NeverSkippedTest {

  @Test
  void a_suite_that_runs_all_its_tests_passes() {
    assertThat(failures(Whole.class)).isZero();
  }

  @Test
  void a_suite_with_a_disabled_test_fails() {
    assertThat(failures(WithDisabled.class)).isEqualTo(1);
  }

  @Test
  void a_suite_with_a_test_that_gives_up_fails() {
    assertThat(failures(WithAssumption.class)).isEqualTo(1);
  }

  @Test
  void a_suite_that_puts_another_method_in_a_tests_place_fails() {
    assertThat(failures(WithReplaced.class)).isEqualTo(1);
  }

  private static long failures(Class<?> suite) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(suite))
        .execute()
        .containerEvents()
        .failed()
        .count();
  }

  @ExtendWith(NeverSkipped.class)
  abstract static class Promises {
    @Test
    void holds() {}
  }

  static final class Whole extends Promises {}

  static final class WithDisabled extends Promises {
    @Test
    @Disabled
    void left_for_later() {}
  }

  static final class WithAssumption extends Promises {
    @Test
    void gives_up() {
      assumeTrue(false);
    }
  }

  static final class WithReplaced extends Promises {
    @Override
    void holds() {}

    @Test
    void holds_something_else() {}
  }
}
