package org.dhruva.portal.entrance;

/** The roles of the realm, as they stand in tokens. */
public final class Roles {

  public static final String SURVIVOR = "survivor";
  public static final String PEER = "peer";
  public static final String LAWYER = "lawyer";
  public static final String CASEWORKER = "caseworker";
  public static final String RESEARCHER = "researcher";
  public static final String OPERATOR = "operator";

  private Roles() {}
}
