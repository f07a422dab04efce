package org.dhruva.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.imports.register.Column;
import org.dhruva.imports.register.Register;

/**
 * The columns of a register, published.
 *
 * @param profile its name
 * @param profiles all that this service knows
 * @param meaning what a row is
 * @param nameSpace of the caller's organisation: the id of the case of a row is the UUIDv5 of its
 *     row_key in it
 * @param ignoresUnknownColumns whether columns that are not listed are left aside; else they are
 *     refused
 * @param rowsMax how many rows a file has at most
 * @param bytesMax how large it is at most
 */
public record RegisterDescription(
    String profile,
    List<String> profiles,
    String meaning,
    UUID nameSpace,
    boolean ignoresUnknownColumns,
    int rowsMax,
    int bytesMax,
    List<ColumnDescription> columns) {

  public RegisterDescription {
    profiles = List.copyOf(profiles);
    columns = List.copyOf(columns);
  }

  /**
   * One of them.
   *
   * @param name as the header has it
   * @param meaning what to write into it
   * @param kind what it takes, for programs: TEXT, CODE, CHOICE, CHOICES, DAY, MONTH, YEAR, RUPEES,
   *     NUMBER, YES_NO or ID
   * @param written how it is written, in words
   * @param required whether every row has it
   * @param personal whether it is kept encrypted under her own key
   * @param codes the only values it takes, if there are any
   * @param needs the column that must be there with it
   * @param example an invented value
   * @param charactersMax how many characters it has at most
   */
  public record ColumnDescription(
      String name,
      String meaning,
      String kind,
      String written,
      boolean required,
      boolean personal,
      List<String> codes,
      Optional<String> needs,
      String example,
      int charactersMax) {

    public ColumnDescription {
      codes = List.copyOf(codes);
    }

    static ColumnDescription of(Column column) {
      return new ColumnDescription(
          column.name(),
          column.meaning(),
          column.kind().name(),
          column.kind().written(),
          column.required(),
          column.personal(),
          column.codes(),
          column.needs(),
          column.example(),
          column.charactersMax());
    }
  }

  static RegisterDescription of(Register<?, ?> register, List<String> profiles, UUID nameSpace) {
    return new RegisterDescription(
        register.profile(),
        profiles,
        register.meaning(),
        nameSpace,
        register.ignoresUnknownColumns(),
        ImportLimits.ROWS_MAX,
        ImportLimits.BYTES_MAX,
        register.columns().stream().map(ColumnDescription::of).toList());
  }
}
