package org.dhruva.livelihoods.catalogue;

import java.util.List;

/**
 * Something that she can be entitled to. By when an office must decide is a deadline of the law,
 * not said here.
 *
 * @param name in plain words
 * @param office that issues it
 * @param who may have it, in plain words
 * @param states codes of the States that have it; empty for all
 * @param papers that the office may ask for, as far as they are known; none of them ever says that
 *     somebody was trafficked
 * @param amounts what it pays, if it pays
 * @param notes that help her
 * @param source where it was read, which may be second-hand
 * @param verified whether it was found in a public source; false: not yet checked by a lawyer
 */
public record Entitlement(
    String code,
    String name,
    String office,
    String who,
    List<String> states,
    List<String> papers,
    List<Amount> amounts,
    List<String> notes,
    String source,
    boolean verified) {

  public Entitlement {
    states = List.copyOf(states);
    papers = List.copyOf(papers);
    amounts = List.copyOf(amounts);
    notes = List.copyOf(notes);
  }
}
