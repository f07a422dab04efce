package org.dhruva.service.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Where a page ended: the sort key of its last item, opaque to callers. */
public record Cursor(List<String> key) {

  private static final String SEPARATOR = "|";

  public Cursor {
    key = List.copyOf(key);
  }

  public static Cursor after(Object... parts) {
    return new Cursor(Arrays.stream(parts).map(String::valueOf).toList());
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor back.
   *
   * @param text null for the first page
   * @param parts how many parts its key has
   */
  public static Optional<Cursor> parse(String text, int parts) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      Cursor cursor = new Cursor(List.of(plain.split("\\|", -1)));
      if (cursor.key.size() == parts) {
        return Optional.of(cursor);
      }
    } catch (IllegalArgumentException e) {
      // said below, as for a cursor of another list
    }
    throw notReceived();
  }

  /** What was sent is no cursor of this list. */
  public static RuntimeException notReceived() {
    return Problems.badParameter("cursor", "send the value of next exactly as it was received.");
  }
}
