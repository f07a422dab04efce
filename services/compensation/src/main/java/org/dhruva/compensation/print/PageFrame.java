package org.dhruva.compensation.print;

import org.dhruva.compensation.application.Paper;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** What stands on every page: what it is, whether it is a draft, and which page of how many. */
final class PageFrame extends PdfPageEventHelper {

  private static final float SIZE = 8;
  private static final float MARK_SIZE = 9;
  private static final float LINE_GAP = 6;
  private static final float RULE = 0.5f;

  private final Paper paper;
  private final Typeface regular;
  private final Typeface bold;
  private final int of;
  private int pages;

  /**
   * @param of how many pages there are
   */
  PageFrame(Paper paper, Typeface regular, Typeface bold, int of) {
    this.paper = paper;
    this.regular = regular;
    this.bold = bold;
    this.of = of;
  }

  int pages() {
    return pages;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    pages++;
    PdfContentByte over = writer.getDirectContent();
    float head = document.top() + 2 * LINE_GAP;
    float middle = (document.left() + document.right()) / 2;
    show(over, Element.ALIGN_LEFT, regular, paper.running(), SIZE, document.left(), head);
    paper
        .mark()
        .ifPresent(
            mark ->
                show(
                    over,
                    Element.ALIGN_CENTER,
                    bold,
                    mark,
                    MARK_SIZE,
                    middle,
                    head + SIZE + LINE_GAP));
    line(over, document, document.top() + LINE_GAP);
    line(over, document, document.bottom() - 2 * LINE_GAP);
    show(
        over,
        Element.ALIGN_CENTER,
        regular,
        "%s %d / %d".formatted(paper.page(), pages, of),
        SIZE,
        middle,
        document.bottom() - 2 * LINE_GAP - 2 * SIZE);
  }

  private static void line(PdfContentByte over, Document document, float y) {
    over.setLineWidth(RULE);
    over.moveTo(document.left(), y);
    over.lineTo(document.right(), y);
    over.stroke();
  }

  private static void show(
      PdfContentByte over,
      int alignment,
      Typeface face,
      String text,
      float size,
      float x,
      float y) {
    ColumnText.showTextAligned(over, alignment, face.phrase(text, size), x, y, 0);
  }
}
