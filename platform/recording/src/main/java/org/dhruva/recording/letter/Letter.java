package org.dhruva.recording.letter;

import java.util.List;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;

/**
 * A letter as it could be sent, for her or her lawyer to change and sign.
 *
 * @param deadline id of the rule that was not kept
 * @param about code of what it is about, such as the stage that is to be paid
 * @param to code of whom it goes to, such as {@code SLSA}
 * @param addressee the plain name of it
 * @param subject one line
 * @param particulars by which the case is found
 * @param paragraphs the text
 * @param dueOn the last day that has passed
 * @param overdueDays days since
 * @param verified false means: the rule was not yet checked by a lawyer
 * @param advice what to know before it is sent; not part of the letter
 */
public record Letter(
    String deadline,
    Optional<String> about,
    String to,
    String addressee,
    String subject,
    List<Particular> particulars,
    List<String> paragraphs,
    CivilDate dueOn,
    long overdueDays,
    boolean verified,
    Optional<String> advice) {

  public Letter {
    particulars = List.copyOf(particulars);
    paragraphs = List.copyOf(paragraphs);
  }
}
