package org.dhruva.legal.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.dhruva.legal.wiring.HearingRulesFile;

/** Whatever is written. */
class CourtWordsPropertyTest {

  private static final HearingRules RULES = HearingRulesFile.read();
  private static final CourtWords WORDS = new CourtWords(RULES);
  private static final List<String> MARKS =
      List.of(" ", ".", ",", "/", " - ", " & ", "; ", "(", "_");
  private static final int LONG_WORD_LETTERS = 8;

  @Property(tries = 500, seed = "20261125")
  void every_text_has_a_reading_and_always_the_same(
      @ForAll @StringLength(max = 2 * CourtWords.TEXT_CHARS_MAX) String text) {
    Reading reading = WORDS.read(text);

    assertThat(reading.sentence()).isNotBlank();
    assertThat(WORDS.read(text)).isEqualTo(reading);
  }

  @Property(tries = 500, seed = "20261125")
  void capitals_and_blanks_around_do_not_matter(@ForAll @StringLength(max = 50) String text) {
    Reading reading = WORDS.read(text);

    assertThat(WORDS.read(text.toUpperCase(Locale.ROOT))).isEqualTo(reading);
    assertThat(WORDS.read(text.toLowerCase(Locale.ROOT))).isEqualTo(reading);
    assertThat(WORDS.read("  \t" + text + " \n")).isEqualTo(reading);
  }

  @Property(tries = 500, seed = "20261125")
  void one_mark_between_words_is_as_good_as_another(
      @ForAll("words") List<String> words,
      @ForAll("marks") String one,
      @ForAll("marks") String other) {
    assertThat(WORDS.read(String.join(one, words) + other))
        .isEqualTo(WORDS.read(other + String.join(other, words)));
  }

  /** Two letters are forgiven in a long word, so that one never makes it unknown. */
  @Property(tries = 300, seed = "20261125")
  void a_letter_that_is_left_out_of_a_long_word_is_forgiven(
      @ForAll("longWords") String word, @ForAll @IntRange(min = 1, max = 7) int letter) {
    String wrong = word.substring(0, letter) + word.substring(letter + 1);

    assertThat(tokens(wrong)).as(wrong).isNotEmpty();
  }

  @Property(tries = 100, seed = "20261125")
  void a_text_of_known_words_is_read_in_any_order(
      @ForAll("words") List<String> words, @ForAll long seed) {
    List<String> alone = words.stream().filter(word -> word.length() > LONG_WORD_LETTERS).toList();
    List<String> shuffled = new ArrayList<>(alone);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(WORDS.read(String.join(" x9 ", shuffled)))
        .isEqualTo(WORDS.read(String.join(" x9 ", alone)));
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(written()).list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> longWords() {
    return Arbitraries.of(
        written().stream()
            .filter(word -> word.length() >= LONG_WORD_LETTERS && word.matches("[a-z]+"))
            .toList());
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of(MARKS);
  }

  private static List<String> written() {
    return RULES.vocabulary().values().stream().flatMap(List::stream).toList();
  }

  private static Set<String> tokens(String word) {
    return new Vocabulary(Map.copyOf(RULES.vocabulary()), List.of()).tokensOf(List.of(word));
  }
}
