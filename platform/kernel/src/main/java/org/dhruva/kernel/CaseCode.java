package org.dhruva.kernel;

import java.util.Objects;
import java.util.UUID;

/**
 * A few characters by which a reader recognises a case in places that others may see, such as a
 * calendar. It is made of the id alone, so it says nothing about her, and it is no key: two of many
 * thousand cases may share one.
 *
 * <p>Text form: six digits and capital letters, such as {@code 7KQ2XM}, without those that are
 * easily taken for another.
 */
public record CaseCode(String text) {

  private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 6;
  private static final int BITS_OF_CHARACTER = 5;

  public CaseCode {
    Objects.requireNonNull(text, "text");
  }

  public static CaseCode of(UUID caseId) {
    // The end of an id is random; its beginning tells when the case was entered.
    long left = caseId.getLeastSignificantBits();
    StringBuilder text = new StringBuilder(LENGTH);
    for (int n = 0; n < LENGTH; n++) {
      text.append(CHARACTERS.charAt((int) (left & (CHARACTERS.length() - 1))));
      left >>>= BITS_OF_CHARACTER;
    }
    return new CaseCode(text.toString());
  }

  @Override
  public String toString() {
    return text;
  }
}
