package org.dhruva.statistics.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is counted or measured. */
public enum Unit {
  SURVIVORS,
  CLAIMS,
  CASES,
  ACCUSED,
  STAYS,
  LIVELIHOODS,
  DEADLINES,
  PERCENT,
  DAYS,
  MONTHS,
  /** Of Indian rupees. */
  PAISE;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
