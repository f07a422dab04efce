package org.dhruva.acceptance;

import java.math.BigDecimal;
import net.javacrumbs.jsonunit.core.ParametrizedMatcher;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;

/** A number that is not below another. */
final class AtLeast extends BaseMatcher<Object> implements ParametrizedMatcher {

  private BigDecimal least = BigDecimal.ZERO;

  @Override
  public void setParameter(String parameter) {
    least = new BigDecimal(parameter);
  }

  @Override
  public boolean matches(Object actual) {
    return actual instanceof BigDecimal number && number.compareTo(least) >= 0;
  }

  @Override
  public void describeTo(Description description) {
    description.appendText("at least ").appendValue(least);
  }
}
