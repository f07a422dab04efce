package org.dhruva.portal.client;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/** Letters that can be written about a case now, the longest overdue first. */
public record Letters(List<Letter> letters) {

  public Letters {
    letters = List.copyOf(letters);
  }

  /**
   * A draft.
   *
   * @param addressee to whom it goes, in plain words
   * @param particulars by which the case is found
   * @param verified whether a lawyer has checked the rule
   * @param advice what to know before it is sent
   */
  public record Letter(
      String addressee,
      String subject,
      List<Particular> particulars,
      List<String> paragraphs,
      boolean verified,
      Optional<String> advice) {
    public Letter {
      particulars = List.copyOf(particulars);
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** Something by which the case is found; at most one of the four is there. */
  public record Particular(
      String label,
      Optional<String> text,
      Optional<CivilDate> day,
      Optional<Money> amount,
      @JsonDeserialize(using = UnlessErased.class) Optional<String> personal) {}
}
