package org.dhruva.compensation.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.dhruva.compensation.application.Language;
import org.dhruva.compensation.application.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of Bengali and Hindi are drawn as they are written, not letter after letter. */
class ShapingTest {

  @ParameterizedTest
  @CsvSource({
    "BN, Bengali, ক্ষতি",
    "BN, Bengali, কর্তৃপক্ষ",
    "BN, Bengali, প্রার্থী",
    "BN, Bengali, অন্তর্বর্তী",
    "BN, Bengali, স্বাক্ষর",
    "HI, Devanagari, स्थिति",
    "HI, Devanagari, क्षतिपूर्ति",
    "HI, Devanagari, प्राधिकरण",
    "HI, Devanagari, ज़िला",
    "HI, Devanagari, हस्ताक्षर"
  })
  void conjuncts_are_joined_and_vowel_signs_are_where_they_belong(
      Language language, String script, String word) throws Exception {
    List<Integer> drawn = glyphs(PaperPrinter.print(paper(language, word)));
    Font font = font(script);
    List<Integer> shaped = shaped(font, word);
    assertThat(Collections.indexOfSubList(drawn, shaped)).isNotNegative();
    assertThat(shaped).isNotEqualTo(letterAfterLetter(font, word));
    assertThat(Collections.indexOfSubList(drawn, letterAfterLetter(font, word))).isNegative();
  }

  @Test
  void the_vowel_sign_that_is_written_before_its_consonant_comes_first() throws Exception {
    Font font = font("Bengali");
    int sign = font.createGlyphVector(CONTEXT, "ি").getGlyphCode(0);
    int consonant = font.createGlyphVector(CONTEXT, "ত").getGlyphCode(0);
    List<Integer> drawn = glyphs(PaperPrinter.print(paper(Language.BN, "তি")));
    assertThat(drawn).containsSubsequence(sign, consonant);
    assertThat(Collections.indexOfSubList(drawn, List.of(consonant, sign))).isNegative();
  }

  @Test
  void a_name_is_in_its_own_letters_whatever_the_language_of_the_paper() throws Exception {
    List<Integer> drawn = glyphs(PaperPrinter.print(paper(Language.EN, "Rupa রূপা रूपा")));
    assertThat(Collections.indexOfSubList(drawn, shaped(font("Bengali"), "রূপা"))).isNotNegative();
    assertThat(Collections.indexOfSubList(drawn, shaped(font("Devanagari"), "रूपा")))
        .isNotNegative();
    assertThat(drawn).doesNotContain(0);
  }

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private static Paper paper(Language language, String word) {
    return new Paper(language, "", Optional.empty(), "", List.of(new Paper.Text(word)));
  }

  /** The numbers of the shapes in the order in which they are drawn. */
  private static List<Integer> glyphs(byte[] pdf) throws IOException {
    List<Integer> glyphs = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
          glyphs.add(code);
        }
      }.getText(document);
    }
    return glyphs;
  }

  private static Font font(String script) throws IOException, FontFormatException {
    try (InputStream file =
        ShapingTest.class.getResourceAsStream("/fonts/NotoSans%s-Regular.ttf".formatted(script))) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    }
  }

  private static List<Integer> shaped(Font font, String word) {
    var laidOut =
        font.layoutGlyphVector(
            CONTEXT, word.toCharArray(), 0, word.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    return IntStream.range(0, laidOut.getNumGlyphs()).mapToObj(laidOut::getGlyphCode).toList();
  }

  private static List<Integer> letterAfterLetter(Font font, String word) {
    var single = font.createGlyphVector(CONTEXT, word);
    return IntStream.range(0, single.getNumGlyphs()).mapToObj(single::getGlyphCode).toList();
  }
}
