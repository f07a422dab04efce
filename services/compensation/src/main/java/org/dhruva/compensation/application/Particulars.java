package org.dhruva.compensation.application;

import java.util.Objects;
import java.util.Optional;
import org.dhruva.compensation.estimate.Facts;
import org.dhruva.kernel.CivilDate;

/**
 * What an application says beside what the claim knows. It is printed and kept nowhere.
 *
 * @param language of the paper: en, bn or hi; names of schemes and clauses stay as the catalogue
 *     has them
 * @param forReview whether each page says that it is a draft for review
 * @param applicant who applies
 * @param district where the authority is, at most 80 characters
 * @param firNumber such as {@code 112/2022}, at most 60 characters
 * @param policeStation at most 120 characters
 * @param place where it is signed, at most 80 characters; left open to be written by hand if absent
 * @param on the day it is signed; left open if absent
 * @param facts from which the computation is made, as for an estimate
 */
public record Particulars(
    String language,
    boolean forReview,
    Filer applicant,
    Optional<String> district,
    Optional<String> firNumber,
    Optional<String> policeStation,
    Optional<String> place,
    Optional<CivilDate> on,
    Facts facts) {

  public static final int NAME_CHARACTERS_MAX = 120;
  public static final int ADDRESS_CHARACTERS_MAX = 400;
  public static final int ADDRESS_LINES_MAX = 6;
  public static final int PHONE_CHARACTERS_MAX = 30;
  public static final int PLACE_CHARACTERS_MAX = 80;
  public static final int FIR_CHARACTERS_MAX = 60;
  public static final int STATION_CHARACTERS_MAX = 120;

  public Particulars {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(applicant, "applicant");
    Objects.requireNonNull(facts, "facts");
  }

  /**
   * Who applies: she, or somebody for her.
   *
   * @param name at most 120 characters
   * @param relation such as {@code daughter of Mina Devi}; of somebody who applies for her, what
   *     she or he is to her; at most 120 characters
   * @param address at most 400 characters, in at most 6 lines
   * @param phone at most 30 characters
   */
  public record Filer(
      String name, Optional<String> relation, String address, Optional<String> phone) {
    public Filer {
      Objects.requireNonNull(name, "name");
      // Browsers end lines in a way of their own.
      address = Objects.requireNonNull(address, "address").replace("\r\n", "\n");
    }
  }
}
