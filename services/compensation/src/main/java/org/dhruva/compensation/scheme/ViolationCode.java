package org.dhruva.compensation.scheme;

/**
 * What was done to her, in the words that schedules of compensation use. One vocabulary for all
 * schemes; which row of which scheme covers it, is the scheme's word.
 */
public enum ViolationCode {
  TRAFFICKING("was trafficked"),
  COMMERCIAL_SEXUAL_EXPLOITATION("was sexually exploited for money"),
  BONDED_LABOUR("was held in bonded labour"),
  RAPE("was raped"),
  GANG_RAPE("was raped by several people"),
  UNNATURAL_SEXUAL_ASSAULT("was sexually assaulted in a way the law calls unnatural"),
  SEXUAL_ASSAULT("was sexually assaulted in another way than rape"),
  SEXUAL_HARASSMENT("was sexually harassed"),
  CHILD_SEXUAL_ABUSE("was sexually abused as a child"),
  PHYSICAL_ABUSE("was physically abused"),
  PREGNANCY_FROM_RAPE("became pregnant from rape"),
  MISCARRIAGE("lost an unborn child"),
  LOSS_OF_FERTILITY("cannot have children any more"),
  GRIEVOUS_INJURY("was injured so that rehabilitation is needed"),
  MENTAL_INJURY("was injured in her mind so that rehabilitation is needed"),
  DISABILITY_FROM_80("lost a limb or part of the body, disability of 80 percent or more"),
  DISABILITY_40_TO_80("lost a limb or part of the body, disability of 40 to 80 percent"),
  DISABILITY_20_TO_40("lost a limb or part of the body, disability of 20 to 40 percent"),
  DISABILITY_UNDER_20("lost a limb or part of the body, disability under 20 percent"),
  BURNS_FACE("was burnt, the face disfigured"),
  BURNS_FROM_50("was burnt on half of the body or more"),
  BURNS_25_TO_50("was burnt on 25 to 50 percent of the body"),
  BURNS_20_TO_25("was burnt on 20 to 25 percent of the body"),
  BURNS_UNDER_20("was burnt on less than 20 percent of the body"),
  ACID_FACE("was attacked with acid, the face disfigured"),
  ACID_FROM_50("was attacked with acid, half of the body or more injured"),
  ACID_20_TO_50("was attacked with acid, 20 to 50 percent of the body injured"),
  ACID_UNDER_20("was attacked with acid, less than 20 percent of the body injured"),
  LOSS_OF_LIFE("died");

  private final String label;

  ViolationCode(String label) {
    this.label = label;
  }

  /** In plain words, as it follows "she". */
  public String label() {
    return label;
  }
}
