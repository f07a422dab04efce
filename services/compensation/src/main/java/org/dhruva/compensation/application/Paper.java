package org.dhruva.compensation.application;

import java.util.List;
import java.util.Optional;

/**
 * What stands on a paper, whatever it is printed with.
 *
 * @param running what the head of each page says
 * @param mark what tells on each page that it is not for filing
 * @param page what stands before the number of a page
 */
public record Paper(
    Language language, String running, Optional<String> mark, String page, List<Block> blocks) {

  public Paper {
    blocks = List.copyOf(blocks);
  }

  /** A part of it, from top to bottom. */
  public sealed interface Block {}

  /** What it is. */
  public record Title(String text) implements Block {}

  public record Heading(String text) implements Block {}

  public record Text(String text) implements Block {}

  /** What steps back: where something is known from, what is not sure. */
  public record Note(String text) implements Block {}

  public record Items(List<String> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * Lines of a table; its last ones can be sums.
   *
   * @param widths of the columns, in proportion to each other
   */
  public record Table(
      List<Integer> widths, List<String> head, List<List<String>> lines, List<List<String>> sums)
      implements Block {
    public Table {
      widths = List.copyOf(widths);
      head = List.copyOf(head);
      lines = List.copyOf(lines);
      sums = List.copyOf(sums);
    }
  }

  /**
   * What is told of somebody, a line each.
   *
   * @param pairs a label and what belongs to it
   */
  public record Pairs(List<List<String>> pairs) implements Block {
    public Pairs {
      pairs = List.copyOf(pairs);
    }
  }

  /** Where it is signed: lines to write on where nothing is said. */
  public record Signature(List<List<String>> left, String right) implements Block {
    public Signature {
      left = List.copyOf(left);
    }
  }
}
