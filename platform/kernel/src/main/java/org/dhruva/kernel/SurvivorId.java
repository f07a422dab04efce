package org.dhruva.kernel;

import java.util.Objects;
import java.util.UUID;

/** The pseudonym under which a survivor's facts are kept. Random: it says nothing about her. */
public record SurvivorId(UUID value) {

  public SurvivorId {
    Objects.requireNonNull(value, "value");
  }

  public static SurvivorId parse(String text) {
    return new SurvivorId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
