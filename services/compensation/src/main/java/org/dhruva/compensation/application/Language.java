package org.dhruva.compensation.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that an application can be written in. */
public enum Language {
  EN,
  BN,
  HI;

  public static Optional<Language> of(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag().equals(tag)).findFirst();
  }

  /** Such as {@code bn}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  Locale locale() {
    return Locale.of(tag(), "IN");
  }
}
