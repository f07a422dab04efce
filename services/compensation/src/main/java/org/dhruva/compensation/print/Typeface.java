package org.dhruva.compensation.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhruva.compensation.application.Language;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.LayoutProcessor;

/**
 * The letters of a paper. Those of a script that the first font lacks are taken from the other, so
 * that a name is printed as it is written, whatever the language of the paper. The layout of the
 * JDK puts vowel signs where they belong and joins conjuncts; printing letter after letter would
 * not.
 */
public final class Typeface {

  private static final String FOLDER = "fonts/";

  static {
    MachineFonts.doWithout();
    LayoutProcessor.enable();
    // What is copied from the paper is what was written, not the shapes it was drawn with.
    LayoutProcessor.setWriteActualText();
  }

  private final List<BaseFont> fonts;

  private Typeface(List<BaseFont> fonts) {
    this.fonts = fonts;
  }

  static Typeface regular(Language language) {
    return new Typeface(fonts(language, "Regular"));
  }

  static Typeface bold(Language language) {
    return new Typeface(fonts(language, "Bold"));
  }

  /** Whether every paper can show this character. */
  public static boolean canPrint(int codePoint) {
    return fonts(Language.EN, "Regular").stream().anyMatch(font -> has(font, codePoint));
  }

  private static List<BaseFont> fonts(Language language, String weight) {
    List<String> scripts =
        switch (language) {
          case EN, HI -> List.of("Devanagari", "Bengali");
          case BN -> List.of("Bengali", "Devanagari");
        };
    return scripts.stream()
        .map(script -> font("NotoSans%s-%s.ttf".formatted(script, weight)))
        .toList();
  }

  private static BaseFont font(String file) {
    try {
      return BaseFont.createFont(FOLDER + file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Phrase phrase(String text, float size) {
    Phrase phrase = new Phrase();
    // Without it, what the library puts in itself would be in a font that is not in the file.
    phrase.setFont(new Font(fonts.getFirst(), size));
    runs(text).forEach(run -> phrase.add(new Chunk(run.text(), new Font(run.font(), size))));
    return phrase;
  }

  Paragraph paragraph(String text, float size, float leading) {
    Paragraph paragraph = new Paragraph(leading);
    paragraph.setFont(new Font(fonts.getFirst(), size));
    paragraph.add(phrase(text, size));
    return paragraph;
  }

  private record Run(BaseFont font, String text) {}

  private List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    BaseFont current = fonts.getFirst();
    for (int codePoint : text.codePoints().toArray()) {
      BaseFont wanted = fontOf(codePoint, current);
      if (!wanted.equals(current) && !run.isEmpty()) {
        runs.add(new Run(current, run.toString()));
        run.setLength(0);
      }
      current = wanted;
      run.appendCodePoint(codePoint);
    }
    runs.add(new Run(current, run.toString()));
    return runs;
  }

  /** What both have, such as the danda, stays with the letters before it. */
  private BaseFont fontOf(int codePoint, BaseFont before) {
    boolean neutral =
        Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.COMMON
            || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.INHERITED;
    if (neutral && (codePoint == '\n' || has(before, codePoint))) {
      return before;
    }
    return fonts.stream().filter(font -> has(font, codePoint)).findFirst().orElse(fonts.getFirst());
  }

  private static boolean has(BaseFont font, int codePoint) {
    return font.charExists(codePoint);
  }
}
