package org.dhruva.acceptance.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A word that occurs nowhere else, looked for in every form in which it may have been kept. */
final class Canary {

  private static final int BITS_OF_BYTE = 8;
  private static final int BITS_OF_DIGIT = 6;
  private static final int BYTES_OF_GROUP = 3;

  private final List<String> forms;

  /**
   * @param word of ASCII characters
   */
  Canary(String word) {
    byte[] bytes = word.getBytes(US_ASCII);
    HexFormat hex = HexFormat.of();
    this.forms =
        Stream.concat(
                Stream.of(
                    word,
                    latin1(word.getBytes(UTF_16BE)),
                    latin1(word.getBytes(UTF_16LE)),
                    hex.formatHex(bytes),
                    hex.withUpperCase().formatHex(bytes)),
                IntStream.range(0, BYTES_OF_GROUP).mapToObj(before -> base64(before, bytes)))
            .toList();
  }

  /**
   * @param text bytes of any kind, each as one character
   */
  boolean isIn(String text) {
    return forms.stream().anyMatch(text::contains);
  }

  static String latin1(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  /** Those digits that are the same whatever comes before it, so many bytes, and after it. */
  private static String base64(int before, byte[] word) {
    byte[] placed = new byte[before + word.length];
    System.arraycopy(word, 0, placed, before, word.length);
    int firstDigit = Math.ceilDiv(before * BITS_OF_BYTE, BITS_OF_DIGIT);
    int endDigit = placed.length * BITS_OF_BYTE / BITS_OF_DIGIT;
    return Base64.getEncoder().encodeToString(placed).substring(firstDigit, endDigit);
  }
}
