package org.dhruva.imports.sheet;

/** A file that cannot be read as a sheet. Never says what is in it. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code stable, for programs
   * @param sentence what is wrong and what to do
   */
  public Unreadable(String code, String sentence) {
    super(sentence);
    this.code = code;
  }

  public String code() {
    return code;
  }

  static Unreadable quoting() {
    return new Unreadable(
        "csv-quoting-broken",
        "Quotation marks do not come in pairs somewhere in the file, or stand inside a cell that"
            + " is not quoted. Save the sheet as CSV anew with its spreadsheet program.");
  }

  static Unreadable encoding() {
    return new Unreadable(
        "not-utf-8", "The file is not written in UTF-8. Save it as \"CSV UTF-8\" or as XLSX.");
  }

  static Unreadable noWorkbook() {
    return new Unreadable(
        "not-xlsx",
        "This is no XLSX file, or a damaged one. Save the sheet as XLSX anew, or as CSV.");
  }

  static Unreadable bomb() {
    return new Unreadable(
        "xlsx-too-large-inside",
        "The file unpacks to far more than its size. Copy the register alone into a new file.");
  }
}
