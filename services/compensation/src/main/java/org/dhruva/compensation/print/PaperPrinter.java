package org.dhruva.compensation.print;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.dhruva.compensation.application.Paper;
import org.dhruva.compensation.application.Paper.Block;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Prints a paper as PDF, on A4. */
public final class PaperPrinter {

  static final float SIDE = 56;
  static final float TOP = 72;
  static final float BOTTOM = 60;

  private static final float BODY = 10.5f;
  private static final float SMALL = 8.5f;
  private static final float TITLE = 15;
  private static final float HEADING = 11.5f;
  private static final float LEADING = 1.45f;
  private static final float PADDING = 4;
  private static final float LABEL_PART = 3;
  private static final float VALUE_PART = 7;
  // A heading with less room than this below it would be the last thing on its page.
  private static final float BELOW_HEADING = 110;
  private static final float SIGNATURE_GAP = 46;
  private static final float GAP = 6;
  private static final float RULE = 0.6f;

  private final Paper paper;
  private final Typeface regular;
  private final Typeface bold;

  private PaperPrinter(Paper paper) {
    this.paper = paper;
    this.regular = Typeface.regular(paper.language());
    this.bold = Typeface.bold(paper.language());
  }

  public static byte[] print(Paper paper) {
    PaperPrinter printer = new PaperPrinter(paper);
    // Each page says how many there are, which is only known once all are there.
    PageFrame counting = printer.frame(0);
    printer.print(counting);
    return printer.print(printer.frame(counting.pages()));
  }

  private PageFrame frame(int pages) {
    return new PageFrame(paper, regular, bold, pages);
  }

  private byte[] print(PageFrame frame) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
    PdfWriter writer = PdfWriter.getInstance(document, pdf);
    writer.setPageEvent(frame);
    document.open();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(paper.language().tag()));
    for (Block block : paper.blocks()) {
      if (block instanceof Paper.Heading
          && writer.getVerticalPosition(true) < BOTTOM + BELOW_HEADING) {
        document.newPage();
      }
      document.add(element(block));
    }
    document.close();
    return pdf.toByteArray();
  }

  private Element element(Block block) {
    return switch (block) {
      case Paper.Title(String text) -> spaced(bold, text, TITLE, 14, 4);
      case Paper.Heading(String text) -> spaced(bold, text, HEADING, 10, 4);
      case Paper.Text(String text) -> spaced(regular, text, BODY, 0, 5);
      case Paper.Note(String text) -> spaced(regular, text, SMALL, 0, 4);
      case Paper.Items(List<String> items) -> items(items);
      case Paper.Pairs(List<List<String>> pairs) -> pairs(pairs);
      case Paper.Table table -> table(table);
      case Paper.Signature(List<List<String>> left, String right) -> signature(left, right);
    };
  }

  private static Paragraph spaced(
      Typeface face, String text, float size, float before, float after) {
    Paragraph paragraph = face.paragraph(text, size, size * LEADING);
    paragraph.setSpacingBefore(before);
    paragraph.setSpacingAfter(after);
    return paragraph;
  }

  private Element items(List<String> items) {
    PdfPTable list = columns(1, 40);
    items.forEach(
        item -> {
          list.addCell(plain(regular, "•", BODY));
          list.addCell(plain(regular, item, BODY));
        });
    return list;
  }

  private Element pairs(List<List<String>> pairs) {
    PdfPTable table = columns(LABEL_PART, VALUE_PART);
    pairs.forEach(
        pair -> {
          table.addCell(plain(regular, pair.getFirst(), BODY));
          table.addCell(plain(bold, pair.getLast(), BODY));
        });
    return table;
  }

  private Element table(Paper.Table table) {
    float[] widths = new float[table.widths().size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = table.widths().get(column);
    }
    PdfPTable drawn = columns(widths);
    drawn.setHeaderRows(1);
    drawn.setSplitLate(true);
    table.head().forEach(text -> drawn.addCell(lined(bold, text)));
    table.lines().forEach(line -> line.forEach(text -> drawn.addCell(lined(regular, text))));
    table.sums().forEach(line -> line.forEach(text -> drawn.addCell(lined(bold, text))));
    drawn.setSpacingBefore(GAP);
    drawn.setSpacingAfter(GAP);
    return drawn;
  }

  private Element signature(List<List<String>> left, String right) {
    PdfPTable table = columns(LABEL_PART + 2, LABEL_PART + 2);
    table.setKeepTogether(true);
    table.setSpacingBefore(SIGNATURE_GAP);
    PdfPTable places = columns(1, 3);
    left.forEach(
        pair -> {
          places.addCell(plain(regular, pair.getFirst() + ":", BODY));
          places.addCell(written(pair.getLast()));
        });
    PdfPCell inside = new PdfPCell(places);
    inside.setBorder(Rectangle.NO_BORDER);
    table.addCell(inside);
    PdfPTable hers = columns(1);
    hers.addCell(written(""));
    PdfPCell line = plain(regular, right, BODY);
    line.setHorizontalAlignment(Element.ALIGN_CENTER);
    hers.addCell(line);
    PdfPCell beside = new PdfPCell(hers);
    beside.setBorder(Rectangle.NO_BORDER);
    beside.setPaddingLeft(SIGNATURE_GAP);
    table.addCell(beside);
    return table;
  }

  /** A line to write on where nothing is said. */
  private PdfPCell written(String text) {
    PdfPCell cell = plain(regular, text.isEmpty() ? " " : text, BODY);
    if (text.isEmpty()) {
      cell.setBorder(Rectangle.BOTTOM);
      cell.setBorderWidth(RULE);
    }
    return cell;
  }

  private static PdfPTable columns(float... widths) {
    PdfPTable table = new PdfPTable(widths);
    table.setWidthPercentage(100);
    table.setSpacingAfter(4);
    return table;
  }

  private static PdfPCell plain(Typeface face, String text, float size) {
    PdfPCell cell = cell(face, text, size);
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPaddingLeft(0);
    return cell;
  }

  private static PdfPCell lined(Typeface face, String text) {
    PdfPCell cell = cell(face, text, SMALL);
    cell.setBorderWidth(RULE);
    return cell;
  }

  private static PdfPCell cell(Typeface face, String text, float size) {
    PdfPCell cell = new PdfPCell(face.phrase(text, size));
    cell.setLeading(0, LEADING);
    cell.setPadding(PADDING);
    // The leading of the first line is room above it already.
    cell.setPaddingTop(0);
    return cell;
  }
}
