package org.dhruva.compensation.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.application.ApplicationSamples.paper;
import static org.dhruva.compensation.application.ApplicationSamples.particulars;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhruva.compensation.application.Language;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Papers as PDF; their pages are kept as images in {@code target/papers} to be looked at. */
class PaperPrinterTest {

  private static final Path TO_LOOK_AT = Path.of("target", "papers");
  private static final int DOTS_PER_INCH = 90;
  private static final CivilDate LATE = CivilDate.of(2026, 1, 1);

  @ParameterizedTest
  @EnumSource(Language.class)
  void each_language_has_its_pages_with_letters_of_its_own_in_the_file(Language language)
      throws IOException {
    byte[] pdf = PaperPrinter.print(paper(particulars(language.tag(), true), LATE, "fir"));
    Files.createDirectories(TO_LOOK_AT);
    Files.write(TO_LOOK_AT.resolve(language.tag() + ".pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isBetween(2, 6);
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        PDResources resources = document.getPage(page).getResources();
        for (COSName name : resources.getFontNames()) {
          assertThat(resources.getFont(name).isEmbedded()).isTrue();
        }
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH);
        ImageIO.write(
            image,
            "png",
            TO_LOOK_AT.resolve("%s-%d.png".formatted(language.tag(), page + 1)).toFile());
      }
    }
  }

  @Test
  void every_page_says_what_it_is_and_which_of_how_many() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(PaperPrinter.print(paper(particulars("en", true), LATE)))) {
      int pages = document.getNumberOfPages();
      for (int page = 1; page <= pages; page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        assertThat(text.getText(document))
            .contains(
                "DRAFT FOR REVIEW", "Application · NALSA", "Page %d / %d".formatted(page, pages));
      }
    }
  }
}
