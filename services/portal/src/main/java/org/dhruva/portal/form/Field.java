package org.dhruva.portal.form;

import java.util.List;

/** Something to be filled in. Its name is that of the property in the command's body. */
public sealed interface Field {

  String name();

  /** Whether the command cannot do without it. */
  boolean required();

  /** A line of text. */
  record Text(String name, boolean required) implements Field {}

  /** Longer text, in somebody's own words. */
  record LongText(String name, boolean required) implements Field {}

  /** A whole number. */
  record Whole(String name, boolean required) implements Field {}

  /** The number of an earlier entry of the same case. */
  record Entry(String name, boolean required) implements Field {}

  /** Yes or no. */
  record YesNo(String name, boolean required) implements Field {}

  /** One of several codes. */
  record Choice(String name, boolean required, List<String> codes) implements Field {
    public Choice {
      codes = List.copyOf(codes);
    }
  }

  /** Any of several codes. */
  record Choices(String name, boolean required, List<String> codes) implements Field {
    public Choices {
      codes = List.copyOf(codes);
    }
  }

  /** A calendar day; {@code approximable} where it may be known only roughly. */
  record Day(String name, boolean required, boolean approximable) implements Field {}

  record Month(String name, boolean required) implements Field {}

  record TimeOfDay(String name, boolean required) implements Field {}

  /** An amount of money, filled in as rupees. */
  record Rupees(String name, boolean required) implements Field {}

  /** A list of texts, one a line. */
  record Lines(String name, boolean required) implements Field {}

  /** Fields that belong together. */
  record Group(String name, boolean required, List<Field> fields) implements Field {
    public Group {
      fields = List.copyOf(fields);
    }
  }

  /** A list whose items have several fields each. */
  record Rows(String name, boolean required, List<Field> fields) implements Field {

    /** How many rows a form can have. */
    public static final int ROWS_MAX = 20;

    public Rows {
      fields = List.copyOf(fields);
    }
  }
}
