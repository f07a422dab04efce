package org.dhruva.timeline.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar. The library counts characters; programs that go by the standard
 * count octets, of which a letter may have several.
 */
final class ContentLines {

  /** Of a line, without its end. */
  static final int OCTETS_MAX = 75;

  private static final String END = "\r\n";
  private static final String GOES_ON = END + " ";

  private ContentLines() {}

  /** Lines that end with CRLF, folded. */
  static String fold(String lines) {
    StringBuilder folded = new StringBuilder(lines.length() + lines.length() / OCTETS_MAX);
    int octets = 0;
    for (int at = 0; at < lines.length(); ) {
      int character = lines.codePointAt(at);
      String text = Character.toString(character);
      if (character == '\r' || character == '\n') {
        octets = 0;
      } else {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        if (octets + length > OCTETS_MAX) {
          folded.append(GOES_ON);
          octets = 1;
        }
        octets += length;
      }
      folded.append(text);
      at += text.length();
    }
    return folded.toString();
  }
}
