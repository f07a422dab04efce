package org.dhruva.contracts.law;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Who can have to act in a case, and what they are called in a sentence. */
public enum Office {
  SURVIVOR("the survivor"),
  ACCUSED("the accused"),
  DLSA("the District Legal Services Authority"),
  SLSA("the State Legal Services Authority"),
  DLSA_CHAIRPERSON("the Chairperson of the District Legal Services Authority"),
  DISTRICT_MAGISTRATE("the District Magistrate"),
  STATE_DEPARTMENT("the department of the State"),
  STATE_GOVERNMENT("the State government"),
  POLICE("the police"),
  MAGISTRATE("the magistrate"),
  TRIAL_COURT("the trial court"),
  CHILDRENS_COURT("the Children's Court"),
  SESSIONS_COURT("the Sessions Court"),
  HIGH_COURT("the High Court"),
  SUPREME_COURT("the Supreme Court"),
  CWC("the Child Welfare Committee"),
  HOME("the home"),
  PROBATION_OFFICER("the probation officer"),
  SUPERINTENDENT_OF_POLICE("the Superintendent of Police"),
  VIGILANCE_COMMITTEE("the Vigilance Committee of the district"),
  APPELLATE_OFFICER("the officer to whom an appeal goes"),
  REVIEWING_OFFICER("the officer who reviews what was decided on an appeal"),
  CASEWORKER("the caseworker"),
  NALSA("the National Legal Services Authority"),
  NHRC("the National Human Rights Commission"),
  HOME_DISTRICT("the authorities of the home district"),
  DEPUTY_HIGH_COMMISSION("the Deputy High Commission"),
  POLICE_OF_BANGLADESH("the police of Bangladesh"),
  FRRO("the Foreigners Regional Registration Office");

  private static final Set<Office> COURTS =
      EnumSet.of(
          MAGISTRATE, TRIAL_COURT, CHILDRENS_COURT, SESSIONS_COURT, HIGH_COURT, SUPREME_COURT);

  private final String plainName;

  Office(String plainName) {
    this.plainName = plainName;
  }

  public String plainName() {
    return plainName;
  }

  /**
   * What somebody is called who must act. A case may name others by codes of its own, such as
   * {@code uttar-pradesh}; they are spelled out.
   */
  public static String plainName(String code) {
    return Arrays.stream(values())
        .filter(office -> office.name().equals(code))
        .map(Office::plainName)
        .findFirst()
        .orElseGet(() -> spelledOut(code));
  }

  /** Whether that is one that owes her something: neither she herself nor an accused. */
  public static boolean isOffice(String code) {
    return !code.equals(SURVIVOR.name()) && !code.equals(ACCUSED.name());
  }

  /** Whether that is a court, which is asked through an advocate. */
  public static boolean isCourt(String code) {
    return COURTS.stream().anyMatch(court -> court.name().equals(code));
  }

  private static String spelledOut(String code) {
    return Arrays.stream(code.split("[-_ ]"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }
}
