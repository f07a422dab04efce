package org.dhruva.statistics.table;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** By what something can be broken down. */
public enum Dimension {
  STATE,
  /** Of a State: always together with it. */
  DISTRICT,
  YEAR,
  EXPLOITATION;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
