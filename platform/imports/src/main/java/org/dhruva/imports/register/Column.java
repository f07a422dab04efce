package org.dhruva.imports.register;

import java.util.List;
import java.util.Optional;

/**
 * A column of a register, as it is published.
 *
 * @param name as the header has it
 * @param meaning what to write into it
 * @param kind how it is written
 * @param required whether a row must have it
 * @param personal whether it is kept encrypted under the survivor's own key; never repeated in a
 *     report
 * @param codes the only values allowed; none where any of the kind is
 * @param needs another column that must be there with it
 * @param example an invented value
 * @param charactersMax a cell has at most this many characters
 */
public record Column(
    String name,
    String meaning,
    Kind kind,
    boolean required,
    boolean personal,
    List<String> codes,
    Optional<String> needs,
    String example,
    int charactersMax) {

  /** What a cell takes where a column says nothing else, in characters. */
  public static final int CHARACTERS_MAX_USUALLY = 200;

  /** How a cell is written. */
  public enum Kind {
    TEXT("Any text."),
    CODE("A code: small letters, digits and hyphens, such as west-bengal."),
    CHOICE("One of the codes listed."),
    CHOICES("Some of the codes listed, separated by |."),
    DAY(
        "A day: 2021-03-09, or 09/03/2021 with the day first; 2021-03 where only the month is known."),
    MONTH("A month: 2021-03 or 03/2021."),
    YEAR("A year of four digits, or a whole date of which the year is taken."),
    RUPEES("An amount in rupees: 200000, 2,00,000 or 1500.50."),
    NUMBER("A whole number."),
    YES_NO("yes or no."),
    ID("An id such as 3f2b8c1e-5a4d-4e6f-9b7a-1c2d3e4f5a6b.");

    private final String written;

    Kind(String written) {
      this.written = written;
    }

    /** In words, for those who fill in the register. */
    public String written() {
      return written;
    }
  }

  public Column {
    codes = List.copyOf(codes);
  }

  public static Column of(String name, Kind kind, String example, String meaning) {
    return new Column(
        name,
        meaning,
        kind,
        false,
        false,
        List.of(),
        Optional.empty(),
        example,
        CHARACTERS_MAX_USUALLY);
  }

  /** Of the names of an enum, written as codes: {@code FORCED_LABOUR} is {@code forced-labour}. */
  public static Column choice(
      String name, Class<? extends Enum<?>> of, String example, String meaning) {
    return of(name, Kind.CHOICE, example, meaning).allowing(Choices.of(of));
  }

  public Column whichIsRequired() {
    return new Column(name, meaning, kind, true, personal, codes, needs, example, charactersMax);
  }

  public Column whichIsPersonal() {
    return new Column(name, meaning, kind, required, true, codes, needs, example, charactersMax);
  }

  public Column allowing(List<String> only) {
    return new Column(name, meaning, kind, required, personal, only, needs, example, charactersMax);
  }

  public Column togetherWith(Column other) {
    return new Column(
        name,
        meaning,
        kind,
        required,
        personal,
        codes,
        Optional.of(other.name),
        example,
        charactersMax);
  }

  public Column ofAtMost(int characters) {
    return new Column(name, meaning, kind, required, personal, codes, needs, example, characters);
  }
}
